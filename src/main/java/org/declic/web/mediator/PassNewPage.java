package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.identity.LearnerId;
import org.declic.identity.Nickname;
import org.declic.identity.PassDesk;
import org.declic.identity.Picture;
import org.declic.identity.RunKeeping;
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
  private static final int LONGEST_SHOWN = 40;

  @Inject Posted posted;
  @Inject PassDesk desk;
  @Inject RunKeeping keeping;
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
        LearnerId learner = make(language);
        if (!getSession().isEmpty()) {
          posted.redirect(seated(new SessionId(getSession()), learner));
          return;
        }
      }
      posted.redirect("/mediator/passes.xhtml?done=" + (isKeeping() ? "kept" : "issued"));
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      problemField =
          switch (refusal.key()) {
            case "identity.refused.cards" -> "count";
            case "identity.refused.keep_code", "identity.refused.keep_wait" -> "keep";
            case "identity.refused.picture" -> "picture-HERON";
            default -> "nickname";
          };
    }
  }

  private LearnerId make(Language language) {
    RequestId request = posted.requestId();
    String nickname = posted.value("nickname");
    String picture = posted.value("picture");
    return isKeeping()
        ? keeping.keep(request, person.present(), posted.value("keep"), nickname, picture)
        : desk.issue(request, person.present(), nickname, picture, language);
  }

  /** The person worked without a card before and shows a code. */
  private boolean isKeeping() {
    return posted.act().equals("one") && !posted.value("keep").isBlank();
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

  public String getKeep() {
    String typed = posted.value("keep");
    return typed.length() > LONGEST_SHOWN ? "" : typed;
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
