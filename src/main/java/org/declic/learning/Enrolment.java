package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.content.ModuleId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;

/** A learner in a module. Life: made with the first unit begun in it; stays. */
@Entity
@Table(name = "enrolment")
public class Enrolment {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "module_id")
  private String moduleId;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  /** For JPA. */
  protected Enrolment() {}

  Enrolment(SiteId site, LearnerId learner, ModuleId module, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.moduleId = module.value();
    this.enrolledAt = now;
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public LearnerId learner() {
    return new LearnerId(learnerId);
  }

  public ModuleId module() {
    return new ModuleId(moduleId);
  }

  public Instant enrolledAt() {
    return enrolledAt;
  }
}
