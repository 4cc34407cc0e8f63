package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the practice on the drawn phone is (scripts/simulator-phone.js plays by the same rules).
 *
 * @param wanted how many tasks must be done with one slip at most
 * @param left the tasks still to come, the present one first
 * @param found tasks that were done so, and requests that were answered rightly
 * @param missed tasks that come again when that is not enough
 * @param failed slips in the present task
 * @param place a picture's number, a degree, or screens from where one wants to be
 * @param open what lies over the screen: a menu, or an item's own screen; empty text for none
 * @param held the item whose menu is open
 * @param done how the present task ended: found or missed; empty text while it is played
 */
record PhoneSituation(
    int wanted,
    List<PhoneTask> tasks,
    List<PhoneTask> left,
    List<PhoneTask> found,
    List<PhoneTask> missed,
    int failed,
    int place,
    String open,
    String held,
    String done)
    implements Situation {
  private static final String MENU = "menu";
  private static final String FOUND = "found";
  private static final String MISSED = "missed";
  private static final String WRONG = "wrong-gesture";
  private static final String LOST = "lost-screen";

  /** A task counts when no more than one thing went astray in it. */
  private static final int SLIPS = 1;

  private static final int DEEPEST = 4;

  PhoneSituation {
    left = List.copyOf(left);
    found = List.copyOf(found);
    missed = List.copyOf(missed);
  }

  static PhoneSituation start(List<PhoneTask> tasks, int wanted) {
    return new PhoneSituation(
        Math.min(wanted, tasks.size()),
        tasks,
        tasks,
        List.of(),
        List.of(),
        0,
        tasks.isEmpty() ? 0 : tasks.get(0).start(),
        "",
        "",
        "");
  }

  @Override
  public boolean reached() {
    return left.size() == 1 && !done.isEmpty() && isEnough();
  }

  private boolean isEnough() {
    List<PhoneTask> all = done.equals(FOUND) ? plus(found, now()) : found;
    return all.size() >= wanted
        && tasks.stream().filter(PhoneTask::isRequest).allMatch(all::contains);
  }

  @Override
  public Optional<Move> after(Event event) {
    if (left.isEmpty() || !event.id("task").equals(now().id())) {
      return Optional.empty();
    }
    if (!done.isEmpty()) {
      return event.is("go") && !reached() ? Move.to(nextTask()) : Optional.empty();
    }
    if (!open.isEmpty()) {
      return whileLost(event);
    }
    switch (event.kind()) {
      case "back":
        return now().is(PhoneTask.BACK) ? moved(place - 1) : slip(WRONG);
      case "tap":
        return tapped(event.id("item"));
      case "hold":
        return held(event.id("item"));
      case "swipe":
        return swiped(event.id("way"));
      case "pinch":
        return pinched(event.id("way"));
      case "set":
        return set(event.id("way"));
      case "answer":
        return answered(event.id("choice"));
      default:
        return Optional.empty();
    }
  }

  /** Another screen lies over the right one: only Back leads out of it. */
  private Optional<Move> whileLost(Event event) {
    if (event.is("back")) {
      return Move.to(showing(failed, place, "", ""));
    }
    boolean chosen = event.is("choose") && open.equals(MENU);
    if (!chosen || !menu().contains(event.id("entry"))) {
      return Optional.empty();
    }
    if (now().is(PhoneTask.HOLD)
        && held.equals(now().target())
        && event.id("entry").equals(now().choose())) {
      return finished();
    }
    return Move.error(showing(failed + 1, place, event.id("entry"), held), LOST);
  }

  private List<String> menu() {
    return now().is(PhoneTask.HOLD) ? now().menu() : PhoneTask.MENU;
  }

  private Optional<Move> tapped(String item) {
    if (!isShown(item)) {
      return Optional.empty();
    }
    return switch (now().kind()) {
      case PhoneTask.TAP ->
          item.equals(now().target())
              ? finished()
              : Move.error(showing(failed + 1, place, item, ""), LOST);
      case PhoneTask.HOLD -> Move.error(showing(failed + 1, place, item, ""), WRONG);
      case PhoneTask.BACK ->
          Move.error(showing(failed + 1, Math.min(place + 1, DEEPEST), "", ""), LOST);
      default -> slip(WRONG);
    };
  }

  private Optional<Move> held(String item) {
    if (!isShown(item)) {
      return Optional.empty();
    }
    if (now().is(PhoneTask.HOLD)) {
      return item.equals(now().target())
          ? Move.to(showing(failed, place, MENU, item))
          : Move.error(showing(failed + 1, place, MENU, item), LOST);
    }
    return Move.error(showing(failed + 1, place, MENU, item), "accidental-long-press");
  }

  /** What a finger can lie on. */
  private boolean isShown(String item) {
    return switch (now().kind()) {
      case PhoneTask.TAP, PhoneTask.HOLD -> now().items().contains(item);
      case PhoneTask.SWIPE -> item.equals(now().items().get(place));
      default -> item.equals("page");
    };
  }

  private Optional<Move> swiped(String way) {
    int step = way.equals("next") ? 1 : way.equals("previous") ? -1 : 0;
    if (step == 0) {
      return Optional.empty();
    }
    if (!now().is(PhoneTask.SWIPE)) {
      return slip(WRONG);
    }
    int to = place + step;
    return to < 0 || to >= now().items().size() ? Move.beside(this, "") : moved(to);
  }

  private Optional<Move> pinched(String way) {
    int step = way.equals("out") ? 1 : way.equals("in") ? -1 : 0;
    if (step == 0) {
      return Optional.empty();
    }
    if (!now().is(PhoneTask.ENLARGE)) {
      return slip(WRONG);
    }
    int to = place + step;
    return to < 1 || to > PhoneTask.LARGEST ? slip(WRONG) : moved(to);
  }

  private Optional<Move> set(String way) {
    int step = way.equals("up") ? 1 : way.equals("down") ? -1 : 0;
    if (step == 0 || !now().is(PhoneTask.LEVEL)) {
      return Optional.empty();
    }
    int to = Math.max(0, Math.min(PhoneTask.DEGREES, place + step));
    boolean away = Math.abs(now().to() - to) >= Math.abs(now().to() - place);
    return away ? Move.error(showing(failed + 1, to, "", ""), WRONG) : moved(to);
  }

  private Optional<Move> answered(String choice) {
    if (!now().isRequest() || !now().answers().contains(choice)) {
      return Optional.empty();
    }
    return now()
        .errorOf(choice)
        .map(error -> Move.finishing(ended(MISSED), error))
        .orElseGet(() -> Move.finishing(ended(FOUND), ""));
  }

  private Optional<Move> moved(int to) {
    return now().isAt(to)
        ? Move.finishing(showing(failed, to, "", "").ended(outcome()), "")
        : Move.to(showing(failed, to, "", ""));
  }

  private Optional<Move> finished() {
    return Move.finishing(showing(failed, place, "", held).ended(outcome()), "");
  }

  private String outcome() {
    return failed <= SLIPS ? FOUND : MISSED;
  }

  private Optional<Move> slip(String error) {
    return Move.error(showing(failed + 1, place, "", ""), error);
  }

  /** Once all were shown, those that were missed come again if it was not enough. */
  private PhoneSituation nextTask() {
    boolean right = done.equals(FOUND);
    List<PhoneTask> good = right ? plus(found, now()) : found;
    List<PhoneTask> bad = right ? missed : plus(missed, now());
    boolean again = left.size() == 1;
    List<PhoneTask> rest = again ? bad : left.subList(1, left.size());
    return new PhoneSituation(
        wanted, tasks, rest, good, again ? List.of() : bad, 0, rest.get(0).start(), "", "", "");
  }

  private PhoneSituation showing(int slips, int at, String over, String item) {
    return new PhoneSituation(wanted, tasks, left, found, missed, slips, at, over, item, done);
  }

  private PhoneSituation ended(String how) {
    return new PhoneSituation(wanted, tasks, left, found, missed, failed, place, "", held, how);
  }

  private PhoneTask now() {
    return left.get(0);
  }

  private static List<PhoneTask> plus(List<PhoneTask> tasks, PhoneTask more) {
    List<PhoneTask> all = new ArrayList<>(tasks);
    all.add(more);
    return all;
  }
}
