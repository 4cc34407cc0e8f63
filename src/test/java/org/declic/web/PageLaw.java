package org.declic.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.testing.Browser;

/** What every page owes to whoever reads it; collects what is wrong, page by page. */
final class PageLaw {
  private static final String SCRIPT = script();
  private static final int MOST_WORDS = 60;

  /** What comes in three seconds where the network is slow: 50 kB a second after two journeys. */
  private static final int MOST_KILOBYTES = 110;

  /** How far the primary button may wander from page to page. */
  private static final int SAME_PLACE = 8;

  private final Browser browser;
  private final Language language;
  private final Map<String, Set<String>> wrong = new LinkedHashMap<>();
  private final Map<Size, Map<String, List<Integer>>> primaries = new LinkedHashMap<>();

  PageLaw(Browser browser, Language language) {
    this.browser = browser;
    this.language = language;
  }

  private enum Size {
    DESK(1366, 768),
    TABLET(768, 1024),
    PHONE(360, 740);

    final int width;
    final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** The page that is open, at the three sizes, then narrow and with large text, and its words. */
  void check(boolean forLearners) {
    begin();
    note(strings("idsTwice()"));
    Set<String> shapes = new HashSet<>();
    for (Size size : Size.values()) {
      resize(size.width, size.height);
      checkSize(size, forLearners);
      if (shapes.add(strings("shape()").get(0))) {
        axe();
      }
    }
    narrowAndLarge(forLearners);
    language();
    turnedAndLonger(forLearners);
    onPaper();
    resize(Size.DESK.width, Size.DESK.height);
  }

  /** On a phone only, and once: for pages of which there are many. */
  void checkLightly() {
    begin();
    resize(Size.PHONE.width, Size.PHONE.height);
    checkSize(Size.PHONE, true);
    language();
    ask("textSize(200)");
    note(strings("tooWide()"));
    note(strings("clipped()"));
    ask("textSize(0)");
  }

  /** A language written from right to left whose words are long. */
  private void turnedAndLonger(boolean forLearners) {
    ask("turnedAndLonger(true)");
    for (Size size : Size.values()) {
      resize(size.width, size.height);
      note(strings("tooWide()"));
      note(strings("clipped()"));
      if (forLearners) {
        note(strings(smallest(size, true)));
        note(strings("tooClose(8)"));
      }
    }
    ask("turnedAndLonger(false)");
  }

  /** A4: between its margins, or whole for a sheet that draws its own. */
  private void onPaper() {
    browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    boolean sheet = browser.page().locator("body.paper").count() > 0;
    resize(sheet ? 794 : 718, 1040);
    note(strings("tooWide()"));
    browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  /** For a page seen before in another language. */
  void checkWords() {
    begin();
    resize(Size.PHONE.width, Size.PHONE.height);
    note(strings("tooWide()"));
    note(strings("clipped()"));
    language();
    resize(Size.DESK.width, Size.DESK.height);
  }

  void status(int expected, int found) {
    if (expected != found) {
      note(List.of("answered " + found));
    }
  }

  /** A page that still asks whether there is a camera shows neither of its two ways. */
  private void begin() {
    browser.page().waitForCondition(() -> browser.page().locator("html.asking").count() == 0);
    browser.ask(SCRIPT);
  }

  private void resize(int width, int height) {
    browser.resize(width, height);
  }

  private void checkSize(Size size, boolean forLearners) {
    note(strings("tooWide()"));
    note(strings("clipped()"));
    if (number("headings()") != 1) {
      note(List.of("has " + number("headings()") + " titles of the first rank"));
    }
    note(strings(smallest(size, forLearners)));
    note(strings("smallText(" + (forLearners ? 18 : 14) + ")"));
    note(strings("pale(3)"));
    if (forLearners) {
      note(strings("tooClose(8)"));
      note(strings("hardToFollow(1.5, 70)"));
      note(strings("asksWho()"));
      note(strings("exerciseForgotten()"));
      if (size == Size.PHONE) {
        note(strings("outOfOrder()"));
      }
      primary(size);
      if (browser.path().startsWith("/learner/step.xhtml") && number("words()") > MOST_WORDS) {
        note(List.of("has " + number("words()") + " words"));
      }
      if (browser.path().startsWith("/learner/step.xhtml") && number("weight()") > MOST_KILOBYTES) {
        note(List.of("brought " + number("weight()") + " kB"));
      }
    }
  }

  private static String smallest(Size size, boolean forLearners) {
    int any = forLearners || size == Size.PHONE ? 48 : 36;
    int button = forLearners && size == Size.PHONE ? 56 : any;
    return "tooSmall(" + any + ", " + button + ", 24)";
  }

  @SuppressWarnings("unchecked")
  private void primary(Size size) {
    List<List<Integer>> found = (List<List<Integer>>) ask("primary()");
    boolean practising = browser.page().locator("#simulator").count() > 0;
    if (found.size() == 1) {
      primaries.computeIfAbsent(size, any -> new LinkedHashMap<>()).put(here(), found.get(0));
    } else if (!(found.isEmpty() && practising)) {
      note(List.of("has " + found.size() + " main buttons"));
    }
  }

  private void axe() {
    try {
      browser.axe();
    } catch (AssertionError broken) {
      note(List.of(broken.getMessage()));
    }
  }

  /** 400 % and 200 % of zoom for all; letters twice as large for learners. */
  private void narrowAndLarge(boolean forLearners) {
    resize(320, 640);
    note(strings("tooWide()"));
    if (!forLearners) {
      resize(Size.DESK.width / 2, Size.DESK.height / 2);
      note(strings("tooWide()"));
      return;
    }
    note(strings("clipped()"));
    ask("textSize(200)");
    for (Size size : Size.values()) {
      resize(size.width, size.height);
      note(strings("tooWide()"));
      note(strings("clipped()"));
    }
    ask("textSize(0)");
  }

  private void language() {
    note(strings("missingWords()"));
    Object found =
        browser.ask(
            "given => pageLaw.foreignWords(given)",
            Map.of("foreign", language.foreign(), "own", Language.OWN));
    note(((List<?>) found).stream().map(Object::toString).toList());
    String said = browser.page().locator("html").getAttribute("lang");
    if (!said.equals(language.code())) {
      note(List.of("is in " + said));
    }
  }

  private String here() {
    return browser.path();
  }

  private void note(Collection<String> sentences) {
    if (!sentences.isEmpty()) {
      Page page = browser.page();
      int width = page.viewportSize().width;
      Set<String> all = wrong.computeIfAbsent(here(), any -> new LinkedHashSet<>());
      sentences.forEach(sentence -> all.add("at " + width + " px: " + sentence));
    }
  }

  private List<String> strings(String call) {
    return ((List<?>) ask(call)).stream().map(Object::toString).toList();
  }

  private int number(String call) {
    return ((Number) ask(call)).intValue();
  }

  private Object ask(String call) {
    return browser.ask("pageLaw." + call);
  }

  /** Everything found, ready to be read; empty when all is well. */
  List<String> found() {
    List<String> all = new ArrayList<>();
    wrong.forEach(
        (page, sentences) -> sentences.forEach(sentence -> all.add(page + " " + sentence)));
    primaries.forEach(
        (size, places) -> {
          List<Integer> usual = places.values().iterator().next();
          places.forEach(
              (page, place) -> {
                if (Math.abs(place.get(0) - usual.get(0)) > SAME_PLACE
                    || Math.abs(place.get(1) - usual.get(1)) > SAME_PLACE) {
                  all.add(page + " main button at " + place + ", elsewhere at " + usual);
                }
              });
        });
    return all;
  }

  private static String script() {
    try (InputStream in = PageLaw.class.getResourceAsStream("page-law.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language a page should be in. */
  enum Language {
    FRENCH("fr", ""),
    ENGLISH("en", "_en");

    /** Names and subjects of the demonstration: they stay as they are. */
    static final List<String> OWN = Bundles.capitalised(Path.of("src/main/java/org/declic/demo"));

    private final String code;
    private final String suffix;

    Language(String code, String suffix) {
      this.code = code;
      this.suffix = suffix;
    }

    String code() {
      return code;
    }

    /** Words that the other language uses all the time and this one never: "Mon 26" is English. */
    List<String> foreign() {
      Locale own = Locale.forLanguageTag(code);
      Set<String> days =
          Stream.of(DayOfWeek.values())
              .map(day -> day.getDisplayName(TextStyle.SHORT, own).toLowerCase(own))
              .collect(Collectors.toSet());
      return Bundles.usualWordsOnlyIn(this == FRENCH ? ENGLISH.suffix : FRENCH.suffix, suffix)
          .stream()
          .filter(word -> !days.contains(word))
          .toList();
    }
  }
}
