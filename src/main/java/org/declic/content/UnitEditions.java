package org.declic.content;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.declic.platform.Language;
import org.declic.platform.Repository;

/**
 * Units as whoever is in them sees them. A small change of a unit is seen at once; when the first
 * number of its version rises, what is asked has changed, and whoever is in the middle finishes the
 * unit that was begun.
 */
@Repository
public class UnitEditions {
  @PersistenceContext EntityManager entities;
  @Inject PublishedPathway pathway;
  @Inject PathwaySource source;

  /** Read once: an edition that is no longer published does not change. */
  private final Map<String, Map<Language, LearningUnit>> read = new ConcurrentHashMap<>();

  /** Somebody begins this unit as it is now: its text is there until they finish. */
  public void keep(LearningUnit unit) {
    if (isKept(unit)) {
      return;
    }
    Optional<UnitEdition> known = find(unit.id(), unit.major());
    source
        .text(unit.id())
        .ifPresent(
            text ->
                known.ifPresentOrElse(
                    edition -> edition.follow(unit, text),
                    () -> entities.persist(new UnitEdition(unit, text))));
    read.remove(key(unit.id(), unit.major()));
  }

  /**
   * The unit for somebody who began that version of it.
   *
   * @param begun empty for whoever has not begun: the unit as it is now
   * @return empty when there is no such unit any more
   */
  public Optional<LearningUnit> unit(UnitId id, Optional<String> begun, Language language) {
    Optional<LearningUnit> current = pathway.current().unit(id, language);
    boolean same =
        begun.isEmpty() || current.filter(unit -> unit.major() == major(begun.get())).isPresent();
    return same ? current : kept(id, major(begun.get()), language).or(() -> current);
  }

  private Optional<LearningUnit> kept(UnitId id, int major, Language language) {
    Map<Language, LearningUnit> views =
        read.computeIfAbsent(
            key(id, major),
            key ->
                find(id, major).map(edition -> source.unit(id, edition.text())).orElse(Map.of()));
    return Optional.ofNullable(views.get(language))
        .or(() -> Optional.ofNullable(views.get(Language.FRENCH)));
  }

  /** Asked whenever somebody begins a unit, and so without the text. */
  private boolean isKept(LearningUnit unit) {
    return entities
        .createQuery(
            "select e.unitVersion from UnitEdition e where e.unitId = :unit and e.major = :major",
            String.class)
        .setParameter("unit", unit.id().value())
        .setParameter("major", unit.major())
        .getResultStream()
        .anyMatch(unit.version()::equals);
  }

  private Optional<UnitEdition> find(UnitId unit, int major) {
    return entities
        .createQuery(
            "select e from UnitEdition e where e.unitId = :unit and e.major = :major",
            UnitEdition.class)
        .setParameter("unit", unit.value())
        .setParameter("major", major)
        .getResultStream()
        .findFirst();
  }

  private static String key(UnitId unit, int major) {
    return unit + " " + major;
  }

  /** The first number of a version. */
  static int major(String version) {
    String number = version.replaceFirst("[^0-9].*", "");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }
}
