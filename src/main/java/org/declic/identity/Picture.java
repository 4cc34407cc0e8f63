package org.declic.identity;

import org.declic.platform.Refusal;

/** The drawing that stands beside a nickname; helps to recognise one's own card, is no secret. */
public enum Picture {
  HERON,
  LIGHTHOUSE,
  BICYCLE,
  TEAPOT,
  SUNFLOWER,
  SAILBOAT,
  UMBRELLA,
  FOX,
  CLOVER,
  APPLE,
  SUN,
  MOON,
  CACTUS,
  FISH,
  FEATHER,
  CAT,
  BALLOON,
  GUITAR,
  KEY,
  WATERING_CAN,
  BUTTERFLY,
  MOUNTAIN,
  MOKA_POT,
  OWL;

  /** Also the name of its file. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws Refusal when there is no such picture
   */
  public static Picture of(String code) {
    for (Picture picture : values()) {
      if (picture.code().equals(code)) {
        return picture;
      }
    }
    throw new Refusal("identity.refused.picture");
  }
}
