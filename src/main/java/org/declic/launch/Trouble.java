package org.declic.launch;

/**
 * Something the operator can put right: the key of its sentence in {@code words.properties} and
 * what fills it.
 */
final class Trouble extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Object[] details;

  Trouble(String key, Object... details) {
    super(key);
    this.details = details;
  }

  String sentence(Words words) {
    return words.say(getMessage(), details);
  }
}
