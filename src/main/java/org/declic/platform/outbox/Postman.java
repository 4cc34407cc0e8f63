package org.declic.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.declic.platform.DatabaseFailure;
import org.declic.platform.Sealing;
import org.declic.platform.TimeOrderedId;

/**
 * Carries letters out. A letter is claimed for ten minutes before it leaves: of several nodes one
 * sends it, and when that one dies another does after the lease, under the same name. Each failure
 * makes the next pause longer, up to an hour; a day after its first try a letter is given up.
 */
@ApplicationScoped
public class Postman {
  static final Duration LEASE = Duration.ofMinutes(10);
  static final Duration LONGEST_TRYING = Duration.ofHours(24);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_AT_ONCE = 50;
  private static final int NOTING_TRIES = 8;
  private static final long NOTING_PAUSE_NANOS = 10_000_000;
  private static final Logger LOG = Logger.getLogger(Postman.class.getName());

  @Inject Letters letters;
  @Inject Gateways gateways;
  @Inject Sealing sealing;
  @Inject Clock clock;

  private final String name = TimeOrderedId.next();
  private final ReentrantLock oneRoundAtATime = new ReentrantLock();

  /** For the container. */
  protected Postman() {}

  /** Another postman, as another node has one; for tests. */
  public Postman(Letters letters, Gateways gateways, Sealing sealing, Clock clock) {
    this.letters = letters;
    this.gateways = gateways;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Carries out what is due now; returns how many letters left. */
  public int round() {
    oneRoundAtATime.lock();
    try {
      surely(() -> letters.letGo(clock.instant()));
      int left = 0;
      for (Channel channel : Channel.values()) {
        if (gateways.isSet(channel)) {
          left += round(channel);
        }
      }
      return left;
    } finally {
      oneRoundAtATime.unlock();
    }
  }

  /** A gateway in trouble is left alone until the next round. */
  private int round(Channel channel) {
    int left = 0;
    for (Letters.Due letter : letters.due(channel, clock.instant(), MOST_AT_ONCE)) {
      Outcome outcome = carry(channel, letter);
      if (outcome == Outcome.LEFT) {
        left++;
      } else if (outcome == Outcome.GATEWAY_IN_TROUBLE) {
        return left;
      }
    }
    return left;
  }

  private enum Outcome {
    LEFT,
    NOT_NOW,
    GATEWAY_IN_TROUBLE
  }

  private Outcome carry(Channel channel, Letters.Due letter) {
    Instant now = clock.instant();
    Optional<Instant> afterQuiet = quietUntil(letter, now);
    if (afterQuiet.isPresent()) {
      letters.later(letter.id(), Problem.NONE, afterQuiet.get());
      return Outcome.NOT_NOW;
    }
    if (!claim(letter, now)) {
      return Outcome.NOT_NOW;
    }
    Problem problem = handOver(channel, letter);
    if (problem == Problem.NONE) {
      Instant left = clock.instant();
      surely(() -> letters.sent(letter.id(), left));
      return Outcome.LEFT;
    }
    tryAgainOrGiveUp(letter, problem);
    return problem.isOfGateway() ? Outcome.GATEWAY_IN_TROUBLE : Outcome.NOT_NOW;
  }

  private Problem handOver(Channel channel, Letters.Due letter) {
    Optional<Letter> open = Folded.open(sealing, letter.id(), letter.sealed());
    if (open.isEmpty()) {
      return Problem.UNREADABLE;
    }
    try {
      gateways.of(channel).send(open.get());
      return Problem.NONE;
    } catch (NotDelivered notYet) {
      LOG.log(
          Level.INFO,
          "Letter {0} did not leave by {1}: {2} ({3})",
          new Object[] {letter.id(), channel, notYet.problem(), notYet.getMessage()});
      return notYet.problem();
    } catch (RuntimeException unexpected) {
      LOG.log(Level.WARNING, "The gateway " + channel + " failed in an unknown way", unexpected);
      return Problem.REFUSED;
    }
  }

  private void tryAgainOrGiveUp(Letters.Due letter, Problem problem) {
    Instant now = clock.instant();
    Instant giveUp = letters.firstTry(letter.id()).plus(LONGEST_TRYING);
    Instant pause = now.plus(pause(letter.attempts() + 1));
    Instant next = quietUntil(letter, pause).orElse(pause);
    boolean inTime = now.isBefore(giveUp) && next.toEpochMilli() < letter.uselessAt();
    if (problem.isFinal() || !inTime) {
      surely(() -> letters.failed(letter.id(), problem, now));
    } else {
      surely(() -> letters.later(letter.id(), problem, next));
    }
  }

  /** What became of a letter must be noted, also when the database asks to come again. */
  private static void surely(Runnable note) {
    for (int attempt = 1; ; attempt++) {
      try {
        note.run();
        return;
      } catch (RuntimeException failure) {
        if (attempt == NOTING_TRIES || !DatabaseFailure.isWorthRepeating(failure)) {
          throw failure;
        }
        LockSupport.parkNanos(NOTING_PAUSE_NANOS << attempt);
      }
    }
  }

  /** Two that claim the same letter at once may both be thrown out: the next round has it. */
  private boolean claim(Letters.Due letter, Instant now) {
    try {
      return letters.claim(letter, name, now, now.plus(LEASE));
    } catch (RuntimeException failure) {
      if (DatabaseFailure.isWorthRepeating(failure)) {
        return false;
      }
      throw failure;
    }
  }

  /** One, two, four … minutes, an hour at most. */
  static Duration pause(int attempts) {
    Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private static Optional<Instant> quietUntil(Letters.Due letter, Instant at) {
    if (letter.quietZone().isEmpty()) {
      return Optional.empty();
    }
    ZoneId zone = ZoneId.of(letter.quietZone());
    return QuietHours.isQuiet(at, zone) ? Optional.of(QuietHours.next(at, zone)) : Optional.empty();
  }
}
