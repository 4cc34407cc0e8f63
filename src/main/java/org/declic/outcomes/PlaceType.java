package org.declic.outcomes;

/** Where an activity took place. */
public enum PlaceType {
  ACTIVITY_PLACE("lieu_activite"),
  HOME("domicile"),
  REMOTE("a_distance"),
  OTHER("autre");

  private final String nationalValue;

  PlaceType(String nationalValue) {
    this.nationalValue = nationalValue;
  }

  public String nationalValue() {
    return nationalValue;
  }
}
