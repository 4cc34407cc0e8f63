package org.declic.web.mediator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.PartnerRow;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.PartnerShare;
import org.declic.scheduling.PartnerShare.Part;
import org.declic.scheduling.SessionDetails;
import org.declic.scheduling.SpokenLanguage;
import org.declic.web.Posted;

/**
 * The fields of a session that rarely change, as typed.
 *
 * @param workstations EACH, NONE or empty for what is usual
 * @param shares percent by part and partner, as « PROVIDES-id »
 */
public record SessionExtras(
    Set<String> languages, String toBring, String workstations, Map<String, String> shares) {
  static final String EACH = "EACH";
  static final String NONE = "NONE";

  static SessionExtras usual() {
    return new SessionExtras(Set.of(SpokenLanguage.FRENCH.name()), "", "", Map.of());
  }

  static SessionExtras of(Posted posted, List<PartnerRow> partners) {
    Map<String, String> shares = new HashMap<>();
    for (PartnerRow partner : partners) {
      for (Part part : Part.values()) {
        String field = field(part, partner.id());
        if (!posted.value(field).isBlank()) {
          shares.put(field, posted.value(field).strip());
        }
      }
    }
    return new SessionExtras(
        Set.copyOf(posted.values("languages")),
        posted.value("toBring"),
        posted.value("workstations"),
        shares);
  }

  static SessionExtras of(SessionDetails details) {
    Map<String, String> shares = new HashMap<>();
    details
        .partners()
        .forEach(
            one ->
                shares.put(field(one.part(), one.partner().value()), String.valueOf(one.share())));
    Set<String> languages = new java.util.HashSet<>();
    details.languages().forEach(language -> languages.add(language.name()));
    return new SessionExtras(
        languages, details.toBring(), details.workstationEach() ? EACH : NONE, shares);
  }

  private static String field(Part part, String partner) {
    return part.name() + "-" + partner;
  }

  /**
   * @throws Refusal when a share is no number, or the whole makes no sense
   */
  SessionDetails read(ActivityKind kind) {
    Set<SpokenLanguage> spoken = EnumSet.noneOf(SpokenLanguage.class);
    for (SpokenLanguage language : SpokenLanguage.values()) {
      if (languages.contains(language.name())) {
        spoken.add(language);
      }
    }
    List<PartnerShare> read = new ArrayList<>();
    shares.forEach(
        (field, typed) -> {
          int dash = field.indexOf('-');
          read.add(
              new PartnerShare(
                  new PartnerId(field.substring(dash + 1)),
                  Part.valueOf(field.substring(0, dash)),
                  percent(typed)));
        });
    boolean each =
        switch (workstations) {
          case EACH -> true;
          case NONE -> false;
          default -> kind.usesWorkstations();
        };
    return new SessionDetails(spoken, toBring, each, read);
  }

  private static int percent(String typed) {
    String number = typed.replace("%", "").strip();
    if (!number.matches("[0-9]{1,3}")) {
      throw new Refusal("scheduling.refused.share");
    }
    return Integer.parseInt(number);
  }

  public boolean hasLanguage(SpokenLanguage language) {
    return languages.contains(language.name());
  }

  public String share(String part, String partner) {
    return shares.getOrDefault(part + "-" + partner, "");
  }

  /** Something is not as usual: the part of the form is shown open. */
  public boolean isUnusual() {
    return !languages.equals(usual().languages()) || !toBring.isBlank() || !shares.isEmpty();
  }
}
