package org.declic.platform.outbox;

/** One way out. Every call ends within a bounded time. */
public interface Gateway {
  /** The operator has set it up. */
  boolean isSet();

  /**
   * @throws NotDelivered when the letter did not leave, or nobody knows
   */
  void send(Letter letter) throws NotDelivered;
}
