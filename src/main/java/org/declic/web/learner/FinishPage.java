package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.web.Entrance;
import org.declic.web.Posted;

/** « Vous avez fini ? On ferme tout. » */
@Named("learnerFinish")
@RequestScoped
public class FinishPage {
  @Inject Posted posted;
  @Inject Entrance entrance;

  public void open() {
    if (posted.is()) {
      entrance.leave(posted.response());
      posted.redirect("/visitor/end.xhtml");
    }
  }
}
