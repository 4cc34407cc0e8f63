package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.walkin.Board;
import org.declic.scheduling.walkin.Receiver;
import org.declic.scheduling.walkin.TicketRow;
import org.declic.scheduling.walkin.WalkInQueries;
import org.declic.scheduling.walkin.WallRow;
import org.declic.scheduling.walkin.Walls;
import org.declic.scheduling.walkin.Workstations;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.Times;
import org.declic.web.WaitWords;
import org.declic.web.Words;

/**
 * The screen on the wall, for everybody in the room. One call at a time; numbers and first names of
 * the team only.
 */
@Named("visitorWall")
@RequestScoped
public class WallPage {
  /** More would be too small to read at six metres. */
  private static final int MOST_NEXT = 4;

  private static final int MOST_HELPERS = 6;

  /** Calls that come close after one another: each is alone for so long. */
  private static final Duration ALONE = Duration.ofSeconds(20);

  /** Who has not come by then will not. */
  private static final Duration CALLED_FOR = Duration.ofMinutes(5);

  @Inject Walls walls;
  @Inject WalkInQueries walkIns;
  @Inject Sites sites;
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;
  @Inject Posted posted;
  @Inject Times times;
  @Inject WaitWords waits;
  @Inject Words words;

  private WallRow wall;
  private SiteFacts site;
  private Board board;
  private Optional<SessionRow> nextGroup = Optional.empty();
  private List<TicketRow> calls = List.of();

  /** A number that waits. */
  public record NextLine(int number, String estimate) {}

  /** Somebody who can help, or from when on. */
  public record HelperLine(
      String names, String initial, String place, String tone, String icon, String text) {}

  /** The next workshop that takes somebody in. */
  public record GroupLine(int module, String when, String what, String seats) {}

  /**
   * @throws UnknownThing when the address is none, or was withdrawn
   */
  public void open() {
    wall = walls.open(posted.value("key")).orElseThrow(() -> new UnknownThing("wall"));
    site = sites.facts(wall.site());
    times.in(site.zone());
    board = walkIns.board(wall.site());
    nextGroup = walkIns.nextGroup(wall.site());
    calls =
        board.called().stream()
            .filter(ticket -> isWithin(ticket, CALLED_FOR))
            .sorted((one, other) -> one.announcedAt().compareTo(other.announcedAt()))
            .toList();
  }

  private boolean isWithin(TicketRow ticket, Duration age) {
    return ticket.announcedAt().plus(age).isAfter(board.now());
  }

  public boolean isCalling() {
    return !calls.isEmpty();
  }

  /** The oldest of the calls that are still new, else the newest of all. */
  public TicketRow getCall() {
    return calls.stream()
        .filter(ticket -> isWithin(ticket, ALONE))
        .findFirst()
        .orElse(calls.get(calls.size() - 1));
  }

  /** Changes with each call, and with each repetition of one. */
  public String getCallMark() {
    return getCall().number() + "-" + getCall().announcedAt().toEpochMilli();
  }

  public String getCaller() {
    return firstName(getCall().calledBy());
  }

  /** « 12 → Bureau 1 » */
  public String getOthers() {
    return calls.stream()
        .filter(ticket -> !ticket.id().equals(getCall().id()))
        .map(ticket -> words.say("visitor_wall.also_one", ticket.number(), ticket.place()))
        .collect(Collectors.joining(", "));
  }

  private static String firstName(String displayName) {
    int space = displayName.indexOf(' ');
    return space < 0 ? displayName : displayName.substring(0, space);
  }

  public List<NextLine> getNext() {
    return IntStream.range(0, Math.min(MOST_NEXT, board.waiting().size()))
        .mapToObj(
            place -> new NextLine(board.waiting().get(place).number(), waits.of(board.wait(place))))
        .toList();
  }

  public int getMore() {
    return Math.max(0, board.waiting().size() - MOST_NEXT);
  }

  public List<HelperLine> getHelpers() {
    return board.helpers().stream().limit(MOST_HELPERS).map(this::helper).toList();
  }

  private HelperLine helper(Receiver helper) {
    List<String> names = helper.who().stream().map(leader -> firstName(leader.name())).toList();
    String said =
        names.size() == 2
            ? words.say("visitor_wall.and", names.get(0), names.get(1))
            : String.join(", ", names);
    String initial = said.substring(0, 1);
    if (helper.session().isPresent()) {
      SessionRow session = helper.session().get();
      String key =
          session.kind() == ActivityKind.WORKSHOP
              ? "visitor_wall.workshop_until"
              : "visitor_wall.until";
      String until = words.say(key, times.clock(session.end()));
      return new HelperLine(said, initial, helper.place(), "neutral", "calendar-event", until);
    }
    if (helper.calling()) {
      String text = words.say("visitor_wall.calling");
      return new HelperLine(said, initial, helper.place(), "action", "bell", text);
    }
    String text =
        words.say(board.waiting().isEmpty() ? "visitor_wall.free_now" : "visitor_wall.free");
    return new HelperLine(said, initial, helper.place(), "success", "circle-check", text);
  }

  public Workstations getWorkstations() {
    return board.workstations();
  }

  /** Nothing when no group of the coming week takes anybody in. */
  public GroupLine getGroup() {
    return nextGroup.map(this::group).orElse(null);
  }

  private GroupLine group(SessionRow session) {
    LocalTime start = session.start();
    String seats =
        session.kind().isEnrolled()
            ? words.say("visitor_wall.seats", session.free())
            : words.say("visitor_wall.open_door");
    String when =
        words.say("visitor_wall.when", Times.capital(near(session.date())), times.clock(start));
    return new GroupLine(module(session), when, subject(session) + " · " + session.room(), seats);
  }

  /** « aujourd’hui », « demain », else the weekday: it is never a week ahead. */
  private String near(LocalDate day) {
    return day.isAfter(times.today().plusDays(1))
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale())
        : times.near(day);
  }

  private static int module(SessionRow session) {
    return session.units().stream()
        .findFirst()
        .map(unit -> Integer.parseInt(unit.value().substring(1, unit.value().indexOf('-'))))
        .orElse(0);
  }

  private String subject(SessionRow session) {
    if (!session.subject().isEmpty()) {
      return session.subject();
    }
    return session.units().stream()
        .findFirst()
        .flatMap(unit -> pathway.current().unit(unit, language.get()))
        .map(LearningUnit::title)
        .orElse(words.of(session.kind()));
  }

  public String getSite() {
    return site.name();
  }

  public String getDay() {
    return times.day(times.today());
  }

  public String getClock() {
    return times.at(board.now());
  }

  public long getMillis() {
    return board.now().toEpochMilli();
  }

  public String getZone() {
    return site.zone().getId();
  }

  public String getPath() {
    return "/visitor/wall.xhtml?key=" + wall.key();
  }

  public String getPush() {
    return "/visitor/wall-push?key=" + wall.key();
  }

  /** Two notes when a number is called. */
  public boolean isChime() {
    return wall.chime();
  }

  public boolean isBilingual() {
    return !wall.secondLanguage().isEmpty();
  }

  /** The language under the first: English, or French where the page is English. */
  public String getSecond() {
    return language.get().equals(Language.FRENCH)
        ? Language.ENGLISH.code()
        : Language.FRENCH.code();
  }

  /** A title once more, in the second language. */
  public String also(String title) {
    return ResourceBundle.getBundle("org.declic.web.Messages", new Language(getSecond()).locale())
        .getString("visitor_wall." + title);
  }
}
