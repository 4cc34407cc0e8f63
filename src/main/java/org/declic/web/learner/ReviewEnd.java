package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.declic.assessment.question.Outcome;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.content.SimulatorScreen;
import org.declic.content.Step;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.learning.Answers;
import org.declic.learning.review.PlanRow;
import org.declic.learning.review.ReviewId;
import org.declic.learning.review.ReviewItem;
import org.declic.learning.review.ReviewQueries;
import org.declic.learning.review.ReviewRow;
import org.declic.platform.UnknownThing;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** What came of a review: a line each, no mark; and, after three weeks, the exercise again. */
@Named("learnerReviewEnd")
@RequestScoped
public class ReviewEnd {
  /** From then on, an exercise done again without help shows that it lasts. */
  private static final int LASTING_DAYS = 21;

  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject PublishedPathway pathway;
  @Inject ReviewQueries reviews;
  @Inject Words words;

  private ReviewRow review;
  private Optional<LearningUnit> lasting = Optional.empty();

  /** True on the last page of a review. */
  public boolean isShown() {
    return review != null;
  }

  public void open() {
    String done = posted.value("done");
    if (done.isEmpty()) {
      return;
    }
    Actor actor = person.present();
    review =
        reviews
            .review(actor.site(), actor.learner(), new ReviewId(done))
            .filter(ReviewRow::over)
            .orElseThrow(() -> new UnknownThing("review"));
    LocalDate since = reviews.today(actor.site()).minusDays(LASTING_DAYS);
    List<UnitId> asked = review.items().stream().map(ReviewItem::unit).toList();
    lasting =
        reviews.plans(actor.site(), actor.learner()).stream()
            .filter(plan -> asked.contains(plan.unit()) && !plan.finished().isAfter(since))
            .map(PlanRow::unit)
            .flatMap(unit -> pathway.current().unit(unit, language.get()).stream())
            .filter(unit -> !unit.screens(SimulatorScreen.class).isEmpty())
            .findFirst();
  }

  /** One line a unit, as its least sure answer went; how able one feels is not told back. */
  public List<SummaryPage.Deed> getDeeds() {
    Map<UnitId, How> worst = new LinkedHashMap<>();
    for (ReviewItem item : review.items()) {
      how(item)
          .ifPresent(how -> worst.merge(item.unit(), how, (a, b) -> a.compareTo(b) > 0 ? a : b));
    }
    return worst.entrySet().stream().flatMap(unit -> deed(unit).stream()).toList();
  }

  /** From the surest to what is to be seen again. */
  private enum How {
    AT_ONCE,
    IN_THE_END,
    AGAIN
  }

  private Optional<How> how(ReviewItem item) {
    List<Outcome> outcomes =
        review.answers().at(item.text()).stream().map(Answers.Try::outcome).toList();
    if (outcomes.isEmpty() || outcomes.contains(Outcome.NOTED)) {
      return Optional.empty();
    } else if (outcomes.get(0) == Outcome.RIGHT) {
      return Optional.of(How.AT_ONCE);
    }
    return Optional.of(outcomes.contains(Outcome.RIGHT) ? How.IN_THE_END : How.AGAIN);
  }

  private Optional<SummaryPage.Deed> deed(Map.Entry<UnitId, How> unit) {
    String how = "learner_review.how." + unit.getValue().name().toLowerCase(Locale.ROOT);
    String kind = unit.getValue() == How.AT_ONCE ? "done" : "hint";
    return pathway
        .current()
        .unit(unit.getKey(), language.get())
        .map(known -> new SummaryPage.Deed(kind, known.shortTitle(), words.say(how)));
  }

  /** A unit finished three weeks ago or more, whose exercise is worth doing again. */
  public Optional<LearningUnit> getLasting() {
    return lasting;
  }

  public String getExerciseAddress() {
    LearningUnit unit = lasting.orElseThrow();
    for (Step step : unit.steps()) {
      for (var screen : step.screens()) {
        if (screen instanceof SimulatorScreen) {
          return UnitAddress.step(unit.id(), step.id().value(), screen.id());
        }
      }
    }
    return UnitAddress.start(unit.id());
  }
}
