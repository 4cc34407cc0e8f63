package org.declic.scheduling.series;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.declic.platform.Repository;

/** The series of all sites. */
@Repository
public class AllSeries {
  @PersistenceContext EntityManager entities;

  /** Written at once: its sessions name it. */
  public void add(Series series) {
    entities.persist(series);
    entities.flush();
  }
}
