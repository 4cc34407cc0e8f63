package org.declic.scheduling.room;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;

/**
 * A place of a site where people meet. Made by the first set-up or by an administrator, changed
 * when the place changes, never deleted, since sessions name it.
 */
@Entity
@Table(name = "room")
public class Room {
  public static final int MOST_SEATS = 500;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  private String name;
  private int seats;
  private int workstations;

  @Column(name = "use_kind")
  @Enumerated(EnumType.STRING)
  private RoomUse use;

  private String equipment;

  @ElementCollection
  @CollectionTable(name = "room_hours", joinColumns = @JoinColumn(name = "room_id"))
  private Set<OpeningHours> hours = new HashSet<>();

  @Version private long version;

  /** For JPA. */
  protected Room() {}

  /**
   * @throws Refusal when the name is empty or too long, or a number is impossible
   */
  public Room(RoomId id, SiteId site, String name, int seats, int workstations, RoomUse use) {
    this(id, site, new RoomFacts(name, seats, workstations, use, Set.of()));
  }

  public Room(RoomId id, SiteId site, RoomFacts facts) {
    this.id = id.value();
    this.siteId = site.value();
    change(facts);
  }

  /** Sessions that are planned keep their number of seats. */
  void change(RoomFacts facts) {
    name = facts.name();
    seats = facts.seats();
    workstations = facts.workstations();
    use = facts.use();
    equipment =
        facts.equipment().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  /** One line a day at most; none at all: whenever one likes. */
  public void openOnly(Collection<OpeningHours> week) {
    hours.clear();
    hours.addAll(week);
  }

  /** The sentence that says why the room cannot be used then; empty when it can. */
  public Optional<Refusal> outsideHours(LocalDate day, LocalTime start, LocalTime end) {
    Optional<OpeningHours> open =
        hours.stream().filter(line -> line.day() == day.getDayOfWeek()).findFirst();
    if (hours.isEmpty() || open.filter(line -> line.hold(start, end)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        open.map(
                line ->
                    new Refusal(
                        "scheduling.refused.outside_hours", name, line.opens(), line.closes()))
            .orElseGet(() -> new Refusal("scheduling.refused.not_that_day", name, day)));
  }

  public RoomId id() {
    return new RoomId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public String name() {
    return name;
  }

  public int seats() {
    return seats;
  }

  public int workstations() {
    return workstations;
  }

  public RoomUse use() {
    return use;
  }

  public Set<RoomEquipment> equipment() {
    return Arrays.stream(equipment.split(","))
        .filter(name -> !name.isEmpty())
        .map(RoomEquipment::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoomEquipment.class)));
  }

  /** From Monday on. */
  public List<OpeningHours> hours() {
    return hours.stream().sorted((a, b) -> a.day().compareTo(b.day())).toList();
  }

  long version() {
    return version;
  }
}
