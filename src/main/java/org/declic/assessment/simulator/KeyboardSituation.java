package org.declic.assessment.simulator;

import java.util.List;
import java.util.Optional;

/**
 * How far the keyboard practice is (scripts/simulator-keyboard.js plays by the same rules). What
 * stands in the box is known by its length and by how much of its beginning is right, never by its
 * letters.
 *
 * @param copy index of the text being copied
 * @param length of what stands in the box
 * @param right how many signs from the beginning are as they should be
 * @param caps whether Caps Lock is on
 */
record KeyboardSituation(List<Copy> copies, int copy, int length, int right, boolean caps)
    implements Situation {
  /** The box takes no more than this beyond the text. */
  static final int SPARE = 12;

  static KeyboardSituation start(List<Copy> copies) {
    return at(copies, 0, false);
  }

  private static KeyboardSituation at(List<Copy> copies, int copy, boolean caps) {
    if (copy >= copies.size()) {
      return new KeyboardSituation(copies, copy, 0, 0, caps);
    }
    Copy next = copies.get(copy);
    return new KeyboardSituation(
        copies, copy, next.given().length(), next.rightOfGiven(), caps || next.caps());
  }

  @Override
  public boolean reached() {
    return copy >= copies.size();
  }

  @Override
  public Optional<Move> after(Event event) {
    if (reached() || !event.id("item").equals(now().id())) {
      return Optional.empty();
    }
    return switch (event.kind()) {
      case "type" -> typed(event);
      case "slip" -> slipped(event);
      case "erase" -> erased(event);
      case "caps" -> event.yes("lit") == caps ? Optional.empty() : switched(!caps);
      case "done" -> done();
      default -> Optional.empty();
    };
  }

  /** Some right signs in a row, behind right ones only; what stood behind may be right again. */
  private Optional<Move> typed(Event event) {
    int at = event.count("at");
    int chars = event.count("chars");
    boolean possible = at >= 0 && at <= right && chars >= 1 && at + chars <= wanted();
    return possible ? box(at + chars, length + chars, event.count("right")) : Optional.empty();
  }

  /** One sign that is not the right one there, or anything behind such a sign. */
  private Optional<Move> slipped(Event event) {
    int at = event.count("at");
    String as = event.id("as");
    boolean behind = at > right;
    if (at < 0 || at > length || length >= wanted() + SPARE) {
      return Optional.empty();
    }
    if (behind ? !as.equals("other") : !now().canBe(as, at)) {
      return Optional.empty();
    }
    return Move.beside(standing(length + 1, behind ? right : at), error(as));
  }

  private String error(String as) {
    return switch (as) {
      case "caps" -> caps ? "caps-lock" : "";
      case "shift" -> "no-shift";
      case "alt-gr" -> "no-alt-gr";
      case "other" -> "";
      default -> as;
    };
  }

  private Optional<Move> erased(Event event) {
    int at = event.count("at");
    int chars = event.count("chars");
    int claimed = event.count("right");
    boolean behind = at > right;
    if (at < 0 || chars < 1 || at + chars > length || behind && claimed != right) {
      return Optional.empty();
    }
    return box(behind ? right : at, length - chars, claimed);
  }

  /** What is right now: at least what stands before the change, at most all there is. */
  private Optional<Move> box(int atLeast, int signs, int newRight) {
    boolean possible =
        newRight >= atLeast && newRight <= Math.min(signs, wanted()) && signs <= wanted() + SPARE;
    return possible ? Move.beside(standing(signs, newRight), "") : Optional.empty();
  }

  private Optional<Move> switched(boolean on) {
    return Move.to(new KeyboardSituation(copies, copy, length, right, on));
  }

  private Optional<Move> done() {
    if (length != wanted() || right != wanted()) {
      return Move.error(this, "not-yet");
    }
    return now().caps() && caps
        ? Move.error(this, "caps-lock")
        : Move.finishing(at(copies, copy + 1, caps), "");
  }

  private KeyboardSituation standing(int signs, int newRight) {
    return new KeyboardSituation(copies, copy, signs, newRight, caps);
  }

  private int wanted() {
    return now().text().length();
  }

  private Copy now() {
    return copies.get(copy);
  }
}
