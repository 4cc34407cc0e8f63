package org.declic.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.declic.assignment.StaffingQuestion;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.identity.organisation.SiteId;

/** Questions with what is fixed in them. */
@ApplicationScoped
class Questions {
  @Inject StaffingQuestion question;
  @Inject Locks locks;

  Question of(SiteId site, Days days) {
    StaffingProblem asked = question.of(site, days.first(), days.last());
    StaffingProblem locked =
        LockedQuestion.of(
            asked, locks.of(site, asked.sessions().stream().map(SessionNeed::id).toList()));
    return new Question(locked, Roster.standing(asked));
  }
}
