package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.PasswordAgain;
import org.declic.web.Posted;
import org.declic.web.SensitiveAct;
import org.declic.web.SignedInPerson;

/** The password once more, before what opens doors to others or cannot be taken back. */
@Named("visitorPassword")
@RequestScoped
public class PasswordPage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject PasswordAgain password;

  private SensitiveAct before;
  private String learner = "";

  public void open() {
    before = SensitiveAct.of(posted.value("before"));
    if (!posted.value("learner").isEmpty()) {
      learner = new LearnerId(posted.value("learner")).value();
    }
    if (person.get().map(Actor::kind).filter(kind -> kind == Actor.Kind.STAFF).isEmpty()) {
      posted.redirect("/visitor/staff.xhtml");
    } else if (posted.is()
        && password.say(person.present(), posted.value("password"), posted.source())) {
      posted.redirect(before.page(learner));
    }
  }

  /** One sentence for every refusal. */
  public boolean isRefused() {
    return posted.is();
  }

  public String getBefore() {
    return before.code();
  }

  public String getLearner() {
    return learner;
  }

  /** Where somebody goes who would rather not. */
  public String getBack() {
    return switch (before) {
      case ACCOUNTS -> "/admin/rooms.xhtml";
      case RECORDS -> before.page("");
      case ERASURE -> "/mediator/pass.xhtml?learner=" + learner;
    };
  }
}
