package org.declic.assessment.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.platform.SafeHtml;

/**
 * What the page hands to the script: the window of one variant, all its words, the words of the
 * buttons, and what was already done. Data only, safe inside a script element.
 */
public record ScenarioPage(Scenario scenario, String variantId, EventLog log) {
  private static final String WORDS = "simulator.";
  private static final Pattern PARAGRAPH_END = Pattern.compile("</(p|li)>\\s*");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Parts of the words that only one kind, or only the server, uses. */
  private static final List<String> APART =
      List.of(
          "address.",
          "codes.",
          "desk.",
          "keyboard.",
          "mailbox.",
          "mouse.",
          "phone.",
          "search.",
          "refused.");

  /** Shown before the script runs. */
  public String mission() {
    return variant().mission();
  }

  /** Which fragment draws it. */
  public String kind() {
    return scenario.definition().simulator();
  }

  /** The drawings that the window shows; the page gives their addresses. */
  public List<String> drawings() {
    return scenario.drawings(variant());
  }

  /**
   * @param messages the words of the pages, in the language of the scenario's own words
   */
  public SafeHtml json(ResourceBundle messages) {
    Map<String, Object> variant = new LinkedHashMap<>(scenario.window(variant()));
    variant.put("errors", scenario.definition().errors());
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("kind", kind());
    page.put("variant", variant);
    page.put("words", words());
    page.put("ui", buttons(messages));
    String json = Json.write(page);
    return new SafeHtml(json.substring(0, json.length() - 1) + ",\"log\":" + log.json() + "}");
  }

  private Variant variant() {
    return scenario.variant(variantId);
  }

  private Map<String, String> words() {
    Variant variant = variant();
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : variant.words().keys()) {
      if (!key.startsWith("address.")) {
        words.put(key, variant.words().text(key));
      }
    }
    words.put("mission", variant.mission());
    for (int level = 1; level <= 3; level++) {
      words.put("hint-" + level, text(variant.hint(level)));
    }
    words.put("success", text(variant.success()));
    scenario.definition().errors().forEach(e -> words.put("error-" + e, text(variant.error(e))));
    return words;
  }

  /** simulator.x for all, simulator.KIND.x for this kind; the kind's own win. */
  private Map<String, String> buttons(ResourceBundle messages) {
    Map<String, String> all = new LinkedHashMap<>();
    Map<String, String> own = new LinkedHashMap<>();
    String mine = WORDS + kind() + ".";
    for (String key : messages.keySet()) {
      if (key.startsWith(mine)) {
        own.put(key.substring(mine.length()), messages.getString(key));
      } else if (key.startsWith(WORDS)) {
        all.put(key.substring(WORDS.length()), messages.getString(key));
      }
    }
    all.keySet().removeIf(key -> APART.stream().anyMatch(key::startsWith));
    all.putAll(own);
    return all;
  }

  /** The script puts text into the page, never markup. */
  private static String text(SafeHtml said) {
    String paragraphs = PARAGRAPH_END.matcher(said.html()).replaceAll("\n");
    return TAG.matcher(paragraphs)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&")
        .strip();
  }
}
