package org.declic.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.declic.assessment.EvidenceSource;
import org.declic.content.ApplyScreen;
import org.declic.content.Step;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;
import org.declic.portfolio.SkillLevel;
import org.declic.scheduling.SessionId;

/** What mediators saw people do for real, and the evidence it makes. */
final class Sightings {
  private final SiteId site;
  private final ZoneId zone;
  private final Rows rows;

  Sightings(Centre centre, Rows rows) {
    this.site = centre.site();
    this.zone = centre.zone();
    this.rows = rows;
  }

  /** What a mediator noted of a real task, and the evidence it makes. */
  void observed(
      Person person,
      Person.Way way,
      Step step,
      ApplyScreen task,
      boolean unaided,
      Instant at,
      SessionId session,
      AccountId observer) {
    String gestures =
        task.gestures().stream()
            .map(gesture -> gesture.id() + (unaided ? "=UNAIDED" : "=WITH_HINT"))
            .sorted()
            .collect(Collectors.joining(","));
    rows.add(
        "observation",
        "id, site_id, learner_id, unit_id, unit_version, step_id, skill_id, gestures, overall,"
            + " observer_id, session_id, at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        way.unit.id().value(),
        way.unit.version(),
        step.id().value(),
        task.skill().value(),
        gestures,
        unaided ? SkillLevel.UNAIDED : SkillLevel.WITH_HELP,
        observer.value(),
        session.value(),
        at);
    rows.add(
        "evidence",
        "id, site_id, learner_id, skill_id, source, result, unit_id, unit_version, step_id, task,"
            + " variant, local_day, observer_id, session_id, at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        task.skill().value(),
        EvidenceSource.OBSERVATION,
        unaided ? "UNAIDED" : "WITH_HINT",
        way.unit.id().value(),
        way.unit.version(),
        step.id().value(),
        "observation",
        "",
        at.atZone(zone).toLocalDate().toString(),
        observer.value(),
        session.value(),
        at);
  }
}
