package org.declic.web.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.assessment.question.Answer;
import org.declic.assessment.question.Matching;
import org.declic.assessment.question.Ordering;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.question.PictureChoice;
import org.declic.assessment.question.Question;
import org.declic.assessment.question.SingleChoice;
import org.declic.assessment.question.TypedAnswer;
import org.declic.assessment.question.Verdict;
import org.declic.content.DrawnWindow;
import org.declic.content.QuestionDefinition;
import org.declic.learning.Answers;
import org.declic.platform.SafeHtml;

/**
 * A question as one learner sees it now: fresh, to be tried again, or settled.
 *
 * @param closed nothing is left to try
 * @param last the last answer; empty before the first one
 * @param verdict what is said about it
 * @param order of the options in an ordering
 * @param typed the words in the field
 * @param matching the two columns; empty for another kind
 */
public record QuestionView(
    Question question,
    boolean closed,
    Optional<Answer> last,
    Optional<Verdict> verdict,
    List<String> order,
    String typed,
    Optional<MatchingView> matching) {
  /** The first sentence of a feedback, which the reader of contents sets apart. */
  private static final Pattern STATE = Pattern.compile("^<p><strong>[^<]*</strong></p>");

  /** A line of what the question is about. */
  public record ExhibitLine(DrawnWindow.Line line, boolean clue) {}

  /** An option that can be chosen; its drawing is empty text when it has none. */
  public record Option(String key, SafeHtml html, boolean checked, String drawing) {}

  /** One of the things to put in order. */
  public record Place(String key, String text, int number, boolean first, boolean last) {}

  /**
   * @param sent what was posted and could not be read; or the order or the pairs being made
   * @param held what is in the hand while linking
   * @param touched what was chosen last while linking
   */
  static QuestionView of(
      Question question, Answers answers, List<String> sent, String held, String touched) {
    Optional<Answers.Try> last = answers.last(question.id().screen());
    Optional<Answer> answer = last.flatMap(given -> recall(question, given));
    Optional<Verdict> verdict = answer.map(question::grade);
    boolean closed = answers.isClosed(question);
    List<String> order = List.of();
    if (question instanceof Ordering ordering) {
      List<String> before = answer.filter(a -> !a.isDontKnow()).map(Answer::values).orElse(sent);
      order = ordering.moved(sent.isEmpty() ? before : sent, "", 0);
    }
    String typed = "";
    if (question instanceof TypedAnswer) {
      typed = sent.isEmpty() ? words(answer) : sent.get(0);
    }
    Optional<MatchingView> matching = Optional.empty();
    if (question instanceof Matching match) {
      // What was right stays linked when it is tried again.
      List<String> before =
          answer.filter(a -> !a.isDontKnow()).map(match::rightPairs).orElse(List.of());
      List<String> pairs = sent.isEmpty() ? before : sent;
      matching = Optional.of(new MatchingView(match, match.links(pairs, held), touched));
    }
    return new QuestionView(question, closed, answer, verdict, order, typed, matching);
  }

  private static Optional<Answer> recall(Question question, Answers.Try given) {
    return given.outcome() == Outcome.DONT_KNOW
        ? Optional.of(new Answer.DontKnow())
        : question.recall(given.given());
  }

  private static String words(Optional<Answer> answer) {
    return answer.filter(a -> !a.isDontKnow()).map(a -> a.values().get(0)).orElse("");
  }

  public String fragment() {
    return question.kind().fragment();
  }

  public SafeHtml prompt() {
    return question.prompt();
  }

  public boolean answered() {
    return last.isPresent();
  }

  public boolean right() {
    return verdict.filter(Verdict::isRight).isPresent();
  }

  public boolean noted() {
    return verdict.filter(said -> said.outcome() == Outcome.NOTED).isPresent();
  }

  public boolean unsure() {
    return last.filter(Answer::isDontKnow).isPresent();
  }

  /** The tries are used up: the right answer is shown and explained. */
  public boolean explained() {
    return closed && !right() && !noted();
  }

  /** An answer was not right yet and may be tried again. */
  public boolean again() {
    return answered() && !closed;
  }

  /**
   * What is said about the last answer; empty where the page has a sentence of its own. Once the
   * answer is shown, only the state: there is nothing to try again.
   */
  public SafeHtml feedback() {
    SafeHtml said = verdict.map(Verdict::feedback).orElse(SafeHtml.EMPTY);
    Matcher state = STATE.matcher(said.html());
    return explained() && !unsure() && state.find() ? new SafeHtml(state.group()) : said;
  }

  /** The lines of an answer have their places: an order. */
  public boolean numbered() {
    return question instanceof Ordering;
  }

  /** The words of the last answer, one line each. */
  public List<AnswerLines.Said> given() {
    return last.map(new AnswerLines(question)::of).orElse(List.of());
  }

  public List<AnswerLines.Said> solution() {
    return new AnswerLines(question).solution();
  }

  /** Why the solution is right, without the sentence that praises whoever found it. */
  public SafeHtml explanation() {
    String html = question.explanation().html();
    return new SafeHtml(STATE.matcher(html).replaceFirst("").strip());
  }

  private List<String> texts(List<String> keys) {
    return keys.stream()
        .flatMap(key -> question.definition().choice(key).stream())
        .map(QuestionDefinition.Choice::text)
        .toList();
  }

  /**
   * The options that can be chosen. A single answer that was not right is no longer among them: it
   * stays above, as what was answered.
   */
  public List<Option> options() {
    boolean one = question instanceof SingleChoice || question instanceof PictureChoice;
    boolean leavesOut = again() && one && !unsure();
    return question.choices().stream()
        .filter(choice -> !leavesOut || !last.get().has(choice.key()))
        .map(this::option)
        .toList();
  }

  private Option option(QuestionDefinition.Choice choice) {
    String drawing = question.definition().drawing(choice.key()).orElse("");
    return new Option(choice.key(), choice.html(), isChosen(choice.key()), drawing);
  }

  private boolean isChosen(String key) {
    return last.filter(answer -> answer.has(key)).isPresent();
  }

  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    List<String> texts = texts(order);
    for (int i = 0; i < order.size(); i++) {
      places.add(new Place(order.get(i), texts.get(i), i + 1, i == 0, i == order.size() - 1));
    }
    return places;
  }

  public String label() {
    return question instanceof TypedAnswer typedAnswer ? typedAnswer.label() : "";
  }

  public boolean exhibited() {
    return question.definition().exhibit().isPresent();
  }

  /** What is drawn above the question: mail, mails, results, page or list. */
  public String exhibitKind() {
    return question.definition().exhibit().map(QuestionDefinition.Exhibit::kind).orElse("");
  }

  /** The clue is circled once an answer was not right, and stays so. */
  public List<ExhibitLine> exhibit() {
    Optional<QuestionDefinition.Exhibit> exhibit = question.definition().exhibit();
    if (exhibit.isEmpty()) {
      return List.of();
    }
    String clue = answered() ? exhibit.get().clue().orElse("") : "";
    return exhibit.get().lines().stream()
        .map(line -> new ExhibitLine(line, line.key().equals(clue)))
        .toList();
  }
}
