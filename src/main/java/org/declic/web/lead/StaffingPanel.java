package org.declic.web.lead;

import java.util.List;
import org.declic.web.mediator.SessionView;

/**
 * The chosen line: why this person, who else, who cannot and why, what would change it.
 *
 * @param who has the place; empty when nobody
 * @param whoId their id
 * @param away they have declared an absence for that time
 * @param stays whoever is published and stays so, since nobody was found; empty for nobody
 * @param because facts that a colleague could check
 * @param tried what was asked of one person before deciding; empty when nobody was tried
 */
public record StaffingPanel(
    String key,
    SessionView session,
    String facts,
    String part,
    String who,
    String whoId,
    boolean fixed,
    boolean away,
    String stays,
    List<String> because,
    List<Could> could,
    List<Cannot> cannot,
    List<String> remedies,
    List<Tried> tried) {

  /** Somebody else who could, and what it would change. */
  public record Could(String id, String name, String price) {}

  /**
   * Somebody who could not.
   *
   * @param icon of the first reason
   */
  public record Cannot(String id, String name, String icon, String reasons) {}

  /**
   * What it would do to give the place to this person, before anything is kept.
   *
   * @param possible no rule stands against it
   */
  public record Tried(String id, String name, boolean possible, List<String> effects) {}

  public boolean isEmpty() {
    return whoId.isEmpty();
  }
}
