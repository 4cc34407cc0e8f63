package org.declic.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.attendance.AttendanceMark;

/**
 * Our kinds, marks and modules in the values of the national schemes: the record of an activity of
 * digital mediation, and the appointments of public services. Where ours say more than the scheme
 * has a value for, the nearest is given and what is ours stands in a column of its own.
 */
public final class NationalValues {
  /** No theme of the scheme is about one's name on the web: a tag of the network says so. */
  private static final String NAME_ON_THE_WEB = "e-reputation";

  private NationalValues() {}

  /** {@code type}: with one person, or with several. */
  public static String type(ActivityKind kind) {
    return kind.isGroup() ? "collectif" : "individuel";
  }

  /** {@code status} of an appointment: five values. */
  public static String status(AttendanceMark mark) {
    return switch (mark) {
      case EXPECTED -> "unknown";
      case PRESENT, LATE, LEFT_EARLY -> "seen";
      case EXCUSED -> "excused";
      case NO_SHOW -> "noshow";
      // Came, or would have: it was for the service to see them.
      case LEFT_UNSERVED, REVOKED -> "revoked";
    };
  }

  /** Ours: how somebody took part; empty where the status says all. */
  public static String participation(AttendanceMark mark, boolean addedOnTheSpot) {
    return switch (mark) {
      case LATE -> "late";
      case LEFT_EARLY -> "left_early";
      case LEFT_UNSERVED -> "left_without_service";
      case PRESENT -> addedOnTheSpot ? "walk_in" : "";
      default -> "";
    };
  }

  /** What the authors of a unit call its theme: a word of theirs, or a value of the scheme. */
  public static Set<Theme> themesOfWord(String word) {
    return switch (word) {
      case "materiel", "telephone" -> Set.of(Theme.PRENDRE_EN_MAIN_DU_MATERIEL);
      case "ordinateur" ->
          Set.of(Theme.PRENDRE_EN_MAIN_DU_MATERIEL, Theme.GERE_SES_CONTENUS_NUMERIQUES);
      case "internet" -> Set.of(Theme.NAVIGATION_SUR_INTERNET);
      case "securite" -> Set.of(Theme.SECURITE_NUMERIQUE);
      case "reseaux" -> Set.of(Theme.RESEAUX_SOCIAUX);
      case "demarches" -> Set.of(Theme.AIDE_AUX_DEMARCHES_ADMINISTRATIVES);
      case "emploi" -> Set.of(Theme.INSERTION_PROFESSIONNELLE);
      default -> Theme.of(word).map(Set::of).orElse(Set.of());
    };
  }

  /** What a module is about, for units whose authors say nothing themselves. */
  public static Set<Theme> themesOfModule(int module) {
    return switch (module) {
      case 1 ->
          Set.of(
              Theme.PRENDRE_EN_MAIN_DU_MATERIEL,
              Theme.GERE_SES_CONTENUS_NUMERIQUES,
              Theme.NAVIGATION_SUR_INTERNET,
              Theme.EMAIL,
              Theme.BUREAUTIQUE);
      case 2 -> Set.of(Theme.AIDE_AUX_DEMARCHES_ADMINISTRATIVES);
      case 3 -> Set.of(Theme.RESEAUX_SOCIAUX, Theme.SECURITE_NUMERIQUE);
      default -> Set.of();
    };
  }

  /** {@code tags}: what the scheme has no theme for. */
  public static List<String> tags(Collection<String> units) {
    return units.stream().anyMatch(unit -> moduleOf(unit) == 3)
        ? List.of(NAME_ON_THE_WEB)
        : List.of();
  }

  /** {@code thematiques}, in the order of the scheme. */
  public static String themes(Collection<Theme> themes) {
    return new TreeSet<>(themes)
        .stream().map(Theme::nationalValue).collect(Collectors.joining(","));
  }

  /** 3 for {@code m3-u02}. */
  static int moduleOf(String unit) {
    return unit.matches("m[0-9]-.*") ? unit.charAt(1) - '0' : 0;
  }
}
