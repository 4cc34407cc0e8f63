package org.declic.interop.export;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.PasswordAgain;
import org.declic.identity.SecurityLog;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.Sites;
import org.declic.outcomes.Cell;
import org.declic.outcomes.DisclosureRules;
import org.declic.outcomes.FigureRow;
import org.declic.outcomes.OverviewQueries;
import org.declic.outcomes.Period;
import org.declic.outcomes.RecordQueries;
import org.declic.outcomes.RecordRow;
import org.declic.platform.UseCase;

/** Figures and records carried out of the house: each time is written into the security log. */
@UseCase
public class Exports {
  /** The same words as on the page, so that the table and the file agree. */
  private static final String WORDS = "org.declic.web.messages.outcomes";

  /** A file that tells of more people asks for the password once more. */
  private static final int MANY = 50;

  @Inject PasswordAgain password;
  @Inject OverviewQueries overviews;
  @Inject RecordQueries records;
  @Inject DisclosureRules rules;
  @Inject SecurityLog log;
  @Inject Sites sites;
  @Inject Clock clock;

  /** The overview of a period, the rows of the page. */
  @RequiresPermissions("outcome:export")
  public String figures(
      Actor actor, String period, CsvFormat format, Locale language, String source) {
    SiteFacts site = sites.facts(actor.site());
    Period chosen = Period.read(period, today(site));
    ResourceBundle words = ResourceBundle.getBundle(WORDS, language);
    List<List<Object>> lines = new ArrayList<>();
    lines.add(
        List.of(
            words.getString("export.site"),
            words.getString("export.period"),
            words.getString("lead_overview.figure"),
            words.getString("lead_overview.number"),
            words.getString("export.of"),
            words.getString("export.share"),
            words.getString("export.from"),
            words.getString("export.to"),
            words.getString("export.rule")));
    String when = chosen.first() + "/" + chosen.last();
    for (FigureRow row : overviews.of(actor.site(), chosen).rows()) {
      String key = "Indicator." + row.indicator();
      lines.add(
          List.of(
              site.name(),
              when,
              words.getString(key),
              cell(row.cell(), words),
              row.of().map(of -> cell(of, words)).orElse(""),
              hundredths(row.share(), row, words),
              hundredths(row.interval().map(interval -> interval.from()), row, words),
              hundredths(row.interval().map(interval -> interval.to()), row, words),
              words.getString(key + ".rule")));
    }
    written(actor, "figures " + chosen.code(), source);
    return format.write(lines);
  }

  /**
   * The confirmed records of a period in the values of the national scheme. Free notes stay in the
   * house, and numbers of people pass the same control as all others.
   *
   * @throws org.declic.identity.PasswordNeeded when it tells of many and the password was not said
   *     lately
   */
  @RequiresPermissions("outcome:export")
  public String records(Actor actor, String period, CsvFormat format, String source) {
    SiteFacts site = sites.facts(actor.site());
    Period chosen = Period.read(period, today(site));
    List<List<Object>> lines = new ArrayList<>();
    ZoneId zone = site.zone();
    List<RecordRow> confirmed =
        records.confirmed(
            actor.site(),
            chosen.first().atStartOfDay(zone).toInstant(),
            chosen.last().plusDays(1).atStartOfDay(zone).toInstant());
    if (confirmed.stream().mapToInt(record -> record.figures().participants()).sum() > MANY) {
      password.demand(actor);
    }
    RecordColumns columns = new RecordColumns(site, rules.of(actor.site()));
    lines.add(columns.heads());
    for (RecordRow record : confirmed) {
      lines.add(List.copyOf(columns.line(record).values()));
    }
    written(actor, "records " + chosen.code(), source);
    return format.write(lines);
  }

  private static Object cell(Cell cell, ResourceBundle words) {
    return switch (cell.kind()) {
      case SHOWN -> cell.number();
      case FEWER -> "< " + cell.number();
      case WITHHELD -> words.getString("lead_overview.withheld");
    };
  }

  private static Object hundredths(Optional<Double> share, FigureRow row, ResourceBundle words) {
    if (share.isPresent()) {
      return 100 * share.get();
    }
    return row.of().isEmpty() ? "" : words.getString("lead_overview.withheld");
  }

  private LocalDate today(SiteFacts site) {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(site.zone()).toLocalDate();
  }

  private void written(Actor actor, String what, String source) {
    log.write(
        Optional.of(actor.site()), SecurityLog.Action.EXPORTED, actor.toString(), what, source);
  }
}
