package org.declic.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.declic.content.SkillId;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/**
 * What a mediator saw somebody do on a real task: each gesture, and one level for the whole. Life:
 * recorded once; a better one is another observation.
 */
@Entity
@Table(name = "observation")
public class Observation {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_version")
  private String unitVersion;

  @Column(name = "step_id")
  private String stepId;

  @Column(name = "skill_id")
  private String skillId;

  private String gestures;

  @Enumerated(EnumType.STRING)
  private SkillLevel overall;

  @Column(name = "observer_id")
  private String observerId;

  @Column(name = "session_id")
  private String sessionId;

  private Instant at;

  /** How one gesture went. */
  public enum Gesture {
    WITH_ME,
    WITH_HINT,
    UNAIDED
  }

  /** For JPA. */
  protected Observation() {}

  Observation(
      ObservationId id,
      SiteId site,
      LearnerId learner,
      Evidence.Place place,
      SkillId skill,
      Map<String, Gesture> gestures,
      SkillLevel overall,
      AccountId observer,
      Optional<String> session,
      Instant at) {
    this.id = id.value();
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.unitId = place.unit();
    this.unitVersion = place.unitVersion();
    this.stepId = place.step();
    this.skillId = skill.value();
    this.gestures =
        new TreeMap<>(gestures)
            .entrySet().stream()
                .map(gesture -> gesture.getKey() + "=" + gesture.getValue())
                .collect(Collectors.joining(","));
    this.overall = overall;
    this.observerId = observer.value();
    this.sessionId = session.orElse(null);
    this.at = at;
  }

  public ObservationId id() {
    return new ObservationId(id);
  }
}
