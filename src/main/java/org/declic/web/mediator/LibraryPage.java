package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.content.LearningModule;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitId;
import org.declic.identity.SignIn;
import org.declic.platform.UnknownThing;
import org.declic.web.Entrance;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** The units with what a mediator should know before each, and each to try as a learner would. */
@Named("mediatorLibrary")
@RequestScoped
public class LibraryPage {
  @Inject Posted posted;
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;
  @Inject SignIn signIn;
  @Inject Entrance entrance;
  @Inject SignedInPerson person;

  public void open() {
    if (posted.is()) {
      UnitId unit = unit();
      SignIn.Outcome.Entered trial = signIn.tryOut(person.present(), language.get());
      entrance.beginTrial(posted.response(), trial.token());
      posted.redirect("/learner/unit.xhtml?unit=" + unit.value());
    }
  }

  /** Its run was quiet for too long. */
  public boolean isTrialOver() {
    return posted.value("trial").equals("over");
  }

  private UnitId unit() {
    return getModules().stream()
        .flatMap(module -> module.units().stream())
        .map(unit -> unit.id())
        .filter(id -> id.value().equals(posted.value("unit")))
        .findFirst()
        .orElseThrow(() -> new UnknownThing("unit"));
  }

  public List<LearningModule> getModules() {
    return pathway.current().modules(language.get());
  }
}
