package org.declic.assignment.proposal;

import java.time.Instant;
import java.util.List;

/** What was published in one step, as pages read it. */
public record AcceptanceRow(
    AcceptanceId id,
    ProposalId proposal,
    List<SessionAnswer> answers,
    String by,
    Instant at,
    boolean undone,
    List<SessionAnswer> undoing) {

  public AcceptanceRow {
    answers = List.copyOf(answers);
    undoing = List.copyOf(undoing);
  }

  public long published() {
    return answers.stream().filter(SessionAnswer::isDone).count();
  }

  /** Sessions that could not be published, each with what stood in the way. */
  public List<SessionAnswer> left() {
    return answers.stream().filter(one -> !one.isDone()).toList();
  }

  /** Sessions that could not be taken back. */
  public List<SessionAnswer> notUndone() {
    return undoing.stream().filter(one -> !one.isDone()).toList();
  }
}
