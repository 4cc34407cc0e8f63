package org.declic.outcomes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Repository;
import org.declic.scheduling.SessionState;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.walkin.DayCount;
import org.declic.scheduling.walkin.WalkInQueries;

/**
 * Counts over sessions, seats and the one row a person has in a unit or in a skill: none reads an
 * attempt, so that no page grows with how often somebody answered.
 */
@Repository
public class OverviewQueries {
  /** Whoever was seen in a session of the period. */
  private static final String CAME =
      "(select p.learnerId from Presence p join TrainingSession s on s.id = p.sessionId"
          + " where s.siteId = :site and s.slot.startsAt >= :from and s.slot.startsAt < :to"
          + " and p.mark in :here)";

  private static final String FINISHED =
      "(select f.learnerId from UnitProgress f where f.siteId = :site"
          + " and f.firstFinishedAt < :to)";

  @PersistenceContext EntityManager entities;
  @Inject WalkInQueries tickets;
  @Inject Sites sites;
  @Inject Clock clock;
  @Inject DisclosureRules rules;
  @Inject ErasedFigures erased;

  public Overview of(SiteId site, Period period) {
    ZoneId zone = sites.facts(site).zone();
    return count(site, period.from(zone), period.to(zone), walkIns(site, period))
        .plus(erased.of(site, period))
        .told(period, rules.of(site));
  }

  /** Whoever still waits today is counted once it is known what became of them. */
  private WalkIns walkIns(SiteId site, Period period) {
    List<DayCount> days = tickets.days(site, period.first(), period.last());
    LocalDate today = clock.instant().atZone(sites.facts(site).zone()).toLocalDate();
    int waiting =
        days.stream().filter(day -> day.day().equals(today)).mapToInt(DayCount::open).sum();
    return new WalkIns(
        days.stream().mapToInt(DayCount::taken).sum() - waiting,
        days.stream().mapToInt(DayCount::served).sum(),
        days.stream().mapToInt(DayCount::left).sum(),
        tickets.waits(site, period.first(), period.last()));
  }

  private Counts count(SiteId site, Instant from, Instant to, WalkIns walkIns) {
    int came =
        people(
            "select count(distinct x.learnerId) from Presence x where x.siteId = :site"
                + " and x.learnerId in "
                + CAME,
            site,
            from,
            to);
    int begun =
        people(
            "select count(distinct u.learnerId) from UnitProgress u where u.siteId = :site"
                + " and u.startedAt < :to and u.learnerId in "
                + CAME,
            site,
            from,
            to);
    int finished =
        people(
            "select count(distinct u.learnerId) from UnitProgress u where u.siteId = :site"
                + " and u.firstFinishedAt < :to and u.learnerId in "
                + CAME,
            site,
            from,
            to);
    int unaided =
        people(
            "select count(distinct k.learnerId) from SkillStanding k where k.siteId = :site"
                + " and k.unaidedAt < :to and k.learnerId in "
                + FINISHED
                + " and k.learnerId in "
                + CAME,
            site,
            from,
            to);
    Map<Indicator, Integer> able = able(site, from, to);
    Object[] held =
        entities
            .createQuery(
                "select count(s.id), sum(s.withoutPass) from TrainingSession s"
                    + " where s.siteId = :site and s.slot.startsAt >= :from"
                    + " and s.slot.startsAt < :to and s.state = :closed",
                Object[].class)
            .setParameter("site", site.value())
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("closed", SessionState.CLOSED)
            .getSingleResult();
    return new Counts(
        came,
        number(held[0]),
        number(held[1]),
        finished,
        begun,
        unaided,
        able.get(Indicator.MORE_ABLE),
        able.get(Indicator.AS_ABLE),
        able.get(Indicator.LESS_ABLE),
        walkIns);
  }

  private static int number(Object value) {
    return value == null ? 0 : ((Number) value).intValue();
  }

  private int people(String query, SiteId site, Instant from, Instant to) {
    return asked(entities.createQuery(query, Long.class), site, from, to)
        .getSingleResult()
        .intValue();
  }

  private static <T> TypedQuery<T> asked(
      TypedQuery<T> query, SiteId site, Instant from, Instant to) {
    return query
        .setParameter("site", site.value())
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("here", AttendanceMark.hereMarks());
  }

  /** The last answer of each moment counts; skills are added up for each person. */
  private Map<Indicator, Integer> able(SiteId site, Instant from, Instant to) {
    List<Object[]> ratings =
        asked(
                entities.createQuery(
                    "select c.learnerId, c.skillId, c.moment, c.answer from ConfidenceRating c"
                        + " where c.siteId = :site and c.at < :to and c.learnerId in "
                        + CAME
                        + " order by c.at, c.id",
                    Object[].class),
                site,
                from,
                to)
            .getResultList();
    Map<String, Map<String, ConfidenceScale>> before = new HashMap<>();
    Map<String, Map<String, ConfidenceScale>> after = new HashMap<>();
    for (Object[] rating : ratings) {
      if (rating[2] != Moment.LATER) {
        (rating[2] == Moment.BEFORE ? before : after)
            .computeIfAbsent((String) rating[0], person -> new HashMap<>())
            .put((String) rating[1], (ConfidenceScale) rating[3]);
      }
    }
    Map<Indicator, Integer> people = new EnumMap<>(Indicator.class);
    for (Indicator indicator :
        List.of(Indicator.MORE_ABLE, Indicator.AS_ABLE, Indicator.LESS_ABLE)) {
      people.put(indicator, 0);
    }
    after.forEach(
        (person, answers) ->
            Able.change(before.getOrDefault(person, Map.of()), answers)
                .ifPresent(change -> people.merge(change, 1, Integer::sum)));
    return people;
  }
}
