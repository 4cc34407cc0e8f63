package org.declic.outcomes;

import java.util.EnumSet;
import java.util.Set;
import org.declic.platform.Refusal;

/**
 * What a person writes into a record.
 *
 * @param noteMeant the person was asked about what looks private in the note, and means it
 */
public record RecordEntry(
    Set<Theme> themes,
    Set<Equipment> equipment,
    ActivityLevel level,
    FollowUp followUp,
    String note,
    RecordDetails details,
    boolean noteMeant) {
  public static final int LONGEST_NOTE = 1000;

  /**
   * A kind of procedure brings the help with procedures with it; « no equipment » goes with none.
   *
   * @throws Refusal when the note is too long, or somebody was sent on to nobody knows whom
   */
  public RecordEntry {
    EnumSet<Theme> complete = EnumSet.noneOf(Theme.class);
    complete.addAll(themes);
    if (themes.stream().anyMatch(Theme::isProcedure)) {
      complete.add(Theme.AIDE_AUX_DEMARCHES_ADMINISTRATIVES);
    }
    themes = complete;
    EnumSet<Equipment> things = EnumSet.noneOf(Equipment.class);
    things.addAll(equipment);
    if (things.size() > 1) {
      things.remove(Equipment.NONE);
    }
    equipment = things;
    note = note == null ? "" : note.strip();
    if (note.length() > LONGEST_NOTE) {
      throw new Refusal("outcomes.refused.note_long", LONGEST_NOTE);
    }
    details = fitting(details, followUp, complete);
  }

  /** What no longer applies is not kept. */
  private static RecordDetails fitting(RecordDetails said, FollowUp next, Set<Theme> themes) {
    boolean sentOn = next == FollowUp.PARTNER;
    if (sentOn && said.body() == ReceivingBody.NOT_SAID) {
      throw new Refusal("outcomes.refused.no_body");
    }
    return new RecordDetails(
        said.minutes(),
        said.placeType(),
        sentOn ? said.body() : ReceivingBody.NOT_SAID,
        sentOn ? said.received() : Received.NOT_KNOWN,
        themes.contains(Theme.AIDE_AUX_DEMARCHES_ADMINISTRATIVES) ? said.procedure() : "",
        said.partner(),
        said.partnerShare(),
        said.marginals());
  }

  /** Everything in it that was written freely. */
  String freeText() {
    return note + "\n" + details.procedure();
  }
}
