package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.question.Matching;
import org.declic.assessment.question.Ordering;
import org.declic.assessment.question.Question;
import org.declic.identity.Actor;
import org.declic.learning.review.ReviewId;
import org.declic.learning.review.ReviewPlace;
import org.declic.learning.review.ReviewStudy;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** What the forms of a review ask for. Each is kept before the next page is asked for. */
@RequestScoped
class ReviewForm {
  static final String PAGE = "/learner/review.xhtml";
  private static final String HOME = "/learner/home.xhtml";

  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject ReviewStudy study;

  /**
   * Does what the form asks for.
   *
   * @param question the one the form was sent from; only used to make an order
   * @return the address that shows what came of it
   * @throws Refusal when there is something to mend first; nothing was changed
   */
  String carryOut(Optional<Question> question) {
    RequestId request = posted.requestId();
    Actor actor = person.present();
    return switch (posted.act()) {
      case "later" -> {
        study.putOff(request, actor);
        yield HOME;
      }
      case "move", "link" -> making(question.orElseThrow(() -> new UnknownThing("question")));
      case "answer" ->
          address(
              study.answer(
                  request,
                  actor,
                  review(),
                  number(posted),
                  posted.values(Question.PARAMETER),
                  language.get()));
      case "rate" ->
          address(
              study.rate(request, actor, review(), number(posted), confidence(), language.get()));
      case "on" -> address(study.goOn(request, actor, review(), number(posted)));
      default -> address(study.begin(request, actor));
    };
  }

  private ReviewId review() {
    return new ReviewId(posted.value("review"));
  }

  /** Which question, from 1; 0 when none is named. */
  static int number(Posted posted) {
    String text = posted.value("n");
    return text.matches("[1-9]") ? Integer.parseInt(text) : 0;
  }

  static String address(ReviewPlace place) {
    return PAGE + (place.isOver() ? "?done=" : "?n=") + place.value();
  }

  private ConfidenceScale confidence() {
    return ConfidenceScale.of(posted.value(Question.PARAMETER))
        .orElseThrow(() -> new Refusal("answer.problem.empty"));
  }

  /** Nothing is kept before « Vérifier », the address holds what is being made. */
  private String making(Question question) {
    String page = PAGE + "?n=" + number(posted);
    if (question instanceof Ordering ordering) {
      return page + InTheMaking.moved(posted, ordering);
    } else if (question instanceof Matching matching) {
      return page + InTheMaking.linked(posted, matching);
    }
    throw new UnknownThing("order or pairs");
  }
}
