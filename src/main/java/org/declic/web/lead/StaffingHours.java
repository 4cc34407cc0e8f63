package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.SessionNeed;
import org.declic.web.Times;
import org.declic.web.Words;

/** The hours of each person against their own contract; people in the order of their names. */
@RequestScoped
public class StaffingHours {
  @Inject StaffingNames names;
  @Inject Times times;
  @Inject Words words;

  /**
   * Somebody's hours.
   *
   * @param text « 22 / 28 h »
   * @param percent of the contract, at most 100
   * @param over more than the contract
   */
  public record Person(String id, String name, String text, int percent, boolean over) {}

  List<Person> of(StaffingScene scene) {
    Collator order = Collator.getInstance(words.locale());
    return scene.problem().mediators().stream()
        .map(one -> of(scene, one))
        .sorted(Comparator.comparing(Person::name, order))
        .toList();
  }

  private Person of(StaffingScene scene, Candidate person) {
    int minutes = minutes(scene, person);
    int contract = person.contract().orElse(0) * scene.days().weeks();
    boolean away = minutes == 0 && isAway(scene, person);
    return new Person(
        person.id(),
        names.person(person.id()),
        away ? words.say("lead_staffing.away") : text(minutes, person.contract(), contract),
        contract == 0 ? 0 : Math.min(100, minutes * 100 / contract),
        contract > 0 && minutes > contract);
  }

  private String text(int minutes, OptionalInt has, int contract) {
    return has.isEmpty()
        ? words.say("lead_staffing.hours_free", hours(minutes))
        : words.say("lead_staffing.hours", hours(minutes), contract / 60);
  }

  /** « 22 », « 22,5 »: halves are enough to see where one is. */
  private static Object hours(int minutes) {
    return Math.round(minutes / 30.0) / 2.0;
  }

  private int minutes(StaffingScene scene, Candidate person) {
    int sessions =
        scene.shown().lines().stream()
            .filter(line -> line.mediator().equals(person.id()))
            .flatMap(line -> scene.need(line.session()).stream())
            .mapToInt(StaffingHours::minutes)
            .sum();
    Span shown = span(scene);
    int others =
        person.busy().stream()
            .filter(one -> shown.touches(one.span().from(), one.span().to()))
            .mapToInt(Candidate.Busy::minutes)
            .sum();
    return sessions + others;
  }

  private static int minutes(SessionNeed need) {
    return need.span()
        .map(span -> (int) Duration.between(span.from(), span.to()).toMinutes())
        .orElse(0);
  }

  private Span span(StaffingScene scene) {
    return new Span(
        times.startOf(scene.days().first()), times.startOf(scene.days().last().plusDays(1)));
  }

  private boolean isAway(StaffingScene scene, Candidate person) {
    Span shown = span(scene);
    return person.away().stream().anyMatch(one -> one.touches(shown.from(), shown.to()));
  }
}
