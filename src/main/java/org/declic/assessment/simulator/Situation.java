package org.declic.assessment.simulator;

import java.util.Optional;

/**
 * What a practice window is in at one moment of a run. It never changes: an event leads to another
 * one. The page plays by the same rules (scripts/simulator-*.js): both sides change together.
 */
sealed interface Situation
    permits AddressSituation,
        CodesSituation,
        DeskSituation,
        KeyboardSituation,
        MailboxSituation,
        MouseSituation,
        PhoneSituation,
        SearchSituation {

  /** What the event leads to; empty when this window cannot produce it now. */
  Optional<Move> after(Event event);

  /** True once the goal is reached; nothing can follow. */
  boolean reached();
}
