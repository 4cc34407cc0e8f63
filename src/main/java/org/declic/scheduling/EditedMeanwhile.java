package org.declic.scheduling;

import org.declic.platform.Refusal;

/** Somebody else changed the session after this form was shown: nothing is overwritten. */
public class EditedMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;

  public EditedMeanwhile() {
    super("scheduling.refused.edited_meanwhile");
  }
}
