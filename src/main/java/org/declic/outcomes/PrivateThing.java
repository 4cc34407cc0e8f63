package org.declic.outcomes;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What has no place in a free note. The rule: numbers that name a person or an account and pass
 * their own check sum, addresses, and words about health, income, private life or passwords make
 * the page ask before it saves; the person decides, but for the numbers that are never kept.
 */
public enum PrivateThing {
  NATIONAL_ID,
  IBAN,
  CARD_NUMBER,
  EMAIL,
  PHONE,
  PASSWORD,
  HEALTH,
  INCOME,
  /** Religion, origin, justice, private life. */
  INTIMATE;

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\dA-Z])[12]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)\\d[\\dAB]\\d{6}(?:\\d{2})?(?!\\d)");
  private static final Pattern ACCOUNT =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");
  private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{13,19}(?!\\d)");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,100}\\.[a-z]{2,}");
  private static final Pattern CALL =
      Pattern.compile(
          "(?<!\\d)(?:(?:\\+33|0033)(?:\\(0\\))?|0)[1-9]\\d{8}(?!\\d)|\\+\\d{9,14}(?!\\d)");
  private static final Pattern SECRET =
      Pattern.compile(
          "\\b(?:mots? de passe|mdp|code (?:secret|confidentiel|pin|d.acces)|passwords?)\\b");
  private static final Pattern ILLNESS =
      Pattern.compile(
          "\\b(?:malad\\w*|handicap\\w*|depress\\w*|burn.?out|cancer\\w*|chimio\\w*|diabet\\w*"
              + "|traitement(?! de texte)|medicament\\w*|hopital|hospitalis\\w*|enceinte|grossesse"
              + "|psychiatr\\w*|psychologue|suicid\\w*|alcool\\w*|drogue\\w*|toxicoman\\w*|addict\\w*"
              + "|seropositi\\w*|vih|epilep\\w*|autis\\w*|dyslexi\\w*|alzheimer|parkinson|malvoyant\\w*"
              + "|invalidite|rqth|mdph|affection longue duree|illness|disab\\w*|medication"
              + "|pregnan\\w*)\\b");
  private static final Pattern PRIVATE_LIFE =
      Pattern.compile(
          "\\b(?:musulman\\w*|catholique\\w*|juif|juive|protestant\\w*|religion|religieu\\w*"
              + "|homosexuel\\w*|lesbienne|prison|detention|detenu\\w*|casier judiciaire"
              + "|garde a vue|bracelet electronique|condamn\\w*|sans.papiers|oqtf|syndiqu\\w*)\\b");
  private static final Pattern MONEY =
      Pattern.compile(
          "\\b(?:salaires?|revenus?|rsa|dettes?|surendett\\w*|allocations?|decouvert|income"
              + "|salary|debts?)\\b");

  /** What this text seems to hold. */
  public static Set<PrivateThing> in(String note) {
    Set<PrivateThing> found = EnumSet.noneOf(PrivateThing.class);
    String plain = plain(note);
    add(
        found,
        NATIONAL_ID,
        DIGITS.matcher(spaced(plain)).results().anyMatch(m -> isNationalId(m.group())));
    add(
        found,
        IBAN,
        ACCOUNT
            .matcher(plain.toUpperCase(Locale.ROOT))
            .results()
            .anyMatch(m -> holdsIban(m.group().replace(" ", ""))));
    add(found, CARD_NUMBER, CARD.matcher(spaced(plain)).results().anyMatch(m -> isCard(m.group())));
    add(found, EMAIL, MAIL.matcher(plain).find());
    add(found, PHONE, CALL.matcher(spaced(plain)).find());
    add(found, PASSWORD, SECRET.matcher(plain).find());
    add(found, HEALTH, ILLNESS.matcher(plain).find());
    add(found, INCOME, MONEY.matcher(plain).find());
    add(found, INTIMATE, PRIVATE_LIFE.matcher(plain).find());
    return found;
  }

  /**
   * Numbers that no note keeps, whoever means them: of a person, an account or a card, and right by
   * their own check sum (PRV-05).
   */
  public static Set<PrivateThing> neverKept(String note) {
    Set<PrivateThing> found = in(note);
    found.retainAll(EnumSet.of(NATIONAL_ID, IBAN, CARD_NUMBER));
    if (DIGITS.matcher(spaced(plain(note))).results().allMatch(m -> m.group().length() < 15)) {
      found.remove(NATIONAL_ID);
    }
    return found;
  }

  private static String plain(String note) {
    return Normalizer.normalize(note, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static void add(Set<PrivateThing> found, PrivateThing thing, boolean there) {
    if (there) {
      found.add(thing);
    }
  }

  /** Spaces, dots and hyphens between digits left out. */
  private static String spaced(String text) {
    return text.toUpperCase(Locale.ROOT)
        .replaceAll("(?<=[0-9AB)])[ .\\u00a0\\u202f-](?=[\\d(])", "");
  }

  /**
   * The French number of social security: thirteen characters (2A and 2B for Corsica), then 97
   * minus the rest of the number modulo 97. Without its key it is believed on its shape.
   */
  private static boolean isNationalId(String text) {
    if (text.length() < 15) {
      return true;
    }
    String number =
        text.substring(0, 13).replace("2A", "19").replace("2B", "18").replaceAll("[AB]", "0");
    int key = Integer.parseInt(text.substring(13, 15));
    return 97 - new BigInteger(number).mod(BigInteger.valueOf(97)).intValue() == key;
  }

  /** ISO 13616: letters as numbers, the first four characters last, modulo 97 is 1. */
  private static boolean holdsIban(String text) {
    for (int length = Math.min(34, text.length()); length >= 15; length--) {
      String turned = text.substring(4, length) + text.substring(0, 4);
      StringBuilder digits = new StringBuilder();
      turned.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
      if (new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1) {
        return true;
      }
    }
    return false;
  }

  /** The check sum of payment cards (ISO/IEC 7812, Luhn). */
  private static boolean isCard(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
