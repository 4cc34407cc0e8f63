package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.declic.identity.LearnerId;
import org.declic.identity.PassDesk;
import org.declic.identity.PassQueries;
import org.declic.identity.PassRow;
import org.declic.platform.Settings;
import org.declic.platform.UnknownThing;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;

/** One person's card: released, made again, or stopped. */
@Named("mediatorPass")
@RequestScoped
public class PassPage {
  @Inject Posted posted;
  @Inject PassDesk desk;
  @Inject PassQueries passes;
  @Inject SignedInPerson person;
  @Inject Settings settings;
  @Inject Times times;

  private PassRow row;

  public void open() {
    LearnerId learner = new LearnerId(posted.value("learner"));
    if (posted.is()) {
      posted.redirect("/mediator/passes.xhtml?done=" + act(learner));
    } else {
      row = passes.of(person.present().site(), learner);
    }
  }

  private String act(LearnerId learner) {
    switch (posted.act()) {
      case "release" -> {
        desk.release(posted.requestId(), person.present(), learner);
        return "released";
      }
      case "replace" -> {
        desk.replace(posted.requestId(), person.present(), learner);
        return "replaced";
      }
      case "revoke" -> {
        desk.revoke(posted.requestId(), person.present(), learner);
        return "revoked";
      }
      default -> throw new UnknownThing("act");
    }
  }

  /** The day on which everything goes when the person does not come again. */
  public String getUntil() {
    Instant day = row.lastSeenAt().plus(settings.filesKept());
    return times.fullDay(day.atZone(times.zone()).toLocalDate());
  }

  public PassRow getRow() {
    return row;
  }
}
