package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the practice with codes is (scripts/simulator-codes.js plays by the same rules). Nothing
 * that somebody typed is here, only what kind of code it was.
 *
 * @param rules what makes a code strong
 * @param at index of the part being played
 * @param words the words of the code being built, in order
 * @param failed weak codes in this part
 * @param kept the words of each code that was kept; none for one that was typed
 * @param step how far the sign-in or the request is
 */
record CodesSituation(
    Rules rules,
    List<CodePart> parts,
    int at,
    List<String> words,
    int failed,
    List<List<String>> kept,
    int step)
    implements Situation {

  /**
   * @param words so many of them at least
   * @param tries a strong code must come within so many
   * @param offered words that say nothing about anybody
   * @param personal words that others know or can find: a name, a year, a cat
   */
  record Rules(int words, int tries, List<String> offered, List<String> personal) {
    /** So many words in common, and two codes are nearly the same. */
    static final int COMMON = 2;

    static final List<String> LENGTHS = List.of("short", "medium", "long");

    /** What a typed code says about its owner. */
    static final List<String> OWN = List.of("none", "name", "year", "both");

    /** The typed error of a code made of these words; empty text when it is strong. */
    private String weakness(List<String> code, List<List<String>> others) {
      if (code.stream().anyMatch(personal::contains)) {
        return "name-and-year";
      }
      if (code.size() < words) {
        return "too-short";
      }
      boolean same =
          others.stream().anyMatch(o -> o.stream().filter(code::contains).count() >= COMMON);
      return same ? "reused" : "";
    }

    /** The same for a code that was typed and never left the page. */
    private String weakness(Event typed) {
      if (!typed.id("own").equals("none")) {
        return "name-and-year";
      }
      if (typed.count("words") < words || !typed.id("length").equals("long")) {
        return "too-short";
      }
      return typed.yes("same") ? "reused" : "";
    }
  }

  CodesSituation {
    words = List.copyOf(words);
    kept = List.copyOf(kept);
  }

  static CodesSituation start(Rules rules, List<CodePart> parts) {
    return new CodesSituation(rules, parts, 0, List.of(), 0, List.of(), 0);
  }

  @Override
  public boolean reached() {
    return at >= parts.size();
  }

  @Override
  public Optional<Move> after(Event event) {
    if (reached() || !event.id("part").equals(now().id())) {
      return Optional.empty();
    }
    return switch (now().kind()) {
      case CodePart.CODE -> whileBuilding(event);
      case CodePart.TWO_STEP -> whileEntering(event);
      case CodePart.REQUEST -> whileAsked(event);
      default -> Optional.empty();
    };
  }

  private Optional<Move> whileBuilding(Event event) {
    switch (event.kind()) {
      case "pick":
        String word = event.id("word");
        if (!rules.offered().contains(word) && !rules.personal().contains(word)) {
          return Optional.empty();
        }
        List<String> code = new ArrayList<>(words);
        if (!code.remove(word)) {
          code.add(word);
        }
        return Move.undoable(building(code, failed));
      case "clear":
        return words.isEmpty() ? Optional.empty() : Move.undoable(building(List.of(), failed));
      case "keep":
        return words.isEmpty() ? Optional.empty() : judged(rules.weakness(words, kept), words);
      case "typed":
        boolean told =
            event.count("words") >= 1
                && Rules.LENGTHS.contains(event.id("length"))
                && Rules.OWN.contains(event.id("own"));
        return told ? judged(rules.weakness(event), List.of()) : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** A strong code counts when it came soon enough; else another one is built. */
  private Optional<Move> judged(String weakness, List<String> code) {
    if (!weakness.isEmpty()) {
      return Move.error(building(words, failed + 1), weakness);
    }
    if (failed >= rules.tries()) {
      return Move.finishing(building(List.of(), 0), "");
    }
    List<List<String>> all = new ArrayList<>(kept);
    all.add(code);
    return Move.finishing(part(at + 1, all), "");
  }

  private Optional<Move> whileEntering(Event event) {
    if (event.is("enter") && step == 0) {
      return Move.to(step(1));
    }
    if (!event.is("digits") || step == 0 || !now().codes().contains(event.id("code"))) {
      return Optional.empty();
    }
    return event.id("code").equals(now().right())
        ? Move.finishing(part(at + 1, kept), "")
        : Move.error(this, "wrong-digits");
  }

  /** Whoever asks insists once; a code that was given, whole or in part, begins all this again. */
  private Optional<Move> whileAsked(Event event) {
    if (!event.is("say")) {
      return Optional.empty();
    }
    return switch (event.id("answer")) {
      case "give" -> shared();
      case "part" -> step == 0 ? shared() : Optional.empty();
      case "refuse" -> step == 0 ? Move.to(step(1)) : Optional.empty();
      case "end" -> step == 1 ? Move.finishing(part(at + 1, kept), "") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Move> shared() {
    int first = 0;
    while (!parts.get(first).is(CodePart.REQUEST)) {
      first++;
    }
    return Move.finishing(part(first, kept), "shared-code");
  }

  private CodePart now() {
    return parts.get(at);
  }

  private CodesSituation building(List<String> code, int weak) {
    return new CodesSituation(rules, parts, at, code, weak, kept, step);
  }

  private CodesSituation step(int to) {
    return new CodesSituation(rules, parts, at, words, failed, kept, to);
  }

  private CodesSituation part(int to, List<List<String>> codes) {
    return new CodesSituation(rules, parts, to, List.of(), 0, codes, 0);
  }
}
