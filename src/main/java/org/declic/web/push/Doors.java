package org.declic.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.declic.identity.SessionRegister;
import org.declic.scheduling.walkin.Walls;

/**
 * Whether those who listen may still. In a transaction of its own: what is read without one stays
 * attached to a thread's task, and the task of {@link Beat} never ends.
 */
@ApplicationScoped
@Transactional
class Doors {
  @Inject SessionRegister sessions;
  @Inject Walls walls;

  /** Those of the sessions that have not ended. */
  Set<String> open(Set<String> sessionKeys) {
    return sessionKeys.isEmpty() ? Set.of() : sessions.stillOpen(sessionKeys);
  }

  /** Those of the screens that were not withdrawn. */
  Set<String> hanging(Set<String> ids) {
    return ids.isEmpty() ? Set.of() : walls.stillHanging(ids);
  }
}
