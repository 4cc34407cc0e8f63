package org.declic.scheduling.attendance;

/**
 * What becomes of a mark that meets another one. The rules, in this order (ADR 0018, and on the
 * page):
 *
 * <ol>
 *   <li>nothing was noted yet: it is noted;
 *   <li>both say the same: one presence;
 *   <li>what somebody meant outdoes what the page proposed, whichever came first;
 *   <li>a card that was read says no more than that its owner is here: late stays late;
 *   <li>else the mark made last counts, in whatever order they arrive. Made by two people of whom
 *       neither saw the other's, both are shown until somebody decides.
 * </ol>
 */
public enum Merging {
  /** The new mark is noted. */
  NOTED,
  /** It said what was noted already. */
  SAME,
  /** What was noted stays: it was made later, or was meant. */
  OLDER,
  /** Noted, and a colleague's different mark is shown beside it. */
  NOTED_AND_SHOWN,
  /** Not noted, and shown beside the colleague's later mark. */
  OLDER_AND_SHOWN;

  static Merging of(Presence noted, Note note) {
    if (noted.mark() == AttendanceMark.EXPECTED) {
      return NOTED;
    }
    if (noted.mark() == note.mark()) {
      return SAME;
    }
    if (noted.source().isMeant() != note.source().isMeant()) {
      return note.source().isMeant() ? NOTED : OLDER;
    }
    if (note.source() == MarkSource.SCAN && noted.mark().isHere()) {
      return SAME;
    }
    boolean later = !note.at().isBefore(noted.madeAt());
    boolean unseen = !noted.isBy(note.by()) && note.seen() != noted.mark();
    if (later) {
      return unseen ? NOTED_AND_SHOWN : NOTED;
    }
    return unseen ? OLDER_AND_SHOWN : OLDER;
  }

  boolean isNoted() {
    return this == NOTED || this == NOTED_AND_SHOWN;
  }

  boolean isShown() {
    return this == NOTED_AND_SHOWN || this == OLDER_AND_SHOWN;
  }
}
