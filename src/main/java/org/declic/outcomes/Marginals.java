package org.declic.outcomes;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.declic.outcomes.Characteristic.Dimension;
import org.declic.platform.Refusal;

/**
 * How many women, how many over seventy, how many without a job: one count each, told by the
 * mediator. They are never crossed, and whoever is not counted is « non communiqué ».
 */
public final class Marginals {
  public static final Marginals NONE = new Marginals(Map.of());

  private final Map<Characteristic, Integer> counts;

  public Marginals(Map<Characteristic, Integer> counts) {
    Map<Characteristic, Integer> told = new EnumMap<>(Characteristic.class);
    counts.forEach(
        (characteristic, people) -> {
          if (people > 0) {
            told.put(characteristic, people);
          }
        });
    this.counts = Collections.unmodifiableMap(told);
  }

  static Marginals read(String text) {
    Map<Characteristic, Integer> counts = new EnumMap<>(Characteristic.class);
    if (!text.isEmpty()) {
      Arrays.stream(text.split(","))
          .map(one -> one.split(":"))
          .forEach(one -> counts.put(Characteristic.valueOf(one[0]), Integer.valueOf(one[1])));
    }
    return new Marginals(counts);
  }

  String text() {
    return counts.entrySet().stream()
        .map(one -> one.getKey() + ":" + one.getValue())
        .collect(Collectors.joining(","));
  }

  /** Zero also when nobody was counted by it. */
  public int of(Characteristic characteristic) {
    return counts.getOrDefault(characteristic, 0);
  }

  public int told(Dimension dimension) {
    return dimension.characteristics().stream().mapToInt(this::of).sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marginals marginals && counts.equals(marginals.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /**
   * @throws Refusal when more people were counted in one dimension than were there
   */
  void demandAtMost(int present) {
    for (Dimension dimension : Dimension.values()) {
      if (told(dimension) > present) {
        throw new Refusal("outcomes.refused.counts", told(dimension), present);
      }
    }
  }
}
