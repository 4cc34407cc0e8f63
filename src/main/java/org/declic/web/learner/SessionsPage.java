package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.identity.Actor;
import org.declic.web.SessionCard;
import org.declic.web.SignedInPerson;

/** « Mes séances »: the next date first, then what one could take. */
@Named("learnerSessions")
@RequestScoped
public class SessionsPage {
  private static final int MOST = 3;

  @Inject SignedInPerson person;
  @Inject OwnDates dates;
  @Inject FittingSessions fitting;

  private List<SessionCard> proposed;

  public void open() {
    Actor actor = person.present();
    proposed = fitting.of(actor, MOST);
  }

  public List<SessionCard> getProposed() {
    return proposed;
  }

  /** The session of the one main button; null when there is none at all. */
  public String getMain() {
    OwnDates.OwnDate first = dates.getFirst();
    if (first != null) {
      return first.session().id();
    }
    return proposed.isEmpty() ? null : proposed.get(0).id();
  }
}
