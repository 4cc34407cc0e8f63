package org.declic.platform.outbox;

/** The two ways out. */
public enum Channel {
  EMAIL,
  SMS
}
