package org.declic.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.declic.platform.SafeHtml;

/** The {@code {key} text} lines of a block: words of a drawn window, an exhibit or an exercise. */
public final class Words {
  public static final Words NONE = new Words(Map.of());

  private final Map<String, Word> byKey;

  public Words(Map<String, Word> byKey) {
    this.byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** In the order of the file. */
  public Set<String> keys() {
    return byKey.keySet();
  }

  /** Without any markup; empty for an unknown key. */
  public String text(String key) {
    Word word = byKey.get(key);
    return word == null ? "" : word.text();
  }

  /** One line without paragraphs, or paragraphs when the text has several; empty when unknown. */
  public SafeHtml html(String key) {
    Word word = byKey.get(key);
    return word == null ? SafeHtml.EMPTY : word.html();
  }

  /** These words, replaced or completed by others. */
  public Words and(Words others) {
    Map<String, Word> all = new LinkedHashMap<>(byKey);
    all.putAll(others.byKey);
    return new Words(all);
  }

  /** One text in both forms, and where it stands. */
  public record Word(String text, SafeHtml html, int line) {}
}
