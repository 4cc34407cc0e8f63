package org.declic.outcomes;

import org.declic.platform.Refusal;

/**
 * What the session proposes and a person may correct, and what is asked only when it applies.
 *
 * @param procedure which procedure, in a few words; only with the help with procedures
 * @param partner who provided a part of the activity; empty when nobody did
 * @param partnerShare of the activity, in hundredths
 */
public record RecordDetails(
    int minutes,
    PlaceType placeType,
    ReceivingBody body,
    Received received,
    String procedure,
    String partner,
    int partnerShare,
    Marginals marginals) {
  /** A day less a minute, as in the national scheme. */
  public static final int MOST_MINUTES = 1439;

  public static final int LONGEST_PROCEDURE = 200;
  public static final int LONGEST_PARTNER = 120;

  /**
   * @throws Refusal when a length or a share is none
   */
  public RecordDetails {
    procedure = procedure == null ? "" : procedure.strip();
    partner = partner == null ? "" : partner.strip();
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new Refusal("outcomes.refused.minutes", MOST_MINUTES);
    }
    if (partnerShare < 0 || partnerShare > 100 || partnerShare > 0 && partner.isEmpty()) {
      throw new Refusal("outcomes.refused.share");
    }
    if (procedure.length() > LONGEST_PROCEDURE || partner.length() > LONGEST_PARTNER) {
      throw new Refusal("outcomes.refused.words_long", LONGEST_PARTNER);
    }
  }

  /** As a session of so many minutes at its usual place proposes it. */
  public static RecordDetails of(int minutes) {
    return new RecordDetails(
        minutes,
        PlaceType.ACTIVITY_PLACE,
        ReceivingBody.NOT_SAID,
        Received.NOT_KNOWN,
        "",
        "",
        0,
        Marginals.NONE);
  }

  /** The same, of which a partner provided so much. */
  RecordDetails provided(String by, int hundredths) {
    String names = by.length() > LONGEST_PARTNER ? by.substring(0, LONGEST_PARTNER) : by;
    return new RecordDetails(
        minutes, placeType, body, received, procedure, names, hundredths, marginals);
  }
}
