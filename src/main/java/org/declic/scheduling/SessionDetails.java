package org.declic.scheduling;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declic.platform.Refusal;
import org.declic.scheduling.PartnerShare.Part;

/**
 * What a session is besides its time and place.
 *
 * @param toBring in words, may be empty
 * @param workstationEach everybody needs a workstation of their own
 */
public record SessionDetails(
    Set<SpokenLanguage> languages,
    String toBring,
    boolean workstationEach,
    List<PartnerShare> partners) {
  public static final int LONGEST_TO_BRING = 200;
  private static final int WHOLE = 100;

  /**
   * @throws Refusal with a sentence when something is missing or too much
   */
  public SessionDetails {
    toBring = toBring == null ? "" : toBring.strip();
    if (languages.isEmpty()) {
      throw new Refusal("scheduling.refused.no_language");
    }
    languages = Set.copyOf(EnumSet.copyOf(languages));
    if (toBring.length() > LONGEST_TO_BRING) {
      throw new Refusal("scheduling.refused.to_bring_long", LONGEST_TO_BRING);
    }
    partners =
        partners.stream()
            .sorted(
                Comparator.comparing(PartnerShare::part)
                    .thenComparing(share -> share.partner().value()))
            .toList();
    for (Part part : Part.values()) {
      demandPart(partners.stream().filter(share -> share.part() == part).toList());
    }
  }

  private static void demandPart(List<PartnerShare> shares) {
    int sum = 0;
    for (PartnerShare one : shares) {
      if (one.share() < 1 || one.share() > WHOLE) {
        throw new Refusal("scheduling.refused.share");
      }
      sum += one.share();
    }
    Set<String> partners = new HashSet<>();
    shares.forEach(one -> partners.add(one.partner().value()));
    if (sum > WHOLE || partners.size() < shares.size()) {
      throw new Refusal("scheduling.refused.shares", sum);
    }
  }

  /** In French, nothing to bring, the site alone, workstations as is usual for the kind. */
  public static SessionDetails usual(ActivityKind kind) {
    return new SessionDetails(
        Set.of(SpokenLanguage.FRENCH), "", kind.usesWorkstations(), List.of());
  }
}
