package org.declic.web.push;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.declic.assignment.proposal.StaffingChanged;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.QuestionAnswered;
import org.declic.learning.SimulatorRunEnded;
import org.declic.learning.UnitFinished;
import org.declic.learning.help.HelpChanged;
import org.declic.scheduling.SeatGivenBack;
import org.declic.scheduling.SeatTaken;
import org.declic.scheduling.SessionCancelled;
import org.declic.scheduling.SessionClosed;
import org.declic.scheduling.SessionMoved;
import org.declic.scheduling.SessionOpened;
import org.declic.scheduling.walkin.WalkInChanged;

/**
 * Hears what features say once it is kept, and remembers of it only site and topic until the next
 * {@link Beat}: a hundred answers in a second are one change, and no answer waits for a row that
 * all of them would write.
 */
@ApplicationScoped
public class Changes {
  private final Set<Change> noted = ConcurrentHashMap.newKeySet();

  void tickets(@Observes(during = AFTER_SUCCESS) WalkInChanged happened) {
    note(happened.site(), Topic.DESK);
  }

  void seat(@Observes(during = AFTER_SUCCESS) SeatTaken happened) {
    both(happened.site());
  }

  void seat(@Observes(during = AFTER_SUCCESS) SeatGivenBack happened) {
    both(happened.site());
  }

  void session(@Observes(during = AFTER_SUCCESS) SessionOpened happened) {
    both(happened.site());
  }

  void session(@Observes(during = AFTER_SUCCESS) SessionClosed happened) {
    both(happened.site());
  }

  void session(@Observes(during = AFTER_SUCCESS) SessionMoved happened) {
    both(happened.site());
  }

  void session(@Observes(during = AFTER_SUCCESS) SessionCancelled happened) {
    both(happened.site());
  }

  void help(@Observes(during = AFTER_SUCCESS) HelpChanged happened) {
    note(happened.site(), Topic.LIVE);
  }

  void answer(@Observes(during = AFTER_SUCCESS) QuestionAnswered happened) {
    note(happened.site(), Topic.LIVE);
  }

  void run(@Observes(during = AFTER_SUCCESS) SimulatorRunEnded happened) {
    note(happened.site(), Topic.LIVE);
  }

  void unit(@Observes(during = AFTER_SUCCESS) UnitFinished happened) {
    note(happened.site(), Topic.LIVE);
  }

  void staffing(@Observes(during = AFTER_SUCCESS) StaffingChanged happened) {
    note(happened.site(), Topic.STAFFING);
  }

  private void both(SiteId site) {
    note(site, Topic.DESK);
    note(site, Topic.LIVE);
  }

  private void note(SiteId site, Topic topic) {
    noted.add(new Change(site, topic));
  }

  /** What was noted since the last time. */
  Set<Change> take() {
    Set<Change> taken = new HashSet<>();
    for (Iterator<Change> all = noted.iterator(); all.hasNext(); ) {
      taken.add(all.next());
      all.remove();
    }
    return taken;
  }

  /** It could not be told on: next time. */
  void giveBack(Set<Change> untold) {
    noted.addAll(untold);
  }
}
