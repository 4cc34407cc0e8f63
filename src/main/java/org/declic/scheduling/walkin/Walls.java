package org.declic.scheduling.walkin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;
import org.declic.platform.UnknownThing;

/**
 * The screens of all sites. Half of an address is the id, half a seal made with the server's key:
 * who has read the database alone cannot make one, and who hung the screen can see it again.
 */
@Repository
public class Walls {
  private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{32})");
  private static final int SEAL = 32;

  @PersistenceContext EntityManager entities;
  @Inject ServerKey key;

  /** The screen with this key; empty when there is none (any more). */
  public Optional<WallRow> open(String shown) {
    Matcher parts = KEY.matcher(shown);
    if (!parts.matches() || !Secrets.same(seal(parts.group(1)), parts.group(2))) {
      return Optional.empty();
    }
    return entities
        .createQuery(WALL + "where w.id = :id and w.withdrawnAt is null", Object[].class)
        .setParameter("id", parts.group(1))
        .getResultStream()
        .findFirst()
        .map(this::row);
  }

  private static final String WALL =
      "select w.id, w.siteId, w.label, w.secondLanguage, w.chime, w.madeAt from Wall w ";

  /** Those of a site that hang, the oldest first. */
  public List<WallRow> of(SiteId site) {
    return entities
        .createQuery(
            WALL + "where w.siteId = :site and w.withdrawnAt is null order by w.madeAt, w.id",
            Object[].class)
        .setParameter("site", site.value())
        .getResultStream()
        .map(this::row)
        .toList();
  }

  /** Those of the screens that still hang. */
  public Set<String> stillHanging(Collection<String> ids) {
    return new HashSet<>(
        entities
            .createQuery(
                "select w.id from Wall w where w.id in :ids and w.withdrawnAt is null",
                String.class)
            .setParameter("ids", ids)
            .getResultList());
  }

  Wall get(SiteId site, String id) {
    return Optional.ofNullable(entities.find(Wall.class, id))
        .filter(wall -> wall.site().equals(site))
        .orElseThrow(() -> new UnknownThing("wall"));
  }

  void add(Wall wall) {
    entities.persist(wall);
  }

  private WallRow row(Object[] found) {
    String id = (String) found[0];
    return new WallRow(
        id,
        new SiteId((String) found[1]),
        (String) found[2],
        (String) found[3],
        (Boolean) found[4],
        (Instant) found[5],
        id + "." + seal(id));
  }

  private String seal(String id) {
    return key.fingerprint("wall", id).substring(0, SEAL);
  }
}
