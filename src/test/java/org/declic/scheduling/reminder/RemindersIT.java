package org.declic.scheduling.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.declic.identity.Acting;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.Clocks;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.Sealing;
import org.declic.platform.SweepRound;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.UnknownThing;
import org.declic.platform.outbox.Channel;
import org.declic.platform.outbox.Gateway;
import org.declic.platform.outbox.Gateways;
import org.declic.platform.outbox.Letter;
import org.declic.platform.outbox.Letters;
import org.declic.platform.outbox.NotDelivered;
import org.declic.platform.outbox.Postman;
import org.declic.platform.outbox.Problem;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.Moves;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who asked is told; what they gave for it goes with the session. */
@ArquillianTest
class RemindersIT {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private SessionQueries sessions;
  @Inject private BookingDesk desk;
  @Inject private ReminderDesk reminders;
  @Inject private ReminderQueries asked;
  @Inject private Gateways gateways;
  @Inject private Letters letters;
  @Inject private Sealing sealing;
  @Inject private Clocks clocks;
  @Inject private Clock clock;
  @Inject private SweepRound sweep;
  @Inject private Addresses addresses;

  // Each test its own, since letters of another one may still wait.
  private final String own = TimeOrderedId.next();
  private final String mail = own + "@essai.example";
  private final String digits = String.format("6%08d", Math.floorMod(own.hashCode(), 100_000_000));
  private final String phone = "0" + digits;
  private final String number = "+33" + digits;
  private final List<Letter> sent = new CopyOnWriteArrayList<>();
  private final Gateway recording =
      new Gateway() {
        @Override
        public boolean isSet() {
          return true;
        }

        @Override
        public void send(Letter letter) {
          sent.add(letter);
        }
      };

  private Centre centre;
  private Acting karim;
  private LearnerId heron;
  private SessionId session;
  private Postman postman;

  @BeforeEach
  void open() {
    at(local(-7, "10:00"));
    gateways.use(Channel.EMAIL, recording);
    gateways.use(Channel.SMS, recording);
    postman = new Postman(letters, gateways, sealing, clock);
    centre = samples.centre();
    karim = Acting.as(centre.karim());
    heron = people.learner(centre.site(), "Héron bleu");
    session =
        karim.get(
            () ->
                new SessionId(
                    planning.plan(
                        RequestId.next(),
                        centre.karim(),
                        SampleCentre.workshop(
                            centre.ada(), centre.karim(), SampleCentre.DAY, "14:00"))));
    karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, heron));
  }

  @AfterEach
  void close() {
    gateways.useSettings();
    clocks.use(Clock.systemUTC());
  }

  private static Instant local(int day, String time) {
    return SampleCentre.DAY
        .plusDays(day)
        .atTime(java.time.LocalTime.parse(time))
        .atZone(PARIS)
        .toInstant();
  }

  private void at(Instant now) {
    clocks.use(Clock.fixed(now, ZoneOffset.UTC));
  }

  private void round(int day, String time) {
    at(local(day, time));
    postman.round();
  }

  private List<Letter> to(String recipient) {
    return sent.stream().filter(letter -> letter.recipient().equals(recipient)).toList();
  }

  private void ask(String address) {
    karim.run(
        () ->
            reminders.askFor(
                RequestId.next(), centre.karim(), session, heron, address, Language.FRENCH));
  }

  private void moveTo(String start) {
    karim.run(
        () ->
            planning.change(
                RequestId.next(),
                centre.karim(),
                session,
                sessions.head(centre.site(), session).version(),
                SampleCentre.workshop(centre.ada(), centre.karim(), SampleCentre.DAY, start)));
  }

  private void cancel() {
    karim.run(
        () ->
            planning.cancel(
                RequestId.next(),
                centre.karim(),
                session,
                sessions.head(centre.site(), session).version(),
                "Panne de chauffage"));
  }

  @Test
  void whoever_asked_is_told_the_day_before_and_two_hours_before_and_only_then() {
    ask(mail);
    round(-2, "19:00");
    assertThat(to(mail)).isEmpty();

    round(-1, "14:00");
    round(-1, "15:00");
    assertThat(to(mail)).hasSize(1);
    assertThat(to(mail).get(0).subject()).contains("14").contains("15");
    assertThat(to(mail).get(0).text()).contains("Souris", "Salle Ada", "Rivebelle");

    round(0, "12:00");
    round(0, "13:00");
    assertThat(to(mail)).hasSize(2);
  }

  @Test
  void a_text_message_says_neither_the_person_nor_what_it_is_about_and_fits_in_one() {
    ask(phone);
    round(-1, "14:00");

    assertThat(to(number)).hasSize(1);
    String text = to(number).get(0).text();
    assertThat(text).contains("Rivebelle", "Salle Ada").doesNotContain("Souris", "Héron");
    assertThat(text).hasSizeLessThanOrEqualTo(160);
  }

  @Test
  void nobody_who_did_not_ask_is_written_to() {
    round(-1, "14:00");
    round(0, "12:00");
    moveTo("15:00");
    cancel();
    postman.round();
    assertThat(to(mail)).isEmpty();
    assertThat(to(number)).isEmpty();
  }

  @Test
  void a_session_that_moves_says_so_and_recalls_the_new_hour() {
    ask(mail);
    moveTo("16:00");
    postman.round();
    assertThat(to(mail)).hasSize(1);
    assertThat(to(mail).get(0).subject()).startsWith("Changement");
    assertThat(to(mail).get(0).text()).contains("16\u00a0h", "14\u00a0h");

    round(-1, "14:30");
    assertThat(to(mail)).hasSize(1);
    round(-1, "16:00");
    assertThat(to(mail)).hasSize(2);
  }

  @Test
  @Tag("REL-12")
  void a_session_that_moves_away_and_back_recalls_nothing_twice() {
    ask(mail);
    round(-1, "14:00");
    assertThat(to(mail)).hasSize(1);

    moveTo("16:00");
    moveTo("14:00");
    at(local(-2, "10:00"));
    moveTo("14:00");
    ask(mail);
    round(-1, "14:05");

    assertThat(to(mail).stream().filter(letter -> letter.subject().startsWith("Rappel")))
        .hasSize(1);
  }

  @Test
  void a_cancelled_session_says_so_without_its_reason_and_keeps_nothing() {
    ask(mail);
    cancel();
    assertThat(addresses.kept(session)).isZero();

    postman.round();
    assertThat(to(mail)).hasSize(1);
    assertThat(to(mail).get(0).subject()).startsWith("Annulé");
    assertThat(to(mail).get(0).text()).doesNotContain("chauffage");
    round(-1, "14:00");
    round(0, "12:00");
    assertThat(to(mail)).hasSize(1);
  }

  @Test
  void a_seat_in_another_session_is_told_as_a_move_and_recalled_there() {
    ask(mail);
    SessionId other =
        karim.get(
            () ->
                new SessionId(
                    planning.plan(
                        RequestId.next(),
                        centre.karim(),
                        SampleCentre.workshop(
                            centre.ada(), centre.karim(), SampleCentre.DAY.plusDays(1), "14:00"))));
    karim.run(
        () ->
            planning.cancel(
                RequestId.next(),
                centre.karim(),
                session,
                sessions.head(centre.site(), session).version(),
                "Panne",
                new Moves(List.of(new Moves.Move(heron, other)))));
    postman.round();
    assertThat(to(mail)).hasSize(1);
    assertThat(to(mail).get(0).subject()).startsWith("Changement").contains("16");
    assertThat(addresses.kept(session)).isZero();
    assertThat(addresses.kept(other)).isEqualTo(1);

    round(-1, "14:00");
    assertThat(to(mail)).hasSize(1);
    round(0, "14:00");
    assertThat(to(mail)).hasSize(2);
  }

  @Test
  void called_off_in_the_night_before_it_is_told_in_the_morning_or_at_once_when_that_is_late() {
    ask(phone);
    round(-1, "21:30");
    sent.clear();
    cancel();
    postman.round();
    assertThat(to(number)).isEmpty();
    round(0, "08:00");
    assertThat(to(number)).hasSize(1);
  }

  @Test
  void after_the_session_the_number_is_gone() {
    ask(phone);
    assertThat(addresses.kept(session)).isEqualTo(1);

    at(local(0, "16:01"));
    postman.round();
    sweep.run();

    assertThat(addresses.kept(session)).isZero();
    assertThat(asked.asked(centre.site(), session, heron)).isEmpty();
  }

  @Test
  void while_it_is_there_the_database_cannot_read_it() {
    ask(phone);
    assertThat(addresses.text(centre.site()))
        .isNotEmpty()
        .noneMatch(text -> text.contains(digits) || text.contains("Rivebelle"));
    assertThat(asked.asked(centre.site(), session, heron).orElseThrow().masked())
        .isEqualTo("•• •• •• " + phone.substring(8));
  }

  @Test
  void giving_the_seat_back_or_asking_no_more_keeps_nothing_and_tells_nothing() {
    ask(mail);
    karim.run(() -> desk.remove(RequestId.next(), centre.karim(), session, heron));
    assertThat(addresses.kept(session)).isZero();

    karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, heron));
    ask(phone);
    karim.run(() -> reminders.stopFor(RequestId.next(), centre.karim(), session, heron));
    assertThat(addresses.kept(session)).isZero();

    round(-1, "14:00");
    assertThat(to(mail)).isEmpty();
    assertThat(to(number)).isEmpty();
  }

  @Test
  void asked_on_the_day_itself_only_what_is_still_to_come_is_told() {
    at(local(0, "09:00"));
    ask(mail);
    postman.round();
    assertThat(to(mail)).isEmpty();
    round(0, "12:00");
    assertThat(to(mail)).hasSize(1);
    assertThat(Duration.between(clock.instant(), local(0, "14:00"))).isEqualTo(Duration.ofHours(2));
  }

  @Test
  @Tag("ACC-02")
  void for_somebody_without_a_seat_or_of_another_site_there_is_nothing_to_ask() {
    LearnerId other = people.learner(centre.site(), "Chat roux");
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () ->
                karim.run(
                    () ->
                        reminders.askFor(
                            RequestId.next(),
                            centre.karim(),
                            session,
                            other,
                            mail,
                            Language.FRENCH)));
    Centre elsewhere = samples.centre();
    Acting stranger = Acting.as(elsewhere.karim());
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () ->
                stranger.run(
                    () ->
                        reminders.askFor(
                            RequestId.next(),
                            elsewhere.karim(),
                            session,
                            heron,
                            mail,
                            Language.FRENCH)));
  }

  @Test
  void where_the_centre_sends_nothing_nothing_is_kept() {
    gateways.useSettings();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ask(mail));
    assertThat(addresses.kept(session)).isZero();
  }

  @Test
  void whoever_is_told_by_message_need_not_be_called_until_a_message_does_not_arrive() {
    assertThat(asked.told(centre.site(), session)).isEmpty();
    ask(mail);
    assertThat(asked.told(centre.site(), session)).containsExactly(heron);

    gateways.use(Channel.EMAIL, refusing());
    postman = new Postman(letters, gateways, sealing, clock);
    round(-1, "15:00");

    assertThat(asked.told(centre.site(), session)).isEmpty();
  }

  private static Gateway refusing() {
    return new Gateway() {
      @Override
      public boolean isSet() {
        return true;
      }

      @Override
      public void send(Letter letter) throws NotDelivered {
        throw new NotDelivered(Problem.BAD_ADDRESS, "no such address");
      }
    };
  }
}
