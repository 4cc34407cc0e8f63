package org.declic.identity.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** The sites of this installation: few, changed almost never, asked for on every page. */
@Repository
public class Sites {
  @PersistenceContext EntityManager entities;
  private final Map<SiteId, SiteFacts> known = new ConcurrentHashMap<>();
  private volatile Optional<SiteId> first = Optional.empty();

  /** Name, zone and phone, from memory after the first time. */
  public SiteFacts facts(SiteId id) {
    return known.computeIfAbsent(
        id,
        missing -> find(missing).map(SiteFacts::of).orElseThrow(() -> new UnknownThing("site")));
  }

  /** Never from memory: another node may just have written it down. */
  public String address(SiteId id) {
    return entities
        .createQuery("select s.address from Site s where s.id = :id", String.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .orElse("");
  }

  public Optional<Site> find(SiteId id) {
    return Optional.ofNullable(entities.find(Site.class, id.value()));
  }

  /** Where somebody lands who does not say: the oldest site. Once there is one it stays that. */
  public Optional<SiteId> first() {
    if (first.isEmpty()) {
      first =
          entities
              .createQuery("select s from Site s order by s.createdAt, s.id", Site.class)
              .setMaxResults(1)
              .getResultStream()
              .findFirst()
              .map(Site::id);
    }
    return first;
  }

  /** All of them, by name. */
  public List<SiteFacts> all() {
    return entities
        .createQuery("select s from Site s order by s.name, s.id", Site.class)
        .getResultStream()
        .map(SiteFacts::of)
        .toList();
  }

  public void place(SiteId id, String address) {
    find(id).orElseThrow(() -> new UnknownThing("site")).isAt(address);
  }

  public void add(Site site) {
    entities.persist(site);
    entities.flush();
  }
}
