package org.declic.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declic.assignment.profile.Contract;
import org.declic.assignment.profile.Craft;
import org.declic.assignment.profile.ProfileFacts;
import org.declic.assignment.profile.WorkHours;
import org.declic.assignment.profile.WorkTimes;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.identity.MediatorRow;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.NeedRow;
import org.declic.scheduling.SpokenLanguage;

/**
 * Rule: what a profile does not say yet is what is usual, so that a centre gets proposals on its
 * first day: every unit, every kind of activity, French, the opening hours, the own site, no end of
 * hours. A lead who said nothing keeps the sessions they have, and gets no other.
 *
 * @param modules all there are
 * @param usualWeek what counts for people of the site who said nothing
 * @param zone of a site
 */
record Candidates(
    SiteId site,
    LocalDate first,
    LocalDate last,
    Set<String> modules,
    List<WorkHours> usualWeek,
    Function<SiteId, ZoneId> zone) {

  Candidate of(
      MediatorRow row,
      ProfileFacts profile,
      List<Span> away,
      List<Candidate.Busy> busy,
      List<NeedRow> rows) {
    Optional<Craft> craft = profile.craft();
    Optional<Contract> contract = profile.contract();
    ZoneId local = zone.apply(row.site());
    return new Candidate(
        row.id(),
        contract.flatMap(Contract::employer).map(PartnerId::value).orElse(""),
        row.siteId(),
        places(row, profile, rows),
        craft.map(Craft::skills).orElse(modules),
        craft.map(Craft::kinds).map(Candidates::names).orElse(Set.of()),
        contract.map(Contract::covered).map(Candidates::names).orElse(Set.of()),
        names(craft.map(Craft::languages).orElse(Set.of(SpokenLanguage.FRENCH))),
        names(craft.map(Craft::accreditations).orElse(Set.of())),
        contract.map(Contract::weeklyMinutes).map(OptionalInt::of).orElse(OptionalInt.empty()),
        OptionalInt.empty(),
        available(row, profile, rows, local),
        away,
        busy,
        profile.allWishes().stream()
            .flatMap(wish -> wish.on(first, last, local).stream())
            .toList());
  }

  private Set<String> places(MediatorRow row, ProfileFacts profile, List<NeedRow> rows) {
    Set<String> places = new HashSet<>();
    places.add(row.siteId());
    profile.elsewhere().forEach(other -> places.add(other.value()));
    if (rows.stream().anyMatch(need -> need.mediators().contains(row.id()))) {
      places.add(site.value());
    }
    return places;
  }

  private List<Span> available(
      MediatorRow row, ProfileFacts profile, List<NeedRow> rows, ZoneId local) {
    if (!row.isMediator() && profile.hours().isEmpty()) {
      return orNever(
          rows.stream()
              .filter(need -> need.mediators().contains(row.id()))
              .map(need -> new Span(need.line().startsAt(), need.line().endsAt()))
              .toList(),
          local);
    }
    WorkTimes times = profile.hours().orElseGet(() -> new WorkTimes(usualWeek, List.of()));
    return orNever(times.spans(first, last, local), local);
  }

  /** No stretch at all would mean always: a stretch without length means never. */
  private List<Span> orNever(List<Span> spans, ZoneId local) {
    Instant start = first.atStartOfDay(local).toInstant();
    return spans.isEmpty() ? List.of(new Span(start, start)) : spans;
  }

  private static Set<String> names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.toSet());
  }
}
