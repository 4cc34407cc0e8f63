package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.declic.platform.Refusal;

/** Sentences with something filled in, in the language of the page; {@code words} in pages. */
@Named("words")
@RequestScoped
public class Words {
  @Inject LanguageChoice language;

  public Locale locale() {
    return language.get().locale();
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle("org.declic.web.Messages", locale());
  }

  /** The sentence of this key; its holes {0}, {1} … filled in the manner of the language. */
  public String say(String key, Object... arguments) {
    if (!bundle().containsKey(key)) {
      throw new IllegalArgumentException("No words for " + key);
    }
    return arguments.length == 0
        ? bundle().getString(key)
        : new MessageFormat(bundle().getString(key).replace("'", "''"), locale())
            .format(Arrays.stream(arguments).map(this::spoken).toArray());
  }

  /** Hours, days and named values as people of the language say them. */
  private Object spoken(Object argument) {
    if (argument instanceof LocalTime time) {
      return Times.clock(time, locale());
    }
    if (argument instanceof LocalDate day) {
      return Times.day(day, locale());
    }
    if (argument instanceof DayOfWeek day) {
      return day.getDisplayName(TextStyle.FULL, locale());
    }
    if (argument instanceof Refusal within) {
      return of(within);
    }
    return argument instanceof Enum<?> constant ? of(constant) : argument;
  }

  /** For pages: EL cannot call a method with a variable number of values. */
  public String with(String key, Object value) {
    return say(key, value);
  }

  public String with2(String key, Object first, Object second) {
    return say(key, first, second);
  }

  public String with3(String key, Object first, Object second, Object third) {
    return say(key, first, second, third);
  }

  public String of(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  public String of(Refusal refusal) {
    return say(refusal.key(), refusal.arguments().toArray());
  }
}
