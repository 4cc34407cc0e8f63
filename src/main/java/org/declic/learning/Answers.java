package org.declic.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.question.Question;

/**
 * What was answered on the screens of a unit since it was begun, in order. Kept as text beside the
 * place, so that one row gives a page all it shows.
 */
public record Answers(Map<String, List<Try>> byScreen) {
  public static final Answers NONE = new Answers(Map.of());

  private static final String FIELD = "\t";
  private static final String TRY = "\n";

  /** Longest text kept of one answer. */
  private static final int LONGEST = 200;

  /**
   * One answer.
   *
   * @param given as {@code Answer.stored} wrote it; empty once it is nobody's business any more
   */
  public record Try(Outcome outcome, String given) {}

  public Answers {
    Map<String, List<Try>> copy = new LinkedHashMap<>();
    byScreen.forEach((screen, tries) -> copy.put(screen, List.copyOf(tries)));
    byScreen = copy;
  }

  /** In order; empty when nothing was answered there. */
  public List<Try> at(String screenId) {
    return byScreen.getOrDefault(screenId, List.of());
  }

  public Optional<Try> last(String screenId) {
    List<Try> tries = at(screenId);
    return tries.isEmpty() ? Optional.empty() : Optional.of(tries.get(tries.size() - 1));
  }

  /**
   * Nothing is left to try: it was right, it was an opinion, or the tries are used up and the
   * answer was explained.
   */
  public boolean isClosed(Question question) {
    String screen = question.id().screen();
    return last(screen).filter(last -> settles(last.outcome())).isPresent()
        || at(screen).size() >= question.tries();
  }

  private static boolean settles(Outcome outcome) {
    return outcome == Outcome.RIGHT || outcome == Outcome.NOTED;
  }

  public Answers with(String screenId, Try another) {
    Map<String, List<Try>> more = new LinkedHashMap<>(byScreen);
    List<Try> tries = new ArrayList<>(at(screenId));
    tries.add(new Try(another.outcome(), oneLine(another.given())));
    more.put(screenId, tries);
    return new Answers(more);
  }

  /** With another one, of which only the last few are kept. */
  public Answers withLast(String screenId, Try another, int kept) {
    List<Try> tries = with(screenId, another).at(screenId);
    Map<String, List<Try>> less = new LinkedHashMap<>(byScreen);
    less.put(screenId, tries.subList(Math.max(0, tries.size() - kept), tries.size()));
    return new Answers(less);
  }

  /** The same outcomes without what was given on that screen. */
  Answers withoutWordsOf(String screenId) {
    Map<String, List<Try>> less = new LinkedHashMap<>(byScreen);
    less.computeIfPresent(
        screenId, (id, tries) -> tries.stream().map(t -> new Try(t.outcome(), "")).toList());
    return new Answers(less);
  }

  /** The outcomes alone, once nobody needs to be shown what they gave. */
  public Answers withoutWords() {
    Map<String, List<Try>> less = new LinkedHashMap<>();
    byScreen.forEach(
        (screen, tries) ->
            less.put(screen, tries.stream().map(t -> new Try(t.outcome(), "")).toList()));
    return new Answers(less);
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\t\\n\\r]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }

  /** As kept in the row. */
  public String text() {
    StringBuilder text = new StringBuilder();
    byScreen.forEach(
        (screen, tries) ->
            tries.forEach(
                t ->
                    text.append(screen)
                        .append(FIELD)
                        .append(t.outcome())
                        .append(FIELD)
                        .append(t.given())
                        .append(TRY)));
    return text.toString();
  }

  /** Reads what {@link #text} wrote. */
  public static Answers of(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    Map<String, List<Try>> read = new LinkedHashMap<>();
    for (String line : text.split(TRY)) {
      String[] fields = line.split(FIELD, 3);
      read.computeIfAbsent(fields[0], screen -> new ArrayList<>())
          .add(new Try(Outcome.valueOf(fields[1]), fields[2]));
    }
    return new Answers(read);
  }
}
