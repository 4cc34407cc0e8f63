package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.declic.assignment.profile.Accreditation;
import org.declic.assignment.profile.Craft;
import org.declic.assignment.profile.JourneyRow;
import org.declic.assignment.profile.ProfileDesk;
import org.declic.assignment.profile.ProfileFacts;
import org.declic.assignment.profile.ProfileQueries;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.MediatorRow;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.ActivityKind;
import org.declic.web.Once;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;
import org.declic.web.mediator.FormProblem;
import org.declic.web.team.ProfileFormPage;

/** The team: who leads what, where, how long, and what nobody said yet. */
@Named("leadTeam")
@RequestScoped
public class TeamPage {
  private static final Set<String> NEWS = Set.of("travel", "require", "erased");

  @Inject ProfileDesk desk;
  @Inject ProfileQueries queries;
  @Inject StaffQueries staff;
  @Inject Sites sites;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Words words;

  private final Once<List<SiteFacts>> all = new Once<>(() -> sites.all());
  private final Once<List<Way>> ways = new Once<>(this::readWays);
  private final Once<List<String>> guests = new Once<>(this::readGuests);
  private List<Line> lines = List.of();
  private List<FormProblem> problems = List.of();
  private Map<ActivityKind, Set<Accreditation>> required = Map.of();
  private String reading = "";

  /** One of the team; texts are empty where nothing was said. */
  public record Line(
      String id,
      String name,
      boolean lead,
      String hours,
      List<Skills> modules,
      String languages,
      String accreditations,
      String places,
      List<String> missing) {}

  /** A module, or so many of its units. */
  public record Skills(int module, String text) {}

  /** Another site and the way to it. */
  public record Way(String field, String site, String minutes) {}

  public void open() {
    Actor actor = person.present();
    if (posted.is()) {
      try {
        carryOut(posted.requestId(), actor);
        return;
      } catch (Refusal refusal) {
        problems = List.of(new FormProblem(reading, words.of(refusal)));
      }
    }
    Map<AccountId, ProfileFacts> said = desk.team(actor);
    lines =
        staff.team(actor.site()).stream()
            .filter(row -> row.isMediator() || said.containsKey(row.account()))
            .map(
                row ->
                    line(
                        row,
                        said.getOrDefault(
                            row.account(), ProfileFacts.none(row.account(), row.site()))))
            .toList();
    required = queries.requirements(actor.site());
  }

  private void carryOut(RequestId request, Actor actor) {
    if (posted.act().equals("travel")) {
      desk.travel(request, actor, typedMinutes());
    } else {
      desk.require(request, actor, typedRequirements());
    }
    posted.redirect("/lead/team.xhtml?done=" + posted.act() + "#" + posted.act());
  }

  private Map<SiteId, Integer> typedMinutes() {
    Map<SiteId, Integer> minutes = new LinkedHashMap<>();
    for (SiteFacts other : others()) {
      reading = "way-" + other.id().value();
      String typed = posted.value(reading).strip();
      if (!typed.isEmpty() && !typed.matches("[0-9]{1,3}")) {
        throw new Refusal("team.refused.minutes");
      }
      minutes.put(other.id(), typed.isEmpty() ? 0 : Integer.parseInt(typed));
    }
    return minutes;
  }

  private Map<ActivityKind, Set<Accreditation>> typedRequirements() {
    Map<ActivityKind, Set<Accreditation>> typed = new EnumMap<>(ActivityKind.class);
    for (ActivityKind kind : ActivityKind.values()) {
      typed.put(
          kind,
          Arrays.stream(Accreditation.values())
              .filter(one -> posted.values("asked-" + kind).contains(one.name()))
              .collect(Collectors.toSet()));
    }
    return typed;
  }

  private Line line(MediatorRow row, ProfileFacts facts) {
    return new Line(
        row.id(),
        row.name(),
        !row.isMediator(),
        facts
            .contract()
            .map(contract -> ProfileFormPage.format(words, contract.weeklyMinutes()))
            .orElse(""),
        facts.craft().map(this::skills).orElse(List.of()),
        facts.craft().map(craft -> names(craft.languages())).orElse(""),
        facts.craft().map(craft -> names(craft.accreditations())).orElse(""),
        facts.elsewhere().stream()
            .map(other -> sites.facts(other).name())
            .sorted()
            .collect(Collectors.joining(", ")),
        ProfileFormPage.missing(facts, words));
  }

  private List<Skills> skills(Craft craft) {
    Set<String> modules = new TreeSet<>();
    craft.skills().forEach(skill -> modules.add(skill.split("-")[0]));
    List<Skills> found = new ArrayList<>();
    for (String module : modules) {
      long units = craft.skills().stream().filter(s -> s.startsWith(module + "-")).count();
      found.add(
          new Skills(
              Integer.parseInt(module.substring(1)),
              craft.skills().contains(module) ? "" : words.say("lead_team.units", units)));
    }
    return found;
  }

  private String names(Set<? extends Enum<?>> values) {
    return values.stream().sorted().map(words::of).collect(Collectors.joining(", "));
  }

  private List<SiteFacts> others() {
    SiteId own = person.present().site();
    return all.get().stream().filter(site -> !site.id().equals(own)).toList();
  }

  public List<Line> getLines() {
    return lines;
  }

  public int getComplete() {
    return (int) lines.stream().filter(line -> line.missing().isEmpty()).count();
  }

  /** Those of other sites who can be given sessions here. */
  public List<String> getGuests() {
    return guests.get();
  }

  private List<String> readGuests() {
    return staff.active(queries.guests(person.present().site())).stream()
        .map(row -> row.name() + " (" + sites.facts(row.site()).name() + ")")
        .toList();
  }

  public List<Way> getWays() {
    return ways.get();
  }

  private List<Way> readWays() {
    SiteId own = person.present().site();
    List<SiteFacts> others = others();
    List<JourneyRow> known = queries.journeys(all.get().stream().map(SiteFacts::id).toList());
    return others.stream()
        .map(
            other -> {
              String field = "way-" + other.id().value();
              String stored =
                  known.stream()
                      .filter(row -> row.leadsTo(own) && row.leadsTo(other.id()))
                      .map(row -> String.valueOf(row.minutes()))
                      .findFirst()
                      .orElse("");
              return new Way(field, other.name(), isTyped("travel") ? posted.value(field) : stored);
            })
        .toList();
  }

  private boolean isTyped(String act) {
    return posted.is() && posted.act().equals(act);
  }

  public ActivityKind[] getKinds() {
    return ActivityKind.values();
  }

  public Accreditation[] getAccreditations() {
    return Accreditation.values();
  }

  public boolean asks(ActivityKind kind, Accreditation accreditation) {
    return required.getOrDefault(kind, Set.of()).contains(accreditation);
  }

  public boolean asksAny(ActivityKind kind) {
    return required.containsKey(kind);
  }

  public List<FormProblem> getProblems() {
    return problems;
  }

  public String problem(String field) {
    return problems.stream()
        .filter(problem -> problem.fieldId().equals(field))
        .map(FormProblem::text)
        .findFirst()
        .orElse("");
  }

  public String getNews() {
    String done = posted.value("done");
    return !posted.is() && NEWS.contains(done) ? words.say("lead_team.done." + done) : "";
  }
}
