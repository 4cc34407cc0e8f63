package org.declic.assessment.simulator;

import java.util.List;
import java.util.Optional;
import org.declic.content.Structure;

/**
 * Something to be found on a results page.
 *
 * @param words ids of the words on offer for the search
 * @param match those that a useful search needs
 * @param right the result that answers the need
 */
record Need(String id, List<String> words, List<String> match, String right, List<Result> results) {

  /**
   * @param address as its author wrote it: an invented one, or the key of an official one
   * @param trap why an unpaid result does not answer the need; empty text for none
   */
  record Result(String id, String address, boolean ad, boolean official, String trap) {

    /** The typed error of choosing this one wrongly. */
    String error() {
      return (ad ? "ad" : trap.isEmpty() ? "other" : trap) + "-chosen";
    }
  }

  static Need of(Structure entry) {
    List<Result> results =
        entry.list("results").stream()
            .map(
                result ->
                    new Result(
                        result.text("id").orElse(""),
                        result.text("address").orElse(""),
                        result.yes("ad"),
                        result.yes("official"),
                        result.text("trap").orElse("")))
            .toList();
    return new Need(
        entry.text("id").orElse(""),
        entry.texts("words"),
        entry.texts("match"),
        entry.text("right").orElse(""),
        results);
  }

  Optional<Result> result(String wanted) {
    return results.stream().filter(result -> result.id().equals(wanted)).findFirst();
  }
}
