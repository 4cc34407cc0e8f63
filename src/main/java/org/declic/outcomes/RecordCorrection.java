package org.declic.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.platform.TimeOrderedId;

/** What a confirmed record said until somebody corrected it. Life: written once, never changed. */
@Entity
@Table(name = "activity_record_correction")
class RecordCorrection {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "record_id")
  private String recordId;

  private Instant at;

  @Column(name = "corrected_by")
  private String correctedBy;

  private String themes;
  private String equipment;

  @Column(name = "activity_level")
  @Enumerated(EnumType.STRING)
  private ActivityLevel level;

  @Column(name = "follow_up")
  @Enumerated(EnumType.STRING)
  private FollowUp followUp;

  private String note;

  /** For JPA. */
  protected RecordCorrection() {}

  RecordCorrection(
      ActivityRecord record,
      String themes,
      String equipment,
      ActivityLevel level,
      FollowUp followUp,
      String note,
      AccountId by,
      Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = record.site().value();
    this.recordId = record.id().value();
    this.themes = themes;
    this.equipment = equipment;
    this.level = level;
    this.followUp = followUp;
    this.note = note;
    this.correctedBy = by.value();
    this.at = now;
  }
}
