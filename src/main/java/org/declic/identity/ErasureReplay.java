package org.declic.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.declic.platform.QuietRound;
import org.declic.platform.SoonSweep;

/**
 * Whoever was erased stays erased when a backup is put back (PRV-10). The file outside the database
 * knows of erasures that the restored database does not: at the start, before the first page, those
 * people go again. The other way round, what the database knows is copied to the file: at once, and
 * every quarter of an hour in case that failed or another node did it.
 */
@ApplicationScoped
class ErasureReplay {
  private static final Logger LOG = Logger.getLogger(ErasureReplay.class.getName());
  private static final Duration LATELY = Duration.ofDays(1);

  @Inject ErasedFile file;
  @Inject ErasedEntries entries;
  @Inject UnusedCards cards;

  /** After the pathway, which some observers of an erasure ask. */
  void start(@Observes @Priority(4000) @Initialized(ApplicationScoped.class) Object started) {
    replay();
    copy(Instant.EPOCH);
  }

  /** A person whose erasure failed at the start is tried again. */
  void again(@Observes QuietRound round) {
    replay();
  }

  void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) LearnerErased erased) {
    keep(List.of(ErasedEntry.of(erased.site(), erased.learner(), erased.at())));
  }

  void catchUp(@Observes SoonSweep sweep) {
    copy(sweep.now().minus(LATELY));
  }

  private void copy(Instant from) {
    keep(entries.since(from));
  }

  private void keep(List<ErasedEntry> some) {
    try {
      if (!some.isEmpty()) {
        file.add(some);
      }
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "The list of erasures could not be written this time", failure);
    }
  }

  /** How many were there again. */
  int replay() {
    Map<String, ErasedEntry> missing;
    try {
      missing = file.read();
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "The list of erasures cannot be read", failure);
      return 0;
    }
    missing.keySet().removeAll(entries.fingerprints());
    if (missing.isEmpty()) {
      return 0;
    }
    int gone = 0;
    for (LearnerId learner : entries.backAgain(missing.keySet())) {
      String fingerprint = ErasedEntry.fingerprint(learner.value());
      try {
        cards.erase(learner);
        gone++;
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "Somebody erased before is there again and could not go", failure);
      }
      missing.remove(fingerprint);
    }
    missing.values().forEach(entries::addIfMissing);
    if (gone > 0) {
      LOG.log(Level.INFO, "{0} people erased after this backup was made were erased again", gone);
    }
    return gone;
  }
}
