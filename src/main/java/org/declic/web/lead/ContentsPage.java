package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.Pathway;
import org.declic.content.Problem;
import org.declic.content.PublishedPathway;
import org.declic.platform.Language;
import org.declic.web.LanguageChoice;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * What whoever answers for the contents has to look at: facts to check again, translations behind
 * their French, and what the last reading of the files found.
 */
@Named("leadContents")
@RequestScoped
public class ContentsPage {
  /** Facts are checked in the two months before their date. */
  private static final int SOON_MONTHS = 2;

  @Inject PublishedPathway published;
  @Inject LanguageChoice language;
  @Inject Times times;
  @Inject Words words;

  private Pathway pathway;
  private List<Problem> problems;

  public void open() {
    pathway = published.current();
    problems = published.problems();
  }

  /** Where a unit stands. */
  public record UnitLine(
      LearningUnit unit, String version, String reviewBy, Review review, Translation translation) {}

  /** Whether the facts of a unit have to be checked again. */
  public enum Review {
    PASSED,
    SOON,
    LATER
  }

  /** How the English words stand to the French ones. */
  public enum Translation {
    DONE,
    BEHIND,
    MISSING
  }

  public List<LearningModule> getModules() {
    return pathway.modules(language.get()).stream()
        .filter(module -> !module.units().isEmpty())
        .toList();
  }

  public List<UnitLine> lines(LearningModule module) {
    return module.units().stream().map(this::line).toList();
  }

  private UnitLine line(LearningUnit unit) {
    return new UnitLine(
        unit, unit.version(), times.shortDay(unit.reviewBy()), review(unit), translation(unit));
  }

  private Review review(LearningUnit unit) {
    LocalDate today = times.today();
    if (unit.reviewBy().isBefore(today)) {
      return Review.PASSED;
    }
    return unit.reviewBy().isBefore(today.plusMonths(SOON_MONTHS)) ? Review.SOON : Review.LATER;
  }

  private Translation translation(LearningUnit unit) {
    Optional<LearningUnit> english = pathway.unit(unit.id(), Language.ENGLISH);
    if (english.isEmpty() || !english.get().translated()) {
      return Translation.MISSING;
    }
    return english.get().upToDate() ? Translation.DONE : Translation.BEHIND;
  }

  public List<Problem> getProblems() {
    return problems;
  }

  /** While there is an error, the last good version stays on show. */
  public boolean isBroken() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** « 10 unités, 1 à relire ». */
  public String getSummary() {
    List<UnitLine> lines = getModules().stream().flatMap(module -> lines(module).stream()).toList();
    long toReview = lines.stream().filter(line -> line.review() != Review.LATER).count();
    long toTranslate =
        lines.stream().filter(line -> line.translation() != Translation.DONE).count();
    return words.say("lead_contents.summary", lines.size(), toReview, toTranslate);
  }
}
