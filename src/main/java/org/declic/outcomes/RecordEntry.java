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
    boolean noteMeant) {
  public static final int LONGEST_NOTE = 1000;

  /**
   * A kind of procedure brings the help with procedures with it.
   *
   * @throws Refusal when the note is too long
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
    equipment = things;
    note = note == null ? "" : note.strip();
    if (note.length() > LONGEST_NOTE) {
      throw new Refusal("outcomes.refused.note_long", LONGEST_NOTE);
    }
  }
}
