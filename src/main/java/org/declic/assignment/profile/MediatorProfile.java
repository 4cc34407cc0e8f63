package org.declic.assignment.profile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SpokenLanguage;

/**
 * What a mediator can lead, when, where, for whom they work and what they wish. Life: made by the
 * first card that somebody saves; each card is saved alone, by the mediator or the lead; erased
 * when the person leaves. A card that nobody saved yet says nothing, and what is usual counts.
 */
@Entity
@Table(name = "mediator_profile")
class MediatorProfile {
  @Id
  @Column(name = "account_id")
  private String accountId;

  @Column(name = "site_id")
  private String siteId;

  /** Names with commas between. */
  private String kinds;

  private String languages;
  private String accreditations;

  @Column(name = "employer_id")
  private String employerId;

  private String covered;

  @Column(name = "weekly_minutes")
  private int weeklyMinutes;

  @ElementCollection
  @CollectionTable(name = "profile_skill", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "skill")
  private Set<String> skills = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "profile_site", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "other_site_id")
  private Set<String> sites = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "profile_hours", joinColumns = @JoinColumn(name = "account_id"))
  private Set<WorkHours> week = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "profile_other_hours", joinColumns = @JoinColumn(name = "account_id"))
  private Set<OtherHours> dates = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "profile_wish", joinColumns = @JoinColumn(name = "account_id"))
  @OrderColumn(name = "place")
  private List<Wish> wishes = new ArrayList<>();

  @Column(name = "skills_said_at")
  private Instant skillsSaidAt;

  @Column(name = "hours_said_at")
  private Instant hoursSaidAt;

  @Column(name = "wishes_said_at")
  private Instant wishesSaidAt;

  @Column(name = "sites_said_at")
  private Instant sitesSaidAt;

  @Column(name = "contract_said_at")
  private Instant contractSaidAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private long version;

  /** For JPA. */
  protected MediatorProfile() {}

  MediatorProfile(AccountId account, SiteId site, AccountId who) {
    this.accountId = account.value();
    this.siteId = site.value();
    this.kinds = "";
    this.languages = SpokenLanguage.FRENCH.name();
    this.accreditations = "";
    this.covered = "";
    this.changedBy = who.value();
  }

  void lead(Craft craft, Edit edit) {
    skillsSaidAt = edit.over(skillsSaidAt);
    skills.clear();
    skills.addAll(craft.skills());
    kinds = names(craft.kinds());
    languages = names(craft.languages());
    accreditations = names(craft.accreditations());
    changedBy = edit.who().value();
  }

  void work(WorkTimes times, Edit edit) {
    hoursSaidAt = edit.over(hoursSaidAt);
    week.clear();
    week.addAll(times.week());
    dates.clear();
    dates.addAll(times.dates());
    changedBy = edit.who().value();
  }

  void wish(List<Wish> all, Edit edit) {
    wishesSaidAt = edit.over(wishesSaidAt);
    wishes.clear();
    wishes.addAll(all);
    changedBy = edit.who().value();
  }

  void workAt(Collection<SiteId> others, Edit edit) {
    sitesSaidAt = edit.over(sitesSaidAt);
    sites.clear();
    others.stream().map(SiteId::value).filter(other -> !other.equals(siteId)).forEach(sites::add);
    changedBy = edit.who().value();
  }

  void employ(Contract contract, Edit edit) {
    contractSaidAt = edit.over(contractSaidAt);
    weeklyMinutes = contract.weeklyMinutes();
    employerId = contract.employer().map(PartnerId::value).orElse(null);
    covered = employerId == null ? "" : names(contract.covered());
    changedBy = edit.who().value();
  }

  /** Hours and wishes of days that are over are of no use to anybody. */
  void forgetBefore(LocalDate today) {
    dates.removeIf(hours -> hours.date().isBefore(today));
    wishes.removeIf(wish -> wish.isOver(today));
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  private static <E extends Enum<E>> Set<E> read(String names, Class<E> type) {
    return Arrays.stream(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  boolean isOf(SiteId site) {
    return siteId.equals(site.value());
  }

  ProfileFacts facts() {
    return new ProfileFacts(
        new AccountId(accountId),
        new SiteId(siteId),
        said(skillsSaidAt)
            .map(
                at ->
                    new Craft(
                        skills,
                        read(kinds, ActivityKind.class),
                        read(languages, SpokenLanguage.class),
                        read(accreditations, Accreditation.class))),
        said(hoursSaidAt).map(at -> new WorkTimes(List.copyOf(week), List.copyOf(dates))),
        said(wishesSaidAt).map(at -> List.copyOf(wishes)),
        said(sitesSaidAt)
            .map(at -> sites.stream().map(SiteId::new).collect(Collectors.toUnmodifiableSet())),
        said(contractSaidAt)
            .map(
                at ->
                    new Contract(
                        weeklyMinutes,
                        Optional.ofNullable(employerId).map(PartnerId::new),
                        read(covered, ActivityKind.class))),
        new SeenProfile(
            stamp(skillsSaidAt),
            stamp(hoursSaidAt),
            stamp(wishesSaidAt),
            stamp(sitesSaidAt),
            stamp(contractSaidAt)));
  }

  private static Optional<Instant> said(Instant at) {
    return Optional.ofNullable(at);
  }

  private static long stamp(Instant at) {
    return at == null ? 0 : at.toEpochMilli();
  }

  /**
   * Who saves a card, and which state of it they had before them.
   *
   * @param seen milliseconds of the card's last saving; 0 when nobody had
   */
  record Edit(AccountId who, long seen, Instant now) {

    /**
     * @return when the card is saved now: always later than before
     * @throws Refusal when somebody else saved it since
     */
    Instant over(Instant before) {
      if (stamp(before) != seen) {
        throw new Refusal("team.refused.changed_meanwhile");
      }
      return before == null || now.isAfter(before) ? now : before.plusMillis(1);
    }
  }
}
