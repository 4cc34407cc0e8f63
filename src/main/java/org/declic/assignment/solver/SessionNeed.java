package org.declic.assignment.solver;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Span;

/**
 * A session that needs mediators.
 *
 * @param span when; textbook instances have jobs without a time
 * @param skills units or modules that whoever leads must have, all of them
 * @param languages that the mediators together must speak
 * @param accreditations that one of the mediators must hold
 * @param partner who provides a share of the mediators; empty for nobody
 * @param partnerPlaces how many of the places the partner's own people fill
 * @param leads how many answer for it, usually one
 * @param supports how many help
 * @param people enrolled or expected: what an empty place would cost
 * @param known how often each mediator has worked with this group or person
 */
public record SessionNeed(
    String id,
    String site,
    String kind,
    Optional<Span> span,
    Set<String> skills,
    Set<String> languages,
    Set<String> accreditations,
    String partner,
    int partnerPlaces,
    int leads,
    int supports,
    int people,
    Map<String, Integer> known) {

  public SessionNeed {
    skills = Set.copyOf(skills);
    languages = Set.copyOf(languages);
    accreditations = Set.copyOf(accreditations);
    known = Map.copyOf(known);
  }

  /** A job of a textbook: no time, no place, one who does it. */
  public static SessionNeed job(String id) {
    return new SessionNeed(
        id, "", "", Optional.empty(), Set.of(), Set.of(), Set.of(), "", 0, 1, 0, 0, Map.of());
  }

  public Optional<Instant> startsAt() {
    return span.map(Span::from);
  }

  public int places(Part part) {
    return part == Part.LEAD ? leads : supports;
  }
}
