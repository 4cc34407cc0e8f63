package org.declic.assignment.solver;

import java.time.LocalDate;
import java.util.List;

/** Nobody works more in a week than the contract says, the road to other sites included. */
final class ContractMaximum implements Rule.Hard {

  @Override
  public String code() {
    return "CONTRACT";
  }

  @Override
  public List<Fact> against(Asked asked) {
    Candidate mediator = asked.mediator();
    if (mediator.contract().isEmpty()) {
      return List.of();
    }
    int contract = mediator.contract().getAsInt();
    LocalDate monday = asked.ground().week(asked.session()).orElse(null);
    if (monday == null) {
      return List.of();
    }
    Choice more = asked.ground().choice(mediator, asked.session(), asked.part());
    int minutes = asked.draft().week(mediator, monday).with(more).minutes();
    return minutes <= contract
        ? List.of()
        : List.of(FactCode.CONTRACT_FULL.with(minutes, contract, monday.toString()));
  }

  @Override
  public void addTo(Model model) {
    for (ModelWeek week : model.weeks()) {
      if (week.mediator().contract().isPresent()) {
        int contract = week.mediator().contract().getAsInt();
        model.atMost(week.minutes(), contract - week.busyMinutes());
      }
    }
  }
}
