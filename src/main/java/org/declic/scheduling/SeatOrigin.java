package org.declic.scheduling;

/** By which way somebody came to a place. */
public enum SeatOrigin {
  /** At home or at the kiosk, by the learner. */
  SELF,
  /** By a mediator, with the card. */
  DESK,
  /** First in line when a seat came free. */
  WAITLIST,
  /** With a partner's slip. */
  SLIP,
  /** From a paper list: people without a card. */
  LIST
}
