package org.declic.web.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.assessment.question.Matching;
import org.declic.assessment.question.Matching.Side;
import org.declic.content.QuestionDefinition;
import org.declic.platform.SafeHtml;

/**
 * Two columns to link, as they stand now. Choosing one on each side links both; each choice is a
 * form, so that nothing needs dragging and nothing needs a script.
 *
 * @param touched what was chosen last, to keep the focus there; empty text before
 */
public record MatchingView(Matching question, Matching.Links links, String touched) {
  /** Height of a row in the drawing of the lines, whose own unit is a hundredth of it. */
  private static final int ROW = 100;

  /**
   * One thing of a column.
   *
   * @param number of the pair it is in, 0 while it is free
   * @param with what it is linked with, in words
   */
  public record Thing(
      String key,
      SafeHtml html,
      String text,
      String drawing,
      boolean held,
      int number,
      String with,
      boolean touched) {}

  /** A line from the left to the right column. */
  public record Line(int from, int to) {}

  /** The pairs as the form sends them again. */
  public List<String> pairs() {
    return question.written(links.pairs());
  }

  public String held() {
    return question.written(links);
  }

  /** The words of what is in the hand; empty when nothing is. */
  public String holding() {
    return links.side().map(side -> text(side, links.held())).orElse("");
  }

  /** What is in the hand is a drawing: it is seen, and need not be described. */
  public boolean holdsDrawing() {
    return links.side().filter(Side.LEFT::equals).isPresent()
        && question.definition().drawing(links.held()).isPresent();
  }

  public boolean complete() {
    return links.pairs().size() == question.lefts().size();
  }

  public List<Thing> lefts() {
    return question.lefts().stream().map(key -> thing(Side.LEFT, key)).toList();
  }

  public List<Thing> rights() {
    return question.rights().stream().map(key -> thing(Side.RIGHT, key)).toList();
  }

  private Thing thing(Side side, String key) {
    Optional<String> other = links.linkedWith(side, key);
    String left = side == Side.LEFT ? key : other.orElse("");
    int number = other.isEmpty() ? 0 : question.lefts().indexOf(left) + 1;
    Side opposite = side == Side.LEFT ? Side.RIGHT : Side.LEFT;
    return new Thing(
        key,
        side == Side.LEFT ? new SafeHtml("") : html(key),
        text(side, key),
        side == Side.LEFT ? question.definition().drawing(key).orElse("") : "",
        links.holds(side, key),
        number,
        other.map(o -> text(opposite, o)).orElse(""),
        touched.equals(side.name() + ":" + key));
  }

  private String text(Side side, String key) {
    return side == Side.LEFT
        ? question.left(key)
        : question.definition().choice(key).map(QuestionDefinition.Choice::text).orElse("");
  }

  private SafeHtml html(String key) {
    return question
        .definition()
        .choice(key)
        .map(QuestionDefinition.Choice::html)
        .orElse(SafeHtml.EMPTY);
  }

  public int height() {
    return ROW * question.lefts().size();
  }

  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (String left : question.lefts()) {
      links
          .linkedWith(Side.LEFT, left)
          .ifPresent(
              right ->
                  lines.add(
                      new Line(
                          middle(question.lefts().indexOf(left)),
                          middle(question.rights().indexOf(right)))));
    }
    return lines;
  }

  private static int middle(int row) {
    return row * ROW + ROW / 2;
  }
}
