package org.declic.outcomes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/** What people counted who are not there any more: numbers of a site and a quarter. */
@Repository
class ErasedFigures {
  @PersistenceContext EntityManager entities;

  /** As {@link Counts}, of those who were erased. */
  record Row(
      int came, int begun, int finished, int unaided, int moreAble, int asAble, int lessAble) {
    static final Row NONE = new Row(0, 0, 0, 0, 0, 0, 0);
  }

  Row of(SiteId site, Period period) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select came, begun, finished, unaided, more_able, as_able, less_able"
                    + " from erased_figures where site_id = ? and period = ?")
            .setParameter(1, site.value())
            .setParameter(2, period.code())
            .getResultList();
    return rows.isEmpty() ? Row.NONE : row((Object[]) rows.get(0));
  }

  private static Row row(Object[] row) {
    return new Row(
        number(row[0]),
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]));
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  /** Makes the row, or adds to the one that is there. */
  void add(SiteId site, Period period, Row more) {
    entities
        .createNativeQuery(
            "insert into erased_figures (site_id, period, came, begun, finished, unaided,"
                + " more_able, as_able, less_able) values (?, ?, 0, 0, 0, 0, 0, 0, 0)"
                + " on duplicate key update came = came + 0")
        .setParameter(1, site.value())
        .setParameter(2, period.code())
        .executeUpdate();
    entities
        .createNativeQuery(
            "update erased_figures set came = came + ?, begun = begun + ?,"
                + " finished = finished + ?, unaided = unaided + ?, more_able = more_able + ?,"
                + " as_able = as_able + ?, less_able = less_able + ?"
                + " where site_id = ? and period = ?")
        .setParameter(1, more.came())
        .setParameter(2, more.begun())
        .setParameter(3, more.finished())
        .setParameter(4, more.unaided())
        .setParameter(5, more.moreAble())
        .setParameter(6, more.asAble())
        .setParameter(7, more.lessAble())
        .setParameter(8, site.value())
        .setParameter(9, period.code())
        .executeUpdate();
  }
}
