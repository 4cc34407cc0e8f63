package org.declic.assignment.replacement;

import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.scheduling.SessionRow;

/** What the letter to an asked colleague says, in words that staffing does not know. */
public interface RequestWords {

  /**
   * @param message what whoever asks has written
   */
  Text write(Language language, SiteId site, SessionRow session, String message);

  /** A subject, and the words. */
  record Text(String subject, String body) {}
}
