package org.declic.scheduling;

/**
 * Who is in a session to lead it.
 *
 * @param helps somebody else leads, this one helps
 */
public record Leader(String id, String name, boolean helps) {

  /** Somebody who leads. */
  public Leader(String id, String name) {
    this(id, name, false);
  }
}
