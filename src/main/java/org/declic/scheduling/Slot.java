package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.declic.platform.Refusal;

/**
 * From when to when, on one day of a place. The local day and hours are what was agreed; the
 * instants follow from them and from the rules of the zone. An hour that comes twice (end of summer
 * time) means its first coming.
 */
@Embeddable
public class Slot {
  static final Duration SHORTEST = Duration.ofMinutes(10);
  static final Duration LONGEST = Duration.ofHours(12);

  @Column(name = "local_date")
  private String date;

  @Column(name = "local_start")
  private String start;

  @Column(name = "local_end")
  private String end;

  private String zone;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  /** For JPA. */
  protected Slot() {}

  private Slot(LocalDate date, LocalTime start, LocalTime end, ZoneId zone) {
    this.date = date.toString();
    this.start = minutes(start);
    this.end = minutes(end);
    this.zone = zone.getId();
    this.startsAt = existing(date.atTime(start), zone);
    this.endsAt = existing(date.atTime(end), zone);
  }

  /**
   * @throws Refusal when the end is not after the start, the length is unreasonable, or the clocks
   *     of the place jump over one of the two hours
   */
  public static Slot of(LocalDate date, LocalTime start, LocalTime end, ZoneId zone) {
    if (!end.isAfter(start)) {
      throw new Refusal("scheduling.refused.end_before_start", start, end);
    }
    Slot slot = new Slot(date, start, end, zone);
    Duration length = slot.length();
    if (length.compareTo(SHORTEST) < 0) {
      throw new Refusal("scheduling.refused.too_short", SHORTEST.toMinutes());
    }
    if (length.compareTo(LONGEST) > 0) {
      throw new Refusal("scheduling.refused.too_long", LONGEST.toHours());
    }
    return slot;
  }

  private static Instant existing(LocalDateTime local, ZoneId zone) {
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      throw new Refusal(
          "scheduling.refused.no_such_time", local.toLocalTime(), local.toLocalDate());
    }
    return ZonedDateTime.ofLocal(local, zone, null).toInstant();
  }

  /** Which of its two hours comes twice that day, because the clocks of the place go back. */
  Optional<LocalTime> twice() {
    return Stream.of(start(), end())
        .filter(hour -> zone().getRules().getValidOffsets(date().atTime(hour)).size() > 1)
        .findFirst();
  }

  /** Always with five characters: seconds mean nothing here. */
  private static String minutes(LocalTime time) {
    return LocalTime.of(time.getHour(), time.getMinute()).toString();
  }

  public LocalDate date() {
    return LocalDate.parse(date);
  }

  public LocalTime start() {
    return LocalTime.parse(start);
  }

  public LocalTime end() {
    return LocalTime.parse(end);
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /** What really passes between start and end, clock changes included. */
  public Duration length() {
    return Duration.between(startsAt, endsAt);
  }

  /** One that ends when the other starts does not overlap. */
  public boolean overlaps(Instant from, Instant to) {
    return startsAt.isBefore(to) && endsAt.isAfter(from);
  }

  boolean sameStart(Slot other) {
    return startsAt.equals(other.startsAt);
  }

  boolean sameTime(Slot other) {
    return sameStart(other) && endsAt.equals(other.endsAt);
  }
}
