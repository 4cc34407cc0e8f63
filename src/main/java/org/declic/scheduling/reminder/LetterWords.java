package org.declic.scheduling.reminder;

import java.time.Instant;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.platform.outbox.Channel;
import org.declic.scheduling.SessionRow;

/** What a letter says, in words that scheduling does not know. */
public interface LetterWords {
  /**
   * @param otherTime for a session that moved: when it would have begun; for an offered seat: until
   *     when it is kept
   */
  Text write(
      ReminderKind kind,
      Channel channel,
      Language language,
      SiteId site,
      SessionRow session,
      Optional<Instant> otherTime);

  /** A subject for e-mails, and the words. */
  record Text(String subject, String body) {}
}
