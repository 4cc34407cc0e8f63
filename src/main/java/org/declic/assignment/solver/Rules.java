package org.declic.assignment.solver;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which they are told. */
final class Rules {
  static final List<Rule.Hard> HARD =
      List.of(
          new SiteWorked(),
          new PlausibleTime(),
          new Skilled(),
          new KindLed(),
          new AgreementCovers(),
          new Available(),
          new NotAway(),
          new OnePlaceAtATime(),
          new TravelTime(),
          new NightRest(),
          new ContractMaximum(),
          new Capacity(),
          new LanguageSpoken(),
          new AccreditationHeld(),
          new PartnerShare(),
          new PlacesNotExceeded(),
          new LockKept());

  /** Those whose answer depends on what else is decided. */
  static final List<Rule.Hard> DEPENDING =
      HARD.stream().filter(rule -> !(rule instanceof PairRule)).toList();

  static final EmptyPlace EMPTY_PLACE = new EmptyPlace();

  static final List<Rule.OfChoice> OF_CHOICE =
      List.of(new LeastChange(), new Continuity(), new UnwantedAvoided(), new InstanceCost());

  static final List<Rule.OfWeek> OF_WEEK =
      List.of(new WishGranted(), new ShortRoads(), new FairLoad());

  private Rules() {}

  static List<Rule.Soft> soft() {
    return Stream.of(List.of(EMPTY_PLACE), OF_CHOICE, OF_WEEK)
        .<Rule.Soft>flatMap(List::stream)
        .toList();
  }

  static List<Rule> all() {
    return Stream.<List<? extends Rule>>of(HARD, soft()).<Rule>flatMap(List::stream).toList();
  }
}
