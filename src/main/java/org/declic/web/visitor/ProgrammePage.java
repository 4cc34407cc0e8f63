package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SeatQueries;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.SessionState;
import org.declic.scheduling.SpokenLanguage;
import org.declic.scheduling.feed.FeedKind;
import org.declic.scheduling.feed.FeedQueries;
import org.declic.web.FeedLink;
import org.declic.web.Posted;
import org.declic.web.SessionCard;
import org.declic.web.SessionCards;
import org.declic.web.Words;

/** What happens here in the next two weeks, for anybody; on a screen or on the wall. */
@Named("visitorProgramme")
@RequestScoped
public class ProgrammePage {
  private static final Duration AHEAD = Duration.ofDays(14);
  private static final int MOST = 200;

  @Inject FeedQueries feeds;
  @Inject FeedLink link;
  @Inject SessionQueries sessions;
  @Inject SeatQueries seats;
  @Inject SessionCards cards;
  @Inject Words words;
  @Inject Sites sites;
  @Inject Posted posted;
  @Inject Clock clock;

  private Optional<SiteFacts> site = Optional.empty();
  private List<SiteFacts> choice = List.of();
  private List<Day> days = List.of();
  private int module;
  private String language = "";
  private Map<SessionId, Set<SpokenLanguage>> spoken = Map.of();

  /** The sessions of one day. */
  public record Day(String name, List<SessionCard> sessions) {}

  public void open() {
    choice = sites.all();
    site = asked();
    module = number(posted.value("module"));
    language = posted.value("language");
    site.ifPresent(facts -> days = days(facts));
  }

  /** The site that was asked for; without a word, the only one. */
  private Optional<SiteFacts> asked() {
    String id = posted.value("site");
    if (id.isEmpty()) {
      return choice.size() == 1 ? Optional.of(choice.get(0)) : Optional.empty();
    }
    return Optional.of(
        choice.stream()
            .filter(facts -> facts.id().value().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnknownThing("site")));
  }

  private static int number(String typed) {
    return typed.matches("[1-3]") ? Integer.parseInt(typed) : 0;
  }

  private List<Day> days(SiteFacts facts) {
    Instant now = clock.instant();
    List<SessionRow> rows =
        sessions.list(facts.id(), Optional.empty(), now, now.plus(AHEAD), 0, MOST).stream()
            .filter(row -> row.kind().isGroup() && row.state() == SessionState.PLANNED)
            .toList();
    spoken = seats.languages(facts.id(), rows.stream().map(SessionRow::sessionId).toList());
    Map<String, List<SessionCard>> byDay = new LinkedHashMap<>();
    rows.stream()
        .filter(this::isAsked)
        .map(cards::of)
        .forEach(card -> byDay.computeIfAbsent(card.day(), day -> new ArrayList<>()).add(card));
    return byDay.entrySet().stream()
        .map(entry -> new Day(entry.getKey(), entry.getValue()))
        .toList();
  }

  private boolean isAsked(SessionRow row) {
    return (language.isEmpty() || spoken(row).stream().anyMatch(one -> one.name().equals(language)))
        && (module == 0
            || row.units().stream().anyMatch(unit -> unit.value().startsWith("m" + module + "-")));
  }

  private Set<SpokenLanguage> spoken(SessionRow row) {
    return spoken.getOrDefault(row.sessionId(), Set.of());
  }

  /** « en français, en arabe », when it is not French alone. */
  public String spokenIn(SessionCard card) {
    Set<SpokenLanguage> languages = spoken(card.row());
    return languages.equals(Set.of(SpokenLanguage.FRENCH))
        ? ""
        : languages.stream().map(words::of).collect(Collectors.joining(", "));
  }

  /** Languages one may choose from; none when everything is in French. */
  public List<SpokenLanguage> getLanguages() {
    Set<SpokenLanguage> all = EnumSet.noneOf(SpokenLanguage.class);
    spoken.values().forEach(all::addAll);
    return all.size() > 1 ? List.copyOf(all) : List.of();
  }

  public String getLanguage() {
    return language;
  }

  public boolean isChosen() {
    return site.isPresent();
  }

  public SiteFacts getSite() {
    return site.orElse(null);
  }

  public List<SiteFacts> getChoice() {
    return choice;
  }

  /** Where programs read it; empty where the lead has made no address. */
  public String getFeed() {
    return site.map(
            facts -> link.of(feeds.address(facts.id(), FeedKind.PROGRAMME, facts.id().value())))
        .orElse("");
  }

  public boolean isSeveral() {
    return choice.size() > 1;
  }

  public List<Day> getDays() {
    return days;
  }

  public int getModule() {
    return module;
  }

  /** The address of this page with another module or language; empty: any. */
  public String address(int otherModule, String otherLanguage) {
    SiteId id = site.map(SiteFacts::id).orElseThrow(() -> new UnknownThing("site"));
    boolean known =
        Arrays.stream(SpokenLanguage.values()).anyMatch(one -> one.name().equals(otherLanguage));
    return "/visitor/programme.xhtml?site="
        + id.value()
        + (otherModule == 0 ? "" : "&module=" + otherModule)
        + (known ? "&language=" + otherLanguage : "");
  }
}
