package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.declic.platform.QuietRound;
import org.declic.platform.Settings;

/** Erases people one by one: what fails for one waits for the next round, the others go. */
@ApplicationScoped
class UnusedCardsRound {
  private static final Logger LOG = Logger.getLogger(UnusedCardsRound.class.getName());

  @Inject UnusedCards unused;
  @Inject Settings settings;

  void run(@Observes QuietRound round) {
    int erased = 0;
    for (LearnerId learner : unused.since(round.now().minus(settings.filesKept()))) {
      try {
        unused.erase(learner);
        erased++;
      } catch (RuntimeException failure) {
        LOG.log(Level.INFO, "A card that nobody uses could not be erased this time", failure);
      }
    }
    if (erased > 0) {
      LOG.log(Level.INFO, "{0} cards that nobody used any more were erased", erased);
    }
  }
}
