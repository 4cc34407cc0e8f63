package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.identity.StaffQueries;
import org.declic.identity.StaffRow;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.PartnerRow;
import org.declic.identity.organisation.Partners;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.Away;
import org.declic.scheduling.Conflict;
import org.declic.scheduling.ConflictQueries;
import org.declic.scheduling.Conflicts;
import org.declic.scheduling.Occupied;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Vacancies;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomTimes;
import org.declic.scheduling.room.Rooms;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.calendar.CalendarFilters;
import org.declic.web.calendar.CalendarRange;
import org.declic.web.calendar.CalendarView;

/**
 * The planning of a site: day, week, month or list, with what is to be settled beside it. Only the
 * days that are shown are read.
 */
@Named("mediatorCalendar")
@RequestScoped
public class CalendarPage {
  /** Six weeks of a large centre stay below. */
  private static final int MOST = 1_000;

  /** Conflicts beside a month that are not folded away. */
  private static final int FIRST = 4;

  /** Conflicts in words; on a day with more the others come when these are settled. */
  private static final int MOST_TOLD = 40;

  @Inject SessionQueries sessions;
  @Inject ConflictQueries conflicts;
  @Inject Rooms rooms;
  @Inject StaffQueries staff;
  @Inject Partners partners;
  @Inject CalendarColumns columns;
  @Inject ConflictCards cards;
  @Inject CalendarMoves moves;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private boolean chosen;
  private CalendarRange range;
  private CalendarFilters filters;
  private List<RoomRow> roomRows = List.of();
  private List<StaffRow> staffRows = List.of();
  private List<PartnerRow> partnerRows;
  private List<CalendarColumn> days = List.of();
  private List<ConflictCard> toSettle = List.of();
  private Optional<SessionRow> opened = Optional.empty();
  private Optional<CalendarMoves.Wish> wished = Optional.empty();
  private boolean asking;
  private int shown;
  private long fine;
  private String refused = "";

  public void open() {
    read();
    if (posted.is()) {
      act();
    }
    if (!isAnswered()) {
      load();
    }
  }

  private void read() {
    Optional<CalendarView> view = CalendarView.read(posted.value("view"));
    chosen = view.isPresent();
    range =
        new CalendarRange(
            view.orElse(CalendarView.WEEK),
            SessionForm.readDate(posted.value("date")).orElse(times.today()));
    filters =
        new CalendarFilters(
            posted.value("room"),
            posted.value("mediator"),
            partner(),
            posted.value("kind"),
            posted.value("module"));
  }

  /** One that does not exist keeps nothing out. */
  private String partner() {
    String asked = posted.value("partner");
    return getPartners().stream().anyMatch(one -> one.id().equals(asked)) ? asked : "";
  }

  private static boolean isAnswered() {
    return jakarta.faces.context.FacesContext.getCurrentInstance().getResponseComplete();
  }

  private void act() {
    SessionRow session =
        sessions.head(person.present().site(), new SessionId(posted.value("session")));
    try {
      if (posted.act().equals("lead")) {
        moves.lead(session);
        posted.redirect(getAddress() + "&done=lead&session=" + session.id());
        return;
      }
      CalendarMoves.Wish wish = moves.read(session);
      wished = Optional.of(wish);
      asking = moves.mustAsk(session, wish);
      if (asking) {
        return;
      }
      moves.move(session, wish);
      posted.redirect(getAddress() + moves.done(session));
    } catch (Refusal refusal) {
      refused = words.of(refusal);
    }
  }

  private void load() {
    Actor actor = person.present();
    Instant from = times.startOf(range.first());
    Instant to = times.startOf(range.end());
    List<SessionRow> all = sessions.list(actor.site(), Optional.empty(), from, to, 0, MOST);
    List<Away> away = conflicts.away(actor.site(), from, to);
    roomRows = rooms.of(actor.site());
    staffRows = staff.mediators(actor.site());
    List<SessionRow> alive =
        all.stream()
            .filter(row -> row.state().isAlive() && row.endsAt().isAfter(times.now()))
            .toList();
    List<Occupied> ahead = alive.stream().map(SessionRow::occupied).toList();
    RoomTimes times = conflicts.rooms(actor.site(), from);
    List<Conflict> found = Conflicts.among(ahead, away, times);
    opened =
        Optional.of(posted.value("session"))
            .filter(id -> !id.isEmpty())
            .map(id -> sessions.head(actor.site(), new SessionId(id)));
    List<SessionRow> kept = kept(actor.site(), all, from, to);
    shown = (int) kept.stream().filter(row -> !row.isCancelled()).count();
    fine =
        kept.stream()
            .filter(row -> !row.isCancelled())
            .filter(row -> found.stream().noneMatch(conflict -> conflict.touches(row.id())))
            .count();
    days =
        columns.of(
            new CalendarColumns.Scene(range, found, opened.map(SessionRow::id).orElse("")),
            kept,
            roomRows);
    toSettle =
        cards.of(
            found,
            alive,
            new ConflictCards.Means(roomRows, staffRows, new Vacancies(ahead, away, times)));
  }

  private List<SessionRow> kept(SiteId site, List<SessionRow> all, Instant from, Instant to) {
    List<SessionRow> kept = all.stream().filter(filters::keeps).toList();
    if (filters.partner().isEmpty()) {
      return kept;
    }
    Set<String> theirs = conflicts.with(site, new PartnerId(filters.partner()), from, to);
    return kept.stream().filter(row -> theirs.contains(row.id())).toList();
  }

  /** This page as it is shown: view, day and filters. */
  public String getAddress() {
    return address(range.view(), range.day());
  }

  private String address(CalendarView view, LocalDate day) {
    String which = chosen || view != CalendarView.WEEK ? "view=" + view.code() + "&" : "";
    return "/mediator/calendar.xhtml?" + which + "date=" + day + filters.query();
  }

  public String in(CalendarView view) {
    return "/mediator/calendar.xhtml?view="
        + view.code()
        + "&date="
        + range.day()
        + filters.query();
  }

  /** The same view around another day. */
  String around(LocalDate day) {
    return address(range.view(), day);
  }

  /** One day of the planning. */
  public String on(LocalDate day) {
    return address(CalendarView.DAY, day);
  }

  public String getBefore() {
    return address(range.view(), range.before());
  }

  public String getAfter() {
    return address(range.view(), range.after());
  }

  public String getToday() {
    return address(range.view(), times.today());
  }

  public CalendarView[] getViews() {
    return CalendarView.values();
  }

  public CalendarRange getRange() {
    return range;
  }

  /** Somebody asked for this view; otherwise a narrow screen shows the list. */
  public boolean isChosen() {
    return chosen;
  }

  public boolean isList() {
    return range.view() == CalendarView.LIST;
  }

  public boolean isMonth() {
    return range.view() == CalendarView.MONTH;
  }

  public CalendarFilters getFilters() {
    return filters;
  }

  public List<RoomRow> getRooms() {
    return roomRows;
  }

  public List<StaffRow> getStaff() {
    return staffRows;
  }

  public List<PartnerRow> getPartners() {
    if (partnerRows == null) {
      partnerRows = partners.of(person.present().site());
    }
    return partnerRows;
  }

  public ActivityKind[] getKinds() {
    return ActivityKind.values();
  }

  public List<CalendarColumn> getDays() {
    return days;
  }

  public List<ConflictCard> getToSettle() {
    return toSettle;
  }

  /** Beside a month the first ones are enough to begin with. */
  public List<ConflictCard> getFirstToSettle() {
    return toSettle.subList(0, Math.min(isMonth() ? FIRST : MOST_TOLD, toSettle.size()));
  }

  public List<ConflictCard> getMoreToSettle() {
    return toSettle.subList(getFirstToSettle().size(), Math.min(MOST_TOLD, toSettle.size()));
  }

  /** How many conflicts are only counted. */
  public int getUntold() {
    return Math.max(0, toSettle.size() - MOST_TOLD);
  }

  public int getShown() {
    return shown;
  }

  public long getFine() {
    return fine;
  }

  public String getRefused() {
    return refused;
  }

  Optional<SessionRow> opened() {
    return opened;
  }

  /** What was asked of the opened session and is not done. */
  Optional<CalendarMoves.Wish> wished() {
    return wished;
  }

  boolean asking() {
    return asking;
  }
}
