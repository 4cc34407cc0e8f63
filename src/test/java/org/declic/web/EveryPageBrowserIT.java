package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.Visit.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page, at the three sizes, narrow, with large text, in French and in English. What a page
 * asks of another machine, breaks of the content security policy or logs fails the test by itself.
 */
@BrowserTest
class EveryPageBrowserIT {
  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  void every_page_has_its_visit() throws IOException {
    List<String> known = new ArrayList<>(Visit.pages());
    known.addAll(Visit.ELSEWHERE);
    known.add(Visit.NO_PAGE);
    try (Stream<Path> files = Files.walk(PAGES)) {
      List<String> pages =
          files
              .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
              .map(name -> name.substring(0, name.length() - ".xhtml".length()))
              .toList();
      assertThat(known).as("the pages and those listed in Visit").containsAll(pages);
      assertThat(pages).as("the pages listed in Visit that exist").containsAll(known);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_page_keeps_the_law(Who who, Browser browser) {
    enter(who, WayIn.of(browser));
    PageLaw law = new PageLaw(browser, PageLaw.Language.FRENCH);
    for (Visit visit : Visit.of(who)) {
      browser.onceMoreIfStuck(
          () -> {
            open(visit, browser, law);
            if (who == Who.VISITOR) {
              law.checkLightly();
            } else {
              law.check(visit.isForLearners());
            }
          });
    }
    assertThat(law.found()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEARNER")
  void every_page_is_english_where_english_was_chosen(Who who, Browser browser) {
    enter(who, WayIn.of(browser).in("en"));
    PageLaw law = new PageLaw(browser, PageLaw.Language.ENGLISH);
    for (Visit visit : Visit.of(who)) {
      browser.onceMoreIfStuck(
          () -> {
            open(visit, browser, law);
            law.checkWords();
          });
    }
    assertThat(law.found()).isEmpty();
  }

  @Test
  void the_way_in_keeps_the_law(Browser browser) {
    PageLaw law = new PageLaw(browser, PageLaw.Language.FRENCH);
    WayIn way = WayIn.of(browser);
    way.showCode("7K4M Q2XA");
    law.check(true);
    way.enterPin("4827");
    law.check(true);
    way.confirm();
    assertThat(browser.path()).isEqualTo("/learner/home.xhtml");
    assertThat(law.found()).isEmpty();
  }

  @Test
  void the_first_set_up_keeps_the_law(Browser browser) {
    try (DeclicServer empty = DeclicServer.forTheFirstTime()) {
      browser.visit(empty);
      PageLaw law = new PageLaw(browser, PageLaw.Language.FRENCH);
      law.status(200, browser.open("/"));
      assertThat(browser.path()).isEqualTo("/visitor/setup.xhtml");
      law.check(false);
      assertThat(law.found()).isEmpty();
    }
  }

  private static void enter(Who who, WayIn way) {
    switch (who) {
      case VISITOR -> {
        way.visitor();
        way.begin("m1-u01");
        way.begin("m1-u02");
      }
      case LEARNER -> way.heron();
      case MEDIATOR -> way.mediator();
      case LEAD -> way.lead();
      case ADMIN -> way.admin();
      default -> {}
    }
  }

  private static void open(Visit visit, Browser browser, PageLaw law) {
    Optional<String> address = address(visit, browser);
    assertThat(address).as("a link to %s", visit.page()).isPresent();
    law.status(visit.status(), browser.open(address.get()));
    if (visit.status() == 200 && !visit.address().equals("/")) {
      assertThat(browser.path()).startsWith("/" + visit.page() + ".xhtml");
    }
  }

  /** Follows the links that people follow; a page may be linked from several pages. */
  private static Optional<String> address(Visit visit, Browser browser) {
    if (visit.address().startsWith("/") && visit.address().contains(">")) {
      return along(visit, browser);
    }
    if (!visit.address().startsWith(">")) {
      return Optional.of(visit.address());
    }
    String from = visit.address().substring(1);
    return Visit.of(visit.who()).stream()
        .filter(other -> other.page().equals(from))
        .findFirst()
        .flatMap(other -> address(other, browser))
        .flatMap(
            parent -> {
              browser.open(parent);
              Locator link = browser.page().locator("a[href*='/" + visit.page() + ".xhtml?']");
              return link.count() == 0
                  ? Optional.empty()
                  : Optional.of(link.first().getAttribute("href"));
            });
  }

  /** From one page to the next by the last link there is: what comes latest is not yet begun. */
  private static Optional<String> along(Visit visit, Browser browser) {
    List<String> hops = List.of((visit.address() + ">" + visit.page()).split(">"));
    Optional<String> at = Optional.of(hops.get(0));
    for (String next : hops.subList(1, hops.size())) {
      at =
          at.flatMap(
              address -> {
                browser.open(address);
                Locator link = browser.page().locator("a[href*='/" + next + ".xhtml?']");
                return link.count() == 0
                    ? Optional.empty()
                    : Optional.of(link.last().getAttribute("href"));
              });
    }
    return at;
  }
}
