package org.declic.assignment.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem;

/** Who does what in which session: a list that can be compared, changed and written down. */
public record Roster(List<Assigned> lines) {
  private static final Comparator<Assigned> IN_ORDER =
      Comparator.comparing(Assigned::session)
          .thenComparing(Assigned::part)
          .thenComparing(Assigned::mediator);

  public Roster {
    lines = lines.stream().distinct().sorted(IN_ORDER).toList();
  }

  static Roster of(Collection<Assigned> lines) {
    return new Roster(List.copyOf(lines));
  }

  /** What is published, as far as the question says it. */
  public static Roster standing(StaffingProblem problem) {
    return new Roster(
        problem.standing().stream()
            .map(one -> new Assigned(one.session(), one.mediator(), one.part()))
            .toList());
  }

  public List<String> who(String session, Part part) {
    return lines.stream()
        .filter(line -> line.session().equals(session) && line.part() == part)
        .map(Assigned::mediator)
        .toList();
  }

  /** Whatever they do there. */
  public Set<String> all(String session) {
    return lines.stream()
        .filter(line -> line.session().equals(session))
        .map(Assigned::mediator)
        .collect(Collectors.toSet());
  }

  /** With what they do there. */
  public Set<Assigned> of(String session) {
    return lines.stream()
        .filter(line -> line.session().equals(session))
        .collect(Collectors.toSet());
  }

  public Set<String> sessions() {
    return lines.stream().map(Assigned::session).collect(Collectors.toSet());
  }

  public boolean has(String session, String mediator) {
    return all(session).contains(mediator);
  }

  /** Only what the question still asks about: sessions are called off, people leave. */
  public Roster within(StaffingProblem problem) {
    Set<String> sessions =
        problem.sessions().stream().map(one -> one.id()).collect(Collectors.toSet());
    Set<String> mediators =
        problem.mediators().stream().map(one -> one.id()).collect(Collectors.toSet());
    return new Roster(
        lines.stream()
            .filter(line -> sessions.contains(line.session()))
            .filter(line -> mediators.contains(line.mediator()))
            .toList());
  }

  /**
   * Another in the place of one, or somebody where nobody was.
   *
   * @param before empty: an empty place is filled
   * @param after empty: the place becomes empty
   */
  public Roster replaced(
      String session, Part part, Optional<String> before, Optional<String> after) {
    List<Assigned> next = new ArrayList<>(lines);
    before.ifPresent(who -> next.remove(new Assigned(session, who, part)));
    after.ifPresent(
        who -> {
          next.removeIf(line -> line.session().equals(session) && line.mediator().equals(who));
          next.add(new Assigned(session, who, part));
        });
    return new Roster(next);
  }

  String write() {
    return lines.stream()
        .map(line -> line.session() + " " + line.mediator() + " " + line.part())
        .collect(Collectors.joining("\n"));
  }

  static Roster read(String text) {
    return new Roster(
        Arrays.stream(text.split("\n"))
            .filter(line -> !line.isBlank())
            .map(line -> line.split(" "))
            .map(word -> new Assigned(word[0], word[1], Part.valueOf(word[2])))
            .toList());
  }
}
