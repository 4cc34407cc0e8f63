package org.declic.scheduling.slip;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.Command;
import org.declic.platform.Open;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.ServerKey;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.SeatGivenBack;
import org.declic.scheduling.SeatOrigin;
import org.declic.scheduling.Seating;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SlipPlaceReleased;

/**
 * Making slips for a partner, and turning one into a place: at the desk, or alone at a computer.
 */
@UseCase
public class SlipDesk {
  private static final int MOST_AT_ONCE = 64;
  private static final int MOST_DAYS = 366;
  private static final Duration SHOWN = Duration.ofDays(400);

  @Inject Slips slips;
  @Inject Seating seating;
  @Inject LearnerQueries learners;
  @Inject ServerKey key;
  @Inject Clock clock;

  /**
   * @param days for which they are good
   * @return the id of the batch, to print it
   * @throws Refusal with the sentence of what is missing or too much
   */
  @Command
  @RequiresPermissions("session:run")
  public String make(RequestId request, Actor actor, String partner, int number, int days) {
    String name = partner == null ? "" : partner.strip();
    if (name.isEmpty() || name.length() > ReferralSlip.LONGEST_PARTNER) {
      throw new Refusal("seats.refused.slip_partner", ReferralSlip.LONGEST_PARTNER);
    }
    if (number < 1 || number > MOST_AT_ONCE) {
      throw new Refusal("seats.refused.slip_number", MOST_AT_ONCE);
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new Refusal("seats.refused.slip_days", MOST_DAYS);
    }
    Instant now = clock.instant();
    String batch = TimeOrderedId.next();
    for (int i = 0; i < number; i++) {
      String id = unused();
      slips.add(
          new ReferralSlip(
              id,
              actor.site(),
              batch,
              name,
              hash(code(id)),
              actor.account(),
              now,
              now.plus(Duration.ofDays(days))));
    }
    return batch;
  }

  private String unused() {
    String id;
    do {
      id = TimeOrderedId.next();
    } while (slips.isTaken(hash(code(id))));
    return id;
  }

  /** A batch, to be printed as often as needed: the codes follow from the key of this server. */
  @RequiresPermissions("session:run")
  public List<Slip> batch(Actor actor, String batch) {
    return slips.batch(actor.site(), batch).stream().map(this::shown).toList();
  }

  @RequiresPermissions("session:run")
  public List<SlipBatchRow> batches(Actor actor) {
    return slips.batches(actor.site(), clock.instant().minus(SHOWN));
  }

  /** Whom slips were made for before: proposed, not imposed. */
  @RequiresPermissions("session:run")
  public List<String> partners(Actor actor) {
    return slips.partners(actor.site());
  }

  /**
   * What a code is good for.
   *
   * @throws Refusal when it is none of this site
   */
  @RequiresPermissions("slip:use")
  public Slip look(Actor actor, String typed) {
    return shown(slip(actor, typed));
  }

  /**
   * A place for this slip: a seat with the card of this learner, else a held place. Twice is once.
   *
   * @throws Refusal when the code is wrong, used for another session or over; or as for any seat
   */
  @Command
  @RequiresPermissions("slip:use")
  public void use(
      RequestId request,
      Actor actor,
      String typed,
      SessionId session,
      Optional<LearnerId> learner) {
    if (actor.kind() != Actor.Kind.STAFF) {
      seating.demandNotBegun(actor.site(), session);
    }
    learner.ifPresent(who -> seating.claim(actor.site(), demandWho(actor, who)));
    ReferralSlip slip = slip(actor, typed);
    slips.lock(slip);
    if (slip.session().equals(Optional.of(session)) && slip.learner().equals(learner)) {
      return;
    }
    slip.use(session, learner, clock.instant());
    slips.flushOrRepeat();
    if (learner.isPresent()) {
      seatWithCard(actor, slip, session, learner.get());
    } else {
      seating.hold(
          actor, session, SeatOrigin.SLIP, 1, label(slip.partner()), Optional.of(slip.id()));
    }
  }

  private void seatWithCard(Actor actor, ReferralSlip slip, SessionId session, LearnerId learner) {
    if (seating.has(session, learner)) {
      throw new Refusal("seats.refused.slip_seated");
    }
    seating.seat(new Seating.Ask(actor, session, learner, SeatOrigin.SLIP, Optional.of(slip.id())));
  }

  /** A learner speaks for nobody else. */
  private LearnerId demandWho(Actor actor, LearnerId learner) {
    boolean staff = actor.kind() == Actor.Kind.STAFF;
    if (!staff && !actor.id().equals(learner.value())) {
      throw new UnknownThing("learner");
    }
    learners.face(actor.site(), learner).orElseThrow(() -> new UnknownThing("learner"));
    return learner;
  }

  /**
   * Whoever holds a slip without a card gives its place back; the slip is good again.
   *
   * @throws Refusal when the place is somebody's with a card: it is given back with the card
   */
  @Command
  @RequiresPermissions("slip:use")
  public void giveBack(RequestId request, Actor actor, String typed) {
    ReferralSlip slip = slip(actor, typed);
    slips.lock(slip);
    if (slip.learner().isPresent()) {
      throw new Refusal("seats.refused.slip_card");
    }
    slip.session().ifPresent(session -> seating.releaseSlip(actor, session, slip.id()));
  }

  /** Good again, whoever gave its place back. */
  @Open("follows a place given back, inside that command")
  public void freed(@Observes SlipPlaceReleased place) {
    slips.find(place.site(), place.slip()).ifPresent(ReferralSlip::free);
  }

  /** As {@link #freed}, for a seat that somebody with a card gave back. */
  @Open("follows a seat given back, inside that command")
  public void freed(@Observes SeatGivenBack seat) {
    slips.of(seat.session(), seat.learner()).ifPresent(ReferralSlip::free);
  }

  private ReferralSlip slip(Actor actor, String typed) {
    SlipCode code = SlipCode.read(typed).orElseThrow(() -> new Refusal("seats.refused.slip_wrong"));
    return slips
        .withCode(actor.site(), hash(code))
        .orElseThrow(() -> new Refusal("seats.refused.slip_unknown"));
  }

  private Slip shown(ReferralSlip slip) {
    return new Slip(
        code(slip.id()), slip.partner(), slip.until(), slip.session(), slip.learner().isPresent());
  }

  private static String label(String partner) {
    return partner.length() > 80 ? partner.substring(0, 80) : partner;
  }

  private SlipCode code(String id) {
    return SlipCode.from(key.fingerprint("slip-of", id));
  }

  private String hash(SlipCode code) {
    return key.fingerprint("slip", code.value());
  }
}
