package org.declic.outcomes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.LearningQueries;
import org.declic.learning.WorkedRow;
import org.declic.platform.Language;
import org.declic.platform.Repository;
import org.declic.portfolio.SkillLevel;
import org.declic.scheduling.PlanDetailQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.PersonRow;

/** Counts what a session holds: seats, marks, work and observations of that time. */
@Repository
public class SessionFacts {
  /** A mediator may close late, and work goes on until then. */
  private static final int GRACE_SECONDS = 1_800;

  @PersistenceContext EntityManager entities;
  @Inject AttendanceQueries attendance;
  @Inject LearningQueries learning;
  @Inject PublishedPathway pathway;
  @Inject PlanDetailQueries plans;

  public RecordFigures of(SiteId site, SessionRow session) {
    List<PersonRow> people = attendance.people(site, session.sessionId());
    List<PersonRow> here = people.stream().filter(PersonRow::isHere).toList();
    List<LearnerId> learners = here.stream().map(PersonRow::learner).toList();
    int cameBefore = attendance.visits(site, learners, session.startsAt()).size();
    long walkIns =
        here.stream()
            .filter(person -> person.added() || !person.bookedAt().isBefore(session.startsAt()))
            .count();
    Map<SkillLevel, Integer> seen = observations(site, session);
    int unaided =
        seen.getOrDefault(SkillLevel.UNAIDED, 0) + seen.getOrDefault(SkillLevel.IN_MY_LIFE, 0);
    int all = seen.values().stream().mapToInt(Integer::intValue).sum();
    return new RecordFigures(
        people.size(),
        here.size(),
        (int) walkIns,
        session.withoutPass(),
        people.size() - here.size(),
        here.size() - cameBefore,
        units(site, session, learners),
        unaided,
        all - unaided,
        count(people, AttendanceMark.LATE),
        count(people, AttendanceMark.LEFT_EARLY),
        count(people, AttendanceMark.EXCUSED),
        count(people, AttendanceMark.LEFT_UNSERVED));
  }

  private static int count(List<PersonRow> people, AttendanceMark mark) {
    return (int) people.stream().filter(person -> person.mark() == mark).count();
  }

  private Map<String, Integer> units(SiteId site, SessionRow session, List<LearnerId> learners) {
    Map<String, Set<LearnerId>> worked = new TreeMap<>();
    for (WorkedRow row :
        learning.worked(
            site, learners, session.startsAt(), session.endsAt().plusSeconds(GRACE_SECONDS))) {
      worked
          .computeIfAbsent(row.unit().value(), unit -> new java.util.HashSet<>())
          .add(row.learner());
    }
    Map<String, Integer> counts = new TreeMap<>();
    worked.forEach((unit, who) -> counts.put(unit, who.size()));
    return counts;
  }

  private Map<SkillLevel, Integer> observations(SiteId site, SessionRow session) {
    Map<SkillLevel, Integer> counts = new TreeMap<>();
    entities
        .createQuery(
            "select o.overall, count(o.id) from Observation o"
                + " where o.sessionId = :session and o.siteId = :site group by o.overall",
            Object[].class)
        .setParameter("session", session.id())
        .setParameter("site", site.value())
        .getResultList()
        .forEach(row -> counts.put((SkillLevel) row[0], ((Number) row[1]).intValue()));
    return counts;
  }

  /** What the record proposes before anybody has read it. */
  RecordEntry proposal(SiteId site, SessionRow session, RecordFigures figures) {
    Equipment usual = session.line().workstations() > 0 ? Equipment.COMPUTER : Equipment.NONE;
    return new RecordEntry(
        themes(session, figures),
        Set.of(usual),
        ActivityLevel.proposed(session.kind().isGroup(), figures),
        FollowUp.NONE,
        "",
        RecordDetails.of((int) Duration.between(session.startsAt(), session.endsAt()).toMinutes()),
        true);
  }

  /** Those that the authors of the units worked on, or planned, gave them; else the module's. */
  public Set<Theme> themes(SessionRow session, RecordFigures figures) {
    Set<String> units = new TreeSet<>(figures.units().keySet());
    session.units().stream().map(UnitId::value).forEach(units::add);
    Set<Theme> themes = new TreeSet<>();
    for (String id : units) {
      Set<Theme> given =
          pathway
              .current()
              .unit(new UnitId(id), Language.FRENCH)
              .map(LearningUnit::themes)
              .orElse(List.of())
              .stream()
              .flatMap(word -> NationalValues.themesOfWord(word).stream())
              .collect(Collectors.toSet());
      themes.addAll(
          given.isEmpty() ? NationalValues.themesOfModule(NationalValues.moduleOf(id)) : given);
    }
    return themes;
  }
}
