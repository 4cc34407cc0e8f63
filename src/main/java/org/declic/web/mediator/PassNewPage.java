package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.identity.LearnerId;
import org.declic.identity.Nickname;
import org.declic.identity.PassDesk;
import org.declic.identity.Picture;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SessionId;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** A new person: nickname, picture, language. Or several cards ahead, with invented nicknames. */
@Named("mediatorPassNew")
@RequestScoped
public class PassNewPage {
  @Inject Posted posted;
  @Inject PassDesk desk;
  @Inject BookingDesk booking;
  @Inject SignedInPerson person;
  @Inject Words words;

  private String problem = "";
  private String problemField = "";

  public void open() {
    if (!posted.is()) {
      return;
    }
    Language language = LanguageChoice.complete(posted.value("language"), Language.FRENCH);
    try {
      if (posted.act().equals("many")) {
        desk.issueMany(posted.requestId(), person.present(), count(), language);
      } else {
        LearnerId learner =
            desk.issue(
                posted.requestId(),
                person.present(),
                posted.value("nickname"),
                posted.value("picture"),
                language);
        if (!getSession().isEmpty()) {
          posted.redirect(seated(new SessionId(getSession()), learner));
          return;
        }
      }
      posted.redirect("/mediator/passes.xhtml?done=issued");
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      problemField =
          switch (refusal.key()) {
            case "identity.refused.cards" -> "count";
            case "identity.refused.picture" -> "picture-HERON";
            default -> "nickname";
          };
    }
  }

  /**
   * Somebody who came to a session gets a card and a seat at once; without a seat, the card stays.
   */
  private String seated(SessionId session, LearnerId learner) {
    String done = "issued";
    try {
      RequestId second = new RequestId(posted.value("seatRequestId"));
      booking.book(second, person.present(), session, learner);
    } catch (Refusal refusal) {
      done = "unseated";
    }
    return "/mediator/session.xhtml?id="
        + session.value()
        + "&done="
        + done
        + "&who="
        + learner.value();
  }

  private int count() {
    return posted.value("count").matches("[0-9]{1,3}")
        ? Integer.parseInt(posted.value("count"))
        : 0;
  }

  /** The session for which the card is made; empty for none. */
  public String getSession() {
    return posted.value("session");
  }

  public String getProblem() {
    return problem;
  }

  /** Where the problem is. */
  public String getProblemField() {
    return problemField;
  }

  public String getNickname() {
    String typed = posted.value("nickname");
    return typed.length() > 4 * Nickname.LONGEST ? "" : typed;
  }

  public String getPicture() {
    return posted.value("picture");
  }

  public String getLanguage() {
    return LanguageChoice.complete(posted.value("language"), Language.FRENCH).code();
  }

  public List<Picture> getPictures() {
    return List.of(Picture.values());
  }

  public List<Language> getLanguages() {
    return LanguageChoice.COMPLETE;
  }

  public int getLongestNickname() {
    return Nickname.LONGEST;
  }

  public int getMostAtOnce() {
    return PassDesk.MOST_AT_ONCE;
  }
}
