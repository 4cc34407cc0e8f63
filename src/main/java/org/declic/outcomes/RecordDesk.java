package org.declic.outcomes;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Command;
import org.declic.platform.Open;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.SessionClosed;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

/** Records of sessions: written by themselves, read again and confirmed by a person. */
@UseCase
public class RecordDesk {
  @Inject Records records;
  @Inject SessionQueries sessions;
  @Inject SessionFacts facts;
  @Inject Clock clock;

  /** A session closed: its record is drafted in the same transaction, once. */
  @Open("follows a session closed, inside that command")
  public void draft(@Observes SessionClosed closed) {
    if (records.find(closed.site(), closed.session()).isEmpty()) {
      add(closed.site(), closed.session(), closed.by(), closed.at());
    }
  }

  private void add(SiteId site, SessionId id, AccountId by, Instant now) {
    SessionRow session = sessions.head(site, id);
    RecordFigures figures = facts.of(site, session);
    RecordEntry proposed = facts.proposal(site, session, figures);
    records.add(new ActivityRecord(RecordId.next(), site, session, figures, proposed, by, now));
  }

  /**
   * Keeps what is written so far; the figures are read again from the session.
   *
   * @throws Refusal when the note holds a number that is never kept, or seems to hold what it
   *     should not and nobody was asked yet
   * @throws UnknownThing when the session has no record (yet)
   */
  @Command
  @RequiresPermissions("record:write")
  public void keep(
      RequestId request, Actor actor, SessionId session, long seenVersion, RecordEntry entry) {
    write(actor, session, seenVersion, entry, false);
  }

  /**
   * Keeps and confirms; on a confirmed record a correction, which leaves a trace.
   *
   * @throws Refusal as {@link #keep}, and without a theme
   */
  @Command
  @RequiresPermissions("record:write")
  public void confirm(
      RequestId request, Actor actor, SessionId session, long seenVersion, RecordEntry entry) {
    write(actor, session, seenVersion, entry, true);
  }

  private void write(
      Actor actor, SessionId session, long seenVersion, RecordEntry entry, boolean confirm) {
    if (!PrivateThing.neverKept(entry.freeText()).isEmpty()) {
      throw new Refusal("outcomes.refused.never_note");
    }
    if (!entry.noteMeant() && !PrivateThing.in(entry.freeText()).isEmpty()) {
      throw new Refusal("outcomes.refused.private_note");
    }
    ActivityRecord record = records.get(actor.site(), session);
    Instant now = clock.instant();
    if (record.isConfirmed() && !record.says(entry)) {
      records.add(record.asBefore(actor.account(), now));
    }
    SessionRow row = sessions.head(actor.site(), session);
    record.follow(row, facts.of(actor.site(), row));
    record.keep(seenVersion, entry, actor.account(), now);
    if (confirm || record.isConfirmed()) {
      record.confirm(actor.account(), now);
    }
    records.flushOrRepeat();
  }
}
