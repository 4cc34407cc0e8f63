package org.declic.learning.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declic.content.SkillId;

/**
 * Which questions make a review: three at most. Never two of the same skill in a row; units that
 * are due before others, each of them in turn; what was not right before first, then what was asked
 * longest ago. When there is only one skill to ask about, nothing can stand between its questions:
 * two of them are asked.
 */
final class ReviewChoice {
  static final int MOST = 3;
  private static final int OF_ONE_SKILL = 2;

  private ReviewChoice() {}

  /**
   * A question that could be asked.
   *
   * @param due since when its unit is due; empty when it only stands between others
   * @param wrong the last first try was not right
   * @param askedAt for the last time
   */
  record Candidate(
      ReviewItem item, SkillId skill, Optional<LocalDate> due, boolean wrong, Instant askedAt) {}

  /**
   * @param candidates in the order of the pathway
   * @param most how many there is room for
   */
  static List<ReviewItem> of(List<Candidate> candidates, int most) {
    List<Candidate> left = new ArrayList<>(candidates);
    List<Candidate> chosen = new ArrayList<>();
    Optional<Candidate> next = best(left, chosen, Optional.empty());
    while (next.isPresent() && chosen.size() < most) {
      chosen.add(next.get());
      left.remove(next.get());
      next = best(left, chosen, Optional.of(next.get().skill()));
    }
    if (chosen.size() < OF_ONE_SKILL) {
      best(left, chosen, Optional.empty()).ifPresent(chosen::add);
    }
    return chosen.stream().map(Candidate::item).toList();
  }

  private static Optional<Candidate> best(
      List<Candidate> left, List<Candidate> chosen, Optional<SkillId> before) {
    Comparator<Candidate> order =
        Comparator.<Candidate, Boolean>comparing(c -> c.due().isEmpty())
            .thenComparing(c -> ofSameUnit(c, chosen))
            .thenComparing(c -> !c.wrong())
            .thenComparing(c -> c.due().orElse(LocalDate.MAX))
            .thenComparing(Candidate::askedAt);
    return left.stream()
        .filter(candidate -> before.filter(candidate.skill()::equals).isEmpty())
        .min(order);
  }

  private static long ofSameUnit(Candidate candidate, List<Candidate> chosen) {
    return chosen.stream()
        .filter(other -> other.item().unit().equals(candidate.item().unit()))
        .count();
  }
}
