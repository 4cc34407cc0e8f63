package org.declic.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the records are kept: the embedded H2 file by default, MariaDB or MySQL by three settings.
 */
record Database(String driver, String url, String user, String password) {
  private static final String H2 = "org.declic.platform.EmbeddedDataSource";
  private static final String MYSQL = "com.mysql.cj.jdbc.MysqlDataSource";

  /**
   * What an address of H2 gets where the operator says nothing of it. Long texts stay in their row:
   * with those H2 keeps apart, reading one is enough for the last confirmed writes to be lost with
   * a killed process (seen in tests). As many statements are kept as a day's pages use, so that
   * each text is read only once. A statement has thirty seconds, said once and for all: H2 forgets
   * every statement it keeps each time a limit is set, which the server does before each.
   */
  private static final List<String> H2_COMPLETIONS =
      List.of("MAX_LENGTH_INPLACE_LOB=1048576", "QUERY_CACHE_SIZE=200", "QUERY_TIMEOUT=30000");

  /** Seconds that the server gives each statement; none where the database itself counts. */
  private static final String NO_LIMIT = "-1";

  private static final String LIMIT = "30";

  /**
   * MODE and the case flags let one set of migrations serve both databases and are part of the file
   * once it is made; WRITE_DELAY=0 because without it H2 loses what it already confirmed when the
   * process is killed.
   */
  private static final String H2_FLAGS =
      ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

  /**
   * Times in UTC whatever the server's zone; statements prepared and kept; batches in one message.
   */
  private static final Map<String, String> MYSQL_FLAGS = new LinkedHashMap<>();

  static {
    MYSQL_FLAGS.put("connectionTimeZone", "UTC");
    MYSQL_FLAGS.put("forceConnectionTimeZoneToSession", "true");
    MYSQL_FLAGS.put("rewriteBatchedStatements", "true");
    MYSQL_FLAGS.put("cachePrepStmts", "true");
    MYSQL_FLAGS.put("prepStmtCacheSize", "250");
    MYSQL_FLAGS.put("prepStmtCacheSqlLimit", "2048");
    MYSQL_FLAGS.put("useServerPrepStmts", "true");
    MYSQL_FLAGS.put("cacheServerConfiguration", "true");
    MYSQL_FLAGS.put("useLocalSessionState", "true");
    MYSQL_FLAGS.put("maintainTimeStats", "false");
    MYSQL_FLAGS.put("tcpKeepAlive", "true");
  }

  private static final Pattern MYSQL_URL =
      Pattern.compile("jdbc:(?:mysql|mariadb):(?:[a-z+]+:)?//([^/?]*)(/[^?]*)?(?:\\?(.*))?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "");

  static Database chosen(Settings settings, DataFolder data) throws Trouble {
    Optional<String> asked = settings.text("declic.db.url");
    String user = settings.text("declic.db.user").orElse("declic");
    Optional<String> password = password(settings);
    if (asked.isEmpty()) {
      return embedded(data, user, password.orElse("declic"));
    }
    String url = asked.get();
    if (url.startsWith("jdbc:h2:")) {
      return new Database(H2, checkedH2(url), user, password.orElse("declic"));
    }
    if (url.startsWith("jdbc:mysql:") || url.startsWith("jdbc:mariadb:")) {
      // An empty password would reach the server as the literal name of the setting.
      String given = password.orElseThrow(() -> new Trouble("db.password.missing"));
      return new Database(MYSQL, completedMysql(url), user, given);
    }
    throw new Trouble("db.unknown", withoutPassword(url));
  }

  private static Optional<String> password(Settings settings) throws Trouble {
    Optional<String> file = settings.text("declic.db.password.file");
    return file.isPresent()
        ? Optional.of(Secrets.readFrom(Path.of(file.get()))).filter(text -> !text.isEmpty())
        : settings.text("declic.db.password");
  }

  private static Database embedded(DataFolder data, String user, String password) throws Trouble {
    Path file = data.databaseFile();
    if (file.toString().contains(";")) {
      throw new Trouble("data.semicolon", data.root());
    }
    // A file that exists is never silently replaced by a new, empty one.
    String onlyExisting = hasContent(file) ? ";FORBID_CREATION=TRUE" : "";
    try {
      Secrets.keepToOwner(file);
    } catch (IOException e) {
      throw new Trouble("data.unwritable", data.root());
    }
    return new Database(H2, embeddedUrl(data.root()) + onlyExisting, user, password);
  }

  static String embeddedUrl(Path folder) {
    return completedH2("jdbc:h2:file:" + folder.toAbsolutePath().resolve("declic") + H2_FLAGS);
  }

  private static boolean hasContent(Path file) {
    try {
      return Files.exists(file) && Files.size(file) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  static String checkedH2(String url) throws Trouble {
    String flags = url.toUpperCase(Locale.ROOT).replace(" ", "") + ";";
    boolean isFile =
        !flags.startsWith("JDBC:H2:MEM:")
            && !flags.startsWith("JDBC:H2:TCP:")
            && !flags.startsWith("JDBC:H2:SSL:")
            && !flags.contains(";AUTO_SERVER=TRUE;");
    if (!isFile) {
      throw new Trouble("db.h2.fileonly");
    }
    if (!flags.contains(";WRITE_DELAY=0;") || flags.contains(";RETENTION_TIME=")) {
      throw new Trouble("db.h2.durability");
    }
    if (!flags.contains(";MODE=MYSQL;")
        || !flags.contains(";DATABASE_TO_LOWER=TRUE;")
        || !flags.contains(";CASE_INSENSITIVE_IDENTIFIERS=TRUE;")) {
      throw new Trouble("db.h2.mode", H2_FLAGS.substring(1));
    }
    return completedH2(url);
  }

  private static String completedH2(String url) {
    String given = ";" + url.toUpperCase(Locale.ROOT).replace(" ", "");
    StringBuilder completed = new StringBuilder(url);
    for (String flag : H2_COMPLETIONS) {
      if (!given.contains(";" + flag.substring(0, flag.indexOf('=') + 1))) {
        completed.append(';').append(flag);
      }
    }
    return completed.toString();
  }

  /** The same URL with every flag that the operator left open; what they wrote is kept. */
  static String completedMysql(String url) throws Trouble {
    Matcher parts = MYSQL_URL.matcher(url);
    if (!parts.matches() || parts.group(2) == null || parts.group(2).length() < 2) {
      throw new Trouble("db.mysql.url", withoutPassword(url));
    }
    String hosts = parts.group(1);
    String given = Optional.ofNullable(parts.group(3)).orElse("");
    if (hosts.contains("@") || given.toLowerCase(Locale.ROOT).contains("password=")) {
      throw new Trouble("db.mysql.secret");
    }
    Map<String, String> flags = new LinkedHashMap<>();
    for (String pair : given.split("&")) {
      if (!pair.isEmpty()) {
        String[] sides = pair.split("=", 2);
        flags.put(sides[0], sides.length > 1 ? sides[1] : "");
      }
    }
    boolean near = LOOPBACK.contains(hosts.replaceFirst(":\\d+$", ""));
    String ssl = flags.getOrDefault("sslMode", near ? "DISABLED" : "VERIFY_IDENTITY");
    if (ssl.equalsIgnoreCase("PREFERRED") && !near) {
      // The driver's own default: it falls back to plain text without a word.
      throw new Trouble("db.mysql.preferred");
    }
    flags.put("sslMode", ssl);
    if (near) {
      // MySQL 8 hands its key over before it takes a password in plain text; harmless inside one
      // machine.
      flags.putIfAbsent("allowPublicKeyRetrieval", "true");
    }
    if (hosts.contains(",")) {
      // Otherwise everything is read-only after the first failover.
      flags.putIfAbsent("failOverReadOnly", "false");
    }
    MYSQL_FLAGS.forEach(flags::putIfAbsent);
    StringBuilder complete =
        new StringBuilder(
            url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"));
    String joint = "?";
    for (Map.Entry<String, String> flag : flags.entrySet()) {
      complete.append(joint).append(flag.getKey()).append('=').append(flag.getValue());
      joint = "&";
    }
    return complete.toString();
  }

  void passOn(Properties system) {
    system.setProperty("declic.db.driver", driver);
    system.setProperty("declic.db.url", url);
    system.setProperty("declic.db.user", user);
    system.setProperty("declic.db.password", password);
    system.setProperty("declic.db.statementlimit", driver.equals(H2) ? NO_LIMIT : LIMIT);
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("//[^/@]*@", "//…@").replaceAll("(?i)(password=)[^&;]*", "$1…");
  }

  /** Never the password, not even in a log of our own making. */
  @Override
  public String toString() {
    return withoutPassword(url);
  }
}
