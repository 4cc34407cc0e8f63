package org.declic.identity;

import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.platform.Command;
import org.declic.platform.Language;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** How somebody likes to read, kept with the pass (or for a visitor's run). */
@UseCase
public class ReadingPreferences {
  @Inject Learners learners;
  @Inject SessionRegister register;

  /** From the next page on. */
  @Command
  @RequiresPermissions("unit:study")
  public void keep(RequestId request, Actor actor, ReadingSettings settings, Language language) {
    Learner learner = learners.get(actor.site(), actor.learner());
    learner.readLike(settings);
    learner.speak(language);
    register.forget(actor.sessionKey());
  }
}
