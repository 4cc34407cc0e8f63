package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.question.Question;
import org.declic.content.ConfidenceScreen;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.PublishedPathway;
import org.declic.content.QuestionScreen;
import org.declic.content.Screen;
import org.declic.identity.Actor;
import org.declic.learning.review.ReviewItem;
import org.declic.learning.review.ReviewOffer;
import org.declic.learning.review.ReviewQueries;
import org.declic.learning.review.ReviewRow;
import org.declic.platform.Refusal;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/**
 * « À revoir »: what is offered, then one question after the other. The fragments of questions are
 * those of a unit: this page answers to the same names.
 */
@Named("learnerReview")
@RequestScoped
public class ReviewPage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject Words words;
  @Inject PublishedPathway pathway;
  @Inject ReviewQueries reviews;
  @Inject ReviewForm form;

  private ReviewOffer offer;
  private ReviewRow review;
  private int number;
  private LearningUnit unit;
  private Position at;
  private QuestionView question;
  private String problem = "";

  public void open() {
    Actor actor = person.present();
    number = ReviewForm.number(posted);
    review = reviews.open(actor.site(), actor.learner()).orElse(null);
    find();
    if (posted.is()) {
      try {
        posted.redirect(form.carryOut(asked()));
        return;
      } catch (Refusal refusal) {
        problem = words.of(refusal);
      }
    }
    if (number > 0 && at == null) {
      posted.redirect(ReviewForm.PAGE);
    } else if (number > 0) {
      asked()
          .ifPresent(
              q ->
                  question =
                      QuestionView.of(
                          q,
                          review.to(item().orElseThrow()),
                          sent(),
                          posted.value("held"),
                          posted.value("touched")));
    } else {
      offer = reviews.offer(actor.site(), actor.learner());
    }
  }

  private Optional<ReviewItem> item() {
    return review == null || number < 1 || number > review.items().size()
        ? Optional.empty()
        : Optional.of(review.items().get(number - 1));
  }

  /** The screen that is asked again, in its unit as it is now. */
  private void find() {
    item()
        .ifPresent(
            item -> {
              unit = pathway.current().unit(item.unit(), language.get()).orElse(null);
              at = unit == null ? null : item.in(unit).orElse(null);
            });
  }

  private Optional<Question> asked() {
    return Optional.ofNullable(at)
        .map(Position::screen)
        .filter(QuestionScreen.class::isInstance)
        .map(screen -> Question.of(((QuestionScreen) screen).question()));
  }

  /** What was posted and refused, or the order being made. */
  private List<String> sent() {
    if (posted.is()) {
      return posted.values(Question.PARAMETER);
    }
    String order = posted.value("order");
    return order.isEmpty() ? List.of() : List.of(order.split(","));
  }

  // ---- the offer

  public boolean isAsking() {
    return at != null;
  }

  /** Something comes back today, or a review goes on. */
  public boolean isWaiting() {
    return offer.questions() > 0 && (offer.waits() || offer.open().isPresent());
  }

  /** Nothing comes back today, but whoever wants to may. */
  public boolean isPossible() {
    return offer.questions() > 0;
  }

  public boolean isBegun() {
    return offer.open().isPresent();
  }

  /** « 3 questions, 2 minutes ». */
  public String getSize() {
    return words.say("learner_review.size", offer.questions(), offer.minutes());
  }

  /** « La prochaine fois : mardi 24 novembre »; empty when nothing is planned. */
  public String getNextDay() {
    return offer.next().map(day -> words.say("learner_review.next", day)).orElse("");
  }

  // ---- a question, under the names that the fragments of a unit know

  public QuestionView getQuestion() {
    return question;
  }

  public Screen getScreen() {
    return at.screen();
  }

  public LearningUnit getUnit() {
    return unit;
  }

  public int getModuleNumber() {
    return unit == null ? 1 : Integer.parseInt(unit.module().value().substring(1));
  }

  public String getFragment() {
    return "/WEB-INF/screens/" + at.screen().kind() + ".xhtml";
  }

  public int getStepNumber() {
    return number;
  }

  public int getStepCount() {
    return review.items().size();
  }

  public String getProgress() {
    return words.say("learner_review.progress", number, getStepCount());
  }

  public String getAddress() {
    return ReviewForm.PAGE + "?n=" + number + "&review=" + review.id().value();
  }

  public String getAct() {
    if (at.screen() instanceof ConfidenceScreen) {
      return "rate";
    }
    return question.closed() ? "on" : "answer";
  }

  public List<StepPage.Problem> getProblems() {
    return problem.isEmpty() ? List.of() : List.of(new StepPage.Problem("answer", problem));
  }

  public String getTitle() {
    if (at == null) {
      return words.say("learner_review.title");
    }
    String whole = getProgress() + " · " + words.say("learner_review.title");
    return problem.isEmpty() ? whole : words.with("learner_step.title_error", whole);
  }

  public ConfidenceScale[] getScale() {
    return ConfidenceScale.values();
  }

  /** Nothing is chosen beforehand: it is asked anew. */
  public String getRated() {
    return "";
  }

  /** It is not asked again after this. */
  public String getAskedAgain() {
    return "";
  }

  public String getMovedUp() {
    return posted.value("up");
  }

  public String getMovedDown() {
    return posted.value("down");
  }
}
