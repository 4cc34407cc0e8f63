package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.declic.platform.Refusal;
import org.declic.scheduling.IntakePart;
import org.declic.scheduling.IntakeReport;
import org.declic.scheduling.IntakeRow;
import org.declic.scheduling.IntakeRow.Fate;
import org.declic.scheduling.SessionIntake;
import org.declic.scheduling.intake.IntakeColumn;
import org.declic.scheduling.intake.Sheet;
import org.declic.web.BrokenFile;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/**
 * Sessions brought in from a file: choose it, see what would become of each line, then say yes. The
 * file travels in the form between the two steps: nothing of it is kept here before.
 */
@Named("leadImport")
@RequestScoped
public class ImportPage {
  private static final int MOST_SHOWN = 100;

  @Inject SessionIntake intake;
  @Inject IntakePart parts;
  @Inject ImportTemplate template;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Words words;

  private Optional<IntakeReport> report = Optional.empty();
  private String sheet = "";
  private String refused = "";

  /** A line of the table, in words. */
  public record Line(long number, String when, String what, String where, String why) {}

  public void open() {
    refused = BrokenFile.of(posted.request()).map(ImportPage::sentence).map(words::of).orElse("");
    if (!posted.value("template").isEmpty()) {
      template.send();
      return;
    }
    if (!posted.is()) {
      return;
    }
    try {
      if (posted.value("sheet").isEmpty()) {
        look(upload());
      } else {
        decide(Base64.getUrlDecoder().decode(posted.value("sheet")));
      }
    } catch (Refusal refusal) {
      refused = words.of(refusal);
    } catch (IllegalArgumentException changed) {
      refused = words.say("import.refused.empty");
    }
  }

  private static Refusal sentence(BrokenFile broken) {
    return switch (broken) {
      case TOO_LARGE -> Sheet.tooLarge();
      case CUT_SHORT -> new Refusal("import.refused.half");
    };
  }

  private byte[] upload() {
    try {
      Part part = posted.request().getPart("file");
      return part == null ? new byte[0] : part.getInputStream().readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ServletException noFile) {
      return new byte[0];
    }
  }

  private void look(byte[] file) {
    report = Optional.of(parts.preview(person.present(), Sheet.read(file)));
    sheet = Base64.getUrlEncoder().withoutPadding().encodeToString(file);
  }

  /** What is refused now is shown as it is now: somebody may have planned in between. */
  private void decide(byte[] file) {
    boolean goodLinesOnly = posted.act().equals("good");
    try {
      String counts =
          intake.bringIn(posted.requestId(), person.present(), Sheet.read(file), goodLinesOnly);
      posted.redirect("/lead/import.xhtml?done=" + counts);
    } catch (Refusal refusal) {
      refused = words.of(refusal);
      look(file);
    }
  }

  /** « 12 séances ajoutées. 3 étaient déjà là. » */
  public String getDone() {
    String[] counts = posted.value("done").split(",");
    boolean whole = counts.length == 3;
    for (String count : counts) {
      whole &= count.matches("[0-9]{1,5}");
    }
    return whole && !posted.is()
        ? words.say(
            "lead_import.done",
            Integer.valueOf(counts[0]),
            Integer.valueOf(counts[1]),
            Integer.valueOf(counts[2]))
        : "";
  }

  public boolean isLooking() {
    return report.isPresent();
  }

  public String getSheet() {
    return sheet;
  }

  public String getRefused() {
    return refused;
  }

  public int getNews() {
    return count(Fate.NEW);
  }

  public int getKnown() {
    return count(Fate.KNOWN);
  }

  public int getBad() {
    return count(Fate.REFUSED);
  }

  private int count(Fate fate) {
    return report.map(found -> found.count(fate)).orElse(0);
  }

  public List<Line> getRefusedLines() {
    return lines(Fate.REFUSED);
  }

  public List<Line> getNewLines() {
    return lines(Fate.NEW);
  }

  /** How many are not in the table because it would never end. */
  public int beyond(int count) {
    return Math.max(0, count - MOST_SHOWN);
  }

  private List<Line> lines(Fate fate) {
    return report.map(found -> found.of(fate)).orElse(List.of()).stream()
        .limit(MOST_SHOWN)
        .map(this::line)
        .toList();
  }

  private Line line(IntakeRow row) {
    return new Line(
        row.number(),
        both(value(row, IntakeColumn.DATE), value(row, IntakeColumn.START)),
        both(
            value(row, IntakeColumn.KIND),
            both(value(row, IntakeColumn.UNITS), value(row, IntakeColumn.SUBJECT))),
        both(value(row, IntakeColumn.ROOM), value(row, IntakeColumn.MEDIATORS)),
        row.why().map(words::of).orElse(""));
  }

  private static String value(IntakeRow row, IntakeColumn column) {
    return row.line().value(column);
  }

  private static String both(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
  }

  public IntakeColumn[] getColumns() {
    return IntakeColumn.values();
  }

  /** Whether the page is still to be drawn. */
  public boolean isHere() {
    return !FacesContext.getCurrentInstance().getResponseComplete();
  }
}
