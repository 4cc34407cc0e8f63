package org.declic.assignment.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.declic.assignment.AbsenceTakenBack;
import org.declic.scheduling.SessionCancelled;
import org.declic.scheduling.SessionMoved;

/** A question that has become another one, or none, waits for no answer. */
@ApplicationScoped
class NoLongerAsked {
  @Inject ReplacementRequests requests;
  @Inject Clock clock;

  void notAwayAfterAll(@Observes AbsenceTakenBack back) {
    withdraw(requests.unanswered(back.site(), back.absence()), clock.instant());
  }

  void calledOff(@Observes SessionCancelled cancelled) {
    withdraw(requests.unanswered(cancelled.site(), cancelled.session()), cancelled.at());
  }

  /** Another hour is another question. */
  void moved(@Observes SessionMoved moved) {
    if (moved.otherTime()) {
      withdraw(requests.unanswered(moved.site(), moved.session()), moved.at());
    }
  }

  private static void withdraw(List<ReplacementRequest> all, Instant at) {
    all.forEach(request -> request.withdraw(at));
  }
}
