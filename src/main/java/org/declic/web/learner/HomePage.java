package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.declic.content.LearningUnit;
import org.declic.identity.Actor;
import org.declic.learning.LearningQueries;
import org.declic.learning.NextUnit;
import org.declic.learning.PathRow;
import org.declic.learning.review.ReviewQueries;
import org.declic.web.LanguageChoice;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** « Mon parcours »: what now, when next, and the whole way. */
@Named("learnerHome")
@RequestScoped
public class HomePage {
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject LearningQueries learning;
  @Inject ReviewQueries reviews;
  @Inject Words words;

  private PathRow path;
  private int toReview;

  public void open() {
    Actor actor = person.present();
    path = learning.path(actor.site(), actor.learner(), language.get());
    toReview = reviews.waiting(actor.site(), actor.learner());
  }

  /** The unit the large card is about; absent when everything is finished. */
  private Optional<LearningUnit> unit() {
    return path.now()
        .map(PathRow.Place::unit)
        .or(() -> path.advised().map(NextUnit.Suggestion::unit));
  }

  public LearningUnit getUnit() {
    return unit().orElse(null);
  }

  public boolean isBegun() {
    return path.now().isPresent();
  }

  /** Where the main button leads: the very step one left, the start of a new unit, or the end. */
  public String getGo() {
    return path.now()
        .map(place -> UnitAddress.of(place.unit(), place.position()))
        .or(() -> unit().map(unit -> UnitAddress.start(unit.id())))
        .orElse("/learner/portfolio.xhtml");
  }

  /** Is there anything to keep? */
  public boolean isSomethingDone() {
    return isBegun() || path.modules().stream().anyMatch(row -> row.finished() > 0);
  }

  public int getStepNumber() {
    return path.now().map(place -> place.position().stepNumber()).orElse(0);
  }

  public int getStepCount() {
    return unit().map(LearningUnit::stepCount).orElse(0);
  }

  public int getMinutes() {
    return path.now()
        .map(PathRow.Place::minutesLeft)
        .or(() -> unit().map(LearningUnit::minutes))
        .orElse(0);
  }

  /** Something comes back today; how long it has waited is nobody's business. */
  public boolean isReviewWaiting() {
    return toReview > 0;
  }

  /** « 2 questions à revoir ». */
  public String getReview() {
    return words.say("learner_home.review", toReview);
  }

  /** Why this unit: always said. */
  public String getReason() {
    return path.advised()
        .map(advice -> words.say("learner_home.reason." + advice.reason()))
        .orElse("");
  }

  public int getModuleNumber() {
    return unit()
        .flatMap(
            unit ->
                path.modules().stream()
                    .filter(row -> row.module().id().equals(unit.module()))
                    .findFirst())
        .map(row -> row.module().number())
        .orElse(1);
  }

  public List<PathRow.ModuleRow> getModules() {
    return path.modules();
  }

  /** « 1 unité sur 3 terminée », or what is honest when there is nothing yet. */
  public String progressOf(PathRow.ModuleRow row) {
    if (row.total() == 0) {
      return words.say("learner_home.module.soon");
    }
    return row.finished() == 0
        ? words.say("learner_home.module.todo", row.total())
        : words.say("learner_home.module.done", row.finished(), row.total());
  }
}
