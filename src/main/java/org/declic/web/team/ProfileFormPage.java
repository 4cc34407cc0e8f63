package org.declic.web.team;

import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.profile.Accreditation;
import org.declic.assignment.profile.Contract;
import org.declic.assignment.profile.Craft;
import org.declic.assignment.profile.PartOfDay;
import org.declic.assignment.profile.ProfileDesk;
import org.declic.assignment.profile.ProfileDesk.Card;
import org.declic.assignment.profile.ProfileFacts;
import org.declic.assignment.profile.ProfileQueries;
import org.declic.content.PublishedPathway;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.PartnerRow;
import org.declic.identity.organisation.Partners;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SpokenLanguage;
import org.declic.web.LanguageChoice;
import org.declic.web.Once;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;
import org.declic.web.mediator.FormProblem;
import org.declic.web.mediator.SessionView.UnitLine;
import org.declic.web.mediator.SessionViews;

/** The cards of one profile, each saved alone; what was refused stays as it was typed. */
public abstract class ProfileFormPage {
  private static final Set<String> CARDS = Set.of("craft", "hours", "wishes", "sites", "contract");
  private static final double MINUTES = 60;

  @Inject ProfileDesk desk;
  @Inject ProfileQueries queries;
  @Inject Partners partners;
  @Inject Sites sites;
  @Inject SessionViews views;
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Words words;

  private final Once<List<SiteChoice>> otherSites = new Once<>(this::readSites);
  private final Once<List<PartnerRow>> employers = new Once<>(this::readPartners);
  private ProfileFacts facts;
  private ProfileLines lines;
  private List<FormProblem> problems = List.of();

  /** A module as a choice, with its units. */
  public record ModuleChoice(
      String id, int number, String title, List<UnitLine> units, long chosen) {}

  /** Another site, and how long it takes to get there; empty when nobody said. */
  public record SiteChoice(String id, String name, Optional<Integer> minutes) {}

  protected abstract AccountId whose();

  protected abstract String address();

  /** Where the headings of the cards are: one's own, or a colleague's. */
  public abstract String getHeadings();

  protected Actor actor() {
    return person.present();
  }

  protected Posted posted() {
    return posted;
  }

  protected Words words() {
    return words;
  }

  protected ProfileDesk desk() {
    return desk;
  }

  /** Carries the form out, or shows the page. */
  protected void show() {
    if (posted.is()) {
      CardReader reader = new CardReader(posted);
      try {
        save(posted.requestId(), reader);
        return;
      } catch (Refusal refusal) {
        String field = refusal.key().equals("team.refused.changed_meanwhile") ? "" : reader.field();
        problems = List.of(new FormProblem(field, words.of(refusal)));
      }
    }
    facts = desk.of(actor(), whose());
    lines = new ProfileLines(posted, facts, isTyped("hours"), isTyped("wishes"), words);
  }

  private void save(RequestId request, CardReader reader) {
    Actor actor = actor();
    Card card = new Card(whose(), seen());
    switch (posted.act()) {
      case "craft" -> desk.lead(request, actor, card, reader.craft());
      case "hours" -> desk.work(request, actor, card, reader.times());
      case "wishes" -> desk.wish(request, actor, card, reader.wishes());
      case "sites" -> desk.workAt(request, actor, card, reader.sites());
      case "contract" -> desk.employ(request, actor, card, reader.contract());
      default -> {}
    }
    String joint = address().contains("?") ? "&" : "?";
    posted.redirect(address() + joint + "done=" + posted.act() + "#card-" + posted.act());
  }

  private long seen() {
    return posted.value("seen").matches("[0-9]{1,15}") ? Long.parseLong(posted.value("seen")) : -1;
  }

  private boolean isTyped(String card) {
    return posted.is() && posted.act().equals(card);
  }

  public String getAddress() {
    return address();
  }

  public ProfileFacts getFacts() {
    return facts;
  }

  public ProfileLines getLines() {
    return lines;
  }

  /** The summary stands in the card that was refused. */
  public List<FormProblem> problemsOf(String card) {
    return isTyped(card) ? problems : List.of();
  }

  /** The sentence beside a field; empty when all is well with it. */
  public String problem(String field) {
    return problems.stream()
        .filter(problem -> problem.fieldId().equals(field))
        .map(FormProblem::text)
        .findFirst()
        .orElse("");
  }

  public String newsOf(String card) {
    return !posted.is() && posted.value("done").equals(card) && CARDS.contains(card)
        ? words.say("mediator_profile.saved")
        : "";
  }

  /** When the card was last saved: the form of a refused card keeps what it had. */
  public long seenOf(String card) {
    if (isTyped(card)) {
      return seen();
    }
    return switch (card) {
      case "craft" -> facts.seen().craft();
      case "hours" -> facts.seen().hours();
      case "wishes" -> facts.seen().wishes();
      case "sites" -> facts.seen().sites();
      default -> facts.seen().contract();
    };
  }

  public boolean isSaid(String card) {
    return switch (card) {
      case "craft" -> facts.craft().isPresent();
      case "hours" -> facts.hours().isPresent();
      case "wishes" -> facts.wishes().isPresent();
      case "sites" -> facts.otherSites().isPresent();
      default -> facts.contract().isPresent();
    };
  }

  public List<ModuleChoice> getModules() {
    return pathway.current().modules(language.get()).stream()
        .map(
            module -> {
              List<UnitLine> units =
                  module.units().stream().map(unit -> views.line(unit.id())).toList();
              return new ModuleChoice(
                  module.id().value(),
                  module.number(),
                  module.title(),
                  units,
                  units.stream().filter(unit -> hasSkill(unit.id())).count());
            })
        .toList();
  }

  /** Until somebody said it, whole modules are what counts. */
  public boolean hasSkill(String id) {
    if (isTyped("craft")) {
      return posted.values("skills").contains(id);
    }
    return facts.craft().map(craft -> craft.skills().contains(id)).orElse(!id.contains("-"));
  }

  public boolean isKind(ActivityKind kind) {
    return isTyped("craft")
        ? posted.values("kinds").contains(kind.name())
        : facts.craft().map(craft -> craft.kinds().contains(kind)).orElse(true);
  }

  public boolean isLanguage(SpokenLanguage spoken) {
    return isTyped("craft")
        ? posted.values("languages").contains(spoken.name())
        : facts
            .craft()
            .map(Craft::languages)
            .orElse(Set.of(SpokenLanguage.FRENCH))
            .contains(spoken);
  }

  public boolean isAccreditation(Accreditation one) {
    return isTyped("craft")
        ? posted.values("accreditations").contains(one.name())
        : facts.craft().map(Craft::accreditations).orElse(Set.of()).contains(one);
  }

  public ActivityKind[] getKinds() {
    return ActivityKind.values();
  }

  public SpokenLanguage[] getLanguages() {
    return SpokenLanguage.values();
  }

  public Accreditation[] getAccreditations() {
    return Accreditation.values();
  }

  public PartOfDay[] getParts() {
    return PartOfDay.values();
  }

  /** The other sites of the network, by name. */
  public List<SiteChoice> getSites() {
    return otherSites.get();
  }

  private List<SiteChoice> readSites() {
    Collection<SiteFacts> all = sites.all();
    Map<String, Integer> minutes =
        queries.journeys(all.stream().map(SiteFacts::id).toList()).stream()
            .filter(row -> row.leadsTo(actor().site()))
            .collect(
                Collectors.toMap(
                    row -> row.siteId() + row.otherSiteId(), row -> row.minutes(), Math::max));
    return all.stream()
        .filter(site -> !site.id().equals(actor().site()))
        .map(
            site ->
                new SiteChoice(
                    site.id().value(),
                    site.name(),
                    minutes.entrySet().stream()
                        .filter(entry -> entry.getKey().contains(site.id().value()))
                        .map(Map.Entry::getValue)
                        .findFirst()))
        .toList();
  }

  public boolean isAt(String site) {
    return isTyped("sites")
        ? posted.values("sites").contains(site)
        : facts.elsewhere().stream().anyMatch(other -> other.value().equals(site));
  }

  public String getSiteName() {
    return sites.facts(actor().site()).name();
  }

  public String getHours() {
    return isTyped("contract")
        ? posted.value("hours")
        : facts
            .contract()
            .map(Contract::weeklyMinutes)
            .map(minutes -> format(words, minutes))
            .orElse("");
  }

  /** « 35 », « 17,5 ». */
  public static String format(Words words, int minutes) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMaximumFractionDigits(2);
    return format.format(minutes / MINUTES);
  }

  /** Those who take part, and the one named already. */
  public List<PartnerRow> getPartners() {
    return employers.get();
  }

  private List<PartnerRow> readPartners() {
    return partners.of(actor().site()).stream()
        .filter(row -> !row.stopped() || isEmployer(row.id()))
        .toList();
  }

  public boolean isEmployer(String partner) {
    return isTyped("contract")
        ? posted.value("employer").equals(partner)
        : facts
            .contract()
            .flatMap(Contract::employer)
            .map(PartnerId::value)
            .orElse("")
            .equals(partner);
  }

  public boolean isCovered(ActivityKind kind) {
    return isTyped("contract")
        ? posted.values("covered").contains(kind.name())
        : facts.contract().map(Contract::covered).orElse(Set.of()).contains(kind);
  }

  /** What says nothing yet, in the words of the cards. */
  public static List<String> missing(ProfileFacts facts, Words words) {
    return Arrays.stream(new String[] {"craft", "hours", "contract"})
        .filter(
            card ->
                switch (card) {
                  case "craft" -> facts.craft().isEmpty();
                  case "hours" -> facts.hours().isEmpty();
                  default -> facts.contract().isEmpty();
                })
        .map(card -> words.say("lead_team.missing." + card))
        .toList();
  }
}
