package org.declic.assessment.question;

import java.util.List;

/** What somebody answered. */
public sealed interface Answer {

  /** The value a form sends for "I don't know". */
  String DONT_KNOW_VALUE = "?";

  /** The values a form would send again: how an answer is kept and shown back. */
  List<String> values();

  /** One line for storage; {@link Question#recall} reads it back. */
  default String stored() {
    return String.join(",", values());
  }

  default boolean isDontKnow() {
    return this instanceof DontKnow;
  }

  /** True when this option is part of the answer; for showing it back. */
  default boolean has(String key) {
    return values().contains(key);
  }

  /** "I don't know": always possible, never wrong. */
  record DontKnow() implements Answer {
    @Override
    public List<String> values() {
      return List.of(DONT_KNOW_VALUE);
    }
  }

  /** One option or several; for an order, all of them in that order. */
  record Chosen(List<String> values) implements Answer {
    public Chosen {
      values = List.copyOf(values);
    }
  }

  /** Words as they were typed. */
  record Typed(String text) implements Answer {
    @Override
    public List<String> values() {
      return List.of(text);
    }

    @Override
    public String stored() {
      return text;
    }
  }
}
