package org.declic.assessment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.declic.assessment.simulator.Exercises.Played;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The scripts of the page and the server play by the same rules. */
@BrowserTest
class ScriptsBrowserIT {
  private static final Path SCRIPTS = Path.of("src/main/webapp/WEB-INF/resources/scripts");
  private static final int LOGS = 60;

  private static final String REPLAY =
      """
      ([page, logs]) => logs.map(log => {
        const state = Declic.replay(page.kind, page.variant, log);
        return state ? [state.over || 'going', state.hint, state.undo, state.steps, state.errors.join(' ')].join(',') : 'refused';
      })
      """;

  @Test
  void known_wrong_and_random_ways_end_alike_in_the_page_and_on_the_server(Browser browser)
      throws IOException {
    Page page = browser.page();
    for (String name :
        List.of(
            "",
            "-address",
            "-codes",
            "-desk",
            "-keyboard",
            "-mailbox",
            "-mouse",
            "-phone",
            "-search")) {
      String script = Files.readString(SCRIPTS.resolve("simulator" + name + ".js"));
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
    }
    for (Played played : Exercises.played().toList()) {
      List<EventLog> logs = logs(played);
      List<String> expected = logs.stream().map(log -> told(played, log)).toList();

      assertThat(replayed(page, played, logs)).as("%s", played).isEqualTo(expected);
    }
  }

  private static List<EventLog> logs(Played played) {
    List<EventLog> logs = new ArrayList<>(List.of(EventLog.EMPTY, played.ideal()));
    played.scenario().wrongWays().stream()
        .filter(wrong -> wrong.variant().equals(played.variant()))
        .forEach(wrong -> logs.add(wrong.events()));
    RandomLogs random = new RandomLogs(played);
    for (int i = 0; i < LOGS; i++) {
      logs.add(random.lawful());
      logs.add(random.any());
    }
    return logs;
  }

  @SuppressWarnings("unchecked")
  private static List<String> replayed(Page page, Played played, List<EventLog> logs) {
    ResourceBundle none = ResourceBundle.getBundle("org.declic.web.Messages", Locale.FRENCH);
    String data =
        new ScenarioPage(played.scenario(), played.variant(), EventLog.EMPTY).json(none).html();
    String all = "[" + String.join(",", logs.stream().map(EventLog::json).toList()) + "]";
    return (List<String>) page.evaluate("(" + REPLAY + ")([" + data + "," + all + "])");
  }

  private static String told(Played played, EventLog log) {
    if (!(played.verify(log) instanceof Verification.Observed seen)) {
      return "refused";
    }
    Run run = played.scenario().run(played.variant());
    log.events().forEach(run::take);
    String over =
        seen.outcome().isReached()
            ? "reached"
            : seen.outcome() == RunOutcome.GIVEN_UP ? "stopped" : "going";
    return String.join(
        ",",
        over,
        String.valueOf(run.hint()),
        String.valueOf(seen.undos()),
        String.valueOf(seen.steps()),
        String.join(" ", seen.errors()));
  }
}
