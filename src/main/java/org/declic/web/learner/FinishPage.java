package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.web.Entrance;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** « Vous avez fini ? On ferme tout. » */
@Named("learnerFinish")
@RequestScoped
public class FinishPage {
  @Inject Posted posted;
  @Inject Entrance entrance;
  @Inject SignedInPerson person;

  public void open() {
    if (posted.is() && person.isTrying()) {
      entrance.endTrial(posted.response());
      posted.redirect("/mediator/library.xhtml");
    } else if (posted.is()) {
      entrance.leave(posted.response());
      posted.redirect("/visitor/end.xhtml");
    }
  }
}
