package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declic.outcomes.Cell;
import org.declic.outcomes.FigureRow;
import org.declic.outcomes.Indicator;
import org.declic.outcomes.Interval;
import org.declic.outcomes.Overview;
import org.declic.outcomes.OverviewQueries;
import org.declic.outcomes.Period;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** Who came, what they can do now, what is not known: three sentences, and the same as a table. */
@Named("leadOverview")
@RequestScoped
public class OverviewPage {
  @Inject OverviewQueries overviews;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private Overview overview;

  public void open() {
    Period period = Period.read(posted.value("period"), times.today());
    overview = overviews.of(person.present().site(), period);
  }

  /** A period to choose. */
  public record Choice(String code, String label, boolean chosen) {}

  public List<Choice> getPeriods() {
    return Period.offered(times.today()).stream()
        .map(period -> new Choice(period.code(), label(period), period.equals(overview.period())))
        .toList();
  }

  private String label(Period period) {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM", words.locale());
    return words.say(
        "lead_overview.quarter",
        Times.capital(month.format(period.first())),
        month.format(period.last()),
        String.valueOf(period.year()));
  }

  public String getPeriod() {
    return overview.period().code();
  }

  public String getCalculated() {
    return words.say("lead_overview.calculated", times.at(times.now()));
  }

  public boolean isNothing() {
    return overview.isEmpty();
  }

  private Cell cell(Indicator indicator) {
    return overview.row(indicator).cell();
  }

  public String getWhoCame() {
    Cell came = cell(Indicator.CAME);
    String sessions = words.say("lead_overview.sessions", cell(Indicator.SESSIONS).number());
    String key = came.isShown() && came.number() == 1 ? "who_one" : "who_say";
    return words.say("lead_overview." + key, learners(came), sessions);
  }

  private String learners(Cell cell) {
    return cell.isShown()
        ? words.say("lead_overview.learners", cell.number())
        : words.say("lead_overview.few_learners", overview.threshold());
  }

  public String getVisits() {
    return words.say("lead_overview.visits", text(cell(Indicator.VISITS)));
  }

  /** Those without an appointment; empty where no number was given. */
  public String getWalkIns() {
    Cell taken = cell(Indicator.WALK_INS);
    if (taken.isShown() && taken.number() == 0) {
      return "";
    }
    Cell served = cell(Indicator.WALK_INS_SERVED);
    Cell left = cell(Indicator.WALK_INS_LEFT);
    return taken.isShown()
        ? words.say("lead_overview.walk_ins", text(taken), text(served), text(left))
        : words.say("lead_overview.walk_ins_few", text(taken));
  }

  /** How long half of those served waited at most; empty when that may not be told. */
  public String getWait() {
    Cell wait = cell(Indicator.WALK_INS_WAIT);
    return wait.isShown() ? words.say("lead_overview.wait", wait.number()) : "";
  }

  public String getCan() {
    FigureRow unaided = overview.row(Indicator.UNAIDED);
    return unaided.share().isPresent()
        ? words.say(
            "lead_overview.can_say", unaided.cell().number(), unaided.of().orElseThrow().number())
        : words.say("lead_overview.can_few");
  }

  public String getCanLimit() {
    FigureRow unaided = overview.row(Indicator.UNAIDED);
    return unaided
        .interval()
        .map(
            interval ->
                words.say(
                    "lead_overview.can_share",
                    percent(unaided.share().orElseThrow()),
                    percent(interval.from()),
                    percent(interval.to())))
        .orElseGet(() -> words.say("lead_overview.can_limit", overview.threshold()));
  }

  /** Those without a measure: who came less who was measured, both told. */
  public String getUnknown() {
    Cell came = cell(Indicator.CAME);
    Cell measured = cell(Indicator.MEASURED);
    if (!came.isShown() || !measured.isShown()) {
      return words.say("lead_overview.unknown_few", overview.threshold());
    }
    int without = came.number() - measured.number();
    return without == 0
        ? words.say("lead_overview.unknown_none")
        : words.say("lead_overview.unknown_say", without, learners(came));
  }

  /** A part of the bar; places in per cent of its width. The label says what the number counts. */
  public record Part(
      String from, String width, String middle, String text, String label, boolean known) {}

  /** Empty when the total may not be told. Hidden parts are one: their sum says no more. */
  public List<Part> getBar() {
    Cell came = cell(Indicator.CAME);
    List<Part> parts = new ArrayList<>();
    if (!came.isShown() || came.number() == 0) {
      return parts;
    }
    int at = 0;
    for (Indicator indicator :
        List.of(Indicator.MEASURED, Indicator.NOT_FINISHED, Indicator.NOT_BEGUN)) {
      Cell cell = cell(indicator);
      if (cell.isShown() && cell.number() > 0) {
        boolean known = indicator == Indicator.MEASURED;
        parts.add(part(at, cell.number(), came.number(), text(cell), words.of(indicator), known));
        at += cell.number();
      }
    }
    if (at < came.number()) {
      String withheld = words.say("lead_overview.withheld");
      parts.add(part(at, came.number() - at, came.number(), "?", withheld, false));
    }
    return parts;
  }

  private static Part part(int at, int count, int all, String text, String label, boolean known) {
    return new Part(
        place(at, all), place(count, all), place(at + count / 2.0, all), text, label, known);
  }

  private static String place(double count, int all) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * count / all);
  }

  public String getBarTitle() {
    return words.say("lead_overview.bar_all", text(cell(Indicator.CAME)));
  }

  /** A figure in words. */
  public record Line(
      Indicator indicator, String rule, String number, String of, String share, String interval) {}

  public List<Line> getLines() {
    return overview.rows().stream().map(this::line).toList();
  }

  private Line line(FigureRow row) {
    String withheld = words.say("lead_overview.withheld");
    boolean plain = row.of().isEmpty();
    return new Line(
        row.indicator(),
        words.say("Indicator." + row.indicator() + ".rule"),
        text(row.cell()),
        row.of().map(this::text).orElse("–"),
        row.share().map(this::percent).orElse(plain ? "–" : withheld),
        row.interval().map(this::range).orElse(plain ? "–" : withheld));
  }

  private String range(Interval interval) {
    return words.say("lead_overview.range", percent(interval.from()), percent(interval.to()));
  }

  private String text(Cell cell) {
    return switch (cell.kind()) {
      case SHOWN -> NumberFormat.getIntegerInstance(words.locale()).format(cell.number());
      case FEWER -> "<\u00a0" + cell.number();
      case WITHHELD -> words.say("lead_overview.withheld");
    };
  }

  private String percent(double share) {
    return NumberFormat.getPercentInstance(words.locale()).format(share);
  }

  /** Why something is hidden; empty when nothing is. */
  public String getHidden() {
    boolean hidden = overview.rows().stream().anyMatch(row -> !row.cell().isShown());
    return hidden
        ? words.say("lead_overview.hidden", "<\u00a0" + overview.threshold(), overview.threshold())
        : "";
  }
}
