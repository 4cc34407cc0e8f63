package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.content.Step;
import org.declic.content.StepId;
import org.declic.content.StepKind;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.learning.help.HelpDesk;
import org.declic.learning.help.HelpQueries;
import org.declic.learning.help.HelpRow;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** « Aide »: a page, not a popup. It knows where it was asked from and leads back there. */
@Named("learnerHelp")
@RequestScoped
public class HelpPage {
  private static final String HOME = "/learner/home.xhtml";
  private static final Pattern OURS =
      Pattern.compile("/learner/[a-z]{1,20}\\.xhtml(\\?[a-z0-9=&,-]{0,120})?");
  private static final Pattern PLACE =
      Pattern.compile(".*\\?unit=([a-z0-9-]+)&step=([a-z0-9]+)&screen=.*");

  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject PublishedPathway pathway;
  @Inject HelpDesk desk;
  @Inject HelpQueries queries;

  private String from;
  private HelpRow help;

  public void open() {
    Actor actor = person.present();
    from = ours(posted.is() ? posted.value("from") : origin());
    if (posted.is()) {
      if (posted.act().equals("withdraw")) {
        desk.withdraw(posted.requestId(), actor);
      } else if (!person.isTrying()) {
        Optional<Matcher> place = place();
        desk.ask(
            posted.requestId(),
            actor,
            place.map(found -> new UnitId(found.group(1))),
            place.map(found -> new StepId(found.group(2))));
      }
      posted.redirect("/learner/help.xhtml?from=" + from.replace("&", "%26").replace("?", "%3F"));
      return;
    }
    help = queries.of(actor.site(), actor.learner()).orElse(null);
  }

  /** The page before this one: named in the address after a form, else by the browser. */
  private String origin() {
    String named = posted.value("from");
    if (!named.isEmpty()) {
      return named;
    }
    String referer = posted.request().getHeader("Referer");
    try {
      URI page = URI.create(referer == null ? "" : referer);
      return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    } catch (IllegalArgumentException malformed) {
      return HOME;
    }
  }

  /** Only a page of ours; never a place to send somebody elsewhere. */
  private static String ours(String address) {
    boolean here = address.startsWith("/learner/help.xhtml");
    return !here && OURS.matcher(address).matches() ? address : HOME;
  }

  private Optional<Matcher> place() {
    Matcher matcher = PLACE.matcher(from);
    boolean known =
        matcher.matches()
            && UnitId.isWellFormed(matcher.group(1))
            && StepId.isWellFormed(matcher.group(2));
    return known ? Optional.of(matcher) : Optional.empty();
  }

  /** Where the learner was. */
  public String getFrom() {
    return from;
  }

  /** The raised hand; null when there is none. */
  public HelpRow getHelp() {
    return help;
  }

  /** The demonstration of the unit asked from; empty where there is none. */
  public String getGestureAddress() {
    return place()
        .flatMap(found -> pathway.current().unit(new UnitId(found.group(1)), language.get()))
        .flatMap(HelpPage::demonstration)
        .orElse("");
  }

  private static Optional<String> demonstration(LearningUnit unit) {
    return unit.steps().stream()
        .filter(step -> step.kind() == StepKind.SHOW)
        .findFirst()
        .map((Step step) -> UnitAddress.step(unit.id(), step.id().value(), first(step)));
  }

  private static String first(Step step) {
    return step.screens().get(0).id();
  }
}
