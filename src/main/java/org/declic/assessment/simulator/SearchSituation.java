package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the search practice is (scripts/simulator-search.js plays by the same rules).
 *
 * @param wanted how many needs must be found
 * @param tries choices a need gives before the next one comes
 * @param left the needs still to come, the present one first
 * @param found needs whose right result was chosen
 * @param missed needs that come again when too few were found
 * @param failed wrong choices for the present need
 * @param asked whether the results are on show
 * @param open the result on show; empty text for none
 */
record SearchSituation(
    int wanted,
    int tries,
    List<Need> left,
    List<Need> found,
    List<Need> missed,
    int failed,
    boolean asked,
    String open)
    implements Situation {

  SearchSituation {
    left = List.copyOf(left);
    found = List.copyOf(found);
    missed = List.copyOf(missed);
  }

  static SearchSituation start(List<Need> needs, int wanted, int tries) {
    return new SearchSituation(
        Math.min(wanted, needs.size()), tries, needs, List.of(), List.of(), 0, false, "");
  }

  @Override
  public boolean reached() {
    return left.isEmpty() && found.size() >= wanted;
  }

  @Override
  public Optional<Move> after(Event event) {
    if (left.isEmpty() || !event.id("need").equals(now().id())) {
      return Optional.empty();
    }
    Optional<Need.Result> result = now().result(event.id("result"));
    switch (event.kind()) {
      case "query":
        if (event.count("words") < 1) {
          return Optional.empty();
        }
        return event.yes("match")
            ? Move.undoable(showing(failed, true, ""))
            : Move.error(showing(failed, false, ""), "query-vague");
      case "open":
        return asked && result.isPresent()
            ? Move.undoable(showing(failed, true, result.get().id()))
            : Optional.empty();
      case "back":
        return open.isEmpty() ? Optional.empty() : Move.to(showing(failed, true, ""));
      case "choose":
        return asked && result.isPresent() ? chosen(result.get()) : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> chosen(Need.Result result) {
    if (result.id().equals(now().right())) {
      return Move.finishing(nextNeed(plus(found, now()), missed), "");
    }
    return failed + 1 >= tries
        ? Move.finishing(nextNeed(found, plus(missed, now())), result.error())
        : Move.error(showing(failed + 1, true, ""), result.error());
  }

  /** Once all were shown, those that were missed come again if too few were found. */
  private SearchSituation nextNeed(List<Need> right, List<Need> wrong) {
    List<Need> rest = left.subList(1, left.size());
    boolean again = rest.isEmpty() && right.size() < wanted;
    return new SearchSituation(
        wanted, tries, again ? wrong : rest, right, again ? List.of() : wrong, 0, false, "");
  }

  private SearchSituation showing(int wrong, boolean results, String shown) {
    return new SearchSituation(wanted, tries, left, found, missed, wrong, results, shown);
  }

  private Need now() {
    return left.get(0);
  }

  private static List<Need> plus(List<Need> needs, Need more) {
    List<Need> all = new ArrayList<>(needs);
    all.add(more);
    return all;
  }
}
