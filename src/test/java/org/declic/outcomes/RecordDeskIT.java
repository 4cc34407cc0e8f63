package org.declic.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.declic.identity.AccountId;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.SessionClosed;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.room.RoomId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RecordDeskIT {
  private static final Instant START = Instant.parse("2026-11-24T08:30:00Z");

  @Resource(lookup = "java:app/jdbc/declic")
  private DataSource source;

  @Inject private RecordDesk desk;
  @Inject private RecordQueries records;
  @Inject private SamplePeople people;

  private final SiteId site = SiteId.next();
  private final AccountId karim = AccountId.next();
  private final SessionId session = SessionId.next();

  @BeforeEach
  void a_closed_workshop_of_three_seats_and_two_people_without_card() throws SQLException {
    RoomId room = RoomId.next();
    insert(
        "site (id, name, country, zone, phone, created_at, version)",
        site.value(),
        "Essai",
        "FR",
        "Europe/Paris",
        "",
        0L,
        1L);
    write(
        "insert into account (id, site_id, email, display_name, password_hash, created_at, version)"
            + " values (?, ?, ?, 'Karim B.', '', 0, 1)",
        karim.value(),
        site.value(),
        karim.value() + "@centre.example");
    insert(
        "room (id, site_id, name, seats, workstations, use_kind, version)",
        room.value(),
        site.value(),
        "Salle Ada",
        8,
        10,
        "WORKSHOP",
        1L);
    write(
        "insert into training_session (id, site_id, kind, subject, local_date, local_start,"
            + " local_end, zone, starts_at, ends_at, room_id, capacity, booked, without_pass,"
            + " state, cancel_reason, planned_by, changed_by, changed_at, version)"
            + " values (?, ?, 'WORKSHOP', '', '2026-11-24', '09:30', '11:30', 'Europe/Paris', ?, ?,"
            + " ?, 8, 3, 2, 'CLOSED', '', ?, ?, 0, 1)",
        session.value(),
        site.value(),
        START.toEpochMilli(),
        START.plusSeconds(7_200).toEpochMilli(),
        room.value(),
        karim.value(),
        karim.value());
    write(
        "insert into session_mediator (session_id, account_id) values (?, ?)",
        session.value(),
        karim.value());
    seat("PRESENT", START.minusSeconds(3_600));
    seat("LATE", START.plusSeconds(60));
    seat("NO_SHOW", START.minusSeconds(3_600));
  }

  @Test
  void the_record_is_drafted_once_from_the_attendance() {
    SessionClosed closed = new SessionClosed(site, session, karim, START.plusSeconds(7_300));
    desk.draft(closed);
    desk.draft(closed);

    assertThat(records.toConfirm(site)).isEqualTo(1);
    RecordRow record = records.of(site, session).orElseThrow();
    assertThat(record.minutes()).isEqualTo(120);
    assertThat(record.said().details()).isEqualTo(RecordDetails.of(120));
    assertThat(record.figures().present()).isEqualTo(2);
    assertThat(record.figures().walkIns()).isEqualTo(1);
    assertThat(record.figures().absent()).isEqualTo(1);
    assertThat(record.figures().late()).isEqualTo(1);
    assertThat(record.figures().missing()).isEqualTo(1);
    assertThat(record.figures().firstTime()).isEqualTo(2);
  }

  @Test
  void a_count_of_people_without_card_stays_a_count() {
    desk.draft(new SessionClosed(site, session, karim, START.plusSeconds(7_300)));

    RecordFigures figures = records.of(site, session).orElseThrow().figures();
    assertThat(figures.withoutPass()).isEqualTo(2);
    assertThat(figures.participants()).isEqualTo(4);
    assertThat(figures.booked()).isEqualTo(3);
  }

  @Test
  void another_site_finds_no_such_record() {
    desk.draft(new SessionClosed(site, session, karim, START.plusSeconds(7_300)));

    assertThat(records.of(SiteId.next(), session)).isEmpty();
    assertThat(records.toConfirm(SiteId.next())).isZero();
  }

  private static RecordEntry entry(String note, Marginals counts) {
    return new RecordEntry(
        Set.of(Theme.EMAIL),
        Set.of(Equipment.COMPUTER),
        ActivityLevel.BEGINNER,
        FollowUp.PARTNER,
        note,
        new RecordDetails(
            90,
            PlaceType.ACTIVITY_PLACE,
            ReceivingBody.ADMINISTRATION,
            Received.YES,
            "",
            "Pôle emploi",
            40,
            counts),
        false);
  }

  private void confirm(RecordEntry entry) {
    Actor actor = people.mediator(site, "Sophie L.");
    long version = records.of(site, session).orElseThrow().version();
    Acting.as(actor).run(() -> desk.confirm(RequestId.next(), actor, session, version, entry));
  }

  @Test
  void what_was_said_is_confirmed_corrected_and_both_are_kept() {
    desk.draft(new SessionClosed(site, session, karim, START.plusSeconds(7_300)));
    RecordEntry first = entry("", new Marginals(Map.of(Characteristic.FEMALE, 3)));
    confirm(first);

    RecordRow row = records.of(site, session).orElseThrow();
    assertThat(row.isConfirmed()).isTrue();
    assertThat(row.said().details()).isEqualTo(first.details());
    assertThat(row.minutes()).isEqualTo(90);
    assertThat(records.corrections(site, row.id())).isZero();

    confirm(entry("Bon groupe.", Marginals.NONE));
    assertThat(records.corrections(site, row.id())).isEqualTo(1);
    assertThat(records.of(site, session).orElseThrow().said().details().marginals().isEmpty())
        .isTrue();
  }

  @Test
  void more_women_than_people_are_refused() {
    desk.draft(new SessionClosed(site, session, karim, START.plusSeconds(7_300)));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> confirm(entry("", new Marginals(Map.of(Characteristic.FEMALE, 5)))))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("outcomes.refused.counts"));
    assertThat(records.toConfirm(site)).isEqualTo(1);
  }

  @Test
  @Tag("PRV-05")
  void an_account_number_is_never_kept_even_when_somebody_means_it() {
    desk.draft(new SessionClosed(site, session, karim, START.plusSeconds(7_300)));
    RecordEntry asked = entry("Compte FR14 2004 1010 0505 0001 3M02 606", Marginals.NONE);
    RecordEntry meant =
        new RecordEntry(
            asked.themes(),
            asked.equipment(),
            asked.level(),
            asked.followUp(),
            asked.note(),
            asked.details(),
            true);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> confirm(meant))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("outcomes.refused.never_note"));
  }

  private void seat(String mark, Instant booked) throws SQLException {
    LearnerId learner = LearnerId.next();
    write(
        "insert into learner (id, site_id, kind, nickname, picture, language, text_size,"
            + " wide_spacing, high_contrast, created_at, last_seen_at, version)"
            + " values (?, ?, 'PASS', 'Lune claire', 'moon', 'fr', 'TEXT_20', false, false, 0, 0, 1)",
        learner.value(),
        site.value());
    insert(
        "seat (id, site_id, session_id, learner_id, booked_at, booked_by)",
        TimeOrderedId.next(),
        site.value(),
        session.value(),
        learner.value(),
        booked.toEpochMilli(),
        karim.value());
    write(
        "insert into presence (id, site_id, session_id, learner_id, mark, marked_at, marked_by,"
            + " version) values (?, ?, ?, ?, ?, ?, ?, ?)",
        TimeOrderedId.next(),
        site.value(),
        session.value(),
        learner.value(),
        mark,
        0L,
        karim.value(),
        1L);
  }

  private void insert(String table, Object... values) throws SQLException {
    write("insert into " + table + " values (" + "?, ".repeat(values.length - 1) + "?)", values);
  }

  private void write(String statement, Object... values) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    }
  }
}
