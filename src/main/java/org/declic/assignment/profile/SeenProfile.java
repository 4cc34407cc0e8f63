package org.declic.assignment.profile;

/**
 * When each card was last saved, in milliseconds, 0 for never: what a form carries so that nobody
 * writes over what a colleague saved meanwhile.
 */
public record SeenProfile(long craft, long hours, long wishes, long sites, long contract) {
  static final SeenProfile NOTHING = new SeenProfile(0, 0, 0, 0, 0);
}
