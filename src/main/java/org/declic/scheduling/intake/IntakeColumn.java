package org.declic.scheduling.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the file, and the headings it is known by, in French and English. */
public enum IntakeColumn {
  DATE(true, "date", "jour", "day"),
  START(true, "debut", "heure", "heurededebut", "heuredebut", "de", "start", "from", "begin"),
  END(false, "fin", "heuredefin", "heurefin", "a", "end", "to"),
  KIND(false, "activite", "type", "kind", "activity"),
  ROOM(true, "salle", "lieu", "room", "place"),
  SEATS(false, "places", "nombredeplaces", "capacite", "seats", "capacity"),
  UNITS(false, "unites", "unite", "module", "units", "unit"),
  SUBJECT(false, "sujet", "titre", "theme", "intitule", "subject", "title", "topic"),
  MEDIATORS(
      false,
      "animepar",
      "mediateur",
      "mediateurs",
      "mediatrice",
      "animateur",
      "quianime",
      "ledby",
      "mediator",
      "mediators");

  private final boolean needed;
  private final List<String> headings;

  IntakeColumn(boolean needed, String... headings) {
    this.needed = needed;
    this.headings = List.of(headings);
  }

  /** Without it no line could become a session. */
  public boolean isNeeded() {
    return needed;
  }

  static Optional<IntakeColumn> of(String heading) {
    String plain = plain(heading);
    for (IntakeColumn column : values()) {
      if (column.headings.contains(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Small letters and digits, accents taken off: how headings and names are compared. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
