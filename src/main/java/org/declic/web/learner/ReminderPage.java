package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.reminder.ReminderDesk;
import org.declic.scheduling.reminder.ReminderQueries;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.ReminderView;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** « Recevoir un rappel ? »: for one session, and gone with it. */
@Named("learnerReminder")
@RequestScoped
public class ReminderPage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject SessionQueries sessions;
  @Inject ReminderDesk desk;
  @Inject ReminderQueries reminders;
  @Inject ReminderView view;
  @Inject LanguageChoice language;
  @Inject Times times;
  @Inject Words words;

  private SessionRow session;
  private Optional<ReminderQueries.Asked> asked = Optional.empty();
  private String problem = "";

  public void open() {
    Actor actor = person.present();
    if (actor.kind() != Actor.Kind.LEARNER) {
      posted.redirect("/learner/home.xhtml");
      return;
    }
    SessionId id = new SessionId(posted.value("session"));
    if (!reminders.isExpected(actor.site(), id, actor.learner())) {
      throw new UnknownThing("seat");
    }
    if (posted.is() && carryOut(actor, id)) {
      return;
    }
    session = sessions.head(actor.site(), id);
    asked = reminders.asked(actor.site(), id, actor.learner());
  }

  private boolean carryOut(Actor actor, SessionId id) {
    try {
      if (posted.act().equals("stop")) {
        desk.stopMine(posted.requestId(), actor, id);
      } else {
        desk.askForMyself(posted.requestId(), actor, id, posted.value("address"), language.get());
      }
      posted.redirect("/learner/reminder.xhtml?session=" + id.value());
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  public String getId() {
    return session.id();
  }

  /** « Mardi 24 novembre, 9 h 30 ». */
  public String getWhen() {
    return times.title(session.date()) + ", " + times.clock(session.start());
  }

  public String getWhere() {
    return session.room();
  }

  public List<String> getMoments() {
    return view.moments(person.present().site(), session);
  }

  public boolean isPossible() {
    return view.isPossible();
  }

  public String getLabel() {
    return words.say("reminders.field." + view.ways());
  }

  public String getAsked() {
    return asked
        .map(wish -> words.say("reminders.asked." + wish.channel(), wish.masked()))
        .orElse("");
  }

  public String getProblem() {
    return problem;
  }

  /** What was typed, kept when it was refused. */
  public String getTyped() {
    String typed = posted.is() ? posted.value("address") : "";
    return typed.length() > 200 ? "" : typed;
  }
}
