package org.declic.portfolio;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.declic.assessment.EvidenceSource;

/**
 * Which level the evidence of one skill gives. A skill is what somebody was seen doing: questions
 * alone, however many, never go beyond {@link SkillLevel#DISCOVERING}.
 *
 * <ul>
 *   <li><b>Je m’en sers dans ma vie</b>: seen on a real task, or done again without help 21 days or
 *       more after « sans aide » was reached.
 *   <li><b>J’y arrive sans aide</b>: two unaided successes in an exercise, on two variants and two
 *       different days; or one of them and one observation « sans aide ».
 *   <li><b>J’y arrive avec de l’aide</b>: reached at least once, with whatever help.
 *   <li><b>Je découvre</b>: tried.
 * </ul>
 *
 * <p>A review asks questions, and a question shows knowledge: it counts for no level. The check 21
 * days after is the exercise itself, done again, or a real task. What does not succeed on a later
 * day is « à revoir » and takes no level away.
 *
 * <p>Why two and on different days: with a chance of 5 % to succeed without the skill and of 15 %
 * to slip with it, one success declares mastery wrongly in 15 % of cases, two in 0.6 %.
 */
final class MasteryPolicy {
  static final int RECHECK_DAYS = 21;

  private MasteryPolicy() {}

  static SkillLevel level(List<EvidenceFact> evidence, Optional<LocalDate> unaidedSince) {
    if (evidence.isEmpty()) {
      return SkillLevel.NOT_SEEN;
    }
    List<EvidenceFact> seen = evidence.stream().filter(EvidenceFact::isSeenDoing).toList();
    if (isLived(seen, unaidedSince)) {
      return SkillLevel.IN_MY_LIFE;
    }
    if (isUnaided(seen)) {
      return SkillLevel.UNAIDED;
    }
    boolean reached = seen.stream().anyMatch(fact -> fact.result().isReached());
    return reached ? SkillLevel.WITH_HELP : SkillLevel.DISCOVERING;
  }

  /** What was reached before and does not succeed any more, on a later day. */
  static boolean isLaterFailure(SkillLevel level, LocalDate reachedOn, EvidenceFact fact) {
    return level.isAtLeast(SkillLevel.WITH_HELP)
        && !fact.result().isReached()
        && fact.day().isAfter(reachedOn);
  }

  private static boolean isLived(List<EvidenceFact> seen, Optional<LocalDate> unaidedSince) {
    boolean onRealTask =
        seen.stream()
            .anyMatch(
                fact ->
                    fact.source() == EvidenceSource.OBSERVATION
                        && fact.result() == Result.IN_MY_LIFE);
    boolean again =
        unaidedSince
            .map(since -> since.plusDays(RECHECK_DAYS))
            .map(
                from ->
                    seen.stream()
                        .anyMatch(fact -> fact.result().isUnaided() && !fact.day().isBefore(from)))
            .orElse(false);
    return onRealTask || again;
  }

  private static boolean isUnaided(List<EvidenceFact> seen) {
    List<EvidenceFact> exercises = unaided(seen, EvidenceSource.SIMULATOR);
    List<EvidenceFact> observations = unaided(seen, EvidenceSource.OBSERVATION);
    return isOnTwoDaysAndVariants(exercises) || !exercises.isEmpty() && !observations.isEmpty();
  }

  private static List<EvidenceFact> unaided(List<EvidenceFact> seen, EvidenceSource source) {
    Predicate<EvidenceFact> counts = fact -> fact.source() == source && fact.result().isUnaided();
    return seen.stream().filter(counts).toList();
  }

  /** Two successes that differ in both: day and variant. */
  private static boolean isOnTwoDaysAndVariants(Collection<EvidenceFact> successes) {
    return successes.stream()
        .anyMatch(
            one ->
                successes.stream()
                    .filter(other -> !other.day().equals(one.day()))
                    .map(EvidenceFact::variant)
                    .collect(toSet())
                    .stream()
                    .anyMatch(variant -> !variant.equals(one.variant())));
  }
}
