package org.declic.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.Erasing;
import org.declic.identity.LearnerId;
import org.declic.identity.PassDesk;
import org.declic.identity.SamplePeople;
import org.declic.outcomes.PersonEverywhere.Facts;
import org.declic.platform.Clocks;
import org.declic.platform.Language;
import org.declic.platform.QuietRound;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.OwnSeats;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.SessionRun;
import org.declic.scheduling.WaitState;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.AttendanceSheet;
import org.declic.scheduling.attendance.Marking;
import org.declic.scheduling.feed.FeedDesk;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody has everything erased: nothing leads to them any more, and every number stays. */
@ArquillianTest
@Tag("PRV-09")
class ErasureIT {
  private static final LocalDate DAY = SampleCentre.DAY;
  private static final Instant BEGINS =
      DAY.atTime(14, 0).atZone(ZoneId.of("Europe/Paris")).toInstant();

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private PassDesk cards;
  @Inject private Erasing erasing;
  @Inject private SessionPlanning planning;
  @Inject private SessionRun run;
  @Inject private SessionQueries sessions;
  @Inject private BookingDesk desk;
  @Inject private OwnSeats own;
  @Inject private AttendanceSheet sheet;
  @Inject private FeedDesk feeds;
  @Inject private RecordQueries records;
  @Inject private OverviewQueries overviews;
  @Inject private ErasedFigures gone;
  @Inject private PersonEverywhere everywhere;
  @Inject private Event<QuietRound> quiet;
  @Inject private Clocks clocks;

  private Centre centre;
  private Acting karim;
  private SessionId session;

  @BeforeEach
  void open() {
    at(BEGINS.minus(Duration.ofDays(2)));
    centre = samples.centre();
    karim = Acting.as(centre.karim());
    session = plan("14:00", 5);
  }

  @AfterEach
  void backToNow() {
    clocks.use(Clock.systemUTC());
  }

  private void at(Instant now) {
    clocks.use(Clock.fixed(now, ZoneOffset.UTC));
  }

  private SessionId plan(String start, int seats) {
    return karim.get(
        () ->
            new SessionId(
                planning.plan(
                    RequestId.next(),
                    centre.karim(),
                    SampleCentre.workshop(centre.ada(), centre.karim(), DAY, start, seats))));
  }

  /** With a card made at the desk. */
  private Actor person(String nickname) {
    LearnerId id =
        karim.get(
            () ->
                cards.issue(RequestId.next(), centre.karim(), nickname, "heron", Language.FRENCH));
    return people.acting(centre.site(), id, nickname);
  }

  private void sit(SessionId where, Actor person) {
    karim.run(() -> desk.book(RequestId.next(), centre.karim(), where, person.learner()));
  }

  private void come(Actor... persons) {
    at(BEGINS.plus(Duration.ofMinutes(5)));
    karim.run(() -> run.open(RequestId.next(), centre.karim(), session));
    List<Marking> lines =
        java.util.Arrays.stream(persons)
            .map(one -> new Marking(one.learner(), AttendanceMark.EXPECTED, AttendanceMark.PRESENT))
            .toList();
    karim.run(() -> sheet.markAll(RequestId.next(), centre.karim(), session, lines));
  }

  private void close() {
    at(BEGINS.plus(Duration.ofHours(2)));
    karim.run(() -> run.close(RequestId.next(), centre.karim(), session));
  }

  private void eraseAtDesk(Actor person) {
    people.saidPassword(centre.karim());
    karim.run(() -> erasing.eraseAtDesk(RequestId.next(), centre.karim(), person.learner()));
  }

  private SessionRow row(SessionId of) {
    return sessions.head(centre.site(), of);
  }

  @Test
  void no_table_knows_the_person_any_more() throws SQLException {
    String nickname = "Zoé Canari Violet";
    Actor zoe = person(nickname);
    close(zoe);
    Facts facts =
        new Facts(
            centre.site().value(), session.value(), centre.karim().id(), zoe.learner().value());
    everywhere.change("delete from seat where learner_id = ?", zoe.id());
    everywhere.change("delete from presence where learner_id = ?", zoe.id());
    everywhere.change("delete from seat_move where learner_id = ?", zoe.id());
    Set<String> planted = everywhere.plant(facts);
    Acting.as(zoe).run(() -> feeds.makeForMyPass(RequestId.next(), zoe));
    everywhere.plant("signed_in_session", facts, Map.of("subject_id", zoe.id()));
    everywhere.plant(
        "outbox_letter", facts, Map.of("letter_key", "r:s:" + zoe.id() + ":TOMORROW:"));
    everywhere.plant(
        "security_event", facts, Map.of("actor", "learner:" + zoe.id(), "object", zoe.id()));
    everywhere.plant("held_place", facts, Map.of("held_by", zoe.id()));
    List<String> before = everywhere.find(zoe.id());
    assertThat(before).hasSizeGreaterThan(planted.size());
    for (String table : planted) {
      assertThat(before).anyMatch(place -> place.startsWith(table + "."));
    }

    eraseAtDesk(zoe);

    assertThat(everywhere.find(zoe.id())).isEmpty();
    assertThat(everywhere.find(nickname)).isEmpty();
  }

  private void close(Actor person) {
    sit(session, person);
    come(person);
    close();
  }

  @Test
  void it_is_done_once_however_often_the_form_is_sent() {
    Actor zoe = person("Zoé");
    RequestId request = RequestId.next();
    Acting herself = Acting.as(zoe);
    herself.run(() -> erasing.eraseMine(request, zoe));
    herself.run(() -> erasing.eraseMine(request, zoe));

    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> herself.run(() -> erasing.eraseMine(RequestId.next(), zoe)));
  }

  @Test
  void a_person_of_another_site_does_not_exist() {
    Actor elsewhere = people.somebody(people.site(), "Zoé");

    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> eraseAtDesk(elsewhere));
  }

  @Test
  void a_seat_ahead_goes_to_the_next_in_line() {
    SessionId small = plan("10:00", 1);
    Actor zoe = person("Zoé");
    Actor max = person("Max");
    sit(small, zoe);
    Acting.as(max).get(() -> own.join(RequestId.next(), max, small));

    Acting.as(zoe).run(() -> erasing.eraseMine(RequestId.next(), zoe));

    assertThat(row(small).booked()).isZero();
    assertThat(samples.inLine(small, WaitState.OFFERED)).isEqualTo(1);
  }

  @Test
  void whoever_leaves_the_line_no_longer_waits() {
    SessionId small = plan("10:00", 1);
    Actor max = person("Max");
    Actor zoe = person("Zoé");
    sit(small, max);
    Acting.as(zoe).get(() -> own.join(RequestId.next(), zoe, small));

    eraseAtDesk(zoe);

    assertThat(row(small).booked()).isEqualTo(1);
    assertThat(row(small).waiting()).isZero();
  }

  @Test
  void in_a_session_that_goes_on_the_person_is_counted_without_a_card() {
    Actor zoe = person("Zoé");
    Actor max = person("Max");
    sit(session, zoe);
    sit(session, max);
    come(zoe);

    eraseAtDesk(zoe);

    assertThat(row(session).booked()).isEqualTo(1);
    assertThat(row(session).withoutPass()).isEqualTo(1);
  }

  @Test
  @Tag("PRV-06")
  void every_number_stays_as_it_was() throws SQLException {
    Actor zoe = person("Zoé");
    Actor max = person("Max");
    sit(session, zoe);
    sit(session, max);
    come(zoe, max);
    Facts facts =
        new Facts(
            centre.site().value(), session.value(), centre.karim().id(), zoe.learner().value());
    Map<String, String> done = Map.of("first_finished_at", "2");
    everywhere.plant("unit_progress", facts, done);
    everywhere.plant("skill_standing", facts, Map.of("unaided_at", "3"));
    everywhere.plant("confidence_rating", facts, Map.of("skill_id", "S", "moment", "BEFORE"));
    everywhere.plant(
        "confidence_rating",
        facts,
        Map.of("skill_id", "S", "moment", "AFTER", "answer", "FULLY", "at", "2"));
    close();
    Period period = Period.of(DAY);
    Overview before = overviews.of(centre.site(), period);
    RecordRow draft = records.of(centre.site(), session).orElseThrow();
    eraseAtDesk(zoe);

    assertThat(gone.of(centre.site(), period))
        .isEqualTo(new ErasedFigures.Row(1, 1, 1, 1, 1, 0, 0));
    assertThat(overviews.of(centre.site(), period).rows()).isEqualTo(before.rows());
    assertThat(row(session).booked()).isEqualTo(2);
    assertThat(records.of(centre.site(), session).orElseThrow().figures())
        .isEqualTo(draft.figures());
  }

  @Test
  @Tag("PRV-06")
  void after_two_years_without_a_visit_everything_goes_and_not_a_day_before() throws SQLException {
    clocks.use(Clock.systemUTC());
    Instant now = Instant.now();
    Actor late = person("Zoé");
    Actor nearly = person("Max");
    Actor met = person("Ali");
    seen(late, now.minus(Duration.ofDays(731)));
    seen(nearly, now.minus(Duration.ofDays(730)).plusSeconds(60));
    sit(session, met);
    seen(met, now.minus(Duration.ofDays(900)));

    quiet.fire(new QuietRound(now));

    assertThat(everywhere.find(late.id())).isEmpty();
    assertThat(everywhere.find(nearly.id())).contains("learner.id");
    assertThat(everywhere.find(met.id())).contains("learner.id", "seat.learner_id");
  }

  private void seen(Actor person, Instant at) throws SQLException {
    everywhere.change(
        "update learner set last_seen_at = ? where id = ?", at.toEpochMilli(), person.id());
  }
}
