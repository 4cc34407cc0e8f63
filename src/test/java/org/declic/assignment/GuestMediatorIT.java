package org.declic.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.declic.assignment.profile.ProfileDesk;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.identity.organisation.SiteId;
import org.declic.interop.ical.CalendarText;
import org.declic.outcomes.RecordQueries;
import org.declic.platform.Language;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.HostedQueries;
import org.declic.scheduling.HostedRow;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionDoor;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.SessionRun;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.AttendanceSheet;
import org.declic.scheduling.attendance.Marking;
import org.declic.scheduling.feed.FeedDesk;
import org.declic.scheduling.feed.FeedKind;
import org.declic.scheduling.feed.FeedQueries;
import org.declic.scheduling.feed.FeedReading;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Noé of another site leads one workshop of Karim’s: he has that one, and nothing beside it. */
@ArquillianTest
class GuestMediatorIT {
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private ProfileDesk profiles;
  @Inject private SessionPlanning planning;
  @Inject private SessionDoor door;
  @Inject private SessionRun run;
  @Inject private SessionQueries sessions;
  @Inject private HostedQueries hosted;
  @Inject private BookingDesk desk;
  @Inject private AttendanceSheet sheet;
  @Inject private RecordQueries records;
  @Inject private FeedDesk feeds;
  @Inject private FeedQueries addresses;
  @Inject private FeedReading reading;
  @Inject private CalendarText calendars;
  @Inject private Clock clock;

  private Centre centre;
  private LocalDate today;
  private Actor noe;
  private Actor lea;
  private Acting comes;
  private LearnerId heron;
  private SessionId his;
  private SessionId karims;

  @BeforeEach
  void noeLeadsOneWorkshop() {
    centre = samples.centre();
    today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
    SiteId far = people.site();
    noe = people.mediator(far, "Noé V.");
    lea = people.mediator(far, "Léa P.");
    comes = Acting.as(noe);
    comes.run(
        () ->
            profiles.workAt(
                RequestId.next(),
                noe,
                new ProfileDesk.Card(noe.account(), 0),
                Set.of(centre.site())));
    heron = people.learner(centre.site(), "Héron bleu");
    his = plan(SampleCentre.workshop(centre.ada(), noe, today, "09:30"));
    karims = plan(SampleCentre.workshop(centre.rosa(), centre.karim(), today, "09:30"));
    Acting.as(centre.karim()).run(() -> desk.book(RequestId.next(), centre.karim(), his, heron));
  }

  private SessionId plan(SessionPlan plan) {
    return Acting.as(centre.karim())
        .get(() -> new SessionId(planning.plan(RequestId.next(), centre.karim(), plan)));
  }

  private Actor enter(Actor who, SessionId session) {
    return Acting.as(who).get(() -> door.enter(who, session));
  }

  private List<SessionId> hostedOf(Actor who, Instant now) {
    return hosted.of(who.site(), who.account(), now, now.plus(Duration.ofDays(30))).stream()
        .map(HostedRow::session)
        .map(SessionRow::sessionId)
        .toList();
  }

  @Test
  void a_guest_opens_marks_and_closes_the_session_and_its_record_is_there() {
    Actor here = enter(noe, his);
    assertThat(here.site()).isEqualTo(centre.site());

    comes.run(() -> run.open(RequestId.next(), here, his));
    Marking present = new Marking(heron, AttendanceMark.EXPECTED, AttendanceMark.PRESENT);
    comes.run(() -> sheet.markAll(RequestId.next(), here, his, List.of(present)));
    comes.run(() -> door.demandSeat(his, heron));
    comes.run(() -> run.close(RequestId.next(), here, his));

    assertThat(sessions.head(centre.site(), his).isClosed()).isTrue();
    assertThat(records.of(centre.site(), his)).isPresent();
  }

  @Test
  void a_guest_sees_it_among_what_he_leads_elsewhere_and_at_home_nobody_sees_it_so() {
    assertThat(hostedOf(noe, clock.instant())).containsExactly(his);
    assertThat(hostedOf(centre.karim(), clock.instant())).isEmpty();
    assertThat(enter(centre.karim(), karims)).isEqualTo(centre.karim());
  }

  private String address(Actor whose) {
    Acting.as(whose).run(() -> feeds.makeMine(RequestId.next(), whose));
    return addresses
        .address(whose.site(), FeedKind.MEDIATOR, whose.account().value())
        .orElseThrow()
        .token();
  }

  private String calendar(String address) {
    return calendars
        .write(reading.read(address).orElseThrow(), Language.FRENCH)
        .replace("\r\n ", "");
  }

  @Test
  @Tag("ACC-05")
  void his_own_calendar_has_it_with_its_place_and_nobody_s_name() {
    String address = address(noe);

    assertThat(calendar(address))
        .contains("UID:" + his.value() + "@declic")
        .contains("LOCATION:Salle Ada")
        .doesNotContain(karims.value())
        .doesNotContain("Héron");
    assertThat(calendar(address(lea))).doesNotContain(his.value());
  }

  @Test
  void when_somebody_else_leads_it_his_calendar_says_that_it_has_gone() {
    String address = address(noe);
    calendar(address);
    SessionRow row = sessions.head(centre.site(), his);
    Acting.as(centre.karim())
        .run(
            () ->
                planning.change(
                    RequestId.next(),
                    centre.karim(),
                    his,
                    row.version(),
                    SampleCentre.workshop(centre.ada(), centre.sophie(), today, "09:30")));

    assertThat(calendar(address))
        .contains("UID:" + his.value() + "@declic")
        .contains("STATUS:CANCELLED");
  }

  @Test
  @Tag("ACC-02")
  @Tag("ACC-05")
  void no_other_session_of_the_host_exists_for_the_guest() {
    assertThat(enter(noe, karims)).isEqualTo(noe);
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> comes.run(() -> run.open(RequestId.next(), enter(noe, karims), karims)));
    assertThat(sessions.head(centre.site(), karims).isPlanned()).isTrue();
  }

  @Test
  @Tag("ACC-02")
  void the_guests_colleagues_do_not_come_in_with_him() {
    assertThat(enter(lea, his)).isEqualTo(lea);
    assertThat(hostedOf(lea, clock.instant())).isEmpty();
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () -> Acting.as(lea).run(() -> run.open(RequestId.next(), enter(lea, his), his)));
  }

  @Test
  @Tag("ACC-02")
  void of_the_hosts_people_a_guest_meets_only_those_with_a_seat() {
    LearnerId apple = people.learner(centre.site(), "Pomme verte");
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> comes.run(() -> door.demandSeat(his, apple)));
  }

  @Test
  @Tag("ACC-02")
  void it_ends_with_the_assignment() {
    SessionRow row = sessions.head(centre.site(), his);
    Acting.as(centre.karim())
        .run(
            () ->
                planning.change(
                    RequestId.next(),
                    centre.karim(),
                    his,
                    row.version(),
                    SampleCentre.workshop(centre.ada(), centre.sophie(), today, "09:30")));

    assertThat(enter(noe, his)).isEqualTo(noe);
    assertThat(hostedOf(noe, clock.instant())).isEmpty();
  }

  @Test
  @Tag("ACC-02")
  void it_ends_three_days_after_the_session() {
    Instant end = sessions.head(centre.site(), his).endsAt();
    assertThat(hostedOf(noe, end.plus(HostedQueries.AFTER).minusSeconds(1))).containsExactly(his);
    assertThat(hostedOf(noe, end.plus(HostedQueries.AFTER))).isEmpty();
  }
}
