package org.declic.identity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Secrets;

/**
 * That somebody was erased: the fingerprint of an identifier drawn by chance, which leads to nobody
 * unless a backup of before is put back.
 */
record ErasedEntry(String fingerprint, String site, Instant at) {
  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ) ([0-9a-f-]{36}) ([0-9a-f]{64})");

  static ErasedEntry of(SiteId site, LearnerId learner, Instant at) {
    return new ErasedEntry(
        fingerprint(learner.value()), site.value(), at.truncatedTo(ChronoUnit.SECONDS));
  }

  /** Not keyed: it must be found again even where the server's key was lost. */
  static String fingerprint(String learner) {
    return Secrets.fingerprint("erased " + learner);
  }

  String line() {
    return at + " " + site + " " + fingerprint;
  }

  /** Empty for what is no whole line, as after a power cut. */
  static Optional<ErasedEntry> read(String line) {
    Matcher found = LINE.matcher(line.strip());
    return found.matches()
        ? Optional.of(
            new ErasedEntry(found.group(3), found.group(2), Instant.parse(found.group(1))))
        : Optional.empty();
  }
}
