package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.outcomes.RecordQueries;
import org.declic.scheduling.HostedQueries;
import org.declic.scheduling.HostedRow;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;

/**
 * What somebody leads or helps in at other sites, with where to go; {@code hostedSessions} in
 * pages. Rule: the coming weeks, and what is still to be finished of the last days.
 */
@Named("hostedSessions")
@RequestScoped
public class HostedSessions {
  private static final int DAYS_AHEAD = 28;

  @Inject HostedQueries hosted;
  @Inject RecordQueries records;
  @Inject SessionViews views;
  @Inject Sites sites;
  @Inject SignedInPerson person;
  @Inject Times times;

  private final Map<SiteId, String> addresses = new HashMap<>();
  private List<Line> lines;

  /**
   * One of them.
   *
   * @param address of the host; empty while nobody there has said it
   * @param toConfirm its record waits
   */
  public record Line(
      HostedRow row, SessionView view, String site, String address, boolean toConfirm) {
    /** Its page, or what is left to do. */
    public String link() {
      return toConfirm
          ? "/mediator/record.xhtml?session=" + view.id()
          : "/mediator/session.xhtml?id=" + view.id();
    }
  }

  public List<Line> getLines() {
    if (lines == null) {
      Actor actor = person.present();
      LocalDate before = times.today().plusDays(DAYS_AHEAD + 1L);
      lines =
          hosted.of(actor.site(), actor.account(), times.now(), times.startOf(before)).stream()
              .map(this::line)
              .filter(line -> !line.view.isClosed() || line.toConfirm)
              .toList();
    }
    return lines;
  }

  private Line line(HostedRow row) {
    boolean toConfirm =
        row.session().isClosed()
            && records
                .of(row.host(), row.session().sessionId())
                .filter(record -> !record.isConfirmed())
                .isPresent();
    return new Line(
        row,
        views.of(row.session()),
        sites.facts(row.host()).name(),
        addresses.computeIfAbsent(row.host(), sites::address),
        toConfirm);
  }
}
