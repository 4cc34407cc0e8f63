package org.declic.scheduling.walkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.platform.TimeOrderedId;

/**
 * A screen that shows the board to everybody, without a sign-in. Life: hung by a lead or an
 * administrator, who copy its secret address to the screen; withdrawn, and its address shows
 * nothing any more.
 */
@Entity
@Table(name = "wall_screen")
class Wall {
  static final int LONGEST_LABEL = 60;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  private String label;

  /** A code, or empty. */
  @Column(name = "second_language")
  private String secondLanguage;

  /** Two notes when a number is called. */
  private boolean chime;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  /** For JPA. */
  protected Wall() {}

  /**
   * @throws Refusal when the label is missing or too long
   */
  Wall(SiteId site, String label, String secondLanguage, AccountId who, Instant now) {
    String words = label.strip();
    if (words.isEmpty() || words.length() > LONGEST_LABEL) {
      throw new Refusal("walkin.refused.wall_label", LONGEST_LABEL);
    }
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.label = words;
    this.secondLanguage = secondLanguage;
    this.madeBy = who.value();
    this.madeAt = now;
  }

  void ring(boolean on) {
    chime = on;
  }

  void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }

  SiteId site() {
    return new SiteId(siteId);
  }
}
