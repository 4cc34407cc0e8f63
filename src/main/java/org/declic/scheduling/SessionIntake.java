package org.declic.scheduling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;
import org.declic.scheduling.IntakeRow.Fate;
import org.declic.scheduling.intake.IntakeLine;
import org.declic.scheduling.intake.Sheet;

/**
 * Bringing in a file of sessions, all of them or the good lines. A short file is one step. A long
 * one is brought in part by part, so that whoever plans with the same rooms or people waits for one
 * part at most; what is in stays in, and the same file sent again goes on where it stopped.
 */
@UseCase
public class SessionIntake {
  /** Less than a second each on a slow machine. */
  static final int PART = 100;

  private static final Logger LOG = Logger.getLogger(SessionIntake.class.getName());

  @Inject IntakePart parts;

  /**
   * No transaction of its own: each part has one.
   *
   * @param goodLinesOnly leave refused lines out; otherwise one of them stops everything, before
   *     anything is added
   * @return how many were added, there already, refused: « 12,3,0 »
   * @throws Refusal when a line is refused and all were wanted: nothing was added; or when it
   *     stopped in the middle, with how many lines are in
   */
  @RequiresPermissions("session:import")
  @Transactional(TxType.NOT_SUPPORTED)
  public String bringIn(RequestId request, Actor planner, Sheet sheet, boolean goodLinesOnly) {
    if (sheet.lines().size() <= PART) {
      return parts.bringIn(request, planner, sheet, goodLinesOnly);
    }
    if (!goodLinesOnly) {
      demandGood(parts.preview(planner, sheet));
    }
    Tally tally = new Tally(0, 0, 0);
    for (int part = 0; part * PART < sheet.lines().size(); part++) {
      tally = tally.and(bringIn(request.part(part), planner, part(sheet, part), tally));
    }
    return tally.text();
  }

  private static void demandGood(IntakeReport report) {
    int refused = report.count(Fate.REFUSED);
    if (refused > 0) {
      throw new Refusal("import.refused.bad_lines", refused);
    }
  }

  private static Sheet part(Sheet sheet, int part) {
    List<IntakeLine> lines = sheet.lines();
    return new Sheet(
        lines.subList(part * PART, Math.min(lines.size(), (part + 1) * PART)),
        sheet.separator(),
        sheet.encoding());
  }

  private String bringIn(RequestId request, Actor planner, Sheet part, Tally before) {
    try {
      return parts.bringIn(request, planner, part, true);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Bringing in a file of sessions stopped in the middle", failure);
      throw new Refusal("import.refused.stopped", before.added);
    }
  }

  private record Tally(int added, int known, int refused) {
    Tally and(String counts) {
      String[] each = counts.split(",");
      return new Tally(
          added + Integer.parseInt(each[0]),
          known + Integer.parseInt(each[1]),
          refused + Integer.parseInt(each[2]));
    }

    String text() {
      return added + "," + known + "," + refused;
    }
  }
}
