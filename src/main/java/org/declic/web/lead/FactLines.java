package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.declic.assignment.replacement.Solution;
import org.declic.assignment.solver.Explanation.Other;
import org.declic.scheduling.SessionRow;
import org.declic.web.Words;

/** What the rules say of a colleague, as sentences of this page. */
@RequestScoped
public class FactLines {
  @Inject Words words;

  String because(Solution solution, SessionRow session) {
    return words.say("lead_absence.why.REPLACE");
  }

  String changes(Solution solution) {
    return "";
  }

  String whyNot(Other other) {
    return words.say("lead_absence.cannot.busy");
  }

  String icon(Other other) {
    return "calendar-event";
  }
}
