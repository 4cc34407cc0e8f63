package org.declic.identity;

/** How it stands with somebody's card. */
public enum PassState {
  ACTIVE,
  /** Five wrong PINs; a mediator who sees the person releases it. */
  PAUSED,
  /** Lost, and not replaced yet. */
  LOST
}
