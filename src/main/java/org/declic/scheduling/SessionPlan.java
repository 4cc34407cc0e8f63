package org.declic.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.platform.Refusal;
import org.declic.scheduling.room.RoomId;

/**
 * What somebody wants of a session: the form, checked for what it can know by itself.
 *
 * @param subject in words, when no unit says it; may be empty
 * @param mediators nobody, while the session is still to be staffed
 * @param seats asked for; kind, room and mediators decide how many are offered
 */
public record SessionPlan(
    ActivityKind kind,
    String subject,
    List<UnitId> units,
    LocalDate date,
    LocalTime start,
    LocalTime end,
    RoomId room,
    int seats,
    Set<AccountId> mediators,
    SessionDetails details) {
  public static final int LONGEST_SUBJECT = 120;
  private static final int MOST_UNITS = 12;
  private static final int MOST_MEDIATORS = 6;

  /**
   * @throws Refusal with a sentence when something is missing or too much
   */
  public SessionPlan {
    subject = subject == null ? "" : subject.strip();
    units = List.copyOf(units);
    mediators = Set.copyOf(mediators);
    if (subject.length() > LONGEST_SUBJECT) {
      throw new Refusal("scheduling.refused.subject_long", LONGEST_SUBJECT);
    }
    if (kind.needsSubject() && units.isEmpty() && subject.isEmpty()) {
      throw new Refusal("scheduling.refused.no_subject");
    }
    if (units.size() > MOST_UNITS) {
      throw new Refusal("scheduling.refused.many_units", MOST_UNITS);
    }
    if (mediators.size() > MOST_MEDIATORS) {
      throw new Refusal("scheduling.refused.many_mediators", MOST_MEDIATORS);
    }
    if (kind.isGroup() && kind.isEnrolled() && seats < 1) {
      throw new Refusal("scheduling.refused.no_seats");
    }
  }

  /** With what is usual for the kind. */
  public SessionPlan(
      ActivityKind kind,
      String subject,
      List<UnitId> units,
      LocalDate date,
      LocalTime start,
      LocalTime end,
      RoomId room,
      int seats,
      Set<AccountId> mediators) {
    this(
        kind, subject, units, date, start, end, room, seats, mediators, SessionDetails.usual(kind));
  }

  /** A session as it is, led by these. */
  public static SessionPlan of(SessionRow row, PlanDetail detail, Set<AccountId> mediators) {
    return new SessionPlan(
        row.kind(),
        row.subject(),
        row.units(),
        row.date(),
        row.start(),
        row.end(),
        new RoomId(row.line().roomId()),
        detail.seatsAsked(),
        mediators,
        detail.details());
  }

  /** The same on another day. */
  public SessionPlan on(LocalDate day) {
    return at(day, start, end);
  }

  /** The same at another time. */
  public SessionPlan at(LocalDate day, LocalTime from, LocalTime to) {
    return new SessionPlan(kind, subject, units, day, from, to, room, seats, mediators, details);
  }

  /** The same, led by these. */
  public SessionPlan ledBy(Set<AccountId> others) {
    return new SessionPlan(kind, subject, units, date, start, end, room, seats, others, details);
  }

  /** The same in another room. */
  public SessionPlan in(RoomId other) {
    return new SessionPlan(
        kind, subject, units, date, start, end, other, seats, mediators, details);
  }
}
