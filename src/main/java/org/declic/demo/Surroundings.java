package org.declic.demo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.declic.identity.organisation.PartnerId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.series.Recurrence;
import org.declic.scheduling.series.Series;
import org.declic.scheduling.series.SeriesId;

/**
 * What is around the sessions: four partners and their shares, what rooms have, a room that closes.
 */
final class Surroundings {
  private static final List<String> NAMES =
      List.of("Caisse primaire d’assurance maladie", "CCAS", "France Travail", "Mission locale");

  private final EntityManager entities;
  private final Centre centre;

  Surroundings(EntityManager entities, Centre centre) {
    this.entities = entities;
    this.centre = centre;
  }

  void describe() {
    entities.flush();
    run("update training_session set seats_asked = capacity where site_id = ?", site());
    run(
        "update training_session set workstation_each = true where kind = 'WORKSHOP'"
            + " and site_id = ?",
        site());
    List<String> partners = NAMES.stream().map(this::partner).toList();
    share("kind = 'COLLECTIVE_INTERVIEW'", partners.get(2), "PROVIDES", 50);
    share("kind = 'INDIVIDUAL_SUPPORT'", partners.get(0), "PROVIDES", 40);
    share("kind = 'SHOWROOM'", partners.get(1), "HOSTS", 100);
    share("kind = 'SHOWROOM'", partners.get(3), "PROVIDES", 30);
    run(
        "update training_session set to_bring = 'Un courrier reçu de l’administration'"
            + " where kind = 'INDIVIDUAL_SUPPORT' and site_id = ?",
        site());
    rooms();
    series();
  }

  private String site() {
    return centre.site().value();
  }

  private String partner(String name) {
    String id = PartnerId.next().value();
    run(
        "insert into partner (id, site_id, name, created_at, version) values (?, ?, ?, ?, 1)",
        id,
        site(),
        name,
        centre.now().minusSeconds(90L * 86_400).toEpochMilli());
    return id;
  }

  private void share(String which, String partner, String part, int share) {
    run(
        "insert into session_partner (session_id, partner_id, part, share)"
            + " select id, ?, ?, ? from training_session where site_id = ? and "
            + which,
        partner,
        part,
        share,
        site());
  }

  private void rooms() {
    equip(centre.ada(), "PROJECTOR,PRINTER,HEADPHONES,STEP_FREE");
    equip(centre.rosa(), "PROJECTOR,WEBCAM,STEP_FREE");
    equip(centre.openSpace(), "PRINTER,SCANNER,TABLETS,STEP_FREE");
    equip(centre.office(), "PRINTER,SCANNER");
    for (int day = 1; day <= DayOfWeek.FRIDAY.getValue(); day++) {
      run(
          "insert into room_hours (room_id, weekday, opens, closes) values (?, ?, '09:00', '18:00')",
          centre.office().value(),
          day);
    }
    LocalDate friday = centre.today().plusDays(8).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    run(
        "insert into room_closure (id, site_id, room_id, first_day, last_day, reason, declared_by,"
            + " declared_at) values (?, ?, ?, ?, ?, 'Travaux d’électricité', ?, ?)",
        TimeOrderedId.next(),
        site(),
        centre.rosa().value(),
        friday.minusDays(1).toString(),
        friday.toString(),
        centre.claire().value(),
        centre.now().minusSeconds(86_400).toEpochMilli());
  }

  private void equip(RoomId room, String equipment) {
    run("update room set equipment = ? where id = ?", equipment, room.value());
  }

  /** The welcome of every Wednesday was planned as one. */
  private void series() {
    LocalDate first = centre.today().minusDays(7).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    Recurrence weekly =
        new Recurrence(Recurrence.Pattern.WEEKLY, first, centre.today().plusWeeks(6));
    Series series =
        new Series(SeriesId.next(), centre.site(), weekly, centre.claire(), centre.now());
    entities.persist(series);
    entities.flush();
    run(
        "update training_session set series_id = ? where kind = 'COLLECTIVE_INTERVIEW'"
            + " and state = 'PLANNED' and site_id = ?",
        series.id().value(),
        site());
  }

  private void run(String statement, Object... values) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
