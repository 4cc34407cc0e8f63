package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.feed.FeedDesk;
import org.declic.scheduling.feed.FeedKind;
import org.declic.scheduling.feed.FeedQueries;
import org.declic.scheduling.feed.FeedRow;
import org.declic.scheduling.room.Rooms;
import org.declic.web.FeedLink;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** « Agendas »: secret addresses for one's own calendar and, for a lead, the site's. */
@Named("mediatorFeeds")
@RequestScoped
public class FeedsPage {
  private static final Set<String> NEWS = Set.of("made", "renewed", "revoked");

  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject FeedDesk desk;
  @Inject FeedQueries feeds;
  @Inject FeedLink link;
  @Inject Rooms rooms;
  @Inject Times times;
  @Inject Words words;

  private final List<Calendar> calendars = new ArrayList<>();

  /**
   * One calendar that there could be.
   *
   * @param address empty: there is none
   */
  public record Calendar(
      String key,
      FeedKind kind,
      String owner,
      String name,
      String what,
      String address,
      String since) {}

  public void open() {
    Actor actor = person.present();
    if (posted.is()) {
      posted.redirect("/mediator/feeds.xhtml?done=" + act(actor));
      return;
    }
    add(FeedKind.MEDIATOR, actor.id(), words.say("mediator_feeds.mine"));
    if (person.isLead()) {
      add(FeedKind.PROGRAMME, actor.siteId(), words.say("mediator_feeds.programme"));
      rooms.of(actor.site()).forEach(room -> add(FeedKind.ROOM, room.id(), room.name()));
    }
  }

  private String act(Actor actor) {
    FeedKind kind = kind();
    String owner = posted.value("owner");
    RequestId request = posted.requestId();
    boolean mine = kind == FeedKind.MEDIATOR;
    switch (posted.act()) {
      case "make", "renew" -> {
        if (mine) {
          desk.makeMine(request, actor);
        } else {
          desk.makeForSite(request, actor, kind, owner);
        }
        return posted.act().equals("make") ? "made" : "renewed";
      }
      case "revoke" -> {
        if (mine) {
          desk.revokeMine(request, actor);
        } else {
          desk.revokeForSite(request, actor, kind, owner);
        }
        return "revoked";
      }
      default -> throw new UnknownThing("act");
    }
  }

  private FeedKind kind() {
    try {
      return FeedKind.valueOf(posted.value("kind"));
    } catch (IllegalArgumentException none) {
      throw new UnknownThing("kind");
    }
  }

  private void add(FeedKind kind, String owner, String name) {
    Optional<FeedRow> row = feeds.address(person.present().site(), kind, owner);
    calendars.add(
        new Calendar(
            "feed-" + (calendars.size() + 1),
            kind,
            owner,
            name,
            words.say("mediator_feeds.what." + kind),
            link.of(row),
            row.map(this::since).orElse("")));
  }

  private String since(FeedRow row) {
    return row.readAt()
        .map(at -> words.say("mediator_feeds.read", times.date(row.madeAt()), times.date(at)))
        .orElse(words.say("mediator_feeds.unread", times.date(row.madeAt())));
  }

  public List<Calendar> getCalendars() {
    return calendars;
  }

  public String getNews() {
    String done = posted.value("done");
    return NEWS.contains(done) ? words.say("mediator_feeds." + done) : "";
  }
}
