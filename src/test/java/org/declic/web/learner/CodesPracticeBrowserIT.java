package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class CodesPracticeBrowserIT {

  @Test
  void codes_are_built_and_kept_with_keys_only(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u10");
    browser.axe();

    for (int word = 1; word <= 5; word++) {
      screen.actByKeys("pick part=p1 word=w" + word);
    }
    screen.actByKeys("keep part=p1");
    for (int word = 6; word <= 10; word++) {
      screen.actByKeys("pick part=p2 word=w" + word);
    }
    screen.actByKeys("keep part=p2").actByKeys("enter part=p3");
    browser.axe();
    screen.actByKeys("digits part=p3 code=c2");
    screen.actByKeys("say part=p4 answer=refuse").actByKeys("say part=p4 answer=end");
    browser.axe();
    screen.actByKeys("say part=p5 answer=refuse").actByKeys("say part=p5 answer=end");

    assertThat(screen.isReached()).isTrue();
    screen.goOn();
  }

  @Test
  void codes_are_built_and_kept_with_fingers_only(Browser browser) {
    browser.phone();
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u10");
    Fingers fingers = new Fingers(browser.page());

    for (int word = 1; word <= 5; word++) {
      fingers.tap(screen.button("pick part=p1 word=w" + word));
    }
    fingers.tap(screen.button("keep part=p1"));
    for (int word = 6; word <= 10; word++) {
      fingers.tap(screen.button("pick part=p2 word=w" + word));
    }
    browser.fitsItsWidth();
    browser.axe();
    fingers.tap(screen.button("keep part=p2")).tap(screen.button("enter part=p3"));
    fingers.tap(screen.button("digits part=p3 code=c2"));
    for (String part : List.of("p4", "p5")) {
      fingers.tap(screen.button("say part=" + part + " answer=refuse"));
      fingers.tap(screen.button("say part=" + part + " answer=end"));
    }

    browser.page().locator("[data-sim=continue]").waitFor();
    browser.fitsItsWidth();
    browser.axe();
  }

  @Test
  void a_weak_a_repeated_and_a_given_code_are_told_apart(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u10");

    screen.act("pick part=p1 word=name").act("pick part=p1 word=year").act("keep part=p1");
    assertThat(screen.said()).contains("se devine");
    screen.act("clear part=p1");
    strong(screen, "p1");
    strong(screen, "p2");
    assertThat(screen.said()).contains("ressemble à l’autre");
    screen.act("clear part=p2");
    for (int word = 6; word <= 10; word++) {
      screen.act("pick part=p2 word=w" + word);
    }
    screen.act("keep part=p2").act("enter part=p3").act("digits part=p3 code=c2");
    screen.act("say part=p4 answer=refuse").act("say part=p4 answer=give");

    assertThat(screen.said()).contains("n’est plus secret");
    assertThat(screen.button("say part=p4 answer=refuse").isVisible()).isTrue();
  }

  @Test
  void what_is_typed_never_leaves_the_page(Browser browser) {
    Page page = browser.page();
    List<String> sent = new CopyOnWriteArrayList<>();
    page.onRequest(request -> sent.add(request.url() + " " + String.valueOf(request.postData())));
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u10");

    page.locator(".sim-self summary").click();
    page.locator("#sim-typed").fill("zebre dragon Lucette 1958 orage");
    screen.sent(() -> page.keyboard().press("Enter"));
    assertThat(screen.said()).contains("se devine");
    page.locator("#sim-typed").fill("zebre dragon vanille orage tunnel");
    screen.sent(() -> page.keyboard().press("Enter"));

    assertThat(page.locator("#sim-title").innerText()).contains("Banque");
    assertThat(sent).anyMatch(request -> request.contains("\"t\":\"typed\""));
    assertThat(sent).noneMatch(request -> request.contains("zebre") || request.contains("1958"));
    assertThat(page.content()).doesNotContain("zebre").doesNotContain("tunnel");
  }

  private static void strong(PracticeScreen screen, String part) {
    for (int word = 1; word <= 5; word++) {
      screen.act("pick part=" + part + " word=w" + word);
    }
    screen.act("keep part=" + part);
  }
}
