package org.declic.web.learner;

import java.util.List;
import org.declic.assessment.question.Matching;
import org.declic.assessment.question.Ordering;
import org.declic.assessment.question.Question;
import org.declic.web.Posted;

/** An answer that is made by several forms: nothing of it is kept, the address holds it. */
final class InTheMaking {
  private InTheMaking() {}

  /** One thing put up or down: what the address of the next page ends with. */
  static String moved(Posted posted, Ordering ordering) {
    String up = posted.value("up");
    String key = up.isEmpty() ? posted.value("down") : up;
    List<String> order =
        ordering.moved(posted.values(Question.PARAMETER), key, up.isEmpty() ? 1 : -1);
    boolean known = ordering.definition().choice(key).isPresent();
    return "&order="
        + String.join(",", order)
        + (up.isEmpty() ? "&down=" : "&up=")
        + (known ? key : "");
  }

  /** One thing of a matching taken or linked: what the address of the next page ends with. */
  static String linked(Posted posted, Matching matching) {
    Matching.Side side = posted.value("left").isEmpty() ? Matching.Side.RIGHT : Matching.Side.LEFT;
    String key = posted.value(side == Matching.Side.LEFT ? "left" : "right");
    Matching.Links before = matching.links(posted.values(Question.PARAMETER), posted.value("held"));
    Matching.Links links = matching.touched(before, side, key);
    List<String> pairs = matching.written(links.pairs());
    boolean known = matching.definition().choice(key).isPresent();
    return "&order="
        + (pairs.isEmpty() ? "none" : String.join(",", pairs))
        + "&held="
        + matching.written(links)
        + (known ? "&touched=" + side + ":" + key : "");
  }
}
