package org.declic.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.SecurityLog.Action;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/** Opening somebody's file, which is always written down. */
@UseCase
public class LearnerFiles {
  @Inject LearnerQueries learners;
  @Inject SecurityLog log;

  /**
   * The face of the file; the reading is noted.
   *
   * @throws UnknownThing also for another site's learner
   */
  @RequiresPermissions("learner:see")
  public LearnerFace read(Actor actor, LearnerId learner, String source) {
    LearnerFace face =
        learners.face(actor.site(), learner).orElseThrow(() -> new UnknownThing("learner"));
    log.write(
        Optional.of(actor.site()),
        Action.LEARNER_FILE_READ,
        actor.toString(),
        learner.value(),
        source);
    return face;
  }
}
