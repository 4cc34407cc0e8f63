package org.declic.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.declic.platform.TimeOrderedId;

/**
 * The next workshop after tomorrow is full: a seat that came free is kept for the sailboat, the
 * apple waits with two others; the heron sits in the one after, where a partner holds two places.
 */
final class WaitingLine {
  private static final long DAY = 86_400_000L;
  private static final int OTHERS = 2;

  private final Connection connection;
  private final Centre centre;
  private final long now;

  WaitingLine(Connection connection, Centre centre) {
    this.connection = connection;
    this.centre = centre;
    this.now = centre.now().toEpochMilli();
  }

  void tell(Person heron, Person apple, Person sailboat) {
    try {
      List<String> workshops =
          texts(
              "select id from training_session where site_id = ? and kind = 'WORKSHOP'"
                  + " and state = 'PLANNED' and starts_at > ? order by starts_at",
              centre.site().value(),
              now + 2 * DAY);
      if (workshops.size() < 2) {
        return;
      }
      List<String> known = List.of(heron.id.value(), apple.id.value(), sailboat.id.value());
      String full = workshops.get(0);
      for (String person : known) {
        unseat(full, person);
      }
      List<String> crowd = strangers(full, known);
      int seats = number("select capacity - booked from training_session where id = ?", full) - 1;
      for (int i = 0; i < seats; i++) {
        seat(full, crowd.get(i));
      }
      offer(full, sailboat.id.value());
      wait(full, apple.id.value(), 3);
      for (int i = 0; i < OTHERS; i++) {
        wait(full, crowd.get(seats + i), 2 - i);
      }
      String next = workshops.get(1);
      unseat(next, heron.id.value());
      seat(next, heron.id.value());
      hold(next);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private List<String> strangers(String session, List<String> known) throws SQLException {
    List<String> all =
        texts(
            "select id from learner where site_id = ? and kind = 'PASS' and id not in"
                + " (select learner_id from seat where session_id = ?) order by nickname, id",
            centre.site().value(),
            session);
    all.removeAll(known);
    return all;
  }

  private void unseat(String session, String person) throws SQLException {
    int gone = change("delete from seat where session_id = ? and learner_id = ?", session, person);
    change("update training_session set booked = booked - ? where id = ?", gone, session);
  }

  private void seat(String session, String person) throws SQLException {
    if (change(
            "update training_session set booked = booked + 1"
                + " where id = ? and booked + offered + held < capacity",
            session)
        == 1) {
      change(
          "insert into seat (id, site_id, session_id, learner_id, booked_at, booked_by, origin)"
              + " values (?, ?, ?, ?, ?, ?, 'SELF')",
          TimeOrderedId.next(),
          centre.site().value(),
          session,
          person,
          now - DAY,
          person);
      move(session, person, "TAKEN", "SELF", 1, now - DAY);
    }
  }

  private void offer(String session, String person) throws SQLException {
    line(session, person, "OFFERED", now - 3 * DAY, now + DAY);
    change("update training_session set offered = offered + 1 where id = ?", session);
    move(session, person, "JOINED", "SELF", 1, now - 3 * DAY);
    move(session, person, "OFFERED", "WAITLIST", 1, now - DAY / 24);
  }

  private void wait(String session, String person, int hoursAgo) throws SQLException {
    long at = now - hoursAgo * DAY / 24;
    line(session, person, "WAITING", at, null);
    change("update training_session set waiting = waiting + 1 where id = ?", session);
    move(session, person, "JOINED", "SELF", 1, at);
  }

  private void line(String session, String person, String state, long at, Long until)
      throws SQLException {
    change(
        "insert into waitlist_entry (id, site_id, session_id, learner_id, state, joined_at,"
            + " joined_by, offered_until) values (?, ?, ?, ?, ?, ?, ?, ?)",
        TimeOrderedId.next(),
        centre.site().value(),
        session,
        person,
        state,
        at,
        person,
        until);
  }

  private void hold(String session) throws SQLException {
    if (change(
            "update training_session set held = held + 2"
                + " where id = ? and booked + offered + held + 2 <= capacity",
            session)
        == 1) {
      change(
          "insert into held_place (id, site_id, session_id, origin, places, label, held_at,"
              + " held_by) values (?, ?, ?, 'LIST', 2, 'Mission locale', ?, ?)",
          TimeOrderedId.next(),
          centre.site().value(),
          session,
          now - DAY,
          centre.karim().value());
      move(session, null, "HELD", "LIST", 2, now - DAY);
    }
  }

  private void move(String session, String person, String kind, String origin, int places, long at)
      throws SQLException {
    change(
        "insert into seat_move (id, site_id, session_id, learner_id, kind, origin, places, made_at,"
            + " made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        TimeOrderedId.next(),
        centre.site().value(),
        session,
        person,
        kind,
        origin,
        places,
        at,
        person == null ? centre.karim().value() : person);
  }

  private int change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = filled(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private int number(String sql, Object... values) throws SQLException {
    return Integer.parseInt(texts(sql, values).get(0));
  }

  private List<String> texts(String sql, Object... values) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = filled(sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private PreparedStatement filled(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
