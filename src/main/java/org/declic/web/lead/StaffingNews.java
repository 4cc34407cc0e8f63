package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.proposal.AcceptanceRow;
import org.declic.assignment.proposal.SessionAnswer;
import org.declic.web.Posted;
import org.declic.web.Times;
import org.declic.web.Words;

/** What was published last, what could not be, and whether it can be taken back. */
@RequestScoped
public class StaffingNews {
  private static final Set<String> DONE =
      Set.of("joined", "chosen", "fixed", "released", "kept", "dropped");

  @Inject StaffingNames names;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  /**
   * The last step that published something.
   *
   * @param left a sentence for each session that was left as it was
   */
  public record Published(String id, String text, boolean undoable, List<String> left) {}

  Published of(AcceptanceRow row) {
    boolean undone = row.undone();
    String text =
        words.say(
            undone ? "lead_staffing.taken_back" : "lead_staffing.published",
            row.published(),
            names.person(row.by()),
            times.near(row.at().atZone(times.zone()).toLocalDate()),
            times.at(row.at()));
    return new Published(
        row.id().value(),
        text,
        !undone && row.published() > 0,
        (undone ? row.notUndone() : row.left()).stream().map(this::left).toList());
  }

  private String left(SessionAnswer answer) {
    String who = answer.about().map(names::person).orElse("");
    return words.say(
        "lead_staffing.left",
        Times.capital(names.spoken(answer.session())),
        words.say("staffing.outcome." + answer.outcome(), who));
  }

  /** Whom the sentences are about. */
  static Set<String> people(AcceptanceRow row) {
    Set<String> people =
        row.answers().stream().flatMap(one -> one.about().stream()).collect(Collectors.toSet());
    row.undoing().forEach(one -> one.about().ifPresent(people::add));
    people.add(row.by());
    return people;
  }

  /** What was just done, in one sentence. */
  String done() {
    String done = posted.value("done");
    return !posted.is() && DONE.contains(done) ? words.say("lead_staffing.done." + done) : "";
  }
}
