package org.declic.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.declic.launch.EmbeddedUrl;

/**
 * A year of one centre, grown out of the demonstration: its people and sessions again and again
 * under new names and dates, through the tables alone, so that it follows the schema without being
 * told.
 */
final class Year implements AutoCloseable {
  private static final long DAY = 86_400_000L;

  /** Rows that belong to somebody's device or to a request, not to what happened. */
  private static final List<String> NOT_HISTORY =
      List.of("pass", "signed_in_session", "card_shown", "command_receipt", "help_request");

  private final Connection database;

  private Year(Connection database) {
    this.database = database;
  }

  /** The server must be stopped: an embedded database serves one process. */
  static Year in(Path data) throws SQLException {
    Connection connection = DriverManager.getConnection(EmbeddedUrl.in(data), "declic", "declic");
    try (Statement statement = connection.createStatement()) {
      // Copies come before what they point to.
      statement.execute("set referential_integrity false");
      // A year takes longer to write than a page may take to read.
      statement.execute("set query_timeout 0");
    }
    connection.setAutoCommit(false);
    return new Year(connection);
  }

  /**
   * Learners with cards up to this number; returns for each the token of its QR code and of a
   * session already open.
   */
  List<Someone> learners(int wanted) throws SQLException {
    List<String> real = strings("select id from learner where kind = 'PASS' order by id");
    String pinHash =
        strings(
                "select p.pin_hash from pass p join learner l on l.id = p.learner_id where l.nickname = 'Héron bleu'")
            .get(0);
    List<Someone> made = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      String id = i < real.size() ? real.get(i) : UUID.randomUUID().toString();
      if (i >= real.size()) {
        copyLearner(real.get(i % real.size()), id, i);
      }
      Someone someone =
          new Someone(id, "bench-card-%012d".formatted(i), "bench-session-%020d".formatted(i));
      card(someone, i < real.size(), pinHash);
      openSession(someone.session(), "LEARNER", id);
      made.add(someone);
    }
    database.commit();
    return made;
  }

  record Someone(String id, String card, String session) {}

  private void copyLearner(String template, String id, int number) throws SQLException {
    copy("learner", "id", template, Map.of("id", id, "nickname", "Personne " + number));
    for (String table : tablesWith("learner_id")) {
      if (!NOT_HISTORY.contains(table) && !table.equals("attempt")) {
        copy(table, "learner_id", template, Map.of("learner_id", id));
      }
    }
  }

  private void card(Someone someone, boolean hasOne, String pinHash) throws SQLException {
    if (hasOne) {
      update(
          "update pass set qr_hash = ?, pin_hash = ?, paused_at = null, failures = 0 where learner_id = ?",
          sha256(someone.card()),
          pinHash,
          someone.id());
    } else {
      String template =
          strings("select id from pass where revoked_at is null order by id fetch first row only")
              .get(0);
      copy(
          "pass",
          "id",
          template,
          Map.of(
              "learner_id",
              someone.id(),
              "code_hash",
              sha256("no code " + someone.id()),
              "qr_hash",
              sha256(someone.card()),
              "pin_hash",
              pinHash,
              "failures",
              0));
    }
  }

  /** As if this person had signed in a minute ago. */
  void openSession(String token, String kind, String subject) throws SQLException {
    long now = System.currentTimeMillis();
    update(
        "insert into signed_in_session (token_hash, site_id, kind, subject_id, confirmed, created_at, last_seen_at)"
            + " values (?, (select min(id) from site), ?, ?, true, ?, ?)",
        sha256(token),
        kind,
        subject,
        now - 60_000,
        now);
    database.commit();
  }

  /** Growing the year takes longer than a quiet session lasts: everybody was just seen. */
  void keepSessions() throws SQLException {
    long now = System.currentTimeMillis();
    update(
        "update signed_in_session set created_at = ?, last_seen_at = ? where ended_at is null",
        now - 60_000,
        now);
    database.commit();
  }

  String account(String email) throws SQLException {
    return strings("select id from account where email = '" + email + "'").get(0);
  }

  /** Sessions up to this number, each some weeks before the one it repeats. */
  int sessions(int wanted) throws SQLException {
    List<String> past =
        strings("select id from training_session where state = 'CLOSED' order by starts_at desc");
    int existing = count("training_session");
    for (int i = 0; existing + i < wanted; i++) {
      String template = past.get(i % past.size());
      long weeks = 12L * (1 + i / past.size());
      copySession(template, UUID.randomUUID().toString(), weeks);
    }
    database.commit();
    return count("training_session");
  }

  private void copySession(String template, String id, long weeks) throws SQLException {
    String day =
        strings("select local_date from training_session where id = '" + template + "'").get(0);
    Map<String, Object> changed = new LinkedHashMap<>();
    changed.put("id", id);
    changed.put("local_date", LocalDate.parse(day.strip()).minusWeeks(weeks).toString());
    copy("training_session", "id", template, changed, -weeks * 7 * DAY);
    for (String table : tablesWith("session_id")) {
      copy(table, "session_id", template, Map.of("session_id", id), -weeks * 7 * DAY);
    }
  }

  /**
   * A session to come in which everybody of the measurement may sit; nobody has a seat yet.
   *
   * @return its id
   */
  String roomForAll() throws SQLException {
    String template =
        strings(
                "select id from training_session where kind = 'WORKSHOP' and state = 'PLANNED'"
                    + " order by starts_at desc fetch first row only")
            .get(0);
    String day =
        strings("select local_date from training_session where id = '" + template + "'").get(0);
    String id = UUID.randomUUID().toString();
    Map<String, Object> changed = new LinkedHashMap<>();
    changed.put("id", id);
    changed.put("local_date", LocalDate.parse(day.strip()).plusWeeks(1).toString());
    changed.put("capacity", 1_000);
    changed.put("booked", 0);
    changed.put("subject", "Atelier ouvert à tous");
    copy("training_session", "id", template, changed, 7 * DAY);
    database.commit();
    return id;
  }

  /**
   * Other sites around this one.
   *
   * @return how many visits there are now
   */
  int network(int sites, int visits) throws SQLException {
    return new Network(database).grow(sites, visits);
  }

  /** Answers up to this number, spread over everybody and over the past. */
  int attempts(int wanted) throws SQLException {
    int existing = count("attempt");
    String columns = String.join(", ", columns("attempt"));
    String values =
        columns
            .replaceFirst("\\bid\\b", "cast(random_uuid() as varchar(36))")
            .replaceFirst("\\blearner_id\\b", "l.id")
            .replaceFirst("\\bat\\b", "a.at - n.x * 1000");
    values =
        values.replaceAll(
            "(?<![.\\w(])(?=(site_id|unit_id|unit_version|step_id|item_id|variant|given|outcome|try_number|help|language)\\b)",
            "a.");
    int learners = count("learner");
    // One row of what really was answered, for each learner, as often as it takes.
    int each = Math.max(1, (int) Math.ceil((wanted - existing) / (double) learners));
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(
          "insert into attempt ("
              + columns
              + ") select "
              + values
              + " from (select row_number() over (order by id) as r, t.* from attempt t order by id fetch first 1000 rows only) a"
              + " join system_range(1, "
              + each
              + ") n on a.r = mod(n.x, least(1000, "
              + existing
              + ")) + 1"
              + " cross join learner l");
    }
    database.commit();
    return count("attempt");
  }

  private void copy(String table, String key, String template, Map<String, ?> changed)
      throws SQLException {
    copy(table, key, template, changed, 0);
  }

  /** Copies the rows under this key with a new id, some values changed and every time moved. */
  private void copy(String table, String key, String template, Map<String, ?> changed, long moved)
      throws SQLException {
    List<String> columns = columns(table);
    String insert =
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") values ("
            + String.join(", ", columns.stream().map(c -> "?").toList())
            + ")";
    try (PreparedStatement reading =
            database.prepareStatement("select * from " + table + " where " + key + " = ?");
        PreparedStatement writing = database.prepareStatement(insert)) {
      reading.setString(1, template);
      ResultSet row = reading.executeQuery();
      while (row.next()) {
        for (int i = 0; i < columns.size(); i++) {
          writing.setObject(i + 1, value(columns.get(i), row, changed, moved));
        }
        try {
          writing.executeUpdate();
        } catch (java.sql.SQLIntegrityConstraintViolationException e) {
          // A row that may exist once only, such as a seat: the copy does without.
        }
      }
    }
  }

  private static Object value(String column, ResultSet row, Map<String, ?> changed, long moved)
      throws SQLException {
    if (changed.containsKey(column)) {
      return changed.get(column);
    }
    if (column.equals("id")) {
      return UUID.randomUUID().toString();
    }
    Object value = row.getObject(column);
    return moved != 0
            && value instanceof Long time
            && (column.endsWith("_at") || column.equals("at"))
        ? (Object) (time + moved)
        : value;
  }

  private List<String> tablesWith(String column) throws SQLException {
    return strings(
        "select table_name from information_schema.columns where table_schema = 'public' and column_name = '"
            + column
            + "' order by table_name");
  }

  private List<String> columns(String table) throws SQLException {
    return strings(
        "select column_name from information_schema.columns where table_schema = 'public' and table_name = '"
            + table
            + "' order by ordinal_position");
  }

  int count(String table) throws SQLException {
    return Integer.parseInt(strings("select count(*) from " + table).get(0));
  }

  private List<String> strings(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private void update(String statement, Object... values) throws SQLException {
    try (PreparedStatement prepared = database.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    if (database.isClosed()) {
      // A block closes it before the server opens the same file.
      return;
    }
    try (Statement statement = database.createStatement()) {
      database.commit();
      database.setAutoCommit(true);
      statement.execute("set referential_integrity true");
      // Statistics of the tables as they are now, as a server that grew with them would have.
      statement.execute("analyze");
    }
    database.close();
  }
}
