package org.declic.scheduling.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.shiro.authz.UnauthorizedException;
import org.declic.identity.Acting;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.Clocks;
import org.declic.platform.RequestId;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What programs see of a calendar while sessions come, move and go. */
@ArquillianTest
class FeedsIT {
  private static final Instant NOW = Instant.parse("2035-05-01T10:00:00Z");

  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private SessionQueries sessions;
  @Inject private BookingDesk desk;
  @Inject private FeedDesk feeds;
  @Inject private FeedQueries addresses;
  @Inject private FeedReading reading;
  @Inject private Clocks clocks;

  private Centre centre;
  private Acting karim;

  @BeforeEach
  void open() {
    clocks.use(Clock.fixed(NOW, ZoneOffset.UTC));
    centre = samples.centre();
    karim = Acting.as(centre.karim());
  }

  @AfterEach
  void close() {
    clocks.use(Clock.systemUTC());
  }

  private SessionId planned(int day) {
    return karim.get(
        () ->
            new SessionId(
                planning.plan(
                    RequestId.next(),
                    centre.karim(),
                    SampleCentre.workshop(
                        centre.ada(), centre.karim(), SampleCentre.DAY.plusDays(day), "09:30"))));
  }

  private void change(SessionId session, SessionPlan plan) {
    karim.run(
        () -> planning.change(RequestId.next(), centre.karim(), session, version(session), plan));
  }

  private long version(SessionId session) {
    return sessions.head(centre.site(), session).version();
  }

  private String karimsAddress() {
    karim.run(() -> feeds.makeMine(RequestId.next(), centre.karim()));
    return token(centre);
  }

  private String token(Centre of) {
    return addresses
        .address(of.site(), FeedKind.MEDIATOR, of.karim().account().value())
        .orElseThrow()
        .token();
  }

  private Map<String, Feed.Event> read(String token) {
    return reading.read(token).orElseThrow().events().stream()
        .collect(Collectors.toMap(event -> event.session().id(), event -> event));
  }

  @Test
  void a_session_keeps_its_name_and_its_number_rises_with_each_change() {
    SessionId session = planned(0);
    String token = karimsAddress();
    Feed.Event first = read(token).get(session.value());

    change(session, SampleCentre.workshop(centre.ada(), centre.karim(), SampleCentre.DAY, "14:00"));
    Feed.Event moved = read(token).get(session.value());
    karim.run(
        () ->
            planning.cancel(RequestId.next(), centre.karim(), session, version(session), "Panne"));
    Feed.Event cancelled = read(token).get(session.value());

    assertThat(moved.sequence()).isGreaterThan(first.sequence());
    assertThat(cancelled.sequence()).isGreaterThan(moved.sequence());
    assertThat(first.cancelled()).isFalse();
    assertThat(cancelled.cancelled()).isTrue();
  }

  @Test
  void a_session_that_leaves_the_calendar_is_shown_as_cancelled_and_can_come_back() {
    SessionId session = planned(0);
    String token = karimsAddress();
    Feed.Event first = read(token).get(session.value());

    change(
        session, SampleCentre.workshop(centre.ada(), centre.sophie(), SampleCentre.DAY, "09:30"));
    Feed.Event gone = read(token).get(session.value());
    Feed.Event still = read(token).get(session.value());
    change(session, SampleCentre.workshop(centre.ada(), centre.karim(), SampleCentre.DAY, "09:30"));
    Feed.Event back = read(token).get(session.value());

    assertThat(gone.cancelled()).isTrue();
    assertThat(still).isEqualTo(gone);
    assertThat(back.cancelled()).isFalse();
    assertThat(List.of(first.sequence(), gone.sequence(), back.sequence()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void a_learners_calendar_follows_the_seats_and_names_nobody() {
    SessionId session = planned(0);
    LearnerId heron = people.learner(centre.site(), "Héron bleu");
    Acting learner = Acting.as(asLearner(heron));
    learner.run(() -> feeds.makeForMyPass(RequestId.next(), asLearner(heron)));
    String token =
        addresses.address(centre.site(), FeedKind.PASS, heron.value()).orElseThrow().token();
    assertThat(read(token)).isEmpty();

    karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, heron));
    Feed.Event seated = read(token).get(session.value());
    karim.run(() -> desk.remove(RequestId.next(), centre.karim(), session, heron));
    Feed.Event gone = read(token).get(session.value());
    karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, heron));
    Feed.Event again = read(token).get(session.value());

    assertThat(seated.cancelled()).isFalse();
    assertThat(gone.cancelled()).isTrue();
    assertThat(again.cancelled()).isFalse();
    assertThat(List.of(seated.sequence(), gone.sequence(), again.sequence()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(seated.toString()).doesNotContain("Héron").doesNotContain(heron.value());
  }

  private org.declic.identity.Actor asLearner(LearnerId heron) {
    return new org.declic.identity.Actor(
        org.declic.identity.Actor.Kind.LEARNER,
        heron.value(),
        centre.site().value(),
        java.util.Set.of(org.declic.identity.Role.LEARNER),
        "Héron bleu",
        "",
        "fr",
        centre.karim().reading(),
        "none",
        true);
  }

  @Test
  void only_what_lies_near_is_shown_and_what_moved_far_away_is_not_called_cancelled() {
    SessionId near = planned(0);
    SessionId far = planned(400);
    String token = karimsAddress();
    assertThat(read(token)).containsOnlyKeys(near.value());

    change(
        near,
        SampleCentre.workshop(
            centre.ada(), centre.karim(), SampleCentre.DAY.plusDays(401), "09:30"));
    assertThat(read(token)).isEmpty();
    assertThat(far).isNotNull();
  }

  @Test
  void a_new_address_ends_the_old_one_and_a_revoked_one_is_unknown() {
    String first = karimsAddress();
    String second = karimsAddress();
    assertThat(second).isNotEqualTo(first);
    assertThat(reading.read(first)).isEmpty();
    assertThat(reading.read(second)).isPresent();

    karim.run(() -> feeds.revokeMine(RequestId.next(), centre.karim()));
    assertThat(reading.read(second)).isEmpty();
    assertThat(reading.read("none")).isEmpty();
    assertThat(reading.read("")).isEmpty();
  }

  @Test
  void the_database_does_not_know_what_stands_in_the_address() {
    String token = karimsAddress();
    assertThat(samples.addresses(centre.site())).hasSize(1).noneMatch(row -> row.contains(token));
  }

  @Test
  void several_programs_at_once_read_the_same() throws Exception {
    for (int day = 0; day < 6; day++) {
      planned(day);
    }
    String token = karimsAddress();
    ExecutorService threads = Executors.newFixedThreadPool(6, factory);
    try {
      List<String> outcomes =
          SampleCentre.together(threads, 6, i -> assertThat(read(token)).hasSize(6));
      assertThat(outcomes).containsOnly("");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @Tag("ACC-02")
  void rooms_and_the_programme_belong_to_the_lead_of_the_site() {
    assertThatExceptionOfType(UnauthorizedException.class)
        .isThrownBy(
            () ->
                karim.run(
                    () ->
                        feeds.makeForSite(
                            RequestId.next(),
                            centre.karim(),
                            FeedKind.ROOM,
                            centre.ada().value())));
    Centre other = samples.centre();
    assertThat(addresses.address(other.site(), FeedKind.MEDIATOR, centre.karim().account().value()))
        .isEqualTo(Optional.empty());
  }
}
