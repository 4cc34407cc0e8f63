package org.declic.platform.outbox;

import java.util.Optional;
import org.declic.platform.Language;
import org.declic.platform.Sealing;

/** The four parts of a letter in one sealed text. */
final class Folded {
  private static final String FOLD = "\u001f";

  private Folded() {}

  static Closed of(Draft.Text text) {
    return new Closed(
        String.join(FOLD, text.language().code(), text.recipient(), text.subject(), text.body()));
  }

  /** Empty when the seal is not ours. */
  static Optional<Letter> open(Sealing sealing, String id, String sealed) {
    return sealing
        .open(purpose(id), sealed)
        .map(text -> text.split(FOLD, 4))
        .filter(parts -> parts.length == 4)
        .map(parts -> new Letter(id, parts[1], parts[2], parts[3], new Language(parts[0]).code()));
  }

  private static String purpose(String id) {
    return "letter\n" + id;
  }

  /** Ready for its seal. */
  record Closed(String text) {
    String sealed(Sealing sealing, String id) {
      return sealing.close(purpose(id), text);
    }
  }
}
