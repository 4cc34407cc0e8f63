package org.declic.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.Pathway;
import org.declic.content.Position;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitEditions;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.PathRow.ModuleRow;
import org.declic.learning.PathRow.State;
import org.declic.learning.PathRow.UnitRow;
import org.declic.learning.help.HelpQueries;
import org.declic.learning.help.HelpRow;
import org.declic.platform.Language;
import org.declic.platform.Repository;

/**
 * How far learners have come, for pages. Each query finds its rows by learner: none grows with what
 * others did, nor with how often somebody answered.
 */
@Repository
public class LearningQueries {
  /** Who did nothing for so long is not studying now. */
  private static final Duration TODAY = Duration.ofHours(12);

  private static final String PROGRESS =
      "select new org.declic.learning.ProgressRow(p.learnerId, p.unitId, p.unitVersion, p.place.stepId, p.place.screenId,"
          + " p.finishedAt, p.firstFinishedAt, p.wrongInARow, p.lastAction, p.lastArgument,"
          + " p.lastActionAt) from UnitProgress p where p.siteId = :site";

  @PersistenceContext EntityManager entities;
  @Inject PublishedPathway pathway;
  @Inject UnitEditions editions;
  @Inject HelpQueries help;
  @Inject Clock clock;

  /** Where a learner is in a unit; empty before it is begun. */
  public Optional<PlaceRow> place(SiteId site, LearnerId learner, UnitId unit) {
    return entities
        .createQuery(
            "select new org.declic.learning.PlaceRow(p.unitVersion, p.place.stepId, p.place.screenId, p.stepsDone, p.answers,"
                + " p.runId, p.startedAt, p.finishedAt, p.firstFinishedAt)"
                + " from UnitProgress p where p.learnerId = :learner and p.unitId = :unit"
                + " and p.siteId = :site",
            PlaceRow.class)
        .setParameter("learner", learner.value())
        .setParameter("unit", unit.value())
        .setParameter("site", site.value())
        .getResultStream()
        .findFirst();
  }

  /** A go at an exercise of this learner. */
  public Optional<RunRow> run(SiteId site, LearnerId learner, String run) {
    return entities
        .createQuery(
            "select new org.declic.learning.RunRow(r.id, r.stepId, r.scenarioId, r.variant, r.log,"
                + " r.outcome) from SimulatorRun r where r.id = :run and r.learnerId = :learner"
                + " and r.siteId = :site",
            RunRow.class)
        .setParameter("run", run)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .getResultStream()
        .findFirst();
  }

  /** The whole pathway of a learner in the words of a language. */
  public PathRow path(SiteId site, LearnerId learner, Language language) {
    return path(site, learner, language, Optional.empty());
  }

  /**
   * @param after the unit just finished: what follows it is suggested as such
   */
  public PathRow path(SiteId site, LearnerId learner, Language language, Optional<UnitId> after) {
    List<ProgressRow> rows =
        entities
            .createQuery(
                PROGRESS + " and p.learnerId = :learner order by p.lastActionAt desc, p.unitId",
                ProgressRow.class)
            .setParameter("site", site.value())
            .setParameter("learner", learner.value())
            .getResultList();
    Pathway current = pathway.current();
    List<LearningModule> modules = current.modules(language);
    List<UnitId> begun =
        rows.stream()
            .filter(row -> !row.finished() && !row.everFinished())
            .map(ProgressRow::unit)
            .toList();
    Set<UnitId> finished =
        rows.stream()
            .filter(ProgressRow::everFinished)
            .map(ProgressRow::unit)
            .collect(Collectors.toSet());
    Optional<NextUnit.Suggestion> advised = NextUnit.suggest(modules, begun, finished, after);
    Optional<PathRow.Place> now =
        rows.stream()
            .filter(row -> !row.finished())
            .flatMap(row -> place(row, language).stream())
            .findFirst();
    List<ModuleRow> told = new ArrayList<>();
    for (LearningModule module : modules) {
      told.add(
          new ModuleRow(
              module,
              module.units().stream()
                  .map(unit -> unitRow(unit, begun, finished, advised, current, language))
                  .toList()));
    }
    return new PathRow(now, advised, told);
  }

  private Optional<PathRow.Place> place(ProgressRow row, Language language) {
    return editions
        .unit(row.unit(), Optional.of(row.unitVersion()), language)
        .map(
            unit -> {
              Position at = Place.in(unit, row.stepId(), row.screenId());
              return new PathRow.Place(unit, at, unit.minutesLeft(at));
            });
  }

  private static UnitRow unitRow(
      LearningUnit unit,
      List<UnitId> begun,
      Set<UnitId> finished,
      Optional<NextUnit.Suggestion> advised,
      Pathway pathway,
      Language language) {
    State state =
        finished.contains(unit.id())
            ? State.DONE
            : begun.contains(unit.id()) ? State.DOING : State.TODO;
    List<LearningUnit> easierAfter =
        unit.prerequisites().stream()
            .filter(id -> !finished.contains(id))
            .flatMap(id -> pathway.unit(id, language).stream())
            .toList();
    boolean isAdvised = advised.filter(a -> a.unit().id().equals(unit.id())).isPresent();
    return new UnitRow(unit, state, isAdvised, easierAfter);
  }

  /** What each of these learners is doing now; who did nothing today is left out. */
  public List<StudyingRow> now(SiteId site, Collection<LearnerId> learners) {
    if (learners.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    List<ProgressRow> rows =
        entities
            .createQuery(
                PROGRESS + " and p.learnerId in :learners and p.lastActionAt > :since",
                ProgressRow.class)
            .setParameter("site", site.value())
            .setParameter("learners", learners.stream().map(LearnerId::value).toList())
            .setParameter("since", now.minus(TODAY))
            .getResultList();
    Map<LearnerId, ProgressRow> latest = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparing(ProgressRow::lastActionAt))
        .forEach(row -> latest.put(row.learner(), row));
    Map<LearnerId, HelpRow> hands =
        help.of(site, latest.keySet()).stream()
            .collect(Collectors.toMap(HelpRow::learner, row -> row, (a, b) -> a));
    return latest.values().stream().flatMap(row -> studying(row, hands, now).stream()).toList();
  }

  private Optional<StudyingRow> studying(
      ProgressRow row, Map<LearnerId, HelpRow> hands, Instant now) {
    return place(row, Language.FRENCH)
        .map(
            place ->
                new StudyingRow(
                    row.learner(),
                    place.unit(),
                    place.position().stepNumber(),
                    place.position().stepCount(),
                    place.position().screen().kind(),
                    row.lastAction(),
                    row.lastArgument(),
                    row.lastActionAt(),
                    row.finished(),
                    StuckRule.reason(row.finished(), row.lastActionAt(), row.wrongInARow(), now),
                    Optional.ofNullable(hands.get(row.learner()))));
  }

  /** Stretches of work of these learners that fall at least partly into that time. */
  public List<WorkedRow> worked(
      SiteId site, Collection<LearnerId> learners, Instant from, Instant to) {
    if (learners.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select new org.declic.learning.WorkedRow(s.learnerId, s.unitId, s.startedAt,"
                + " s.endedAt) from StudySpell s where s.siteId = :site"
                + " and s.learnerId in :learners and s.endedAt >= :from and s.startedAt < :to"
                + " order by s.startedAt",
            WorkedRow.class)
        .setParameter("site", site.value())
        .setParameter("learners", learners.stream().map(LearnerId::value).toList())
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** The last unit of each of these learners; those who began none are left out. */
  public Map<String, RecentRow> recent(SiteId site, Collection<String> learners) {
    Map<String, RecentRow> recent = new LinkedHashMap<>();
    if (learners.isEmpty()) {
      return recent;
    }
    entities
        .createQuery(
            "select new org.declic.learning.RecentRow(p.learnerId, p.unitId,"
                + " case when p.finishedAt is null then false else true end, p.lastActionAt)"
                + " from UnitProgress p where p.siteId = :site and p.learnerId in :learners"
                + " order by p.lastActionAt, p.unitId",
            RecentRow.class)
        .setParameter("site", site.value())
        .setParameter("learners", learners)
        .getResultList()
        .forEach(row -> recent.put(row.learner(), row));
    return recent;
  }
}
