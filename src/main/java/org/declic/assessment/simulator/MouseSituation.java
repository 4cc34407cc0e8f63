package org.declic.assessment.simulator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far the mouse practice is (scripts/simulator-mouse.js plays by the same rules).
 *
 * @param track index of the track being played
 * @param next number of the target on show, or of the part to point at, from 1
 * @param misses since the last target was hit
 * @param clean targets hit in two tries at most
 * @param slips movements while clicking, in this track
 * @param doubles clicks too many, in this track
 * @param deepest how far down the list was scrolled, in hundredths
 * @param held the thing in the hand; empty text for none
 * @param placed where each thing was put
 */
record MouseSituation(
    List<Track> tracks,
    int track,
    int next,
    int misses,
    int clean,
    int slips,
    int doubles,
    int deepest,
    String held,
    Map<String, String> placed,
    Set<String> ticked)
    implements Situation {
  /** A target counts when it is hit in so many tries. */
  private static final int TRIES = 2;

  /** So many times before it is spoken of: once can happen to anybody. */
  private static final int PATIENCE = 3;

  /** Entries of a long list that are in sight before any scrolling. */
  private static final int IN_SIGHT = 5;

  MouseSituation {
    placed = Map.copyOf(placed);
    ticked = Set.copyOf(ticked);
  }

  static MouseSituation start(List<Track> tracks) {
    return at(tracks, 0);
  }

  private static MouseSituation at(List<Track> tracks, int track) {
    return new MouseSituation(tracks, track, 1, 0, 0, 0, 0, 0, "", Map.of(), Set.of());
  }

  @Override
  public boolean reached() {
    return track >= tracks.size();
  }

  @Override
  public Optional<Move> after(Event event) {
    if (reached() || !event.id("track").equals(now().id())) {
      return Optional.empty();
    }
    switch (event.kind()) {
      case "slip":
        return Move.beside(
            counting(misses + 1, slips + 1, doubles),
            (slips + 1) % PATIENCE == 0 ? "moves-while-clicking" : "");
      case "right-button":
        return Move.beside(this, "wrong-button");
      case "double":
        return Move.beside(
            counting(misses, slips, doubles + 1),
            (doubles + 1) % PATIENCE == 0 ? "repeated-clicking" : "");
      default:
        return switch (now().kind()) {
          case Track.CLICK -> whileClicking(event);
          case Track.SCROLL -> whileScrolling(event);
          case Track.DRAG -> whileMoving(event);
          case Track.TICK -> whileTicking(event);
          case Track.LIST -> whileChoosing(event);
          case Track.POINT -> whilePointing(event);
          default -> Optional.empty();
        };
    }
  }

  private Optional<Move> whileClicking(Event event) {
    switch (event.kind()) {
      case "miss":
        return Move.beside(counting(misses + 1, slips, doubles), "");
      case "hit":
        if (event.count("target") != next) {
          return Optional.empty();
        }
        int good = clean + (misses < TRIES ? 1 : 0);
        if (next < now().points().size()) {
          return Move.to(hit(next + 1, good));
        }
        return good >= now().success()
            ? finished()
            : Move.finishing(at(tracks, track), "too-many-misses");
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> whilePointing(Event event) {
    String item = event.id("item");
    if (!event.is("point") || !now().items().contains(item)) {
      return Optional.empty();
    }
    if (!item.equals(now().right().get(next - 1))) {
      String error = now().pairs().getOrDefault(item, "wrong-part");
      return Move.error(counting(misses + 1, slips, doubles), error);
    }
    int good = clean + (misses < TRIES ? 1 : 0);
    if (next < now().right().size()) {
      return Move.to(hit(next + 1, good));
    }
    return good >= now().success()
        ? finished()
        : Move.finishing(at(tracks, track), "too-many-misses");
  }

  private Optional<Move> whileScrolling(Event event) {
    switch (event.kind()) {
      case "scroll":
        int to = event.count("to");
        return to < 0 || to > 100
            ? Optional.empty()
            : Move.beside(moving(Math.max(deepest, to), held, placed, ticked), "");
      case "choose":
        int place = now().items().indexOf(event.id("item"));
        boolean inSight = place >= 0 && (place < IN_SIGHT || deepest > 0);
        return inSight ? chosen(event.id("item")) : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> whileMoving(Event event) {
    String item = event.id("item");
    switch (event.kind()) {
      case "pick":
        return now().items().contains(item) && !placed.containsKey(item)
            ? Move.to(moving(deepest, item.equals(held) ? "" : item, placed, ticked))
            : Optional.empty();
      case "drop":
        return !item.isEmpty() && item.equals(held)
            ? dropped(item, event.id("place"))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> dropped(String item, String place) {
    boolean nowhere = place.equals("none");
    if (!nowhere && !now().places().contains(place)) {
      return Optional.empty();
    }
    if (!place.equals(now().pairs().get(item))) {
      String error = nowhere ? "dropped-outside" : "wrong-place";
      return Move.error(moving(deepest, "", placed, ticked), error);
    }
    Map<String, String> all = new HashMap<>(placed);
    all.put(item, place);
    return all.size() == now().items().size()
        ? finished()
        : Move.undoable(moving(deepest, "", all, ticked));
  }

  private Optional<Move> whileTicking(Event event) {
    String item = event.id("item");
    switch (event.kind()) {
      case "tick":
        if (!now().items().contains(item)) {
          return Optional.empty();
        }
        Set<String> all = new HashSet<>(ticked);
        if (!all.remove(item)) {
          all.add(item);
        }
        return Move.undoable(moving(deepest, held, placed, all));
      case "done":
        return ticked.equals(Set.copyOf(now().right()))
            ? finished()
            : Move.error(this, "wrong-choice");
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> whileChoosing(Event event) {
    boolean known = event.is("choose") && now().items().contains(event.id("item"));
    return known ? chosen(event.id("item")) : Optional.empty();
  }

  private Optional<Move> chosen(String item) {
    return now().isRight(item) ? finished() : Move.error(this, "wrong-choice");
  }

  private Optional<Move> finished() {
    return Move.finishing(at(tracks, track + 1), "");
  }

  private Track now() {
    return tracks.get(track);
  }

  private MouseSituation hit(int target, int good) {
    return new MouseSituation(
        tracks, track, target, 0, good, slips, doubles, deepest, held, placed, ticked);
  }

  private MouseSituation counting(int missed, int slipped, int doubled) {
    return new MouseSituation(
        tracks, track, next, missed, clean, slipped, doubled, deepest, held, placed, ticked);
  }

  private MouseSituation moving(
      int scrolled, String hand, Map<String, String> places, Set<String> boxes) {
    return new MouseSituation(
        tracks, track, next, misses, clean, slips, doubles, scrolled, hand, places, boxes);
  }
}
