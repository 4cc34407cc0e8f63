package org.declic.assignment.proposal;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.declic.assignment.solver.SolveLimits;

/**
 * Works on proposals in the background. Twice a second it writes down how far each is, looks
 * whether anybody still waits for more, and keeps what was found; a server that is killed falls
 * silent, and the proposal is given up by whoever looks next.
 */
@ApplicationScoped
public class SolvingRounds {
  private static final Logger LOG = Logger.getLogger(SolvingRounds.class.getName());

  /** A person looks on. */
  static final SolveLimits LIMITS = SolveLimits.seconds(20);

  /** Each search has several threads of its own; whoever comes later waits for one to end. */
  private static final int AT_ONCE = 2;

  private static final int BEAT_MILLIS = 500;

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject SolvingLedger ledger;
  @Inject Event<StaffingChanged> changed;
  @Inject Clock clock;

  private final Set<SolvingRound> going = ConcurrentHashMap.newKeySet();
  private ScheduledFuture<?> planned;

  /**
   * Searches in threads without any context of the container, of which they need nothing: a managed
   * task that a request begins shares that request's entity manager, and closes it under its hands
   * when it ends.
   */
  private final ExecutorService searchers =
      Executors.newFixedThreadPool(
          AT_ONCE,
          task -> {
            Thread thread = new Thread(task, "declic-staffing");
            thread.setDaemon(true);
            return thread;
          });

  void begin(@Observes @Priority(210) @Initialized(ApplicationScoped.class) Object started) {
    planned =
        scheduler.scheduleWithFixedDelay(
            this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
  }

  void search(@Observes(during = AFTER_SUCCESS) SolveAsked asked) {
    SolvingRound round = new SolvingRound(asked);
    going.add(round);
    searchers.execute(() -> round.search(LIMITS));
  }

  private void beat() {
    for (SolvingRound round : going) {
      try {
        beat(round);
      } catch (RuntimeException failure) {
        // The next beat does it; a scheduled task that throws would never run again.
        LOG.log(Level.FINE, "Progress could not be written down this time", failure);
      }
    }
  }

  private void beat(SolvingRound round) {
    ProposalId id = round.asked().proposal();
    boolean over = round.isOver();
    int improvements = round.improvements();
    if (!ledger.beat(id, round.filled(), improvements, clock.instant())) {
      round.stop();
    }
    if (over) {
      keep(round);
    }
    if (over || round.isNews(improvements)) {
      changed.fire(new StaffingChanged(round.asked().site()));
    }
  }

  private void keep(SolvingRound round) {
    ProposalId id = round.asked().proposal();
    if (round.found().isPresent()) {
      ledger.answer(id, round.found().get(), clock.instant());
    } else {
      ledger.lost(id, clock.instant());
      LOG.log(Level.WARNING, "A proposal could not be worked out", round.failure());
    }
    going.remove(round);
  }

  /** What is being worked on when the server ends is lost; its silence says so. */
  @PreDestroy
  void end() {
    if (planned != null) {
      planned.cancel(false);
    }
    going.forEach(SolvingRound::stop);
    searchers.shutdown();
  }
}
