package org.declic.assessment.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assessment.EvidenceSource;
import org.declic.content.QuestionDefinition;
import org.declic.platform.SafeHtml;

/**
 * Linking what goes together: something on the left, drawn or written, with a word on the right. A
 * pair is written {@code left:right}, by the ids of the options; it is right when both are the
 * same.
 */
public record Matching(QuestionDefinition definition) implements Question {
  /** Between the two ids of a pair. */
  private static final String AND = ":";

  /** The two columns. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /**
   * What is linked so far, and what is in the hand.
   *
   * @param pairs the right side by the left side
   * @param side of what is in the hand; empty when nothing is
   * @param held its option; empty text when nothing is
   */
  public record Links(Map<String, String> pairs, Optional<Side> side, String held) {
    public Links {
      pairs = Map.copyOf(pairs);
    }

    public boolean holds(Side where, String key) {
      return side.filter(where::equals).isPresent() && held.equals(key);
    }

    /** What this option is linked with; empty when it is free. */
    public Optional<String> linkedWith(Side where, String key) {
      return where == Side.LEFT
          ? Optional.ofNullable(pairs.get(key))
          : pairs.keySet().stream().filter(left -> pairs.get(left).equals(key)).findFirst();
    }
  }

  @Override
  public QuestionKind kind() {
    return QuestionKind.MATCHING;
  }

  @Override
  public EvidenceSource source() {
    return choices().size() > 2 ? EvidenceSource.CHOICE : EvidenceSource.TRUE_FALSE;
  }

  /** The options in the order of the left side. */
  public List<String> lefts() {
    return choices().stream().map(QuestionDefinition.Choice::key).toList();
  }

  /** The options in the order of the right side. */
  public List<String> rights() {
    return definition.structure().texts("order").stream()
        .filter(key -> definition.choice(key).isPresent())
        .toList();
  }

  /** What stands on the left: its text, or what its drawing shows, without the answer in it. */
  public String left(String key) {
    return definition.words().text(key);
  }

  @Override
  public ReadAnswer readValues(List<String> values) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String value : values) {
      Optional<List<String>> pair = pair(value);
      if (pair.isEmpty()
          || pairs.containsValue(pair.get().get(1))
          || pairs.put(pair.get().get(0), pair.get().get(1)) != null) {
        return ReadAnswer.of(AnswerProblem.UNKNOWN);
      }
    }
    if (pairs.size() < choices().size()) {
      return ReadAnswer.of(AnswerProblem.UNPAIRED);
    }
    return ReadAnswer.of(new Answer.Chosen(written(pairs)));
  }

  @Override
  public Verdict judge(Answer answer) {
    List<String> wrong = answer.values().stream().filter(pair -> !isRight(pair)).toList();
    if (wrong.isEmpty()) {
      SafeHtml said = definition.remark("right").orElse(SafeHtml.EMPTY);
      return new Verdict(Outcome.RIGHT, said, Optional.empty());
    }
    SafeHtml said =
        wrong.stream()
            .flatMap(pair -> definition.choice(leftOf(pair)).stream())
            .map(QuestionDefinition.Choice::feedback)
            .filter(feedback -> !feedback.isEmpty())
            .findFirst()
            .or(() -> definition.remark("other"))
            .orElse(SafeHtml.EMPTY);
    return new Verdict(Outcome.NOT_YET, said, clue());
  }

  /** Every option with itself. */
  @Override
  public List<String> solution() {
    return solved().stream().map(this::line).toList();
  }

  /** All pairs as they should be. */
  public List<String> solved() {
    return lefts().stream().map(key -> key + AND + key).toList();
  }

  /** The left side of a pair. */
  public String leftOf(String pair) {
    return pair.split(AND)[0];
  }

  /** The words on the right side of a pair. */
  public String rightText(String pair) {
    return definition.choice(pair.split(AND)[1]).map(QuestionDefinition.Choice::text).orElse("");
  }

  /** A pair in words. */
  public String line(String pair) {
    return left(leftOf(pair)) + " – " + rightText(pair);
  }

  /** The pairs of an answer that are right: they stay when it is tried again. */
  public List<String> rightPairs(Answer answer) {
    return answer.values().stream().filter(Matching::isRight).toList();
  }

  /** Reads what is linked so far; what is no pair of this question, or comes twice, is left out. */
  public Links links(List<String> pairs, String held) {
    Map<String, String> read = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String value : pairs) {
      pair(value)
          .filter(pair -> !read.containsKey(pair.get(0)) && taken.add(pair.get(1)))
          .ifPresent(pair -> read.put(pair.get(0), pair.get(1)));
    }
    for (Side side : Side.values()) {
      String before = side.name() + AND;
      if (held.startsWith(before)
          && definition.choice(held.substring(before.length())).isPresent()) {
        return new Links(read, Optional.of(side), held.substring(before.length()));
      }
    }
    return new Links(read, Optional.empty(), "");
  }

  /**
   * One option was chosen: it comes into the hand, is put back, or is linked with what the hand
   * holds. What was linked before comes off its old place.
   */
  public Links touched(Links links, Side side, String key) {
    if (definition.choice(key).isEmpty()) {
      return links;
    } else if (links.holds(side, key)) {
      return new Links(links.pairs(), Optional.empty(), "");
    }
    Map<String, String> pairs = new LinkedHashMap<>(links.pairs());
    take(pairs, side, key);
    if (links.side().isEmpty() || links.side().get() == side) {
      return new Links(pairs, Optional.of(side), key);
    }
    take(pairs, links.side().get(), links.held());
    pairs.put(side == Side.LEFT ? key : links.held(), side == Side.LEFT ? links.held() : key);
    return new Links(pairs, Optional.empty(), "");
  }

  private static void take(Map<String, String> pairs, Side side, String key) {
    if (side == Side.LEFT) {
      pairs.remove(key);
    } else {
      pairs.values().remove(key);
    }
  }

  /** As a form sends the pairs, in the order of the left side. */
  public List<String> written(Map<String, String> pairs) {
    List<String> written = new ArrayList<>();
    for (String left : lefts()) {
      if (pairs.containsKey(left)) {
        written.add(left + AND + pairs.get(left));
      }
    }
    return written;
  }

  /** As a form sends what is in the hand. */
  public String written(Links links) {
    return links.side().map(side -> side.name() + AND + links.held()).orElse("");
  }

  private Optional<List<String>> pair(String value) {
    List<String> ids = List.of(value.split(AND, -1));
    boolean known =
        ids.size() == 2 && ids.stream().allMatch(id -> definition.choice(id).isPresent());
    return known ? Optional.of(ids) : Optional.empty();
  }

  private static boolean isRight(String pair) {
    String[] ids = pair.split(AND);
    return ids[0].equals(ids[1]);
  }
}
