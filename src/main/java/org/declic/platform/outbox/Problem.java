package org.declic.platform.outbox;

/** Why a letter did not leave, as far as a person needs to know. */
public enum Problem {
  NONE(false),
  /** Nobody answers at the gateway's address, or not in time. */
  UNREACHABLE(true),
  /** The gateway answers that it will not or cannot: wrong password, quota, fault of its own. */
  REFUSED(true),
  /** The gateway does not want this letter; others may pass. */
  LETTER_REFUSED(false),
  /** There is no such address or number: trying again changes nothing. */
  BAD_ADDRESS(false),
  /** What it tells is over. */
  TOO_LATE(false),
  /** The server's key is another one than when it was written. */
  UNREADABLE(false);

  private final boolean ofGateway;

  Problem(boolean ofGateway) {
    this.ofGateway = ofGateway;
  }

  /** The next letter would fare no better now. */
  public boolean isOfGateway() {
    return ofGateway;
  }

  /** Not worth another try by itself. */
  boolean isFinal() {
    return this == BAD_ADDRESS || this == TOO_LATE || this == UNREADABLE;
  }
}
