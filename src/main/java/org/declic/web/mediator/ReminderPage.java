package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
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

/** A reminder that somebody asks for at the desk. */
@Named("mediatorReminder")
@RequestScoped
public class ReminderPage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject SessionQueries sessions;
  @Inject LearnerQueries learners;
  @Inject ReminderDesk desk;
  @Inject ReminderQueries reminders;
  @Inject ReminderView view;
  @Inject LanguageChoice language;
  @Inject Times times;
  @Inject Words words;

  private SessionRow session;
  private LearnerFace face;
  private Optional<ReminderQueries.Asked> asked = Optional.empty();
  private String problem = "";

  public void open() {
    Actor actor = person.present();
    SessionId id = new SessionId(posted.value("session"));
    LearnerId learner = new LearnerId(posted.value("learner"));
    if (!reminders.isExpected(actor.site(), id, learner)) {
      throw new UnknownThing("seat");
    }
    if (posted.is() && carryOut(actor, id, learner)) {
      return;
    }
    session = sessions.head(actor.site(), id);
    face = learners.face(actor.site(), learner).orElseThrow(() -> new UnknownThing("learner"));
    asked = reminders.asked(actor.site(), id, learner);
  }

  private boolean carryOut(Actor actor, SessionId id, LearnerId learner) {
    try {
      if (posted.act().equals("stop")) {
        desk.stopFor(posted.requestId(), actor, id, learner);
      } else {
        desk.askFor(
            posted.requestId(), actor, id, learner, posted.value("address"), language.get());
      }
      posted.redirect(
          "/mediator/reminder.xhtml?session=" + id.value() + "&learner=" + learner.value());
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  public String getTitle() {
    return words.say("mediator_reminder.title", face.nickname());
  }

  public String getAddress() {
    return "/mediator/reminder.xhtml?session=" + session.id() + "&learner=" + face.id();
  }

  public String getId() {
    return session.id();
  }

  /** « Mardi 24 novembre, 9 h 30 · Salle Ada ». */
  public String getSummary() {
    return times.title(session.date())
        + ", "
        + times.clock(session.start())
        + " · "
        + session.room();
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
