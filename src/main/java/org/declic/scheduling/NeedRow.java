package org.declic.scheduling;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.UnitId;
import org.declic.identity.organisation.PartnerId;

/**
 * What a planned session needs of mediators.
 *
 * @param mediators ids of the accounts that lead it as published
 * @param helping those of them who help whoever leads
 * @param provider the partner that provides the greatest share of it
 * @param known how many earlier sessions each mediator led of this series, or with these people
 */
public record NeedRow(
    Line line,
    List<String> mediators,
    Set<String> helping,
    List<UnitId> units,
    Optional<Provider> provider,
    Map<String, Integer> known) {

  /** The session's own row and its room's. */
  public record Line(
      String id,
      ActivityKind kind,
      Instant startsAt,
      Instant endsAt,
      String languages,
      int booked,
      int offered,
      int held,
      int capacity,
      int seatsAsked,
      boolean workstationEach,
      int roomSeats,
      int roomWorkstations) {}

  /**
   * A partner that provides some of a session.
   *
   * @param share in percent
   */
  public record Provider(PartnerId partner, int share) {}

  public String id() {
    return line.id();
  }

  public Set<SpokenLanguage> languages() {
    return Arrays.stream(line.languages().split(","))
        .map(SpokenLanguage::valueOf)
        .collect(Collectors.toSet());
  }

  /** People who have a seat or for whom one is kept. */
  public int people() {
    return line.booked() + line.offered() + line.held();
  }

  /**
   * How many mediators the group asks for: as many as were planned, and one more whenever the seats
   * that room and workstations allow are more than they can look after.
   */
  public int places() {
    int each = line.kind().peoplePerMediator();
    int least = Math.max(1, mediators.size());
    if (each == 0 || !line.kind().isGroup()) {
      return least;
    }
    int seats = line.seatsAsked() == 0 ? line.capacity() : line.seatsAsked();
    int group = Math.min(seats, line.roomSeats());
    if (line.workstationEach()) {
      group = Math.min(group, line.roomWorkstations());
    }
    return Math.max(least, (group + each - 1) / each);
  }
}
