package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.identity.KeepCode;
import org.declic.identity.RunKeeping;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;

/** « Garder ce que j’ai fait »: a visitor's code for the desk. Whoever has a card needs none. */
@Named("learnerKeep")
@RequestScoped
public class KeepPage {
  @Inject Posted posted;
  @Inject RunKeeping keeping;
  @Inject SignedInPerson person;
  @Inject Times times;

  private Optional<KeepCode.Shown> shown;

  public void open() {
    Actor actor = person.present();
    if (!person.isWithoutCard()) {
      posted.redirect("/learner/home.xhtml");
    } else if (posted.is()) {
      keeping.ask(posted.requestId(), actor);
      posted.redirect("/learner/keep.xhtml");
    }
  }

  /** Also asked by the page that closes. */
  private Optional<KeepCode.Shown> shown() {
    if (shown == null) {
      shown = person.isWithoutCard() ? keeping.shown(person.present()) : Optional.empty();
    }
    return shown;
  }

  public boolean isAsked() {
    return shown().isPresent();
  }

  public String getCode() {
    return shown().map(found -> found.code().printed()).orElse("");
  }

  /** For ears: sign by sign. */
  public String getSpelled() {
    return shown().map(found -> found.code().spelled()).orElse("");
  }

  /** « 15 h 20 ». */
  public String getUntil() {
    return shown().map(found -> times.at(found.until())).orElse("");
  }
}
