package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.declic.assignment.proposal.ProposalQueries;
import org.declic.assignment.replacement.RepairQueries;
import org.declic.outcomes.RecordQueries;
import org.declic.platform.Installation;
import org.declic.platform.outbox.OutboxQueries;
import org.declic.scheduling.Conflict;
import org.declic.scheduling.ConflictQueries;

/**
 * What the rail says besides the pages: numbers of things to do; {@code nav} in pages. The rail is
 * written twice on a page, and asks for each number several times.
 */
@Named("nav")
@RequestScoped
public class Navigation {
  @Inject RecordQueries records;
  @Inject ConflictQueries conflicts;
  @Inject RepairQueries repairs;
  @Inject ProposalQueries staffing;
  @Inject Clock clock;
  @Inject SignedInPerson person;
  @Inject OutboxQueries outbox;
  @Inject Installation installation;

  private int recordsToConfirm = -1;
  private List<Conflict> conflictsAhead;
  private int sessionsToDecide = -1;
  private int sessionsWithoutAnybody = -1;
  private long messagesToRetry = -1;

  public int getRecordsToConfirm() {
    if (recordsToConfirm < 0) {
      recordsToConfirm = records.toConfirm(person.present().site());
    }
    return recordsToConfirm;
  }

  /** In the four weeks to come. */
  public int getConflictsToSettle() {
    return conflictsAhead().size();
  }

  /** Those that the number counts, the first one first. */
  public List<Conflict> conflictsAhead() {
    if (conflictsAhead == null) {
      conflictsAhead = conflicts.ahead(person.present().site(), clock.instant());
    }
    return conflictsAhead;
  }

  /** Sessions whose mediator is away and for which nothing was decided yet. */
  public int getSessionsToDecide() {
    if (sessionsToDecide < 0) {
      sessionsToDecide = repairs.toDecide(person.present().site(), clock.instant());
    }
    return sessionsToDecide;
  }

  /** In the week to come. */
  public int getSessionsWithoutAnybody() {
    if (sessionsWithoutAnybody < 0) {
      sessionsWithoutAnybody = staffing.withoutAnybody(person.present().site());
    }
    return sessionsWithoutAnybody;
  }

  /** Messages that were given up and can still be sent. */
  public long getMessagesToRetry() {
    if (messagesToRetry < 0) {
      messagesToRetry = outbox.toRetry(person.present().siteId(), clock.instant());
    }
    return messagesToRetry;
  }

  /** Nothing here is real: said on each page. */
  public boolean isDemonstration() {
    return installation.isDemonstration();
  }
}
