package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.content.Step;
import org.declic.content.UnitEditions;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.learning.LearningQueries;
import org.declic.learning.Next;
import org.declic.learning.PlaceRow;
import org.declic.learning.StepStudy;
import org.declic.platform.UnknownThing;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** The beginning of a unit: what one will be able to do, how long it takes, what to bring. */
@Named("learnerUnit")
@RequestScoped
public class UnitPage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject PublishedPathway pathway;
  @Inject UnitEditions editions;
  @Inject LearningQueries learning;
  @Inject StepStudy study;

  private LearningUnit unit;
  private boolean renewed;
  private String moduleTitle;
  private Optional<PlaceRow> place = Optional.empty();

  public void open() {
    UnitId id = UnitAddress.read(posted.value("unit"));
    Actor actor = person.present();
    if (posted.is()) {
      Next next =
          posted.act().equals("again")
              ? study.startAgain(posted.requestId(), actor, id)
              : study.open(posted.requestId(), actor, id);
      posted.redirect(UnitAddress.of(id, next));
      return;
    }
    place = learning.place(actor.site(), actor.learner(), id);
    Optional<LearningUnit> current = pathway.current().unit(id, language.get());
    unit =
        editions
            .unit(id, begun().map(PlaceRow::unitVersion), language.get())
            .orElseThrow(() -> new UnknownThing("unit"));
    renewed = current.filter(now -> now.major() != unit.major()).isPresent();
    moduleTitle =
        pathway
            .current()
            .module(unit.module(), language.get())
            .orElseThrow(() -> new UnknownThing("module"))
            .plainTitle();
  }

  /** Where the learner is, unless the unit is finished: then it begins anew. */
  private Optional<PlaceRow> begun() {
    return place.filter(row -> !row.finished());
  }

  /** The unit begun has a newer form; whoever is in the middle chooses. */
  public boolean isRenewed() {
    return renewed;
  }

  public LearningUnit getUnit() {
    return unit;
  }

  public String getModuleTitle() {
    return moduleTitle;
  }

  public int getModuleNumber() {
    return Integer.parseInt(unit.module().value().substring(1));
  }

  public String getAddress() {
    return UnitAddress.start(unit.id());
  }

  /** Begun and not finished: the button says « Reprendre ». */
  public boolean isBegun() {
    return begun().isPresent();
  }

  public boolean isFinished() {
    return place.filter(PlaceRow::finished).isPresent();
  }

  public int getStepNumber() {
    return place.map(row -> row.place(unit).stepNumber()).orElse(1);
  }

  public int getMinutesLeft() {
    return place.map(row -> unit.minutesLeft(row.place(unit))).orElse(unit.minutes());
  }

  /** A step in the list of the unit begun. */
  public record StepLine(String title, String address, boolean done, boolean here) {}

  public List<StepLine> getSteps() {
    return unit.steps().stream().map(this::line).toList();
  }

  private StepLine line(Step step) {
    String first = step.screens().get(0).id();
    boolean here = place.filter(row -> row.place(unit).step().equals(step)).isPresent();
    return new StepLine(
        step.title(),
        UnitAddress.step(unit.id(), step.id().value(), first),
        place.filter(row -> row.isDone(step.id().value())).isPresent(),
        here);
  }
}
