package org.declic.scheduling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.series.SeriesId;

/**
 * A dated activity. Life: planned, perhaps before anybody is found to lead it; may be changed while
 * it is not over; opened on its day (or later, when that was forgotten), closed when people leave;
 * or cancelled before it opens, with a reason. Closed and cancelled are final.
 *
 * <p>Seats are counted in this row by conditional statements ({@link Seats}), never by writing this
 * object, so that a booking and a change of the plan do not disturb each other.
 */
@Entity
@Table(name = "training_session")
public class TrainingSession {
  static final int LONGEST_REASON = 200;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Enumerated(EnumType.STRING)
  private ActivityKind kind;

  private String subject;
  @Embedded private Slot slot;

  @Column(name = "room_id")
  private String roomId;

  @Column(name = "seats_asked")
  private int seatsAsked;

  @Column(updatable = false)
  private int capacity;

  @Column(updatable = false)
  private int booked;

  @Column(name = "without_pass", updatable = false)
  private int withoutPass;

  @Column(updatable = false)
  private int held;

  @Column(updatable = false)
  private int offered;

  @Column(updatable = false)
  private int waiting;

  @ElementCollection
  @CollectionTable(name = "session_unit", joinColumns = @JoinColumn(name = "session_id"))
  @OrderColumn(name = "place")
  @Column(name = "unit_id")
  private List<String> units = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "session_mediator", joinColumns = @JoinColumn(name = "session_id"))
  private Set<MediatorPlace> mediators = new HashSet<>();

  /** Names with commas between. */
  private String languages;

  @Column(name = "to_bring")
  private String toBring;

  @Column(name = "workstation_each")
  private boolean workstationEach;

  @ElementCollection
  @CollectionTable(name = "session_partner", joinColumns = @JoinColumn(name = "session_id"))
  private Set<Contribution> contributions = new HashSet<>();

  @Column(name = "series_id")
  private String seriesId;

  /** What was changed for this session alone, names with commas between. */
  @Column(name = "own_changes")
  private String ownChanges;

  @Enumerated(EnumType.STRING)
  private SessionState state;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "planned_by")
  private String plannedBy;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private long version;

  /** For JPA. */
  protected TrainingSession() {}

  TrainingSession(
      SessionId id,
      SiteId site,
      SessionPlan plan,
      int capacity,
      Slot slot,
      AccountId planner,
      Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.state = SessionState.PLANNED;
    this.cancelReason = "";
    this.capacity = capacity;
    this.ownChanges = "";
    this.plannedBy = planner.value();
    take(plan, slot, planner, now);
  }

  /** Whoever helped helps, as long as somebody leads. */
  private void take(SessionPlan plan, Slot newSlot, AccountId who, Instant now) {
    kind = plan.kind();
    subject = plan.subject();
    slot = newSlot;
    roomId = plan.room().value();
    units.clear();
    plan.units().forEach(unit -> units.add(unit.value()));
    Set<AccountId> helping = helping();
    boolean led = !helping.containsAll(plan.mediators());
    seat(plan.mediators(), led ? helping : Set.of());
    seatsAsked = plan.seats();
    take(plan.details());
    touch(who, now);
  }

  private void seat(Set<AccountId> people, Set<AccountId> helping) {
    mediators.clear();
    people.forEach(who -> mediators.add(new MediatorPlace(who, helping.contains(who))));
  }

  /** Of those who are in it, these help; the others lead. */
  void helpedBy(Set<AccountId> helping) {
    seat(mediators(), helping);
  }

  private void take(SessionDetails details) {
    languages =
        details.languages().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    toBring = details.toBring();
    workstationEach = details.workstationEach();
    contributions.clear();
    details.partners().forEach(share -> contributions.add(new Contribution(share)));
  }

  /** It is one of a series from now on. */
  void join(SeriesId series) {
    seriesId = series.value();
  }

  /** What is changed for this session alone stays when its series changes. */
  void keepAsOwn(Set<PlanPart> parts) {
    Set<PlanPart> all = EnumSet.noneOf(PlanPart.class);
    all.addAll(ownChanges());
    all.addAll(parts);
    ownChanges = all.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private void touch(AccountId who, Instant now) {
    changedBy = who.value();
    changedAt = now;
  }

  /**
   * The seats are changed apart, in {@link TrainingSessions#resize}.
   *
   * @throws EditedMeanwhile when the form showed an older version
   * @throws Refusal when it is over, or has begun and would begin at another time
   */
  void change(long seenVersion, SessionPlan plan, Slot newSlot, AccountId who, Instant now) {
    demandVersion(seenVersion);
    demandAlive();
    if (state == SessionState.OPEN && !slot.sameStart(newSlot)) {
      throw new Refusal("scheduling.refused.already_open");
    }
    take(plan, newSlot, who, now);
  }

  /**
   * @throws Refusal when it has begun, or without a reason
   */
  void cancel(long seenVersion, String reason, AccountId who, Instant now) {
    demandVersion(seenVersion);
    if (state != SessionState.PLANNED) {
      throw new Refusal("scheduling.refused.cancel." + state.name().toLowerCase());
    }
    String words = reason == null ? "" : reason.strip();
    if (words.isEmpty() || words.length() > LONGEST_REASON) {
      throw new Refusal("scheduling.refused.no_reason", LONGEST_REASON);
    }
    state = SessionState.CANCELLED;
    cancelReason = words;
    touch(who, now);
  }

  /**
   * @return false when it was open already: two mediators may press at the same time
   * @throws Refusal before its day, when it is over, or when nobody leads it
   */
  boolean open(LocalDate today, AccountId who, Instant now) {
    if (state == SessionState.OPEN) {
      return false;
    }
    demandAlive();
    if (slot.date().isAfter(today)) {
      throw new Refusal("scheduling.refused.open_early", slot.date());
    }
    if (mediators.isEmpty()) {
      throw new Refusal("scheduling.refused.open_unstaffed");
    }
    state = SessionState.OPEN;
    openedAt = now;
    touch(who, now);
    return true;
  }

  /**
   * @return false when it was closed already
   * @throws Refusal when it never opened
   */
  boolean close(AccountId who, Instant now) {
    if (state == SessionState.CLOSED) {
      return false;
    }
    if (state != SessionState.OPEN) {
      throw new Refusal("scheduling.refused.not_open");
    }
    state = SessionState.CLOSED;
    closedAt = now;
    touch(who, now);
    return true;
  }

  private void demandVersion(long seenVersion) {
    if (seenVersion != version) {
      throw new EditedMeanwhile();
    }
  }

  /**
   * @throws Refusal when it is over
   */
  void demandAlive() {
    if (!state.isAlive()) {
      throw new Refusal("scheduling.refused.over." + state.name().toLowerCase());
    }
  }

  /**
   * @throws Refusal when nobody can take a seat (any more)
   */
  void demandSeatsOffered() {
    demandAlive();
    if (!kind.isEnrolled()) {
      throw new Refusal("scheduling.refused.only_counted");
    }
  }

  /**
   * @throws Refusal when nobody came, because it never was
   */
  void demandNotCancelled() {
    if (state == SessionState.CANCELLED) {
      throw new Refusal("scheduling.refused.over.cancelled");
    }
  }

  public SessionId id() {
    return new SessionId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public ActivityKind kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public Slot slot() {
    return slot;
  }

  public RoomId room() {
    return new RoomId(roomId);
  }

  public List<UnitId> units() {
    return units.stream().map(UnitId::new).toList();
  }

  public Set<AccountId> mediators() {
    return mediators.stream().map(MediatorPlace::account).collect(Collectors.toUnmodifiableSet());
  }

  /** Those of the mediators who help whoever leads. */
  Set<AccountId> helping() {
    return mediators.stream()
        .filter(MediatorPlace::helps)
        .map(MediatorPlace::account)
        .collect(Collectors.toUnmodifiableSet());
  }

  Optional<SeriesId> series() {
    return Optional.ofNullable(seriesId).map(SeriesId::new);
  }

  Set<PlanPart> ownChanges() {
    return Arrays.stream(ownChanges.split(","))
        .filter(name -> !name.isEmpty())
        .map(PlanPart::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanPart.class)));
  }

  /** What somebody would write into the form to get this session. */
  SessionPlan plan() {
    return new SessionPlan(
        kind,
        subject,
        units(),
        slot.date(),
        slot.start(),
        slot.end(),
        room(),
        seatsAsked == 0 ? capacity : seatsAsked,
        mediators(),
        details());
  }

  SessionDetails details() {
    return new SessionDetails(
        Arrays.stream(languages.split(","))
            .map(SpokenLanguage::valueOf)
            .collect(Collectors.toSet()),
        toBring,
        workstationEach,
        contributions.stream().map(Contribution::share).toList());
  }

  public SessionState state() {
    return state;
  }

  public long version() {
    return version;
  }
}
