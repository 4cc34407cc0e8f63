package org.declic.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.declic.platform.TimeOrderedId;

/**
 * The text of a unit as people began it. Life: kept when the first one begins the unit in a new
 * first number of its version; follows the smaller changes whenever somebody begins; stays.
 */
@Entity
@Table(name = "unit_edition")
public class UnitEdition {
  @Id private String id;

  @Column(name = "unit_id")
  private String unitId;

  private int major;

  @Column(name = "unit_version")
  private String unitVersion;

  @Lob private String text;

  @Version private long version;

  /** For JPA. */
  protected UnitEdition() {}

  UnitEdition(LearningUnit unit, String text) {
    this.id = TimeOrderedId.next();
    this.unitId = unit.id().value();
    this.major = unit.major();
    follow(unit, text);
  }

  final void follow(LearningUnit unit, String words) {
    unitVersion = unit.version();
    text = words;
  }

  String text() {
    return text;
  }
}
