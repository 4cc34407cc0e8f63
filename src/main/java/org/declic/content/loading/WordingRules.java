package org.declic.content.loading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.platform.Language;

/**
 * Rules 12 to 15, line by line: official addresses by key only, fictitious data only, words to
 * avoid, no emoji.
 */
final class WordingRules {
  private static final Pattern MARK = Pattern.compile("\\[\\[[^]]*]]");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-])([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.([a-z]{2,12}))"
              + "(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])");
  private static final Set<String> REAL_ENDINGS =
      Set.of(
          "fr", "com", "org", "net", "eu", "info", "io", "be", "ch", "lu", "de", "uk", "co", "app",
          "dev", "biz", "me", "tv", "re", "paris", "bzh", "gouv", "online", "site", "shop", "ca");

  /** A telephone number is the shortest of what is looked for. */
  private static final int SHORTEST_NUMBER = 10;

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![0-9])(?:\\+33|0)[\\s.\u00A0]?[1-9](?:[\\s.\u00A0-]?[0-9]{2}){4}(?![0-9])");
  private static final Pattern FICTION_PHONE =
      Pattern.compile("0(?:19900|26191|35301|46571|53649|63998)[0-9]{4}");
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?<![0-9])[1-478][\\s\u00A0]?[0-9]{2}[\\s\u00A0]?[0-9]{2}[\\s\u00A0]?(?:[0-9]{2}|2[AB])"
              + "[\\s\u00A0]?[0-9]{3}[\\s\u00A0]?[0-9]{3}[\\s\u00A0]?[0-9]{2}(?![0-9])");
  private static final Pattern IBAN =
      Pattern.compile(
          "(?<![A-Z0-9])[A-Z]{2}[0-9]{2}(?:[\\s\u00A0]?[A-Z0-9]{4}){2,7}(?:[\\s\u00A0]?[A-Z0-9]{1,3})?(?![A-Z0-9])");

  private final String avoidFile;
  private final List<Avoided> avoided = new ArrayList<>();
  private final Findings findings;

  private record Avoided(Pattern pattern, String words, String instead) {}

  WordingRules(ContentFiles files, Language language, Findings findings) {
    this.findings = findings;
    this.avoidFile = "avoid." + language.code() + ".txt";
    String[] lines = files.text(avoidFile).orElse("").split("\n");
    for (int i = 0; i < lines.length; i++) {
      avoid(i + 1, lines[i].strip());
    }
  }

  private void avoid(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] both = line.replace('’', '\'').split("\\s*->\\s*", 2);
    if (both.length < 2 || both[0].isEmpty()) {
      findings.error(
          avoidFile,
          number,
          14,
          "Cette ligne ne dit pas par quoi remplacer.",
          "Écrivez par exemple : cliquez ici -> dites ce qui va arriver");
      return;
    }
    String whole = "(?<![\\p{L}-])" + Pattern.quote(both[0]) + "(?![\\p{L}-])";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    avoided.add(new Avoided(Pattern.compile(whole, flags), both[0], both[1]));
  }

  /** All lines of a file of words. */
  void words(String file, String text) {
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line = MARK.matcher(lines[i]).replaceAll(" ");
      data(file, i + 1, line);
      style(file, i + 1, line.replace('’', '\''));
    }
  }

  /** All lines of a scenario's structure; comments are free. */
  void structure(String file, String text) {
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].strip().startsWith("#")) {
        data(file, i + 1, MARK.matcher(lines[i]).replaceAll(" "));
      }
    }
  }

  private void data(String file, int line, String text) {
    Matcher domain = DOMAIN.matcher(text.indexOf('.') < 0 ? "" : text);
    while (domain.find()) {
      if (REAL_ENDINGS.contains(domain.group(2))) {
        boolean isMail = domain.start() > 0 && text.charAt(domain.start() - 1) == '@';
        findings.error(
            file,
            line,
            isMail ? 13 : 12,
            "« " + domain.group(1) + " » peut être une vraie adresse.",
            "Inventée : finissez par .example. Officielle : écrivez [[address:clé]].");
      }
    }
    if (text.chars().filter(Character::isDigit).count() < SHORTEST_NUMBER) {
      return;
    }
    Matcher phone = PHONE.matcher(text);
    while (phone.find()) {
      String digits = phone.group().replace("+33", "0").replaceAll("[^0-9]", "");
      if (!FICTION_PHONE.matcher(digits).matches()) {
        real(
            file,
            line,
            "numéro de téléphone",
            "Prenez un numéro de fiction : 01 99 00 et 4 chiffres.");
      }
    }
    if (SOCIAL.matcher(text).results().anyMatch(found -> isSocialNumber(found.group()))) {
      real(file, line, "numéro de sécurité sociale", "Changez les 2 derniers chiffres.");
    }
    if (IBAN.matcher(text).results().anyMatch(found -> isIban(found.group()))) {
      real(file, line, "IBAN", "Changez les 2 chiffres qui suivent les 2 lettres.");
    }
  }

  private void real(String file, int line, String what, String remedy) {
    findings.error(file, line, 13, "Ce " + what + " peut être celui d’une vraie personne.", remedy);
  }

  private void style(String file, int line, String text) {
    String small = text.toLowerCase(Locale.ROOT);
    for (Avoided avoid : avoided) {
      if (small.contains(avoid.words().toLowerCase(Locale.ROOT))
          && avoid.pattern().matcher(text).find()) {
        findings.error(
            file,
            line,
            14,
            "« " + avoid.words() + " » ne s’écrit pas.",
            "À la place : " + avoid.instead());
      }
    }
    if (text.codePoints().anyMatch(WordingRules::isEmoji)) {
      findings.error(file, line, 15, "Il y a un emoji.", "Dites-le avec un mot.");
    }
  }

  private static boolean isEmoji(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x2600 && c <= 0x27BF)
        || c == 0xFE0F
        || c == 0x2B50;
  }

  /** The key of a French social security number is 97 minus the rest by 97. */
  private static boolean isSocialNumber(String text) {
    String digits = text.replaceAll("[\\s\u00A0]", "").replace("2A", "19").replace("2B", "18");
    long body = Long.parseLong(digits.substring(0, 13));
    return 97 - body % 97 == Long.parseLong(digits.substring(13));
  }

  /** ISO 13616: the number, turned and spelled in digits, leaves 1 by 97. */
  private static boolean isIban(String text) {
    String turned = text.replaceAll("[\\s\u00A0]", "");
    turned = turned.substring(4) + turned.substring(0, 4);
    StringBuilder digits = new StringBuilder();
    turned.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}
