package org.declic.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The main form of a page as a browser would send it. */
public final class PlainForm {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern CHOICE =
      Pattern.compile("<input type=\"(?:radio|checkbox)\" name=\"answer\" value=\"([^\"]+)\"");
  private static final Pattern PRIMARY = Pattern.compile("<button[^>]*data-primary[^>]*>");
  private static final Pattern ACT = Pattern.compile("name=\"act\" value=\"([^\"]+)\"");

  private PlainForm() {}

  public static Map<String, String> hidden(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher matcher = HIDDEN.matcher(page);
    while (matcher.find()) {
      fields.putIfAbsent(matcher.group(1), matcher.group(2));
    }
    fields.remove("act");
    return fields;
  }

  public static Optional<String> firstChoice(String page) {
    Matcher matcher = CHOICE.matcher(page);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What the page's main button sends. */
  public static Optional<String> act(String page) {
    Matcher button = PRIMARY.matcher(page);
    if (button.find()) {
      Matcher act = ACT.matcher(button.group());
      return act.find() ? Optional.of(act.group(1)) : Optional.empty();
    }
    return Optional.empty();
  }
}
