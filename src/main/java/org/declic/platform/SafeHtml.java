package org.declic.platform;

/**
 * Markup made by ourselves from restricted Markdown or escaped text: the only type a page may print
 * unescaped. Never built from what a person typed.
 */
public record SafeHtml(String html) {
  public static final SafeHtml EMPTY = new SafeHtml("");

  /** Plain text, escaped. */
  public static SafeHtml ofText(String text) {
    return new SafeHtml(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
