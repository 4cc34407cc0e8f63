package org.declic.assignment.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.Staffed;

/**
 * Who is proposed to lead the sessions of some days. Life: being worked on; ready, from then on
 * people choose in it; accepted when all that it changes is published, or dropped; lost when the
 * work ended without an answer. What was published when it was asked for, what was proposed and
 * what was chosen since are kept apart and never overwritten by each other. A trial has assumptions
 * and is never published.
 *
 * <p>While it is being worked on, its progress is written by statements ({@link SolvingLedger}),
 * never by this object.
 */
@Entity
@Table(name = "staffing_proposal")
public class StaffingProposal {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "first_day")
  private String firstDay;

  @Column(name = "last_day")
  private String lastDay;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  private boolean trial;
  private boolean kept;
  private String assumptions;
  @Lob private String times;
  @Lob private String stood;

  /** What stands since: as it stood, but for what this proposal published. */
  @Lob private String standing;

  @Lob private String proposed;
  @Lob private String chosen;
  @Lob private String decisions;

  private int places;

  @Column(updatable = false)
  private int filled;

  @Column(updatable = false)
  private int improvements;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "beat_at", updatable = false)
  private Instant beatAt;

  @Column(name = "stop_asked", updatable = false)
  private boolean stopAsked;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  /** For JPA. */
  protected StaffingProposal() {}

  /**
   * @param assumptions none: what comes of it can be published
   */
  StaffingProposal(
      ProposalId id,
      SiteId site,
      Days days,
      Question question,
      List<Assumption> assumptions,
      AccountId by,
      Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.firstDay = days.first().toString();
    this.lastDay = days.last().toString();
    this.state = ProposalState.SOLVING;
    this.trial = !assumptions.isEmpty();
    this.assumptions = Assumption.write(assumptions);
    this.times = SessionTimes.of(question.problem()).write();
    this.stood = question.published().write();
    this.standing = stood;
    this.proposed = stood;
    this.chosen = stood;
    this.decisions = "";
    this.places =
        question.problem().sessions().stream()
            .mapToInt(need -> need.leads() + need.supports())
            .sum();
    this.askedBy = by.value();
    this.askedAt = now;
    this.beatAt = now;
  }

  /** An answer; false when nobody waits for it any more. */
  boolean answer(Roster found) {
    if (state != ProposalState.SOLVING) {
      return false;
    }
    state = ProposalState.READY;
    proposed = found.write();
    chosen = proposed;
    return true;
  }

  /** Nothing was worked out: somebody chooses by hand, from what is published. */
  void openByHand() {
    state = ProposalState.READY;
  }

  /** Somebody looks at the session as it is now, which is no longer as it was then. */
  void lookAgain(String session, Question now) {
    List<Assigned> lines = new ArrayList<>(standing().lines());
    lines.removeIf(line -> line.session().equals(session));
    now.published().lines().stream()
        .filter(line -> line.session().equals(session))
        .forEach(lines::add);
    standing = Roster.of(lines).write();
    times = times().with(session, SessionTimes.of(now.problem())).write();
  }

  /**
   * @param before who had the place when the person looked at it
   * @throws ChosenMeanwhile when somebody else has it by now
   */
  void choose(
      String session,
      Part part,
      Optional<String> before,
      Optional<String> after,
      AccountId by,
      Instant now) {
    demandReady();
    demandStill(session, part, before, Integer.MAX_VALUE);
    Roster current = chosen();
    chosen = current.replaced(session, part, before, after).write();
    state = ProposalState.READY;
    decisions += new Decision(now, by.value(), session, part, before, after).write();
  }

  /**
   * That is what stands now, for these sessions, since this proposal published it or took it back.
   */
  void published(Collection<Staffed> done) {
    List<Assigned> lines = new ArrayList<>(standing().lines());
    for (Staffed one : done) {
      String session = one.session().value();
      lines.removeIf(line -> line.session().equals(session));
      for (AccountId who : one.after()) {
        Part part = one.helpedAfter().contains(who) ? Part.SUPPORT : Part.LEAD;
        lines.add(new Assigned(session, who.value(), part));
      }
    }
    standing = Roster.of(lines).write();
  }

  /**
   * @param places how many there are of this part
   * @throws ChosenMeanwhile when the place is not as the person saw it
   */
  void demandStill(String session, Part part, Optional<String> before, int places) {
    List<String> now = chosen().who(session, part);
    if (before.isPresent() ? !now.contains(before.get()) : now.size() >= places) {
      throw new ChosenMeanwhile(now);
    }
  }

  /** What it would change was published, all of it. */
  void accepted(AccountId by, Instant now) {
    state = ProposalState.ACCEPTED;
    end(by, now);
  }

  /** What was published was taken back: it can be looked at again. */
  void takenBack() {
    if (state == ProposalState.ACCEPTED) {
      state = ProposalState.READY;
      endedBy = null;
      endedAt = null;
    }
  }

  void drop(AccountId by, Instant now) {
    if (state != ProposalState.DROPPED) {
      state = ProposalState.DROPPED;
      end(by, now);
    }
  }

  /** A trial that is to be found again. */
  void keep() {
    demandReady();
    kept = true;
  }

  private void end(AccountId by, Instant now) {
    endedBy = by.value();
    endedAt = now;
  }

  /**
   * @throws Refusal when it is worked on, or over
   */
  void demandReady() {
    if (state != ProposalState.READY && state != ProposalState.ACCEPTED) {
      throw new Refusal("staffing.refused.not_ready." + state.name().toLowerCase());
    }
  }

  /**
   * @throws Refusal when it is one
   */
  void demandNoTrial() {
    if (trial) {
      throw new Refusal("staffing.refused.trial");
    }
  }

  ProposalId id() {
    return new ProposalId(id);
  }

  SiteId site() {
    return new SiteId(siteId);
  }

  Days days() {
    return new Days(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
  }

  ProposalState state() {
    return state;
  }

  AccountId asker() {
    return new AccountId(askedBy);
  }

  boolean isTrial() {
    return trial;
  }

  List<Assumption> assumptions() {
    return Assumption.read(assumptions);
  }

  SessionTimes times() {
    return SessionTimes.read(times);
  }

  Roster standing() {
    return Roster.read(standing);
  }

  Roster chosen() {
    return Roster.read(chosen);
  }

  /** As pages read it; one whose server fell silent is lost, whatever its row still says. */
  ProposalRow row(Instant now) {
    boolean silent =
        state == ProposalState.SOLVING && beatAt.isBefore(now.minus(SolvingLedger.SILENCE));
    return new ProposalRow(
        id(),
        days(),
        silent ? ProposalState.LOST : state,
        trial,
        kept,
        assumptions(),
        Roster.read(stood),
        standing(),
        Roster.read(proposed),
        chosen(),
        Decision.read(decisions),
        new ProposalRow.Work(places, filled, improvements, stopAsked),
        askedBy,
        askedAt,
        version);
  }
}
