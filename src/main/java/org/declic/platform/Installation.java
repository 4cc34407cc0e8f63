package org.declic.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Facts about this installation that never change once they are true. */
@Repository
public class Installation {
  @PersistenceContext EntityManager entities;

  private volatile boolean demonstration;

  /** Everything in the database is invented; remembered as soon as it is true. */
  public boolean isDemonstration() {
    if (!demonstration) {
      demonstration =
          !entities
              .createNativeQuery(
                  "select setting from installation"
                      + " where name = 'demonstration' and setting = 'true'")
              .getResultList()
              .isEmpty();
    }
    return demonstration;
  }
}
