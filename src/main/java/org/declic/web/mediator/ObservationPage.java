package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.content.ApplyScreen;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.learning.LearningQueries;
import org.declic.learning.PathRow;
import org.declic.platform.Refusal;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.UnknownThing;
import org.declic.portfolio.Observation.Gesture;
import org.declic.portfolio.ObservationSheet;
import org.declic.portfolio.SkillLevel;
import org.declic.scheduling.SessionId;
import org.declic.web.LanguageChoice;
import org.declic.web.Once;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** What the mediator saw, gesture by gesture; made for one thumb and twenty seconds. */
@Named("mediatorObservation")
@RequestScoped
public class ObservationPage {
  @Inject SessionEntrance entrance;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject PublishedPathway pathway;
  @Inject LearnerQueries learners;
  @Inject LearningQueries learning;
  @Inject ObservationSheet sheet;
  @Inject Posted posted;
  @Inject Words words;

  private final Once<List<Line>> lines = new Once<>(this::readLines);
  private final Once<List<LearningUnit>> units = new Once<>(this::readUnits);
  private LearnerFace learner;
  private Optional<String> session = Optional.empty();
  private Optional<LearningUnit> unit = Optional.empty();
  private final Map<String, Gesture> chosen = new HashMap<>();
  private String problem = "";

  /** A gesture with what was chosen for it. */
  public record Line(ApplyScreen.Gesture gesture, String chosen) {}

  public void open() {
    if (!posted.value("session").isEmpty()) {
      session = Optional.of(TimeOrderedId.checked(posted.value("session")));
    }
    Actor actor =
        session.map(SessionId::new).map(entrance::enter).orElseGet(() -> person.present());
    LearnerId id = new LearnerId(posted.value("learner"));
    entrance.demandSeat(id);
    learner = learners.face(actor.site(), id).orElseThrow(() -> new UnknownThing("learner"));
    unit = unit(actor, id);
    if (posted.is()) {
      record(actor, id);
    }
  }

  private Optional<LearningUnit> unit(Actor actor, LearnerId id) {
    String asked = posted.value("unit");
    if (asked.equals("choose")) {
      return Optional.empty();
    }
    if (!asked.isEmpty()) {
      return Optional.of(
          Optional.of(asked)
              .filter(UnitId::isWellFormed)
              .flatMap(text -> pathway.current().unit(new UnitId(text), language.get()))
              .orElseThrow(() -> new UnknownThing("unit")));
    }
    return learning.path(actor.site(), id, language.get()).now().map(PathRow.Place::unit);
  }

  private void record(Actor actor, LearnerId id) {
    LearningUnit observed = unit.orElseThrow(() -> new UnknownThing("unit"));
    for (ApplyScreen.Gesture gesture : task(observed).gestures()) {
      read(posted.value("gesture-" + gesture.id()), Gesture.values())
          .ifPresent(value -> chosen.put(gesture.id(), value));
    }
    SkillLevel level = read(posted.value("level"), SkillLevel.values()).orElse(null);
    try {
      sheet.record(posted.requestId(), actor, id, observed.id(), chosen, level, session);
      posted.redirect(getBack() + (getBack().contains("?") ? "&" : "?") + "observed=yes");
    } catch (Refusal refusal) {
      problem = words.of(refusal);
    }
  }

  private static <E extends Enum<E>> Optional<E> read(String text, E[] values) {
    for (E value : values) {
      if (value.name().equals(text)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static ApplyScreen task(LearningUnit unit) {
    return (ApplyScreen) ObservationSheet.realTask(unit).screen();
  }

  public LearnerFace getLearner() {
    return learner;
  }

  public String getPictureUrl() {
    return SignedInPerson.pictureUrl(learner.picture());
  }

  public boolean isUnitKnown() {
    return unit.isPresent();
  }

  public LearningUnit getUnit() {
    return unit.orElse(null);
  }

  public int getModuleNumber() {
    return unit.flatMap(found -> pathway.current().module(found.module(), language.get()))
        .map(LearningModule::number)
        .orElse(0);
  }

  public List<Line> getLines() {
    return lines.get();
  }

  private List<Line> readLines() {
    List<Line> lines = new ArrayList<>();
    for (ApplyScreen.Gesture gesture : task(unit.orElseThrow()).gestures()) {
      Gesture value = chosen.get(gesture.id());
      lines.add(new Line(gesture, value == null ? "" : value.name()));
    }
    return lines;
  }

  /** Units to choose from when the learner is in none. */
  public List<LearningUnit> getUnits() {
    return units.get();
  }

  private List<LearningUnit> readUnits() {
    return pathway.current().modules(language.get()).stream()
        .flatMap(module -> module.units().stream())
        .toList();
  }

  public String getSession() {
    return session.orElse("");
  }

  public String getLevel() {
    return posted.value("level");
  }

  public String getProblem() {
    return problem;
  }

  public String getAddress() {
    return "/mediator/observation.xhtml?learner="
        + learner.id()
        + session.map(id -> "&session=" + id).orElse("")
        + unit.map(found -> "&unit=" + found.id()).orElse("");
  }

  public String getBack() {
    return session
        .map(id -> "/mediator/live.xhtml?id=" + id)
        .orElse("/mediator/learner.xhtml?id=" + learner.id());
  }

  public String getBackLabel() {
    return words.say(
        session.isPresent() ? "mediator_observation.back.live" : "mediator_observation.back.file");
  }
}
