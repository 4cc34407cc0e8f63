package org.declic.platform;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A language of the product, by its two-letter code. Any code may come: files alone add one. */
public record Language(String code) {
  private static final Pattern SHAPE = Pattern.compile("[a-z]{2,3}");
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");

  // After SHAPE: the constructor already needs it.
  public static final Language FRENCH = new Language("fr");
  public static final Language ENGLISH = new Language("en");

  public Language {
    if (code == null || !SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a language code: " + code);
    }
  }

  public Locale locale() {
    return this.equals(FRENCH) ? Locale.FRANCE : Locale.forLanguageTag(code);
  }

  /** As its own speakers write it: « Français », “English”. */
  public String ownName() {
    String name = locale().getDisplayLanguage(locale());
    return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
  }

  public boolean isRightToLeft() {
    return RIGHT_TO_LEFT.contains(code);
  }
}
