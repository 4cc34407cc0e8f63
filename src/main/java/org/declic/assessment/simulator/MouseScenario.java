package org.declic.assessment.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;

/** S1a, the mouse: aim and click, scroll to find, move, tick, choose in a list, point at parts. */
public final class MouseScenario extends Scenario {
  /** Smaller would train an aim that no page should ask for. */
  private static final int SMALLEST = 24;

  private static final Set<String> ERRORS =
      Set.of(
          "moves-while-clicking",
          "wrong-button",
          "repeated-clicking",
          "too-many-misses",
          "wrong-choice",
          "wrong-place",
          "dropped-outside",
          "wrong-part",
          "screen-button");

  MouseScenario(ScenarioDefinition definition) {
    super(definition);
  }

  private static List<Track> tracks(Variant variant) {
    return entries(variant, "tracks", Track::of);
  }

  @Override
  Situation start(Variant variant) {
    return MouseSituation.start(tracks(variant));
  }

  @Override
  Map<String, Object> window(Variant variant) {
    return Map.of(
        "tracks",
        tracks(variant).stream()
            .map(
                track ->
                    Map.of(
                        "id", track.id(),
                        "kind", track.kind(),
                        "size", track.size(),
                        "points", track.points(),
                        "success", track.success(),
                        "items", track.items(),
                        "right", track.right(),
                        "places", track.places(),
                        "pairs", track.pairs(),
                        "drawing", track.drawing()))
            .toList());
  }

  @Override
  List<String> drawings(Variant variant) {
    return tracks(variant).stream()
        .map(Track::drawing)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  @Override
  Set<String> knownErrors() {
    return ERRORS;
  }

  @Override
  List<Problem> problemsOf(Variant variant, String wordsFile) {
    VariantLook look = new VariantLook(variant, wordsFile);
    look.ids("tracks", tracks(variant).stream().map(Track::id).toList(), 1);
    for (Structure entry : variant.structure().list("tracks")) {
      Track track = Track.of(entry);
      look.word(track.id() + ".say");
      look.kind(entry, "piste", track.kind(), Track.KINDS);
      if (track.is(Track.CLICK)) {
        targets(look, entry, track);
      } else if (track.is(Track.POINT)) {
        parts(look, entry, track);
      } else {
        things(look, entry, track);
      }
    }
    return look.problems();
  }

  private static void targets(VariantLook look, Structure entry, Track track) {
    look.require(
        track.size() >= SMALLEST,
        entry,
        "size",
        "un point de moins de " + SMALLEST + " pixels est trop petit.",
        "Écrivez par exemple : size: 48");
    look.require(
        !track.points().isEmpty()
            && track.points().stream()
                .allMatch(p -> p.size() == 2 && p.stream().allMatch(xy -> xy >= 0 && xy <= 100)),
        entry,
        "points",
        "chaque point a 2 nombres de 0 à 100.",
        "Écrivez par exemple : points: [[15, 20], [80, 25]]");
    look.require(
        track.success() >= 1 && track.success() <= track.points().size(),
        entry,
        "success",
        "« success » doit être un nombre de points.",
        "Écrivez par exemple : success: 8");
  }

  private static void parts(VariantLook look, Structure entry, Track track) {
    look.ids(entry, "items", track.items(), 2);
    for (String item : track.items()) {
      look.word(track.id() + "." + item);
      look.word(track.id() + "." + item + ".shows");
    }
    look.require(
        !track.drawing().isEmpty(),
        entry,
        "drawing",
        "il manque le dessin que l’on montre du doigt.",
        "Écrivez par exemple : drawing: computer-tower");
    look.require(
        track.points().size() == track.items().size()
            && track.points().stream()
                .allMatch(a -> a.size() == 4 && a.stream().allMatch(n -> n >= 0 && n <= 100)),
        entry,
        "areas",
        "chaque partie a 4 nombres de 0 à 100 : le milieu, la largeur et la hauteur.",
        "Écrivez par exemple : areas: [[45, 30, 50, 45], [85, 40, 16, 50]]");
    look.require(
        !track.right().isEmpty() && track.items().containsAll(track.right()),
        entry,
        "asks",
        "« asks » dit les parties à montrer, dans leur ordre.",
        "Écrivez par exemple : asks: [i2, i1]");
    look.require(
        track.items().containsAll(track.pairs().keySet())
            && ERRORS.containsAll(track.pairs().values()),
        entry,
        "traps",
        "« traps » donne une erreur connue à une partie que l’on confond.",
        "Écrivez par exemple : traps: {i2: screen-button}");
    look.require(
        track.success() >= 1 && track.success() <= track.right().size(),
        entry,
        "success",
        "« success » doit être un nombre de parties.",
        "Écrivez par exemple : success: " + track.right().size());
  }

  private static void things(VariantLook look, Structure entry, Track track) {
    look.ids(entry, "items", track.items(), 2);
    track.items().forEach(item -> look.word(track.id() + "." + item));
    if (track.is(Track.DRAG)) {
      look.ids(entry, "places", track.places(), 2);
      track.places().forEach(place -> look.word(track.id() + "." + place));
      look.require(
          track.pairs().keySet().equals(Set.copyOf(track.items()))
              && track.places().containsAll(track.pairs().values()),
          entry,
          "pairs",
          "« pairs » donne une place à chaque objet.",
          "Écrivez par exemple : pairs: {i1: p1, i2: p2}");
      return;
    }
    boolean one = track.is(Track.TICK) || track.right().size() == 1;
    look.require(
        one && !track.right().isEmpty() && track.items().containsAll(track.right()),
        entry,
        track.is(Track.SCROLL) ? "target" : "right",
        "ce qu’il faut choisir n’est pas dans « items ».",
        "Écrivez un identifiant de la liste.");
  }
}
