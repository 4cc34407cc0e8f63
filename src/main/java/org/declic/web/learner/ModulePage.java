package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.identity.Actor;
import org.declic.learning.LearningQueries;
import org.declic.learning.NextUnit;
import org.declic.learning.PathRow;
import org.declic.platform.UnknownThing;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** A module as a list of units: what is done, what is going on, what is advised. */
@Named("learnerModule")
@RequestScoped
public class ModulePage {
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject LearningQueries learning;
  @Inject Posted posted;
  @Inject Words words;

  private PathRow.ModuleRow row;
  private Optional<NextUnit.Suggestion> advised = Optional.empty();

  public void open() {
    Actor actor = person.present();
    String wanted = posted.value("module");
    PathRow path = learning.path(actor.site(), actor.learner(), language.get());
    advised = path.advised();
    row =
        path.modules().stream()
            .filter(module -> module.module().id().value().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new UnknownThing("module"));
  }

  public PathRow.ModuleRow getRow() {
    return row;
  }

  public boolean isNothing() {
    return row.total() == 0;
  }

  /** Finished units fold into one row. */
  public List<PathRow.UnitRow> getFinished() {
    return row.units().stream().filter(unit -> unit.state() == PathRow.State.DONE).toList();
  }

  public List<PathRow.UnitRow> getOpen() {
    return row.units().stream().filter(unit -> unit.state() != PathRow.State.DONE).toList();
  }

  /** The unit the filled button opens: advised, else begun, else the first one to do, if any. */
  private Optional<PathRow.UnitRow> next() {
    return getOpen().stream()
        .filter(PathRow.UnitRow::advised)
        .findFirst()
        .or(() -> getOpen().stream().filter(ModulePage::isBegun).findFirst())
        .or(() -> getOpen().stream().findFirst());
  }

  private static boolean isBegun(PathRow.UnitRow unit) {
    return unit.state() == PathRow.State.DOING;
  }

  public LearningUnit getNext() {
    return next().map(PathRow.UnitRow::unit).orElse(null);
  }

  public boolean isNextBegun() {
    return next().filter(ModulePage::isBegun).isPresent();
  }

  /** Why the advised unit: always said. */
  public String getReason() {
    return advised.map(advice -> words.of(advice.reason())).orElse("");
  }

  /** Titles of what makes a unit easier; nothing is locked. */
  public String easier(PathRow.UnitRow unit) {
    return unit.easierAfter().isEmpty()
        ? ""
        : words.say(
            "common.easier_after",
            unit.easierAfter().stream()
                .map(LearningUnit::shortTitle)
                .collect(Collectors.joining(", ")));
  }
}
