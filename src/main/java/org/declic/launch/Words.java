package org.declic.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the launcher says on the console: French, or English where the machine speaks English. */
final class Words {
  private final ResourceBundle bundle;
  private final PrintStream out;

  private Words(Locale locale, PrintStream out) {
    this.bundle = ResourceBundle.getBundle("org.declic.launch.words", locale);
    this.out = out;
  }

  static Words ofThisMachine(Map<String, String> environment) {
    return new Words(locale(environment), console());
  }

  /** A machine without a language (LANG=C) is spoken to in French, the product's first language. */
  static Locale locale(Map<String, String> environment) {
    String asked =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElseGet(() -> onWindows() ? Locale.getDefault().getLanguage() : "");
    return asked.startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
  }

  /**
   * Java 17 replaces accents by question marks under LANG=C although terminals there understand
   * UTF-8; only Windows consoles keep a character set of their own.
   */
  private static PrintStream console() {
    Charset charset = onWindows() ? Charset.defaultCharset() : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
  }

  private static boolean onWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  /** Details are written as they are: a port is 8080, never 8 080. */
  String say(String key, Object... details) {
    Object[] plain = Arrays.stream(details).map(String::valueOf).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
  }

  void print(String key, Object... details) {
    line(say(key, details));
  }

  void line(String text) {
    out.println(text);
  }
}
