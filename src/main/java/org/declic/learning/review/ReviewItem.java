package org.declic.learning.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.UnitId;

/** A screen of a finished unit that is asked again: a question, or how able one feels. */
public record ReviewItem(UnitId unit, String screen) {

  /** As kept in the row: {@code m1-u08/q1}. */
  public String text() {
    return unit + "/" + screen;
  }

  static ReviewItem of(String text) {
    int end = text.indexOf('/');
    return new ReviewItem(new UnitId(text.substring(0, end)), text.substring(end + 1));
  }

  static String text(List<ReviewItem> items) {
    return items.stream().map(ReviewItem::text).collect(Collectors.joining(" "));
  }

  static List<ReviewItem> list(String text) {
    return Arrays.stream(text.split(" ")).map(ReviewItem::of).toList();
  }

  /** Where it stands; empty when the unit has it no more. */
  public Optional<Position> in(LearningUnit in) {
    return in.steps().stream()
        .flatMap(step -> in.position(step.id().value(), screen).stream())
        .findFirst();
  }
}
