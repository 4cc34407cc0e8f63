package org.declic.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

  @Embedded private Said said;

  /** For JPA. */
  protected RecordCorrection() {}

  RecordCorrection(ActivityRecord record, RecordEntry before, AccountId by, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = record.site().value();
    this.recordId = record.id().value();
    this.said = new Said(before);
    this.correctedBy = by.value();
    this.at = now;
  }
}
