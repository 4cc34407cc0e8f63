package org.declic.scheduling;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.Secrets;
import org.declic.platform.UseCase;
import org.declic.scheduling.IntakeRow.Fate;
import org.declic.scheduling.intake.IntakeLine;
import org.declic.scheduling.intake.Sheet;
import org.declic.scheduling.room.Rooms;

/**
 * Some lines of a file, together in one transaction: looked at, or brought in. Each line passes
 * what a session typed by hand passes, and becomes a session once, ever.
 */
@UseCase
public class IntakePart {
  private static final int AT_ONCE = 10;

  @Inject PlanBook book;
  @Inject PlanCheck check;
  @Inject IntakeLedger ledger;
  @Inject Rooms rooms;
  @Inject StaffQueries staff;
  @Inject Clock clock;
  @Resource TransactionSynchronizationRegistry transaction;

  /** What would become of each line: it is carried out and taken back, so nothing is guessed. */
  @RequiresPermissions("session:import")
  public IntakeReport preview(Actor planner, Sheet sheet) {
    IntakeReport report = carryOut(planner, sheet, plans -> {});
    transaction.setRollbackOnly();
    return report;
  }

  /**
   * @param goodLinesOnly leave refused lines out; otherwise one of them stops everything
   * @return how many were added, there already, refused: « 12,3,0 »
   * @throws Refusal when a line is refused and all were wanted; nothing was added
   */
  @Command
  @RequiresPermissions("session:import")
  public String bringIn(RequestId request, Actor planner, Sheet sheet, boolean goodLinesOnly) {
    IntakeReport report = carryOut(planner, sheet, plans -> book.claim(planner.site(), plans));
    int refused = report.count(Fate.REFUSED);
    if (refused > 0 && !goodLinesOnly) {
      throw new Refusal("import.refused.bad_lines", refused);
    }
    return report.counts();
  }

  /**
   * @param claim makes other planners wait; whoever only looks keeps nobody waiting
   */
  private IntakeReport carryOut(
      Actor planner, Sheet sheet, Consumer<Collection<SessionPlan>> claim) {
    SiteId site = planner.site();
    LineReader reader = new LineReader(rooms.of(site), staff.mediators(site));
    Map<IntakeLine, SessionPlan> plans = new LinkedHashMap<>();
    Map<IntakeLine, Refusal> refused = new LinkedHashMap<>();
    for (IntakeLine line : sheet.lines()) {
      try {
        plans.put(line, reader.plan(line));
      } catch (Refusal unreadable) {
        refused.put(line, unreadable);
      }
    }
    claim.accept(plans.values());
    Set<String> there =
        new HashSet<>(
            ledger.known(site, plans.values().stream().map(IntakePart::fingerprint).toList()));
    List<ImportedLine> written = new ArrayList<>();
    List<IntakeRow> rows = new ArrayList<>();
    for (IntakeLine line : sheet.lines()) {
      Optional<Refusal> why =
          plans.containsKey(line)
              ? add(planner, plans.get(line), there, written)
              : Optional.of(refused.get(line));
      rows.add(row(line, why));
      if (written.size() == AT_ONCE) {
        ledger.write(written);
        written.clear();
      }
    }
    ledger.write(written);
    return new IntakeReport(rows);
  }

  private static final Refusal THERE_ALREADY = new Refusal("import.line.there");

  private static IntakeRow row(IntakeLine line, Optional<Refusal> why) {
    Fate fate = why.isEmpty() ? Fate.NEW : why.get() == THERE_ALREADY ? Fate.KNOWN : Fate.REFUSED;
    return new IntakeRow(line, fate, why);
  }

  private Optional<Refusal> add(
      Actor planner, SessionPlan plan, Set<String> there, List<ImportedLine> written) {
    String fingerprint = fingerprint(plan);
    if (there.contains(fingerprint)) {
      return Optional.of(THERE_ALREADY);
    }
    try {
      Slot slot = check.demand(planner.site(), plan, PlanCheck.Apart.NONE);
      SessionId session = book.write(planner, plan, slot).id();
      written.add(
          new ImportedLine(
              planner.site(), fingerprint, session, planner.account(), clock.instant()));
      there.add(fingerprint);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  /** What makes two lines the same, however they are typed. */
  private static String fingerprint(SessionPlan plan) {
    return Secrets.fingerprint(
        String.join(
            "|",
            plan.kind().name(),
            plan.date().toString(),
            plan.start().toString(),
            plan.end().toString(),
            plan.room().value(),
            plan.subject(),
            plan.units().stream().map(UnitId::value).collect(Collectors.joining(",")),
            String.join(
                ",",
                plan.mediators().stream()
                    .map(AccountId::value)
                    .collect(Collectors.toCollection(TreeSet::new)))));
  }
}
