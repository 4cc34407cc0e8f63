package org.declic.outcomes;

/** What people worked with. */
public enum Equipment {
  COMPUTER("ordinateur"),
  PHONE("telephone"),
  TABLET("tablette"),
  OTHER("autre"),
  NONE("aucun");

  private final String nationalValue;

  Equipment(String nationalValue) {
    this.nationalValue = nationalValue;
  }

  public String nationalValue() {
    return nationalValue;
  }
}
