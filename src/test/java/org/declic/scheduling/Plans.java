package org.declic.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.room.RoomId;

/** The workshop of Tuesday 24 November, and what one may change of it. */
final class Plans {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  static final Instant MONDAY_EVENING = Instant.parse("2026-11-23T17:00:00Z");
  static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T08:20:00Z");
  static final AccountId KARIM = AccountId.next();
  static final RoomId ADA = RoomId.next();

  private Plans() {}

  static SessionPlan workshop() {
    return of(ActivityKind.WORKSHOP, "", List.of(new UnitId("m1-u08")), 8, Set.of(KARIM));
  }

  static SessionPlan of(
      ActivityKind kind, String subject, List<UnitId> units, int seats, Set<AccountId> mediators) {
    return new SessionPlan(
        kind,
        subject,
        units,
        TUESDAY,
        LocalTime.of(9, 30),
        LocalTime.of(11, 30),
        ADA,
        seats,
        mediators);
  }

  static Slot slot(SessionPlan plan) {
    return Slot.of(plan.date(), plan.start(), plan.end(), PARIS);
  }

  static TrainingSession session() {
    return session(workshop());
  }

  static TrainingSession session(SessionPlan plan) {
    return new TrainingSession(
        SessionId.next(), SiteId.next(), plan, plan.seats(), slot(plan), KARIM, MONDAY_EVENING);
  }
}
