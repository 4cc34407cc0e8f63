package org.declic.assignment.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks for and against somebody in a place that they could have. */
final class Merits {
  private static final int MOST = 5;

  private final Ground ground;
  private final Draft without;
  private final Choice choice;

  /**
   * @param without the plan, the choice left out of it
   */
  Merits(Ground ground, Draft without, Choice choice) {
    this.ground = ground;
    this.without = without;
    this.choice = choice;
  }

  /** Two to five facts. */
  List<Fact> because(List<Explanation.Other> could) {
    List<Fact> facts = new ArrayList<>();
    if (choice.locked()) {
      facts.add(FactCode.LOCKED.with());
    } else if (ground.stands(choice.mediator(), choice.session(), choice.part())) {
      facts.add(FactCode.AS_PUBLISHED.with());
    }
    if (could.isEmpty()) {
      facts.add(FactCode.ONLY_ONE.with());
    }
    facts.addAll(bonds());
    facts.addAll(abilities());
    facts.addAll(burdens());
    if (!could.isEmpty() && could.stream().allMatch(other -> other.price() >= 0)) {
      facts.add(FactCode.OTHERS_DEARER.with(could.size()));
    }
    return List.copyOf(facts.subList(0, Math.min(MOST, facts.size())));
  }

  /** What would be different with this one. */
  List<Fact> differences() {
    List<Fact> facts = new ArrayList<>(bonds());
    if (choice.part() == Part.LEAD
        && Continuity.isStrange(ground, choice.mediator(), choice.session())) {
      facts.add(FactCode.STRANGE_TO_GROUP.with());
    }
    WishSubject.of(choice.mediator(), choice.session(), false)
        .ifPresent(about -> facts.add(FactCode.UNWANTED.with(about.name())));
    published().ifPresent(who -> facts.add(FactCode.CHANGES_PUBLISHED.with(who)));
    facts.addAll(burdens());
    return facts;
  }

  private List<Fact> bonds() {
    List<Fact> facts = new ArrayList<>();
    int times = Continuity.times(choice.mediator(), choice.session());
    if (times > 0) {
      facts.add(FactCode.KNOWS_GROUP.with(times));
    }
    WishSubject.of(choice.mediator(), choice.session(), true)
        .ifPresent(about -> facts.add(FactCode.WISHED.with(about.name())));
    return facts;
  }

  private List<Fact> abilities() {
    List<Fact> facts = new ArrayList<>();
    SessionNeed session = choice.session();
    Candidate mediator = choice.mediator();
    if (choice.part() == Part.LEAD && !session.skills().isEmpty()) {
      facts.add(
          FactCode.HAS_SKILLS.with(String.join(", ", session.skills().stream().sorted().toList())));
    }
    session.languages().stream()
        .filter(mediator.languages()::contains)
        .sorted()
        .forEach(language -> facts.add(FactCode.SPEAKS.with(language)));
    session.accreditations().stream()
        .filter(mediator.accreditations()::contains)
        .sorted()
        .forEach(accreditation -> facts.add(FactCode.HOLDS.with(accreditation)));
    if (!session.partner().isEmpty() && session.partner().equals(mediator.employer())) {
      facts.add(FactCode.OF_PARTNER.with(session.partner()));
    }
    return facts;
  }

  private List<Fact> burdens() {
    List<Fact> facts = new ArrayList<>();
    ground
        .pair(choice.mediator(), choice.session())
        .ifPresent(pair -> facts.add(FactCode.COSTS.with(pair.cost())));
    Optional<LocalDate> monday = ground.week(choice.session());
    if (monday.isEmpty()) {
      return facts;
    }
    Week before = without.week(choice.mediator(), monday.get());
    Week after = before.with(choice);
    int road = after.road() - before.road();
    String site = choice.session().site();
    if (road > 0) {
      facts.add(FactCode.ROAD.with(road));
    } else if (!site.isEmpty() && site.equals(choice.mediator().home())) {
      facts.add(FactCode.AT_HOME.with(site));
    }
    if (choice.mediator().contract().isPresent()) {
      boolean above = after.strain() > after.fairPart() * FairLoad.STEPS[0] / 100;
      FactCode code = above ? FactCode.ABOVE_FAIR_PART : FactCode.WITHIN_FAIR_PART;
      facts.add(code.with(after.strain(), (int) after.fairPart()));
    }
    return facts;
  }

  /** Who is published in this place and would lose it, if anybody. */
  private Optional<String> published() {
    Place place = new Place(choice.session(), choice.part());
    List<String> standing =
        ground.standing().stream()
            .filter(line -> line.part() == place.part())
            .filter(line -> line.session().equals(place.session().id()))
            .map(StaffingProblem.Standing::mediator)
            .toList();
    boolean keeps = standing.contains(choice.mediator().id()) || standing.size() < place.size();
    return keeps ? Optional.empty() : Optional.of(standing.get(0));
  }
}
