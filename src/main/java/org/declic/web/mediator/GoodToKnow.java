package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.PartnerShare.Part;
import org.declic.scheduling.PlanDetail;
import org.declic.scheduling.PlanDetailQueries;
import org.declic.scheduling.SessionDetails;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SpokenLanguage;
import org.declic.web.Words;

/** What a session's page says besides time, place and people: only what is not as usual. */
@RequestScoped
public class GoodToKnow {
  @Inject PlanDetailQueries details;
  @Inject Words words;

  /** An icon and a sentence. */
  public record Line(String icon, String text) {}

  List<Line> of(SiteId site, SessionId id) {
    PlanDetail detail = details.of(site, id);
    List<Line> lines = new ArrayList<>();
    detail.capacity().lowered().ifPresent(said -> lines.add(new Line("users", words.of(said))));
    SessionDetails known = detail.details();
    if (!known.languages().equals(Set.of(SpokenLanguage.FRENCH))) {
      String spoken =
          known.languages().stream().sorted().map(words::of).collect(Collectors.joining(", "));
      lines.add(new Line("language", words.say("planning.spoken", spoken)));
    }
    if (!known.toBring().isEmpty()) {
      lines.add(new Line("paperclip", words.say("planning.bring", known.toBring())));
    }
    detail
        .partners()
        .forEach(
            one ->
                lines.add(
                    new Line(
                        "building",
                        words.say(
                            one.part() == Part.PROVIDES ? "planning.provides" : "planning.hosts",
                            one.name(),
                            one.share()))));
    detail
        .series()
        .ifPresent(series -> lines.add(new Line("refresh", words.say("planning.in_series"))));
    return lines;
  }
}
