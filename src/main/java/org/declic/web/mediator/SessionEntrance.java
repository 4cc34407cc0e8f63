package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.HostedQueries;
import org.declic.scheduling.SessionDoor;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionRow;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * How somebody came into the session of this page: at home, or as a guest of the site where it is;
 * {@code sessionEntrance} in pages, which leave out for guests what leads to the rest of that site.
 */
@Named("sessionEntrance")
@RequestScoped
public class SessionEntrance {
  @Inject SessionDoor door;
  @Inject Sites sites;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  private SessionId session;
  private Actor actor;

  /** As whom to read and act on this page. */
  Actor enter(SessionId id) {
    session = id;
    actor = door.enter(person.present(), id);
    return actor;
  }

  /**
   * @throws UnknownThing for a guest, when this person has no seat in the session
   */
  void demandSeat(LearnerId learner) {
    if (isGuest()) {
      door.demandSeat(session, learner);
    }
  }

  /**
   * @throws UnknownThing for a guest: this is the host's own business
   */
  void demandHome() {
    if (isGuest()) {
      throw new UnknownThing("session");
    }
  }

  public boolean isGuest() {
    return actor != null && !actor.site().equals(person.present().site());
  }

  /** The name of the host. */
  public String getSite() {
    return sites.facts(actor.site()).name();
  }

  /** Where the host is; empty while nobody there has said it. */
  public String getAddress() {
    return sites.address(actor.site());
  }

  public String getPhone() {
    return sites.facts(actor.site()).phone();
  }

  /** « Vous pouvez l’ouvrir jusqu’au lundi 30 novembre, 16 h. » */
  String until(SessionRow row) {
    ZoneId zone = sites.facts(actor.site()).zone();
    LocalDateTime end = LocalDateTime.ofInstant(row.endsAt().plus(HostedQueries.AFTER), zone);
    return words.say(
        "session_entrance.until", times.day(end.toLocalDate()), times.clock(end.toLocalTime()));
  }
}
