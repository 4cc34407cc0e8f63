package org.declic.assignment.proposal;

import java.util.List;
import org.declic.platform.Refusal;

/** Somebody else gave the place to another person: nothing is overwritten. */
public class ChosenMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;
  private final transient List<String> now;

  ChosenMeanwhile(List<String> now) {
    super("staffing.refused.chosen_meanwhile");
    this.now = List.copyOf(now);
  }

  /** Who has the place by now. */
  public List<String> now() {
    return now == null ? List.of() : now;
  }
}
