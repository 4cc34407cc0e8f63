package org.declic.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in and leaving, as people do it. */
@BrowserTest
class DoorBrowserIT {
  private static final String CODE = "H3RX 9T5W";
  private static final String PIN = "6158";
  private static final String NICKNAME = "Pomme verte";

  private static DoorScreen atThePin(Browser browser) {
    return DoorScreen.of(browser).iHaveACode().code(CODE);
  }

  @Test
  void code_pin_and_yes_it_is_me_lead_to_the_pathway(Browser browser) {
    DoorScreen door = atThePin(browser).pressPin(PIN);
    assertThat(door.nickname()).isEqualTo(NICKNAME);
    browser.axe();

    door.itIsMe();

    assertThat(browser.path()).isEqualTo("/learner/home.xhtml");
    assertThat(door.text()).contains(NICKNAME);
  }

  @Test
  void a_small_code_with_spaces_and_a_typed_pin_do_as_well(Browser browser) {
    DoorScreen door = DoorScreen.of(browser).iHaveACode().code("h3rx-9t5w").typePin(PIN);

    assertThat(door.nickname()).isEqualTo(NICKNAME);
  }

  @Test
  void without_a_script_the_same_door_opens(Browser browser) {
    browser
        .page()
        .route(
            "**/*.js.xhtml*",
            route ->
                route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setBody("")));
    DoorScreen door = atThePin(browser).typePin(PIN).itIsMe();

    assertThat(browser.path()).isEqualTo("/learner/home.xhtml");
    assertThat(door.heading()).isNotEmpty();
  }

  @Test
  void somebody_elses_picture_means_no_and_leads_back_to_the_start(Browser browser) {
    DoorScreen door = atThePin(browser).pressPin(PIN).itIsNotMe();

    assertThat(door.heading()).startsWith("Bonjour.");
    assertThat(browser.open("/learner/home.xhtml")).isEqualTo(200);
    assertThat(browser.path()).isEqualTo("/");
  }

  @Test
  void what_cannot_be_a_code_is_said_beside_the_field_and_kept(Browser browser) {
    DoorScreen door = DoorScreen.of(browser).iHaveACode().code("7K4M");

    assertThat(door.problem()).contains("8 lettres ou chiffres");
    assertThat(browser.page().inputValue("#card")).isEqualTo("7K4M");
    browser.axe();
  }

  @Test
  void three_digits_do_not_count_as_a_try(Browser browser) {
    DoorScreen door = atThePin(browser).pressPin("123");

    assertThat(door.problem()).contains("4 chiffres");
    assertThat(door.pressPin(PIN).nickname()).isEqualTo(NICKNAME);
  }

  /** The card of nobody: it counts down like any other, and pauses nobody's. */
  @Test
  @Tag("AUT-05")
  void five_wrong_pins_pause_the_card(Browser browser) {
    DoorScreen door = DoorScreen.of(browser).iHaveACode().code("ZZZZ 9999");
    for (int left = 4; left > 0; left--) {
      door.pressPin("4827");
      assertThat(door.problem()).contains("Il reste " + left);
    }

    door.pressPin("4827");

    assertThat(browser.path()).isEqualTo("/visitor/paused.xhtml");
    assertThat(door.text()).contains("Appelez un médiateur.");
    browser.axe();
  }

  @Test
  @Tag("SES-06")
  void back_after_i_have_finished_shows_nothing_of_the_person(Browser browser) {
    DoorScreen door = atThePin(browser).pressPin(PIN).itIsMe();
    browser.open("/learner/portfolio.xhtml");
    door.finish();
    assertThat(browser.path()).isEqualTo("/visitor/end.xhtml");
    browser.axe();

    for (int i = 0; i < 4; i++) {
      browser.page().goBack();
      browser.page().waitForLoadState();
      assertThat(door.text()).doesNotContain(NICKNAME).doesNotContain("Mon parcours");
    }
    browser.page().goForward();
    browser.page().reload();
    assertThat(door.text()).doesNotContain(NICKNAME);
  }

  @Test
  @Tag("SES-09")
  void nothing_of_the_person_stays_in_the_browser(Browser browser) {
    DoorScreen door = atThePin(browser).pressPin(PIN).itIsMe();

    door.finish();

    assertThat(browser.page().context().cookies()).isEmpty();
    assertThat(browser.page().evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
  }

  @Test
  void the_next_person_is_asked_whether_it_is_they_and_is_told_no_name(Browser browser) {
    atThePin(browser).pressPin(PIN).itIsMe();
    DoorScreen door = DoorScreen.of(browser);
    assertThat(door.text()).contains("Quelqu’un n’a pas fini").doesNotContain(NICKNAME);

    Browser.follow(browser.page(), () -> browser.page().click("button[value=close]"));

    assertThat(door.text()).doesNotContain("Quelqu’un n’a pas fini");
    assertThat(browser.page().context().cookies()).isEmpty();
  }

  @Test
  void a_visitor_gives_nothing_and_comes_in(Browser browser) {
    DoorScreen.of(browser).discover();

    assertThat(browser.path()).isEqualTo("/learner/home.xhtml");
  }

  @Test
  void the_language_is_one_press_away(Browser browser) {
    DoorScreen door = DoorScreen.of(browser);

    Browser.follow(browser.page(), () -> browser.page().click("button[value=en]"));

    assertThat(door.heading()).isEqualTo("Hello. Show your card.");
    assertThat(browser.page().getAttribute("html", "lang")).isEqualTo("en");
  }

  @Test
  void staff_come_in_by_their_own_door_and_leave_by_it(Browser browser) {
    DoorScreen door = DoorScreen.of(browser).staff("karim@centre.example", "velo-vert-bricole");
    assertThat(browser.path()).isEqualTo("/mediator/today.xhtml");

    Browser.follow(browser.page(), () -> browser.page().locator(".rail-foot button").click());
    assertThat(door.heading()).startsWith("Bonjour.");
    browser.page().goBack();
    browser.page().waitForLoadState();
    assertThat(door.text()).doesNotContain("Karim");
  }

  @Test
  void a_wrong_password_says_one_sentence_and_keeps_the_address(Browser browser) {
    DoorScreen door = DoorScreen.of(browser).staff("sophie@centre.example", "pas celui-ci");

    assertThat(door.problem()).contains("L’adresse ou le mot de passe ne va pas");
    assertThat(browser.page().inputValue("#email")).isEqualTo("sophie@centre.example");
    browser.axe();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/visitor/code.xhtml",
        "/visitor/scan.xhtml",
        "/visitor/card.xhtml",
        "/visitor/paused.xhtml",
        "/visitor/forgot.xhtml",
        "/visitor/help.xhtml",
        "/visitor/privacy.xhtml",
        "/visitor/end.xhtml",
        "/visitor/staff.xhtml",
        "/visitor/expired.xhtml"
      })
  @Tag("PRV-16")
  void every_page_of_the_door_is_accessible_and_fits_a_phone(String path, Browser browser) {
    assertThat(browser.open(path)).isEqualTo(200);
    browser.axe();
    Page page = browser.page();
    for (int width : List.of(Browser.PHONE_WIDTH, 320)) {
      page.setViewportSize(width, Browser.PHONE_HEIGHT);
      browser.fitsItsWidth();
    }
  }

  @Test
  void the_address_of_the_pin_page_alone_leads_to_the_code(Browser browser, DeclicServer server) {
    browser.open("/visitor/pin.xhtml");

    assertThat(browser.path()).isEqualTo("/visitor/code.xhtml?again");
    assertThat(server.statusOf("/visitor/confirm.xhtml")).isEqualTo(302);
  }
}
