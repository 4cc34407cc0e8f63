package org.declic.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.declic.assessment.EvidenceSource;
import org.declic.content.SkillId;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;

/**
 * One thing that was seen: an exercise, an answer, an observation, for one skill. Life: written
 * once with what it stands for; never changed; removed only with the person.
 */
@Entity
@Table(name = "evidence")
public class Evidence {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "skill_id")
  private String skillId;

  @Enumerated(EnumType.STRING)
  private EvidenceSource source;

  @Enumerated(EnumType.STRING)
  private Result result;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_version")
  private String unitVersion;

  @Column(name = "step_id")
  private String stepId;

  private String task;
  private String variant;

  @Column(name = "local_day")
  private String localDay;

  @Column(name = "observer_id")
  private String observerId;

  @Column(name = "session_id")
  private String sessionId;

  private Instant at;

  /** For JPA. */
  protected Evidence() {}

  Evidence(
      SiteId site,
      LearnerId learner,
      SkillId skill,
      EvidenceSource source,
      Result result,
      Place place,
      String task,
      String variant,
      LocalDate day,
      Instant at) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.skillId = skill.value();
    this.source = source;
    this.result = result;
    this.unitId = place.unit();
    this.unitVersion = place.unitVersion();
    this.stepId = place.step();
    this.task = task;
    this.variant = variant;
    this.localDay = day.toString();
    this.at = at;
  }

  /** Where in the pathway something was done. */
  record Place(String unit, String unitVersion, String step) {}

  /** Who saw it, and in which session if any. */
  Evidence seenBy(AccountId observer, Optional<String> session) {
    observerId = observer.value();
    sessionId = session.orElse(null);
    return this;
  }

  EvidenceFact fact() {
    return new EvidenceFact(source, result, task + "/" + variant, LocalDate.parse(localDay));
  }
}
