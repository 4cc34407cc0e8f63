package org.declic.demo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * What the mediators of the three sites lead, when, and how long: most have said it, two have not,
 * so that a fortnight can mostly, but not wholly, be staffed.
 */
final class TeamProfiles {
  private static final String ALL_KINDS =
      "WORKSHOP,COLLECTIVE_INTERVIEW,INDIVIDUAL_INTERVIEW,INDIVIDUAL_SUPPORT,SHOWROOM";
  private static final List<Integer> WORKING_DAYS = List.of(1, 2, 3, 4, 5);
  private static final int HOUR = 60;

  private final EntityManager entities;
  private final Centre centre;

  TeamProfiles(EntityManager entities, Centre centre) {
    this.entities = entities;
    this.centre = centre;
  }

  void describe() {
    karim();
    sophie();
    awa();
    julien();
    run(
        "insert into kind_requirement (site_id, kind, accreditation) values"
            + " (?, 'INDIVIDUAL_SUPPORT', 'AIDANTS_CONNECT')",
        centre.site().value());
    elsewhere("bruno@marseille.example", 35, "FRENCH,ENGLISH", "AIDANTS_CONNECT");
    elsewhere("farida@marseille.example", 28, "FRENCH,ARABIC", "");
    elsewhere("lea@marseille.example", 35, "FRENCH", "FIRST_AID");
    elsewhere("chantal@liege.example", 38, "FRENCH", "");
    elsewhere("david@liege.example", 19, "FRENCH,ENGLISH", "MEDIATION_TITLE");
    elsewhere("nora@liege.example", 38, "FRENCH,TURKISH", "");
  }

  private void karim() {
    String id = id("karim@centre.example");
    profile(id, ALL_KINDS, "FRENCH,ENGLISH", "AIDANTS_CONNECT,DIGITAL_ADVISER");
    skills(id, "m1", "m2", "m3");
    for (int day : WORKING_DAYS) {
      hours(id, day, "09:00", "12:30");
      hours(id, day, "13:30", day == DayOfWeek.THURSDAY.getValue() ? "19:00" : "17:30");
    }
    wish(id, 0, true, 0, "ALL", "WORKSHOP");
    wish(id, 1, false, DayOfWeek.FRIDAY.getValue(), "AFTERNOON", "");
    contract(id, 35 * HOUR);
  }

  private void sophie() {
    String id = id("sophie@centre.example");
    profile(
        id,
        "WORKSHOP,COLLECTIVE_INTERVIEW,INDIVIDUAL_INTERVIEW,SHOWROOM",
        "FRENCH,SPANISH",
        "FIRST_AID");
    skills(id, "m1");
    for (int day : WORKING_DAYS) {
      hours(id, day, "09:00", "12:30");
      if (day != DayOfWeek.FRIDAY.getValue()) {
        hours(id, day, "13:30", "17:00");
      }
    }
    wish(id, 0, true, DayOfWeek.WEDNESDAY.getValue(), "MORNING", "COLLECTIVE_INTERVIEW");
    contract(id, 28 * HOUR);
  }

  /** Works for a partner, half of the week. */
  private void awa() {
    String id = id("awa@centre.example");
    profile(
        id, "WORKSHOP,INDIVIDUAL_INTERVIEW,INDIVIDUAL_SUPPORT", "FRENCH,ARABIC", "AIDANTS_CONNECT");
    skills(id, "m1-u05", "m1-u06", "m1-u08", "m1-u09");
    hours(id, DayOfWeek.MONDAY.getValue(), "13:30", "18:00");
    hours(id, DayOfWeek.WEDNESDAY.getValue(), "09:00", "12:00");
    hours(id, DayOfWeek.WEDNESDAY.getValue(), "13:30", "18:00");
    hours(id, DayOfWeek.FRIDAY.getValue(), "13:30", "18:00");
    contract(id, 17 * HOUR + HOUR / 2);
    run(
        "update mediator_profile set covered = 'WORKSHOP,INDIVIDUAL_INTERVIEW,INDIVIDUAL_SUPPORT',"
            + " employer_id = (select id from partner where site_id = ? and name ="
            + " 'Mission locale') where account_id = ?",
        centre.site().value(),
        id);
  }

  /** New: leads the first units; nobody has written his contract down yet. */
  private void julien() {
    String id = id("julien@centre.example");
    profile(id, "WORKSHOP,SHOWROOM", "FRENCH", "");
    skills(id, "m1-u01", "m1-u02", "m1-u03", "m1-u04");
    for (int day : List.of(2, 3, 4, 5)) {
      hours(id, day, "10:00", "18:00");
    }
    run(
        "insert into profile_other_hours (account_id, local_date, opens, closes, besides)"
            + " values (?, ?, '09:30', '12:30', true)",
        id,
        weekAhead(centre).plusDays(5).toString());
    run("update mediator_profile set contract_said_at = null where account_id = ?", id);
  }

  /** The Monday of the week in which sessions are still to be staffed. */
  static LocalDate weekAhead(Centre centre) {
    return centre.today().with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).plusDays(3);
  }

  private void elsewhere(String email, int weekly, String languages, String accreditations) {
    String id = id(email);
    profile(id, ALL_KINDS, languages, accreditations);
    skills(id, "m1", "m2");
    for (int day : WORKING_DAYS) {
      hours(id, day, "09:00", "17:30");
    }
    contract(id, weekly * HOUR);
  }

  private String id(String email) {
    return (String)
        entities
            .createNativeQuery("select id from account where email = ?")
            .setParameter(1, email)
            .getSingleResult();
  }

  private void profile(String id, String kinds, String languages, String accreditations) {
    long said = centre.now().minusSeconds(20L * 86_400).toEpochMilli();
    run(
        "insert into mediator_profile (account_id, site_id, kinds, languages, accreditations,"
            + " covered, weekly_minutes, skills_said_at, hours_said_at, changed_by, version)"
            + " select id, site_id, ?, ?, ?, '', 0, ?, ?, id, 1 from account where id = ?",
        kinds,
        languages,
        accreditations,
        said,
        said,
        id);
  }

  private void contract(String id, int minutes) {
    run(
        "update mediator_profile set weekly_minutes = ?, contract_said_at = skills_said_at"
            + " where account_id = ?",
        minutes,
        id);
  }

  private void skills(String id, String... skills) {
    for (String skill : skills) {
      run("insert into profile_skill (account_id, skill) values (?, ?)", id, skill);
    }
  }

  private void hours(String id, int weekday, String opens, String closes) {
    run(
        "insert into profile_hours (account_id, weekday, opens, closes) values (?, ?, ?, ?)",
        id,
        weekday,
        opens,
        closes);
  }

  private void wish(String id, int place, boolean wanted, int weekday, String part, String kind) {
    run(
        "insert into profile_wish (account_id, place, wanted, weekday, local_date, day_part, kind)"
            + " values (?, ?, ?, ?, '', ?, ?)",
        id,
        place,
        wanted,
        weekday,
        part,
        kind);
    run("update mediator_profile set wishes_said_at = skills_said_at where account_id = ?", id);
  }

  private void run(String statement, Object... values) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
