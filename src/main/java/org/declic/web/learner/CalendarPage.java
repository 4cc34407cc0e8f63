package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.scheduling.feed.FeedDesk;
import org.declic.scheduling.feed.FeedKind;
import org.declic.scheduling.feed.FeedQueries;
import org.declic.scheduling.feed.FeedRow;
import org.declic.web.FeedLink;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** « Mes dates dans mon agenda »: a secret address for a telephone's calendar. */
@Named("learnerCalendar")
@RequestScoped
public class CalendarPage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject FeedDesk desk;
  @Inject FeedQueries feeds;
  @Inject FeedLink link;

  private Optional<FeedRow> row = Optional.empty();

  public void open() {
    Actor actor = person.present();
    if (actor.kind() != Actor.Kind.LEARNER) {
      posted.redirect("/learner/home.xhtml");
    } else if (posted.is()) {
      if (posted.act().equals("revoke")) {
        desk.revokeForMyPass(posted.requestId(), actor);
      } else {
        desk.makeForMyPass(posted.requestId(), actor);
      }
      posted.redirect("/learner/calendar.xhtml");
    } else {
      row = feeds.address(actor.site(), FeedKind.PASS, actor.learner().value());
    }
  }

  public boolean isMade() {
    return row.isPresent();
  }

  public String getAddress() {
    return link.of(row);
  }

  /** Opens the calendar of a telephone. */
  public String getForPhone() {
    return row.map(link::forPhone).orElse("");
  }
}
