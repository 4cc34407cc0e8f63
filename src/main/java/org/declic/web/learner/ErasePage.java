package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.identity.Erasing;
import org.declic.identity.Pin;
import org.declic.identity.PinAnswer;
import org.declic.web.Entrance;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** « Tout effacer »: first what goes, then the PIN once more, then it is done. */
@Named("learnerErase")
@RequestScoped
public class ErasePage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject Erasing erasing;
  @Inject Entrance entrance;
  @Inject Words words;

  private boolean sure;
  private String problem = "";

  public void open() {
    Actor actor = person.present();
    if (actor.kind() != Actor.Kind.LEARNER) {
      posted.redirect("/learner/finish.xhtml");
      return;
    }
    sure = posted.is() || "yes".equals(posted.value("sure"));
    if (posted.is()) {
      erase(actor);
    }
  }

  private void erase(Actor actor) {
    Optional<Pin> pin = Pin.read(posted.value("secret"));
    if (pin.isEmpty()) {
      problem = words.say("visitor_pin.four");
      return;
    }
    PinAnswer answer = erasing.say(actor, pin.get(), posted.source());
    if (answer.right()) {
      erasing.eraseMine(posted.requestId(), actor);
      entrance.leaveErased(posted.response());
      posted.redirect("/visitor/erased.xhtml");
    } else {
      problem =
          answer.isPaused()
              ? words.say("learner_erase.paused")
              : words.with("visitor_pin.left", answer.triesLeft());
    }
  }

  /** What goes was read: now the PIN. */
  public boolean isSure() {
    return sure;
  }

  public String getProblem() {
    return problem;
  }
}
