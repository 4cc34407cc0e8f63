package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.Sites;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.PlanDetailQueries;
import org.declic.scheduling.SeatQueries;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.web.Posted;
import org.declic.web.SessionCard;
import org.declic.web.SessionCards;
import org.declic.web.SignedInPerson;

/** On paper: when, where, what to bring, how to cancel. */
@Named("learnerSessionSheet")
@RequestScoped
public class SessionSheetPage {
  @Inject SessionQueries sessions;
  @Inject SeatQueries seats;
  @Inject PlanDetailQueries details;
  @Inject SessionCards cards;
  @Inject SignedInPerson person;
  @Inject Sites sites;
  @Inject Posted posted;

  private SessionCard session;
  private SiteFacts site;
  private String toBring;

  /**
   * @throws UnknownThing for a session in which this person has no seat
   */
  public void open() {
    Actor actor = person.present();
    SessionId id = new SessionId(posted.value("id"));
    if (!seats.has(id, actor.learner())) {
      throw new UnknownThing("seat");
    }
    session = cards.of(sessions.head(actor.site(), id));
    toBring = details.toBring(actor.site(), id);
    site = sites.facts(actor.site());
  }

  public SessionCard getSession() {
    return session;
  }

  /** In words; empty when nothing is asked for. */
  public String getToBring() {
    return toBring;
  }

  public SiteFacts getSite() {
    return site;
  }
}
