package org.declic.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.scheduling.SeatRuleBook;
import org.declic.scheduling.SeatRules;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** How this site gives its seats. */
@Named("adminSeatRules")
@RequestScoped
public class SeatRulesPage {
  private static final String DONE = "/admin/seat-rules.xhtml?done=kept";

  @Inject SeatRuleBook book;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Words words;

  private SeatRules rules;
  private String problem = "";

  public void open() {
    Actor actor = person.present();
    rules = book.of(actor.site());
    if (posted.is()) {
      try {
        SeatRules wanted = new SeatRules(number("ahead"), number("hold"), number("quiet"));
        book.change(posted.requestId(), actor, wanted);
        posted.redirect(DONE);
      } catch (Refusal refusal) {
        problem = words.of(refusal);
      }
    }
  }

  /** Minus one, which no rule allows, when it is no number. */
  private int number(String field) {
    return posted.value(field).matches("[0-9]{1,4}") ? Integer.parseInt(posted.value(field)) : -1;
  }

  private String shown(String field, int kept) {
    String typed = posted.value(field);
    return posted.is() && typed.length() < 5 ? typed : String.valueOf(kept);
  }

  public String getAhead() {
    return shown("ahead", rules.mostAhead());
  }

  public String getHold() {
    return shown("hold", rules.holdHours());
  }

  public String getQuiet() {
    return shown("quiet", rules.quietHours());
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    return !posted.is() && posted.value("done").equals("kept")
        ? words.say("admin_seat_rules.kept")
        : "";
  }
}
