package org.declic.assessment.simulator;

import java.util.List;
import java.util.Optional;
import org.declic.content.Structure;

/**
 * One thing to do on the drawn phone. What a kind does not use is empty.
 *
 * @param target the item that is asked for
 * @param choose the entry of its menu that is asked for
 * @param from where it begins: a picture's place, a setting's degree
 * @param to the degree that is asked for: of a setting, of what is enlarged
 * @param depth how many screens lie between here and where one wants to be
 * @param right the answer that a request deserves
 */
record PhoneTask(
    String id,
    String kind,
    List<String> items,
    String target,
    List<String> menu,
    String choose,
    String what,
    int from,
    int to,
    int depth,
    String right) {
  static final String TAP = "tap";
  static final String HOLD = "hold";
  static final String SWIPE = "swipe";
  static final String ENLARGE = "enlarge";
  static final String BACK = "back";
  static final String LEVEL = "level";
  static final String PERMISSION = "permission";
  static final String APPROVAL = "approval";
  static final List<String> KINDS =
      List.of(TAP, HOLD, SWIPE, ENLARGE, BACK, LEVEL, PERMISSION, APPROVAL);

  /** Drawn as icons: their names are those of the sprite. */
  static final List<String> APPS =
      List.of(
          "photo",
          "camera",
          "phone",
          "message-circle",
          "mail",
          "calendar",
          "clock",
          "map-pin",
          "world",
          "adjustments",
          "star",
          "bulb");

  /** Pictures of an album: some of those that a learner may choose. */
  static final List<String> PICTURES =
      List.of(
          "cat",
          "fox",
          "owl",
          "heron",
          "lighthouse",
          "sailboat",
          "bicycle",
          "sunflower",
          "mountain",
          "teapot",
          "balloon",
          "guitar");

  static final List<String> MENU = List.of("copy", "share", "edit", "delete");
  static final List<String> SETTINGS = List.of("sound", "text");
  static final String ONCE = "once";
  static final String ALWAYS = "always";
  static final String ACCEPT = "accept";
  static final String REFUSE = "refuse";

  /** A setting has so many degrees above none; enlarging begins at 1 and ends one higher. */
  static final int DEGREES = 5;

  static final int LARGEST = 4;

  static PhoneTask of(Structure entry) {
    return new PhoneTask(
        entry.text("id").orElse(""),
        entry.text("kind").orElse(""),
        entry.texts("items"),
        entry.text("target").orElse(""),
        entry.texts("menu"),
        entry.text("choose").orElse(""),
        entry.text("what").orElse(""),
        entry.number("from").orElse(0),
        entry.number("to").orElse(0),
        entry.number("depth").orElse(1),
        entry.text("right").orElse(""));
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  /** Somebody asks for something: the answer must be right in the end, whatever else was. */
  boolean isRequest() {
    return is(PERMISSION) || is(APPROVAL);
  }

  /** The answers that the request offers. */
  List<String> answers() {
    return is(PERMISSION) ? List.of(ONCE, ALWAYS, REFUSE) : List.of(ACCEPT, REFUSE);
  }

  /** The typed error of this answer; empty when it is the right one. */
  Optional<String> errorOf(String answer) {
    if (answer.equals(right)) {
      return Optional.empty();
    }
    if (answer.equals(REFUSE)) {
      return Optional.of("refused-needed");
    }
    return Optional.of(is(PERMISSION) ? "allowed-too-much" : "approved-unexpected");
  }

  /** Where the window of this task begins. */
  int start() {
    return is(BACK) ? depth : is(ENLARGE) ? 1 : from;
  }

  /** Whether what is asked for can be seen at this place. */
  boolean isAt(int place) {
    return switch (kind) {
      case SWIPE -> place < items.size() && items.get(place).equals(target);
      case BACK -> place == 0;
      default -> place == to;
    };
  }
}
