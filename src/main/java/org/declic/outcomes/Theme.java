package org.declic.outcomes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an activity was about, in the values of the national record of digital mediation: nineteen
 * themes, and eleven kinds of procedure that only go with the help with procedures.
 */
public enum Theme {
  DIAGNOSTIC_NUMERIQUE,
  PRENDRE_EN_MAIN_DU_MATERIEL,
  MAINTENANCE_DE_MATERIEL,
  GERE_SES_CONTENUS_NUMERIQUES,
  NAVIGATION_SUR_INTERNET,
  EMAIL,
  BUREAUTIQUE,
  RESEAUX_SOCIAUX,
  SANTE,
  BANQUE_ET_ACHATS_EN_LIGNE,
  ENTREPRENEURIAT,
  INSERTION_PROFESSIONNELLE,
  SECURITE_NUMERIQUE,
  PARENTALITE,
  SCOLARITE_ET_NUMERIQUE,
  CREER_AVEC_LE_NUMERIQUE,
  CULTURE_NUMERIQUE,
  INTELLIGENCE_ARTIFICIELLE,
  AIDE_AUX_DEMARCHES_ADMINISTRATIVES,
  PAPIERS_ELECTIONS_CITOYENNETE,
  FAMILLE_SCOLARITE,
  SOCIAL_SANTE,
  TRAVAIL_FORMATION,
  LOGEMENT,
  TRANSPORTS_MOBILITE,
  ARGENT_IMPOTS,
  JUSTICE,
  ETRANGERS_EUROPE,
  LOISIRS_SPORTS_CULTURE,
  ASSOCIATIONS;

  /** As the national scheme writes it. */
  public String nationalValue() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A kind of procedure: means nothing without the help with procedures. */
  public boolean isProcedure() {
    return compareTo(AIDE_AUX_DEMARCHES_ADMINISTRATIVES) > 0;
  }

  public static Optional<Theme> of(String nationalValue) {
    return Arrays.stream(values()).filter(t -> t.nationalValue().equals(nationalValue)).findFirst();
  }

  public static List<Theme> general() {
    return Arrays.stream(values()).filter(theme -> !theme.isProcedure()).toList();
  }

  public static List<Theme> procedures() {
    return Arrays.stream(values()).filter(Theme::isProcedure).toList();
  }
}
