package org.declic.platform;

import java.util.List;

/**
 * A step the domain refuses, with a sentence for the person: {@code key} names a message of the
 * bundles, {@code arguments} fill it. Nothing was changed.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient List<Object> arguments;

  public Refusal(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
