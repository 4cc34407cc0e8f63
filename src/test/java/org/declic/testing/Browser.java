package org.declic.testing;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A person's browser: empty when it opens, on one page at a time. It notes what no page of ours may
 * do: ask another machine for something, break the content security policy, throw an error; the
 * test then fails when it closes.
 */
public final class Browser {
  private static final Patience FOR_A_WINDOW = new Patience(Duration.ofSeconds(30));
  public static final int PHONE_WIDTH = 360;
  public static final int PHONE_HEIGHT = 740;
  public static final int DESK_WIDTH = 1366;
  public static final int DESK_HEIGHT = 768;

  private String address;
  private final Set<String> ours = new LinkedHashSet<>();
  private final ChromiumProcess chromium;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> refusedPages = new LinkedHashSet<>();
  private final List<Browser> others = new ArrayList<>();
  private boolean mayBeCutOff;
  private Patience patience = new Patience(Duration.ofMinutes(2));
  private BrowserContext context;
  private Page page;

  Browser(ChromiumProcess chromium, String address) {
    this.chromium = chromium;
    this.address = address;
    ours.add(address + "/");
    begin();
  }

  /** From now on paths are those of this server. */
  public Browser visit(DeclicServer server) {
    address = server.address();
    ours.add(address + "/");
    return this;
  }

  private void begin() {
    context =
        chromium
            .browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale("fr-FR")
                    .setTimezoneId("Europe/Paris")
                    .setColorScheme(ColorScheme.LIGHT)
                    .setViewportSize(DESK_WIDTH, DESK_HEIGHT));
    // Waited for in full only by what fails; a busy machine answers late, and is not wrong.
    context.setDefaultTimeout(60_000);
    context.setDefaultNavigationTimeout(90_000);
    context.onRequest(this::noteForeign);
    context.onResponse(this::noteRefused);
    context.onConsoleMessage(this::noteConsole);
    context.onWebError(error -> complaints.add("script error: " + error.error()));
    page = context.newPage();
  }

  private void noteForeign(Request request) {
    String url = request.url();
    if (url.startsWith("http") && ours.stream().noneMatch(url::startsWith)) {
      complaints.add("asked another machine: " + url);
    }
  }

  private void noteRefused(Response response) {
    if (response.status() >= 400 && response.request().isNavigationRequest()) {
      refusedPages.add(response.url());
    }
  }

  /** The network, or the server, is away for a while: what then cannot be loaded is no fault. */
  public Browser mayBeCutOff() {
    mayBeCutOff = true;
    return this;
  }

  private void noteConsole(ConsoleMessage message) {
    if (mayBeCutOff && message.text().startsWith("Failed to load resource")) {
      return;
    }
    boolean refusedPage =
        message.text().startsWith("Failed to load resource")
            && refusedPages.stream().anyMatch(message.location()::startsWith);
    if (message.type().equals("error") && !refusedPage) {
      complaints.add("console: " + message.text() + " (" + message.location() + ")");
    }
  }

  /** Opens a page of the shared server, or a whole address; returns the status of the answer. */
  public int open(String path) {
    Response response = page.navigate(path.startsWith("http") ? path : address + path);
    return response == null ? 0 : response.status();
  }

  public Page page() {
    return page;
  }

  /**
   * Presses what leads to another page, and waits until that one has come: right after a click the
   * old page is still there, on a busy machine for long enough to be read.
   */
  public static void follow(Page page, Runnable press) {
    page.waitForNavigation(press);
  }

  public String path() {
    return page.url().replaceFirst("^https?://[^/]*", "");
  }

  /** Closes the browser and opens it anew on the same computer: what the browser keeps is kept. */
  public void closeAndReopenWindow() {
    page.close();
    page = FOR_A_WINDOW.within("a new window", context::newPage);
  }

  /** Another computer: no cookie, no storage. */
  public void moveToAnotherComputer() {
    context.close();
    begin();
  }

  /** Somebody else's computer, open at the same time; it keeps to the same rules. */
  public Browser somebodyElses() {
    Browser other = new Browser(chromium, address);
    others.add(other);
    return other;
  }

  public void phone() {
    resize(PHONE_WIDTH, PHONE_HEIGHT);
  }

  public void desk() {
    resize(DESK_WIDTH, DESK_HEIGHT);
  }

  public void resize(int width, int height) {
    patience.within(
        "resized to " + width + " x " + height + ", " + path(),
        () -> {
          page.setViewportSize(width, height);
          return null;
        });
  }

  /** What a script finds on the page. */
  public Object ask(String script) {
    return ask(script, null);
  }

  public Object ask(String script, Object given) {
    return patience.within("asked, " + path(), () -> page.evaluate(script, given));
  }

  /** From now on the page has this long to answer. */
  public Browser patientFor(Duration longest) {
    patience = new Patience(longest);
    return this;
  }

  /**
   * A renderer that got stuck says nothing of the page in it: the same is done once more, on a
   * fresh page of the same browser, and told at the end of the build. A page that makes it stuck
   * does so again, and fails.
   */
  public void onceMoreIfStuck(Runnable visit) {
    onceMoreIfStuck(StuckPage::tell, visit);
  }

  void onceMoreIfStuck(Consumer<StuckPage> told, Runnable visit) {
    try {
      visit.run();
    } catch (StuckPage stuck) {
      told.accept(stuck);
      closeAndReopenWindow();
      visit.run();
    }
  }

  /**
   * Takes the whole page at its present size, for people to look at: target/screenshots/NAME.png.
   */
  public Path screenshot(String name) {
    Path file = Prepared.target().resolve("screenshots").resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }

  /** Fails when the page breaks a rule of accessibility, naming the rule and the elements. */
  public void axe() {
    // Legacy mode: our pages have no frames, and the other one opens a window each time.
    AxeBuilder rules = new AxeBuilder(page).options(alsoAsked()).setLegacyMode(true);
    List<Rule> violations =
        patience.within("read by axe, " + path(), () -> rules.analyze().getViolations());
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "axe on "
              + path()
              + ":\n"
              + violations.stream().map(Browser::told).collect(Collectors.joining("\n")));
    }
  }

  /** What axe leaves out unless asked: targets of WCAG 2.2, and the contrast of 7:1 we promise. */
  private static AxeRunOptions alsoAsked() {
    AxeRuleOptions asked = new AxeRuleOptions();
    asked.setEnabled(true);
    AxeRunOptions options = new AxeRunOptions();
    // Only what is wrong is told in full: a page with a long table passes thousands of times.
    options.setResultTypes(List.of("violations"));
    options.setRules(Map.of("target-size", asked, "color-contrast-enhanced", asked));
    return options;
  }

  private static String told(Rule rule) {
    String where =
        rule.getNodes().stream()
            .map(node -> node.getHtml())
            .limit(5)
            .collect(Collectors.joining("\n    "));
    return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n    " + where;
  }

  /** The page does not scroll sideways at its present size. */
  public void fitsItsWidth() {
    Object beyond =
        ask("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (((Number) beyond).intValue() > 0) {
      throw new AssertionError(path() + " is " + beyond + " px wider than the window");
    }
  }

  List<String> closeAndTell() {
    others.forEach(other -> complaints.addAll(other.closeAndTell()));
    patience.within(
        "closed, " + path(),
        () -> {
          context.close();
          return null;
        });
    return List.copyOf(complaints);
  }
}
