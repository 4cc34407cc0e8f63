package org.declic.outcomes;

import java.util.Arrays;
import java.util.List;

/** What people of a group may be counted by, in the values of the national scheme. */
public enum Characteristic {
  FEMALE(Dimension.SEX, "feminin"),
  MALE(Dimension.SEX, "masculin"),
  AGED_BELOW_12(Dimension.AGE, "moins_de_douze"),
  AGED_12_17(Dimension.AGE, "douze_dix_huit"),
  AGED_18_24(Dimension.AGE, "dix_huit_vingt_quatre"),
  AGED_25_39(Dimension.AGE, "vingt_cinq_trente_neuf"),
  AGED_40_59(Dimension.AGE, "quarante_cinquante_neuf"),
  AGED_60_69(Dimension.AGE, "soixante_soixante_neuf"),
  AGED_70_MORE(Dimension.AGE, "soixante_dix_plus"),
  AT_SCHOOL(Dimension.SITUATION, "scolarise"),
  WITHOUT_JOB(Dimension.SITUATION, "sans_emploi"),
  IN_JOB(Dimension.SITUATION, "en_emploi"),
  RETIRED(Dimension.SITUATION, "retraite");

  /** Each is counted on its own: nobody knows how they go together. */
  public enum Dimension {
    SEX("genre"),
    AGE("tranche_age"),
    SITUATION("statut_social");

    private final String nationalName;

    Dimension(String nationalName) {
      this.nationalName = nationalName;
    }

    public String nationalName() {
      return nationalName;
    }

    public List<Characteristic> characteristics() {
      return Arrays.stream(Characteristic.values()).filter(c -> c.dimension == this).toList();
    }
  }

  /** What is left of the people present in each dimension. */
  public static final String NOT_TOLD = "non_communique";

  private final Dimension dimension;
  private final String nationalValue;

  Characteristic(Dimension dimension, String nationalValue) {
    this.dimension = dimension;
    this.nationalValue = nationalValue;
  }

  public Dimension dimension() {
    return dimension;
  }

  public String nationalValue() {
    return nationalValue;
  }
}
