package org.declic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.declic.identity.SamplePeople;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Clocks;
import org.declic.platform.Sealing;
import org.declic.platform.TimeOrderedId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters that leave once, later, or not at all. */
@ArquillianTest
@Tag("REL-29")
class OutboxIT {
  private static final Instant NOON = Instant.parse("2036-03-04T11:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Resource private ManagedThreadFactory factory;
  @Inject private SamplePeople people;
  @Inject private Posting posting;
  @Inject private Letters letters;
  @Inject private OutboxQueries outbox;
  @Inject private Sealing sealing;
  @Inject private Clocks clocks;
  @Inject private Clock clock;

  private final Recorded recorded = new Recorded();
  private SiteId site;
  private Postman postman;

  /** A gateway that remembers, and fails as long as it is told to. */
  private static final class Recorded implements Gateway {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<String> names = new CopyOnWriteArrayList<>();
    private volatile Optional<Problem> trouble = Optional.empty();

    @Override
    public boolean isSet() {
      return true;
    }

    @Override
    public void send(Letter letter) throws NotDelivered {
      names.add(letter.id());
      if (trouble.isPresent()) {
        throw new NotDelivered(trouble.get(), "as the test wants it");
      }
      sent.add(letter.recipient());
    }
  }

  @BeforeEach
  void open() {
    at(NOON);
    site = people.site();
    postman = postman();
  }

  @AfterEach
  void close() {
    clocks.use(Clock.systemUTC());
  }

  private void at(Instant now) {
    clocks.use(Clock.fixed(now, ZoneOffset.UTC));
  }

  private Postman postman() {
    Gateways gateways = new Gateways();
    gateways.use(Channel.EMAIL, recorded);
    gateways.use(Channel.SMS, recorded);
    return new Postman(letters, gateways, sealing, clock);
  }

  private String posted() {
    String key = "test:" + TimeOrderedId.next();
    posting.post(site, key, Channel.SMS, key, clock.instant());
    return key;
  }

  @Test
  void a_letter_leaves_once_and_its_words_and_address_go_with_it() {
    String key = posted();
    assertThat(posting.sealed(key)).isNotEmpty().doesNotContain(key);

    postman.round();
    postman.round();

    assertThat(recorded.sent).containsOnlyOnce(key);
    assertThat(posting.state(key)).isEqualTo("SENT");
    assertThat(posting.sealed(key)).isEmpty();
  }

  @Test
  void asked_for_twice_it_is_written_once() {
    String key = posted();
    posting.post(site, key, Channel.SMS, key, NOON);

    postman.round();
    posting.post(site, key, Channel.SMS, key, NOON);
    postman.round();

    assertThat(recorded.sent).containsOnlyOnce(key);
  }

  @Test
  void what_a_failed_command_wanted_to_tell_was_never_written() {
    String key = "test:" + TimeOrderedId.next();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> posting.postAndFail(site, key, NOON));

    assertThat(posting.state(key)).isEqualTo("none");
  }

  @Test
  void several_nodes_at_once_send_each_letter_once() throws Exception {
    List<String> keys = IntStream.range(0, 60).mapToObj(i -> posted()).toList();
    int nodes = 4;
    CyclicBarrier start = new CyclicBarrier(nodes);
    ExecutorService threads = Executors.newFixedThreadPool(nodes, factory);
    try {
      Callable<Integer> node =
          () -> {
            Postman own = postman();
            start.await();
            int left = 0;
            for (int round = 0; round < 4; round++) {
              left += own.round();
            }
            return left;
          };
      for (Future<Integer> done : threads.invokeAll(Collections.nCopies(nodes, node))) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(recorded.sent).containsAll(keys).doesNotHaveDuplicates();
  }

  @Test
  void a_node_that_died_with_a_letter_in_hand_is_replaced_after_its_lease() {
    String key = posted();
    Letters.Due letter =
        letters.due(Channel.SMS, NOON, 1000).stream()
            .filter(
                due ->
                    Folded.open(sealing, due.id(), due.sealed())
                        .orElseThrow()
                        .recipient()
                        .equals(key))
            .findFirst()
            .orElseThrow();
    assertThat(letters.claim(letter, "gone", NOON, NOON.plus(Postman.LEASE))).isTrue();
    assertThat(letters.claim(letter, "second", NOON, NOON.plus(Postman.LEASE))).isFalse();

    postman.round();
    assertThat(recorded.sent).doesNotContain(key);

    at(NOON.plus(Postman.LEASE));
    postman.round();
    assertThat(recorded.sent).containsOnlyOnce(key);
    assertThat(recorded.names).contains(letter.id());
  }

  @Test
  void a_gateway_that_is_down_is_asked_again_ever_more_rarely_and_given_up_after_a_day() {
    String key = posted();
    recorded.trouble = Optional.of(Problem.LETTER_REFUSED);

    Instant now = NOON;
    while (posting.state(key).equals("WAITING") && now.isBefore(NOON.plus(Duration.ofDays(3)))) {
      at(now);
      postman.round();
      now = now.plus(Duration.ofMinutes(1));
    }

    assertThat(posting.state(key)).isEqualTo("FAILED");
    Duration tried = Duration.between(NOON, now);
    assertThat(tried).isBetween(Duration.ofHours(24), Duration.ofHours(26));
    long tries = recorded.names.stream().filter(name -> name.equals(id(key))).count();
    assertThat(tries).as("tries, each under the same name").isBetween(20L, 40L);
    assertThat(outbox.standing(site.value(), Channel.SMS).failed()).isEqualTo(1);

    recorded.trouble = Optional.empty();
    postman.round();
    assertThat(recorded.sent).doesNotContain(key);
  }

  private String id(String key) {
    return outbox.of(site.value(), LetterState.valueOf(posting.state(key)), 10).get(0).id();
  }

  @Test
  void after_a_failure_it_leaves_as_soon_as_the_gateway_is_back() {
    String key = posted();
    recorded.trouble = Optional.of(Problem.UNREACHABLE);
    postman.round();
    postman.round();
    assertThat(recorded.names).as("a pause after a failure").hasSize(1);

    recorded.trouble = Optional.empty();
    at(NOON.plus(Duration.ofMinutes(1)));
    postman.round();

    assertThat(recorded.sent).containsOnlyOnce(key);
  }

  @Test
  @Tag("REL-12")
  void a_clock_that_jumps_sends_nothing_twice() {
    String key = posted();
    postman.round();

    at(NOON.minus(Duration.ofHours(1)));
    postman.round();
    at(NOON.plus(Duration.ofDays(1)));
    postman.round();
    at(NOON);
    posting.post(site, key, Channel.SMS, key, NOON);
    postman.round();

    assertThat(recorded.sent).containsOnlyOnce(key);
  }

  @Test
  void nothing_leaves_in_the_quiet_hours_of_the_place() {
    String key = "test:" + TimeOrderedId.next();
    Instant evening = Instant.parse("2036-03-04T19:30:00Z");
    at(evening);
    posting.post(site, key, Channel.SMS, key, evening, Optional.of(PARIS));

    postman.round();
    at(Instant.parse("2036-03-05T06:59:00Z"));
    postman.round();
    assertThat(recorded.sent).doesNotContain(key);

    at(Instant.parse("2036-03-05T07:00:00Z"));
    postman.round();
    assertThat(recorded.sent).containsOnlyOnce(key);
  }

  @Test
  void what_tells_nothing_any_more_never_leaves_and_its_words_go() {
    String key = posted();
    at(NOON.plus(Duration.ofDays(10)));

    postman.round();

    assertThat(recorded.sent).doesNotContain(key);
    assertThat(posting.state(key)).isEqualTo("FAILED");
    assertThat(posting.problem(key)).isEqualTo("TOO_LATE");
    assertThat(posting.sealed(key)).isEmpty();
  }

  @Test
  void what_was_withdrawn_never_leaves() {
    String key = posted();
    posting.withdraw(site);
    postman.round();
    assertThat(recorded.sent).doesNotContain(key);
  }

  @Test
  void whoever_does_not_exist_is_not_written_to_again() {
    String key = posted();
    recorded.trouble = Optional.of(Problem.BAD_ADDRESS);
    postman.round();
    assertThat(posting.state(key)).isEqualTo("FAILED");
  }
}
