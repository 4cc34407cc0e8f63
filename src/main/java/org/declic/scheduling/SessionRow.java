package org.declic.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.declic.content.UnitId;

/**
 * A session as pages show it.
 *
 * @param guest nickname of the one person of an individual session; else empty
 */
public record SessionRow(Line line, List<Leader> mediators, List<UnitId> units, String guest) {

  public SessionRow {
    mediators = List.copyOf(mediators);
    units = List.copyOf(units);
  }

  /** What one row of the table says; mediators and units are read for a whole page at once. */
  public record Line(
      String id,
      ActivityKind kind,
      String subject,
      String date,
      String start,
      String end,
      Instant startsAt,
      Instant endsAt,
      String roomId,
      String room,
      int workstations,
      int capacity,
      int booked,
      int withoutPass,
      int held,
      int offered,
      int waiting,
      SessionState state,
      String cancelReason,
      String changedBy,
      Instant changedAt,
      long version) {}

  public String id() {
    return line.id;
  }

  public SessionId sessionId() {
    return new SessionId(line.id);
  }

  public ActivityKind kind() {
    return line.kind;
  }

  public String subject() {
    return line.subject;
  }

  public LocalDate date() {
    return LocalDate.parse(line.date);
  }

  public LocalTime start() {
    return LocalTime.parse(line.start);
  }

  public LocalTime end() {
    return LocalTime.parse(line.end);
  }

  public Instant startsAt() {
    return line.startsAt;
  }

  public Instant endsAt() {
    return line.endsAt;
  }

  /** What it takes of the centre while it lasts. */
  public Occupied occupied() {
    return new Occupied(
        line.id,
        line.roomId,
        line.startsAt,
        line.endsAt,
        line.booked,
        mediators.stream().map(Leader::id).toList());
  }

  /** One that ends when the other starts does not overlap. */
  public boolean overlaps(SessionRow other) {
    return line.startsAt.isBefore(other.line.endsAt) && other.line.startsAt.isBefore(line.endsAt);
  }

  public String room() {
    return line.room;
  }

  public int capacity() {
    return line.capacity;
  }

  public int booked() {
    return line.booked;
  }

  public int withoutPass() {
    return line.withoutPass;
  }

  /** Places for people without a card, by list or slip; whoever comes without one sits there. */
  public int held() {
    return line.held;
  }

  /** Seats kept for the first in line until they answer. */
  public int offered() {
    return line.offered;
  }

  /** How many stand in line. */
  public int waiting() {
    return line.waiting;
  }

  /** Seats that somebody could still take. */
  public int free() {
    int withoutCard = Math.max(line.held, line.withoutPass);
    return Math.max(0, line.capacity - line.booked - line.offered - withoutCard);
  }

  public boolean isFull() {
    return line.kind.isEnrolled() && free() == 0;
  }

  public SessionState state() {
    return line.state;
  }

  public boolean isOpen() {
    return line.state == SessionState.OPEN;
  }

  public boolean isPlanned() {
    return line.state == SessionState.PLANNED;
  }

  public boolean isClosed() {
    return line.state == SessionState.CLOSED;
  }

  public boolean isCancelled() {
    return line.state == SessionState.CANCELLED;
  }

  public long version() {
    return line.version;
  }
}
