package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.declic.launch.EmbeddedUrl;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The network, or the server, goes away in the middle of a unit, and comes back. */
@BrowserTest
class OfflineBrowserIT {
  private static final String UNIT = "m1-u08";
  private static final String CODE = "H3RX 9T5W";
  private static final String PIN = "6158";
  private static final String NICKNAME = "Pomme verte";

  /** Waits until the browser has all it needs to go on alone. */
  private static void goesOn(Page page) {
    page.locator("html.goes-on").waitFor();
  }

  private static String network(Page page) {
    page.locator("[data-away]:visible").waitFor();
    return page.locator("[data-away]").innerText();
  }

  private static void head(Page page, String words) {
    Browser.follow(
        page, () -> page.locator(".head a", new Page.LocatorOptions().setHasText(words)).click());
  }

  private static String unsent(Page page) {
    page.locator("[data-away] [data-count]:visible").waitFor();
    return page.locator("[data-count]").innerText();
  }

  /** Everything that the browser keeps for scripts of ours, as text. */
  private static String kept(Page page) {
    return (String)
        page.evaluate(
            """
            (async () => {
              const all = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
              for (const base of await indexedDB.databases()) all.push(base.name);
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const one of await cache.keys()) {
                  all.push(name, one.url, await (await cache.match(one)).text());
                }
              }
              return all.join('\\n');
            })()
            """);
  }

  private static void solve(PracticeScreen exercise) {
    exercise.act("open message=m1").act("reply message=m1").act("insert starter=s2").act("send");
    assertThat(exercise.isReached()).isTrue();
    exercise.goOn();
  }

  @Test
  @Tag("REL-09")
  @Tag("SES-09")
  void without_the_network_the_unit_goes_on_and_every_answer_arrives_once_and_in_order(
      Browser browser) throws SQLException {
    try (DeclicServer server = DeclicServer.withDemonstration()) {
      browser.visit(server).mayBeCutOff();
      StudyScreen screen = StudyScreen.ofCard(browser, CODE, PIN).study(UNIT);
      Page page = browser.page();
      screen.open(UNIT, "s03", "f5");
      goesOn(page);
      screen.primary().primary();
      PracticeScreen exercise = PracticeScreen.here(browser);
      exercise.sent(() -> exercise.act("open message=m1"));

      page.context().setOffline(true);
      exercise.act("reply message=m1").act("insert starter=s2").act("send").goOn();
      assertThat(network(page)).contains("Pas d’internet", "Vous pouvez continuer");
      assertThat(unsent(page)).isEqualTo("1");
      browser.axe();
      screen.primary();
      assertThat(page.locator("[data-empty]").innerText()).isNotEmpty();
      screen.choose("La bibliothèque").primary();
      assertThat(screen.main())
          .contains("Votre réponse est gardée.", "Vous verrez l’explication au retour d’internet.")
          .doesNotContain("Pas tout à fait");
      assertThat(unsent(page)).isEqualTo("2");
      look(browser, "offline-kept");
      assertThat(kept(page))
          .contains("declic-letters")
          .doesNotContain(NICKNAME, "answer=", "requestId=", "csrf\":", "\"form\"");
      screen.primary().unsure().primary().primary();
      page.reload();
      assertThat(unsent(page)).isEqualTo("3");
      head(page, "Aide");
      assertThat(screen.main()).contains("levez la main");
      browser.axe();
      page.goBack();

      page.context().setOffline(false);
      page.locator("[data-when=back]:visible").waitFor();
      assertThat(network(page)).contains("Tout est envoyé");
      look(browser, "offline-back");
      Browser.follow(page, () -> page.locator("[data-explained]").click());
      assertThat(screen.said()).contains("La bibliothèque", "Pas tout à fait");
      assertThat(screen.clueIsCircled()).isTrue();

      head(page, "J’ai fini");
      screen.primary();
      assertThat(browser.path()).isEqualTo("/visitor/end.xhtml");
      assertThat(kept(page)).isEqualTo("{}\n{}");
      assertThat(page.context().cookies()).isEmpty();
      page.goBack();
      page.waitForLoadState();
      assertThat(page.content()).doesNotContain(NICKNAME).doesNotContain("Étape");

      server.stop();
      assertThat(rows(server, COMMANDS))
          .containsExactly("open", "goOn", "begin", "end", "answer", "goOn", "answer", "goOn");
      assertThat(rows(server, ATTEMPTS))
          .containsExactly("m1-u08/q1 NOT_YET", "m1-u08/q2 DONT_KNOW");
      assertThat(rows(server, RUNS)).containsExactly("UNAIDED 4");
    }
  }

  @Test
  @Tag("REL-09")
  void when_the_server_dies_the_exercise_is_done_alone_and_counts_when_it_is_back(Browser browser)
      throws SQLException {
    try (DeclicServer server = DeclicServer.withDemonstration()) {
      browser.visit(server).mayBeCutOff();
      StudyScreen screen = StudyScreen.ofVisitor(browser).study(UNIT);
      Page page = browser.page();
      goesOn(page);

      server.kill();
      screen.choose("Un peu capable").primary();
      assertThat(screen.heading()).isEqualTo("Les 3 lignes à lire");
      assertThat(unsent(page)).isEqualTo("1");
      screen.primary();
      screen.open(UNIT, "s04", "sim").primary();
      look(browser, "offline-exercise");
      solve(PracticeScreen.here(browser));
      screen.choose("La mairie").primary().primary();
      screen.open(UNIT, "s05", "q5").up("Ouvrir le mail").up("Ouvrir le mail").up("Ouvrir le mail");
      screen.up("Choisir");
      assertThat(screen.order()).first().isEqualTo("Ouvrir le mail");
      screen.primary();
      assertThat(unsent(page)).isEqualTo("4");

      server.started();
      page.locator("[data-when=back]:visible").waitFor();
      screen.primary();
      assertThat(page.locator("[data-away]").isVisible()).isFalse();

      server.stop();
      assertThat(rows(server, COMMANDS))
          .containsExactly(
              "open", "rate", "goOn", "beginAlone", "end", "answer", "goOn", "answer", "goOn");
      assertThat(rows(server, ATTEMPTS)).containsExactly("m1-u08/q1 RIGHT", "m1-u08/q5 RIGHT");
      assertThat(rows(server, RUNS)).containsExactly("UNAIDED 4");
    }
  }

  @Test
  @Tag("SES-04")
  @Tag("SES-06")
  @Tag("SES-09")
  void leaving_without_the_network_hides_all_at_once_and_closes_all_when_it_is_back(
      Browser browser) {
    browser.mayBeCutOff();
    StudyScreen screen = StudyScreen.ofCard(browser, "V8NC 2P6D", "7391").study(UNIT);
    Page page = browser.page();
    screen.open(UNIT, "s05", "q1");
    goesOn(page);
    page.context().setOffline(true);
    screen.choose("La mairie").primary();
    head(page, "J’ai fini");
    browser.axe();
    screen.primary();
    assertThat(screen.heading()).isEqualTo("C’est fermé");
    look(browser, "offline-closed");
    for (int i = 0; i < 3; i++) {
      page.goBack();
      page.waitForLoadState();
      assertThat(screen.heading()).isEqualTo("C’est fermé");
    }
    assertThat(kept(page)).doesNotContain("Voilier rouge", "answer=");

    page.context().setOffline(false);

    page.waitForURL("**/visitor/end.xhtml");
    assertThat(kept(page)).isEqualTo("{}\n{}");
    screen.signIn("V8NC 2P6D", "7391");
    screen.open(UNIT, "s05", "q1");
    assertThat(screen.isRight()).isTrue();
  }

  @Test
  @Tag("REL-09")
  void pairs_are_linked_without_the_network_and_judged_when_it_is_back(Browser browser) {
    browser.mayBeCutOff();
    StudyScreen screen = StudyScreen.ofVisitor(browser).study("m1-u01");
    Page page = browser.page();
    goesOn(page);
    page.context().setOffline(true);
    screen.open("m1-u01", "s05", "q1");
    int pairs = page.locator("[name=left]").count();
    assertThat(pairs).isGreaterThan(2);
    for (int i = 0; i < pairs; i++) {
      page.locator("[name=left]").nth(i).click();
      page.locator("[name=right]").nth(i).click();
    }
    assertThat(page.locator(".match-lines line").count()).isEqualTo(pairs);
    browser.axe();
    look(browser, "offline-pairs");
    screen.primary();
    assertThat(screen.main()).contains("Votre réponse est gardée.");

    page.context().setOffline(false);
    Browser.follow(page, () -> page.locator("[data-explained]:visible").click());

    assertThat(screen.said()).contains("Votre réponse");
  }

  private static void look(Browser browser, String name) {
    browser.screenshot(name + "-desk");
    browser.phone();
    browser.fitsItsWidth();
    browser.screenshot(name + "-phone");
    browser.desk();
  }

  private static final String ME =
      " = (select learner_id from unit_progress order by started_at desc limit 1)";

  /** What this person asked for since the server began, in the order it was carried out. */
  private static final String COMMANDS =
      "select command from command_receipt where substring(actor, position(':', actor) + 1)"
          + ME
          + " order by at";

  private static final String ATTEMPTS =
      "select concat(item_id, ' ', outcome) from attempt where learner_id" + ME + " order by id";

  private static final String RUNS =
      "select concat(outcome, ' ', event_count) from simulator_run where learner_id" + ME;

  private static List<String> rows(DeclicServer stopped, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    String url = EmbeddedUrl.in(stopped.data());
    try (Connection connection = DriverManager.getConnection(url, "declic", "declic");
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
