package org.declic.platform.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.declic.platform.Language;

/**
 * A letter as somebody asks for it.
 *
 * @param key what makes it this letter: asked for twice with one key, it is written once
 * @param site whose letter it is
 * @param owner what it belongs to; with the owner's id it can be withdrawn while it waits
 * @param purpose names its kind on the page that shows the outbox
 * @param notBefore when it may leave
 * @param uselessAt from when on it tells nothing any more
 * @param quietIn the zone whose quiet hours it keeps; empty: it may leave at any hour
 */
public record Draft(
    String key,
    String site,
    String owner,
    Channel channel,
    String purpose,
    Text text,
    Instant notBefore,
    Instant uselessAt,
    Optional<ZoneId> quietIn) {
  /** Who is told what. */
  public record Text(String recipient, String subject, String body, Language language) {}
}
