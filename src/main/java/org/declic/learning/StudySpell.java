package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.platform.TimeOrderedId;

/**
 * A stretch of work on a unit, pauses left out. Life: begun with the first act after a pause;
 * prolonged about once a minute while acts follow each other; then stays.
 */
@Entity
@Table(name = "study_spell")
public class StudySpell {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  protected StudySpell() {}

  StudySpell(UnitProgress progress, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = progress.site().value();
    this.learnerId = progress.learner().value();
    this.unitId = progress.unit().value();
    this.startedAt = now;
    this.endedAt = now;
  }

  String id() {
    return id;
  }
}
