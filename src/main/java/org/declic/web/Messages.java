package org.declic.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * All words of the pages as one bundle, {@code m} in pages: one file an audience or a large
 * subject, so that each can be read in one go. French is the base; a missing English word shows the
 * French one.
 */
public class Messages extends ResourceBundle {
  private static final List<String> FILES =
      List.of(
          "common",
          "identity",
          "visitor",
          "learner",
          "mediator",
          "lead",
          "admin",
          "simulator",
          "outcomes",
          "learning",
          "planning",
          "seats",
          "walkin",
          "attendance",
          "reminders",
          "team",
          "repair",
          "staffing",
          "erasure");

  private final Map<String, Object> words = new HashMap<>();

  /** French, the base. */
  public Messages() {
    this(Locale.ROOT);
  }

  /** The words of one language, on top of French. */
  protected Messages(Locale locale) {
    for (String file : FILES) {
      ResourceBundle part =
          ResourceBundle.getBundle(
              "org.declic.web.messages." + file,
              locale,
              Messages.class.getClassLoader(),
              Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      for (String key : part.keySet()) {
        words.put(key, part.getObject(key));
      }
    }
  }

  @Override
  protected Object handleGetObject(String key) {
    return words.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.keySet());
  }
}
