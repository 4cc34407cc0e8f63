package org.declic.assessment.simulator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;

/**
 * A site whose address is to be judged.
 *
 * @param address what the address bar shows
 * @param is {@link #SAFE}, {@link #FAKE} or {@link #CHECK}
 * @param trap why a fake one looks genuine: beginning or padlock; empty text for none
 */
record JudgedSite(String id, String address, String is, String trap) {
  static final String SAFE = "safe";
  static final String FAKE = "fake";
  static final String CHECK = "check";
  static final List<String> ANSWERS = List.of(SAFE, FAKE, CHECK);
  static final String BEGINNING = "beginning";
  static final String PADLOCK = "padlock";

  private static final Pattern OFFICIAL = Pattern.compile("\\[\\[address:([a-z0-9-]+)]]");

  static List<JudgedSite> of(Variant variant) {
    return variant.structure().list("sites").stream().map(entry -> of(entry, variant)).toList();
  }

  private static JudgedSite of(Structure entry, Variant variant) {
    return new JudgedSite(
        entry.text("id").orElse(""),
        resolved(entry.text("address").orElse(""), variant),
        entry.text("is").orElse(""),
        entry.text("trap").orElse(""));
  }

  /** Official addresses are known by key; the words of a variant hold their hosts. */
  static String resolved(String written, Variant variant) {
    Matcher key = OFFICIAL.matcher(written);
    return key.replaceAll(
        found -> Matcher.quoteReplacement(variant.words().text("address." + found.group(1))));
  }

  /** True when the author wrote nothing but the key of an official address, and maybe a path. */
  static boolean isOfficial(String written) {
    return OFFICIAL.matcher(written.replaceFirst("/.*$", "")).matches();
  }

  /** What decides is before the first stroke. */
  static String host(String address) {
    return address.replaceFirst("/.*$", "");
  }

  static String bare(String host) {
    return host.replaceFirst("^www\\.", "");
  }

  /** Whether the name ends as a known one, or as those of the State. */
  static boolean isKnown(String address, List<String> known) {
    String host = host(address);
    return host.endsWith(".gouv.fr")
        || known.stream().anyMatch(k -> host.equals(k) || host.endsWith("." + k));
  }

  static Optional<JudgedSite> find(List<JudgedSite> sites, String id) {
    return sites.stream().filter(site -> site.id().equals(id)).findFirst();
  }
}
