package org.declic.outcomes;

/** Each figure of the overview, with its rule. Names are also keys of the words of figures. */
public enum Indicator {
  /**
   * People with a card who were marked as present, late or gone early in at least one session of
   * the period. Numerator: distinct learners; no denominator. Source: attendance.
   */
  CAME,
  /** Sessions of the period that were closed. A count of sessions. Source: sessions. */
  SESSIONS,
  /**
   * Visits without a card, as counted by mediators in closed sessions of the period. Visits, never
   * people: somebody may come twice. Source: sessions.
   */
  VISITS,
  /**
   * Ticket numbers given in the period to people who came without an appointment, less those of
   * today who still wait. Visits, never people. Source: tickets.
   */
  WALK_INS,
  /**
   * Of the numbers given, those after which somebody was helped: a seat, a mediator's time, a
   * workstation, an answer at the desk. Denominator: {@link #WALK_INS}. Source: tickets.
   */
  WALK_INS_SERVED,
  /**
   * Of the numbers given, those who left before anybody could help. Denominator: {@link #WALK_INS}.
   * Source: tickets.
   */
  WALK_INS_LEFT,
  /**
   * Of the numbers given, those of whom nobody noted what became. Denominator: {@link #WALK_INS}.
   * Source: tickets.
   */
  WALK_INS_UNKNOWN,
  /**
   * Minutes from taking a number to being called or helped: the median of the numbers served, told
   * from as many numbers on as a count is. No denominator. Source: tickets.
   */
  WALK_INS_WAIT,
  /**
   * Of those who came, who has been through at least one unit, which has an exercise, by the end of
   * the period. Denominator: {@link #CAME}. Source: progress.
   */
  MEASURED,
  /**
   * Of those who came, who began a unit and finished none. Denominator: {@link #CAME}. Source:
   * progress.
   */
  NOT_FINISHED,
  /** Of those who came, who began no unit. Denominator: {@link #CAME}. Source: progress. */
  NOT_BEGUN,
  /**
   * Of those measured, who has reached « sans aide » or more in at least one skill by the end of
   * the period, by the rules of the portfolio. Denominator: {@link #MEASURED}. Source: standings.
   */
  UNAIDED,
  /** Of those measured, who has not. Denominator: {@link #MEASURED}. Source: standings. */
  NOT_UNAIDED,
  /**
   * Of those who came, who said how able they feel before and after the same unit, the last answer
   * of each moment counting. Denominator: {@link #CAME}. Source: confidence ratings.
   */
  ASKED_TWICE,
  /** Of those who came, who did not. Denominator: {@link #CAME}. Source: confidence ratings. */
  NOT_ASKED_TWICE,
  /** Of those asked twice, who feels more able, all skills added up. */
  MORE_ABLE,
  /** Of those asked twice, who feels as able as before. */
  AS_ABLE,
  /** Of those asked twice, who feels less able. */
  LESS_ABLE;

  /** What the figure counts: people, or else sessions, visits and the minutes of visits. */
  public boolean isAboutPeople() {
    return switch (this) {
      case SESSIONS,
          VISITS,
          WALK_INS,
          WALK_INS_SERVED,
          WALK_INS_LEFT,
          WALK_INS_UNKNOWN,
          WALK_INS_WAIT ->
          false;
      default -> true;
    };
  }
}
