package org.declic.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Facts about this installation as a whole, one value a name. */
@Repository
public class InstallationFacts {
  @PersistenceContext EntityManager entities;

  /** In place of what was said before under this name. */
  public void say(String name, String value) {
    entities
        .createNativeQuery("delete from installation where name = ?")
        .setParameter(1, name)
        .executeUpdate();
    entities
        .createNativeQuery("insert into installation (name, setting) values (?, ?)")
        .setParameter(1, name)
        .setParameter(2, value)
        .executeUpdate();
  }

  public boolean isSaid(String name, String value) {
    return !entities
        .createNativeQuery("select name from installation where name = ? and setting = ?")
        .setParameter(1, name)
        .setParameter(2, value)
        .getResultList()
        .isEmpty();
  }

  /** Takes the fact away; true for one caller only, however many try at once. */
  public boolean unsay(String name, String value) {
    return entities
            .createNativeQuery("delete from installation where name = ? and setting = ?")
            .setParameter(1, name)
            .setParameter(2, value)
            .executeUpdate()
        == 1;
  }
}
