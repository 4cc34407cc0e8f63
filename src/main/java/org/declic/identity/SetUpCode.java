package org.declic.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.declic.platform.InstallationFacts;
import org.declic.platform.ServerKey;
import org.declic.platform.Settings;

/**
 * The one-time code of the first set-up. Life: made at each start as long as nobody has an account;
 * shown on the console only; gone with the first use. The database keeps its fingerprint.
 */
@ApplicationScoped
@Transactional
public class SetUpCode {
  /** Lines for the console, read by the launcher once the first page answers. */
  static final String ANNOUNCEMENT = "declic.announcement";

  private static final String ROW = "set_up_code";

  @Inject InstallationFacts facts;
  @Inject Accounts accounts;
  @Inject Settings settings;
  @Inject ServerKey key;

  /** After the schema is there. */
  void announce(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object started) {
    if (settings.demonstration() || !accounts.areEmpty()) {
      return;
    }
    String code = make();
    String lines =
        "Première mise en route : ouvrez cette adresse et entrez le code "
            + code
            + "\nFirst set-up: open this address and enter the code "
            + code;
    if (settings.isLaunched()) {
      System.setProperty(ANNOUNCEMENT, lines);
    } else {
      // A bare WAR has no launcher: the console itself, past the log that System.out leads to.
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
          .println(lines);
    }
  }

  /** A new code; the one before is good for nothing from now on. */
  String make() {
    String code =
        String.join(
            "-",
            CardCode.random().printed().replace(' ', '-'),
            CardCode.random().printed().replace(' ', '-'));
    facts.say(ROW, fingerprint(code));
    return code;
  }

  /** True once for the right code, however often and from wherever it is sent. */
  boolean use(String typed) {
    return facts.unsay(ROW, fingerprint(typed));
  }

  boolean isRight(String typed) {
    return facts.isSaid(ROW, fingerprint(typed));
  }

  private String fingerprint(String typed) {
    String plain =
        typed
            .toUpperCase(java.util.Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return key.fingerprint("set-up", plain);
  }
}
