package org.declic.assignment.solver;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A mediator, as far as staffing is concerned.
 *
 * @param employer id of the partner who employs them; empty for the site's own
 * @param home site where the day usually begins
 * @param sites where they can work, home included
 * @param skills units and modules they lead: "m1-u03", or "m1" for all of module 1
 * @param kinds of activity they lead; empty means all
 * @param covered kinds of activity that the employer's agreement covers; empty means all
 * @param contract most minutes of sessions in a week, travel included; empty without a contract
 * @param capacity most minutes over the whole problem, for textbook instances
 * @param available when they can work; empty means always
 * @param away when they cannot, whatever is said before
 * @param busy what they do elsewhere in that time and place
 */
public record Candidate(
    String id,
    String employer,
    String home,
    Set<String> sites,
    Set<String> skills,
    Set<String> kinds,
    Set<String> covered,
    Set<String> languages,
    Set<String> accreditations,
    OptionalInt contract,
    OptionalInt capacity,
    List<Span> available,
    List<Span> away,
    List<Busy> busy,
    List<Wish> wishes) {

  public Candidate {
    sites = Set.copyOf(sites);
    skills = Set.copyOf(skills);
    kinds = Set.copyOf(kinds);
    covered = Set.copyOf(covered);
    languages = Set.copyOf(languages);
    accreditations = Set.copyOf(accreditations);
    available = List.copyOf(available);
    away = List.copyOf(away);
    busy = List.copyOf(busy);
    wishes = List.copyOf(wishes);
  }

  /** Somebody of a textbook: nothing but room for so many minutes. */
  public static Candidate withRoom(String id, int minutes) {
    return new Candidate(
        id,
        "",
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.of(minutes),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** From the first instant, up to the second, which is no longer in it. */
  public record Span(Instant from, Instant to) {

    public boolean holds(Instant start, Instant end) {
      return !from.isAfter(start) && !to.isBefore(end);
    }

    public boolean touches(Instant start, Instant end) {
      return from.isBefore(end) && to.isAfter(start);
    }
  }

  /** Something that is already decided and not asked about here. */
  public record Busy(String site, Span span, int minutes) {}

  /**
   * What they would rather do, or rather not.
   *
   * @param span when; null for always
   * @param kind of activity; empty for any
   */
  public record Wish(boolean wanted, Span span, String kind) {

    public boolean speaksOf(SessionNeed session) {
      boolean then =
          span == null
              || session.span().filter(time -> span.touches(time.from(), time.to())).isPresent();
      return then && (kind.isEmpty() || kind.equals(session.kind()));
    }
  }
}
