package org.declic.assignment.proposal;

import java.util.List;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.scheduling.SessionRow;

/** What the letter about other sessions says, in words that staffing does not know. */
public interface ChangeWords {

  /**
   * @param gained sessions that the mediator has from now on
   * @param lost sessions that the mediator has no longer
   */
  Text write(Language language, SiteId site, List<SessionRow> gained, List<SessionRow> lost);

  /** A subject, and the words. */
  record Text(String subject, String body) {}
}
