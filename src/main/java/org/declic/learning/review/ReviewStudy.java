package org.declic.learning.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.assessment.question.Answer;
import org.declic.assessment.question.Question;
import org.declic.assessment.question.ReadAnswer;
import org.declic.assessment.question.Verdict;
import org.declic.content.ConfidenceScreen;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.PublishedPathway;
import org.declic.content.QuestionScreen;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.learning.AnswerBook;
import org.declic.learning.Studied;
import org.declic.platform.Command;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/**
 * Going through a few questions of finished units again. Each act names the review and the number
 * of the question, so that a form sent late or twice adds what it holds and no more.
 */
@UseCase
public class ReviewStudy {
  @Inject Reviews reviews;
  @Inject ReviewQueries queries;
  @Inject AnswerBook book;
  @Inject PublishedPathway pathway;
  @Inject Clock clock;

  /**
   * « Commencer », or « Continuer » where one was.
   *
   * @throws Refusal when no unit was finished yet
   */
  @Command
  @RequiresPermissions("unit:study")
  public ReviewPlace begin(RequestId request, Actor actor) {
    Instant now = clock.instant();
    Optional<Review> open = reviews.open(actor);
    if (open.isPresent()) {
      return skipWhatIsGone(actor, open.get(), now);
    }
    List<ReviewItem> items =
        queries.choose(
            actor.site(),
            actor.learner(),
            queries.plans(actor.site(), actor.learner()),
            queries.today(actor.site()));
    if (items.isEmpty()) {
      throw new Refusal("learner_review.refused.nothing");
    }
    Review review = new Review(actor.site(), actor.learner(), items, now);
    reviews.add(review);
    book.reviewing(actor, items.get(0).unit(), now);
    return ReviewPlace.of(review);
  }

  /** « Pas maintenant »: whatever waits is offered another day. */
  @Command
  @RequiresPermissions("unit:study")
  public void putOff(RequestId request, Actor actor) {
    LocalDate today = queries.today(actor.site());
    reviews.plans(actor).forEach(plan -> plan.putOff(today));
  }

  /**
   * « Vérifier »: keeps the answer before anything is said about it.
   *
   * @param values what the form sent
   * @param language in which the question was read
   * @throws Refusal when the form held no answer; nothing was changed
   */
  @Command
  @RequiresPermissions("unit:study")
  public ReviewPlace answer(
      RequestId request,
      Actor actor,
      ReviewId id,
      int number,
      List<String> values,
      Language language) {
    Instant now = clock.instant();
    Review review = reviews.get(actor, id);
    ReviewItem item = item(review, number);
    LearningUnit unit = unit(item, language);
    Position at = position(item, unit);
    if (!(at.screen() instanceof QuestionScreen asked)) {
      throw new UnknownThing("question");
    }
    Question question = Question.of(asked.question());
    ReadAnswer read = question.read(values);
    Answer answer =
        read.answer().orElseThrow(() -> new Refusal(read.problem().orElseThrow().key()));
    Verdict verdict = question.grade(answer);
    if (review.isOver()) {
      return ReviewPlace.of(review);
    }
    book.reviewing(actor, item.unit(), now);
    int tried = review.answered(item, question, answer, verdict.outcome(), now);
    if (tried > 0) {
      book.answered(
          studied(review, unit),
          at.step().id(),
          question,
          answer,
          verdict.outcome(),
          tried,
          unit.language(),
          now);
    }
    return new ReviewPlace(Integer.toString(number));
  }

  /** How able the learner feels, a month after; then on to what follows. */
  @Command
  @RequiresPermissions("unit:study")
  public ReviewPlace rate(
      RequestId request,
      Actor actor,
      ReviewId id,
      int number,
      ConfidenceScale answer,
      Language language) {
    Instant now = clock.instant();
    Review review = reviews.get(actor, id);
    ReviewItem item = item(review, number);
    LearningUnit unit = unit(item, language);
    if (!(position(item, unit).screen() instanceof ConfidenceScreen asked)) {
      throw new UnknownThing("confidence question");
    }
    if (!review.isOver()) {
      review.rated(item, answer.name(), now);
      book.rated(studied(review, unit), asked.skill(), Moment.LATER, answer, language, now);
      reviews.plans(actor).stream()
          .filter(plan -> plan.unit().equals(item.unit()))
          .forEach(ReviewPlan::felt);
    }
    return onwards(actor, review, number, now);
  }

  /** « Continuer »; after the last question the review is over. */
  @Command
  @RequiresPermissions("unit:study")
  public ReviewPlace goOn(RequestId request, Actor actor, ReviewId id, int number) {
    return onwards(actor, reviews.get(actor, id), number, clock.instant());
  }

  private ReviewPlace onwards(Actor actor, Review review, int from, Instant now) {
    review.item(from).ifPresent(item -> book.reviewing(actor, item.unit(), now));
    if (review.goOn(from, now)) {
      settle(actor, review);
      return ReviewPlace.of(review);
    }
    return skipWhatIsGone(actor, review, now);
  }

  /** A question that the pathway has no more asks nothing. */
  private ReviewPlace skipWhatIsGone(Actor actor, Review review, Instant now) {
    while (!review.isOver() && isGone(item(review, review.place()))) {
      if (review.goOn(review.place(), now)) {
        settle(actor, review);
      }
    }
    return ReviewPlace.of(review);
  }

  private boolean isGone(ReviewItem item) {
    return pathway.current().unit(item.unit(), Language.FRENCH).flatMap(item::in).isEmpty();
  }

  /** The units that were asked about come back later; one review a day is offered, no more. */
  private void settle(Actor actor, Review review) {
    LocalDate today = queries.today(actor.site());
    Set<UnitId> asked = review.unitsAnswered();
    for (ReviewPlan plan : reviews.plans(actor)) {
      if (asked.contains(plan.unit())) {
        plan.reviewed(today);
      }
      plan.putOff(today);
    }
  }

  private static Studied studied(Review review, LearningUnit unit) {
    return new Studied(
        review.site(),
        review.learner(),
        unit.id(),
        unit.version(),
        Optional.of(review.id().value()));
  }

  private static ReviewItem item(Review review, int number) {
    return review.item(number).orElseThrow(() -> new UnknownThing("question"));
  }

  private LearningUnit unit(ReviewItem item, Language language) {
    return pathway
        .current()
        .unit(item.unit(), language)
        .orElseThrow(() -> new UnknownThing("unit"));
  }

  private static Position position(ReviewItem item, LearningUnit unit) {
    return item.in(unit).orElseThrow(() -> new UnknownThing("question"));
  }
}
