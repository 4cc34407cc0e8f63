package org.declic.web.mediator;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.declic.testing.Browser;

/** The walk-in board, each colleague at a computer of their own, all open at once. */
final class FrontDeskScreen implements AutoCloseable {
  private static final String BOARD = "/mediator/desk.xhtml";

  private final BrowserContext computer;
  private final Page page;
  private final String address;

  private FrontDeskScreen(Browser browser) {
    address = browser.page().url().replaceFirst("(https?://[^/]*).*", "$1");
    computer =
        browser
            .page()
            .context()
            .browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale("fr-FR")
                    .setViewportSize(Browser.DESK_WIDTH, Browser.DESK_HEIGHT));
    computer.setDefaultTimeout(60_000);
    page = computer.newPage();
  }

  static FrontDeskScreen of(Browser browser, String email, String password) {
    FrontDeskScreen screen = new FrontDeskScreen(browser);
    screen.page.navigate(screen.address + "/visitor/staff.xhtml");
    screen.page.locator("[name=email]").fill(email);
    screen.page.locator("[name=password]").fill(password);
    screen.page.locator("main button[type=submit]").click();
    screen.page.waitForURL("**/*.xhtml*");
    screen.page.locator(".rail").first().waitFor();
    screen.page.navigate(screen.address + BOARD);
    return screen;
  }

  /** The screen on the wall: nobody signs in. */
  static FrontDeskScreen wall(Browser browser, String path) {
    FrontDeskScreen screen = new FrontDeskScreen(browser);
    screen.page.setViewportSize(1920, 1080);
    screen.page.navigate(screen.address + path);
    return screen;
  }

  Page page() {
    return page;
  }

  FrontDeskScreen visit(String path) {
    page.navigate(address + path);
    return this;
  }

  FrontDeskScreen receiveIn(String room) {
    if (page.locator(".post-change").count() > 0) {
      page.locator(".post-change summary").click();
    }
    page.locator("#room")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(room));
    Browser.follow(page, () -> page.locator("button[value=post]").click());
    page.locator(".post-change").waitFor();
    return this;
  }

  /** The number that was given. */
  int take(String need) {
    Locator button =
        page.locator(".new-ticket button").filter(new Locator.FilterOptions().setHasText(need));
    Browser.follow(page, button::click);
    String made = page.locator(".made").innerText();
    return Integer.parseInt(made.replaceAll("\\D", ""));
  }

  private Locator ticket(int number) {
    return page.locator("#n-" + number);
  }

  FrontDeskScreen press(int number, String act) {
    ticket(number).first().waitFor();
    Locator button = ticket(number).locator("button[value='" + act + "']").first();
    if (!button.isVisible()) {
      ticket(number).locator("summary").click();
    }
    Browser.follow(page, button::click);
    return this;
  }

  /** As it was before: the next test finds as many free. */
  void freesAWorkstation() {
    Browser.follow(page, () -> page.locator("button[value=less]").click());
  }

  FrontDeskScreen pointAt(int number) {
    ticket(number).hover();
    return this;
  }

  /** It shows up by itself. */
  FrontDeskScreen awaits(int number) {
    ticket(number).waitFor();
    return this;
  }

  /** Somebody has called it, and the page has heard. */
  FrontDeskScreen hearsCalled(int number) {
    page.locator("[data-live=called] #n-" + number).waitFor();
    return this;
  }

  String news() {
    return page.locator(".told").first().innerText();
  }

  String refused() {
    return page.locator(".errors").innerText();
  }

  boolean isStale() {
    page.locator("[data-stale]").waitFor();
    return true;
  }

  List<String> waiting() {
    return page.locator("[data-live=queue] .ticket-number [aria-hidden]").allInnerTexts();
  }

  /** On the wall: the number, once it is the one that is called. */
  String waitForCall(int number) {
    page.locator(".call-number")
        .filter(new Locator.FilterOptions().setHasText("" + number))
        .waitFor();
    return page.locator(".call").innerText();
  }

  /** Somebody has to touch the screen before it may ring. */
  boolean offersSound() {
    return page.locator("[data-sound]").isVisible();
  }

  /** How often it has rung. */
  int rung() {
    String times = page.locator("body").getAttribute("data-rung");
    return times == null ? 0 : Integer.parseInt(times);
  }

  void waitForSound(int times) {
    page.locator("body[data-rung='" + times + "']").waitFor();
  }

  boolean scrolls() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollHeight > innerHeight"
                + " || document.documentElement.scrollWidth > innerWidth");
  }

  FrontDeskScreen network(boolean there) {
    computer.setOffline(!there);
    return this;
  }

  @Override
  public void close() {
    computer.close();
  }
}
