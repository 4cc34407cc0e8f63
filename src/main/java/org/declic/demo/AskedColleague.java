package org.declic.demo;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.declic.platform.TimeOrderedId;

/** Sophie is away one morning; Claire has asked Karim to lead her session and waits for his yes. */
final class AskedColleague {
  private final EntityManager entities;
  private final Centre centre;

  AskedColleague(EntityManager entities, Centre centre) {
    this.entities = entities;
    this.centre = centre;
  }

  void ask() {
    List<?> found =
        entities
            .createNativeQuery(
                "select a.id, s.id, s.starts_at from absence a"
                    + " join session_mediator m on m.account_id = a.account_id"
                    + " join training_session s on s.id = m.session_id"
                    + " where a.site_id = ? and a.account_id = ? and s.state = 'PLANNED'"
                    + " and s.starts_at > a.starts_at and s.starts_at < a.ends_at"
                    + " order by s.starts_at")
            .setParameter(1, centre.site().value())
            .setParameter(2, centre.sophie().value())
            .getResultList();
    found.stream().findFirst().ifPresent(row -> write((Object[]) row));
  }

  private void write(Object[] row) {
    Instant starts = Instant.ofEpochMilli(((Number) row[2]).longValue());
    Instant asked = centre.now().minusSeconds(3_600);
    Object[] values = {
      TimeOrderedId.next(),
      centre.site().value(),
      row[0].toString(),
      row[1].toString(),
      centre.sophie().value(),
      centre.karim().value(),
      centre.claire().value(),
      "Bonjour Karim, Sophie ne sera pas là jeudi matin. Peux-tu mener son atelier ? Les fiches sont"
          + " prêtes.",
      "",
      "OPEN",
      asked.toEpochMilli(),
      starts.minus(Duration.ofHours(2)).toEpochMilli(),
      1L
    };
    var insert =
        entities.createNativeQuery(
            "insert into replacement_request (id, site_id, absence_id, session_id, absent_id,"
                + " asked_id, asked_by, message, proposed, answer, asked_at, until_at, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    insert.executeUpdate();
  }
}
