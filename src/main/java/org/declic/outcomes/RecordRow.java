package org.declic.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionId;

/** A record as pages and files show it. */
public record RecordRow(
    String id,
    String session,
    RecordState state,
    ActivityKind kind,
    String subject,
    LocalDate date,
    Instant startsAt,
    int minutes,
    String place,
    RecordFigures figures,
    Set<Theme> themes,
    Set<Equipment> equipment,
    ActivityLevel level,
    FollowUp followUp,
    String note,
    Instant keptAt,
    long version) {

  /** For the query. */
  public RecordRow(
      String id,
      String session,
      RecordState state,
      ActivityKind kind,
      String subject,
      String date,
      Instant startsAt,
      int minutes,
      String place,
      int booked,
      int present,
      int walkIns,
      int withoutPass,
      int absent,
      int firstTime,
      String units,
      int seenUnaided,
      int seenHelped,
      String themes,
      String equipment,
      ActivityLevel level,
      FollowUp followUp,
      String note,
      Instant keptAt,
      long version) {
    this(
        id,
        session,
        state,
        kind,
        subject,
        LocalDate.parse(date),
        startsAt,
        minutes,
        place,
        new RecordFigures(
            booked,
            present,
            walkIns,
            withoutPass,
            absent,
            firstTime,
            RecordFigures.unitsOf(units),
            seenUnaided,
            seenHelped),
        ActivityRecord.read(Theme.class, themes),
        ActivityRecord.read(Equipment.class, equipment),
        level,
        followUp,
        note,
        keptAt,
        version);
  }

  public boolean isConfirmed() {
    return state == RecordState.CONFIRMED;
  }

  public SessionId sessionId() {
    return new SessionId(session);
  }

  /** « individuel » or « collectif », as the national scheme has it. */
  public String nationalType() {
    return kind.isGroup() ? "collectif" : "individuel";
  }
}
