package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the reading of addresses is (scripts/simulator-address.js plays by the same rules).
 * Nothing is said about an answer before the whole set is judged.
 *
 * @param wanted how many right answers are needed
 * @param left ids still to be judged, the present one first; empty while the answers are on show
 * @param said the last answer given for each
 */
record AddressSituation(
    int wanted, List<JudgedSite> sites, List<String> left, Map<String, String> said)
    implements Situation {
  private static final int MANY = 3;

  AddressSituation {
    left = List.copyOf(left);
    said = Map.copyOf(said);
  }

  static AddressSituation start(List<JudgedSite> sites, int wanted) {
    return new AddressSituation(
        wanted, sites, sites.stream().map(JudgedSite::id).toList(), Map.of());
  }

  /** Enough right answers, and no fake one that was called safe. */
  @Override
  public boolean reached() {
    return left.isEmpty()
        && sites.size() - missed().size() >= wanted
        && sites.stream().noneMatch(site -> isTrusted(site, JudgedSite.FAKE));
  }

  @Override
  public Optional<Move> after(Event event) {
    boolean here = !left.isEmpty() && event.id("site").equals(left.get(0));
    switch (event.kind()) {
      case "look":
        return here ? Move.beside(this, "") : Optional.empty();
      case "judge":
        return here && JudgedSite.ANSWERS.contains(event.id("as"))
            ? judged(event.id("as"))
            : Optional.empty();
      case "again":
        return left.isEmpty()
            ? Move.finishing(new AddressSituation(wanted, sites, missed(), said), "")
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> judged(String answer) {
    Map<String, String> all = new HashMap<>(said);
    all.put(left.get(0), answer);
    List<String> rest = left.subList(1, left.size());
    AddressSituation next = new AddressSituation(wanted, sites, rest, all);
    return rest.isEmpty() ? Move.finishing(next, next.error()) : Move.undoable(next);
  }

  /** The one thing that helps most to hear after a set. */
  private String error() {
    if (reached()) {
      return "";
    }
    if (trusted(JudgedSite.FAKE, JudgedSite.BEGINNING)) {
      return "reads-the-beginning-only";
    }
    if (trusted(JudgedSite.FAKE, JudgedSite.PADLOCK)) {
      return "trusts-padlock";
    }
    long refused =
        sites.stream().filter(site -> site.is().equals(JudgedSite.SAFE) && !isRight(site)).count();
    if (refused >= MANY) {
      return "distrusts-all";
    }
    return sites.stream().anyMatch(site -> isTrusted(site, JudgedSite.CHECK))
        ? "trusts-unknown"
        : "not-yet";
  }

  private boolean trusted(String kind, String trap) {
    return sites.stream().anyMatch(site -> isTrusted(site, kind) && site.trap().equals(trap));
  }

  private boolean isTrusted(JudgedSite site, String kind) {
    return site.is().equals(kind) && JudgedSite.SAFE.equals(said.get(site.id()));
  }

  private boolean isRight(JudgedSite site) {
    return site.is().equals(said.get(site.id()));
  }

  private List<String> missed() {
    List<String> missed = new ArrayList<>();
    for (JudgedSite site : sites) {
      if (!isRight(site)) {
        missed.add(site.id());
      }
    }
    return missed;
  }
}
