package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.identity.Erasing;
import org.declic.identity.LearnerId;
import org.declic.identity.PassQueries;
import org.declic.identity.PassRow;
import org.declic.identity.PasswordAgain;
import org.declic.identity.PasswordNeeded;
import org.declic.web.Posted;
import org.declic.web.SensitiveAct;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** « Tout effacer », at the desk, for the person who asks for it. */
@Named("mediatorPassErase")
@RequestScoped
public class PassErasePage {
  @Inject Posted posted;
  @Inject PassQueries passes;
  @Inject Erasing erasing;
  @Inject PasswordAgain password;
  @Inject SignedInPerson person;
  @Inject Words words;

  private PassRow row;
  private String problem = "";

  public void open() {
    LearnerId learner = new LearnerId(posted.value("learner"));
    if (posted.is() && posted.value("asked").equals("yes")) {
      posted.redirect(erased(learner));
      return;
    }
    if (!posted.is() && !password.isFresh(person.present())) {
      posted.redirect(SensitiveAct.ERASURE.door(learner.value()));
      return;
    }
    problem = posted.is() ? words.say("mediator_pass_erase.tick") : "";
    row = passes.of(person.present().site(), learner);
  }

  private String erased(LearnerId learner) {
    try {
      erasing.eraseAtDesk(posted.requestId(), person.present(), learner);
      return "/mediator/passes.xhtml?done=erased";
    } catch (PasswordNeeded tooLongAgo) {
      return SensitiveAct.ERASURE.door(learner.value());
    }
  }

  public PassRow getRow() {
    return row;
  }

  public String getProblem() {
    return problem;
  }
}
