package org.declic.outcomes;

import java.util.Map;
import java.util.Optional;
import org.declic.assessment.confidence.ConfidenceScale;

/** Whether somebody feels more able than before: only skills asked about twice, added up. */
final class Able {
  private Able() {}

  /** Empty when nothing was asked twice. */
  static Optional<Indicator> change(
      Map<String, ConfidenceScale> before, Map<String, ConfidenceScale> after) {
    int sum = 0;
    boolean twice = false;
    for (Map.Entry<String, ConfidenceScale> answer : after.entrySet()) {
      ConfidenceScale first = before.get(answer.getKey());
      if (first != null) {
        twice = true;
        sum += answer.getValue().ordinal() - first.ordinal();
      }
    }
    if (!twice) {
      return Optional.empty();
    }
    return Optional.of(
        sum > 0 ? Indicator.MORE_ABLE : sum < 0 ? Indicator.LESS_ABLE : Indicator.AS_ABLE);
  }
}
