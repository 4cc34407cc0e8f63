package org.declic.outcomes;

/** Towards which kind of body somebody was sent on. */
public enum ReceivingBody {
  NOT_SAID(""),
  ADMINISTRATION("administration"),
  DIGITAL_MEDIATION("mediation_numerique"),
  OPERATOR("operateur_ou_organisme_en_charge"),
  SOCIAL_HELP("aide_sociale"),
  EMPLOYMENT("insertion_professionnelle"),
  PROCEDURES("aide_aux_demarches_administratives"),
  OTHER("autre");

  private final String nationalValue;

  ReceivingBody(String nationalValue) {
    this.nationalValue = nationalValue;
  }

  /** Empty when nothing was said. */
  public String nationalValue() {
    return nationalValue;
  }
}
