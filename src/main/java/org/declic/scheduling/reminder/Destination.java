package org.declic.scheduling.reminder;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.declic.platform.Refusal;
import org.declic.platform.outbox.Channel;

/**
 * Where a letter goes: an e-mail address, or a mobile number in its international form (E.164). One
 * field for both: what has an at sign is an address.
 */
public record Destination(Channel channel, String value) {
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s<>,;:\"]{1,64}@[^@\\s<>,;:\"]+\\.[^@\\s<>,;:\".]{2,}");
  private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{7,14}");
  private static final int LONGEST = 190;

  /** Countries that write a zero before the number at home, and the code they have abroad. */
  private static final Map<String, String> AT_HOME =
      Map.of("FR", "33", "BE", "32", "CH", "41", "DE", "49", "GB", "44", "NL", "31", "MA", "212");

  /** French mobile numbers; a fixed line rings and says nothing. */
  private static final Pattern FRENCH_FIXED = Pattern.compile("\\+33[1-589][0-9]{8}");

  private static final Pattern FRENCH = Pattern.compile("\\+33[1-9][0-9]{8}");

  /**
   * @param country of the site, for numbers as people write them at home
   * @throws Refusal with a sentence when it can be neither
   */
  public static Destination of(String typed, String country) {
    String text = typed == null ? "" : typed.strip();
    return text.contains("@") ? email(text) : number(text, country);
  }

  private static Destination email(String text) {
    if (text.length() > LONGEST || !EMAIL.matcher(text).matches()) {
      throw new Refusal("reminders.refused.email");
    }
    int at = text.indexOf('@');
    return new Destination(
        Channel.EMAIL, text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT));
  }

  private static Destination number(String text, String country) {
    String digits = text.replaceAll("[\\s\\u00a0\\u202f.\\-/()]", "");
    String code = AT_HOME.get(country);
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    } else if (digits.startsWith("0") && code != null) {
      digits = "+" + code + digits.substring(1);
    }
    boolean wrongInFrance = digits.startsWith("+33") && !FRENCH.matcher(digits).matches();
    if (!NUMBER.matcher(digits).matches() || wrongInFrance) {
      throw new Refusal("reminders.refused.number");
    }
    if (FRENCH_FIXED.matcher(digits).matches()) {
      throw new Refusal("reminders.refused.fixed_line");
    }
    return new Destination(Channel.SMS, digits);
  }

  /** Enough to know it again, too little to use it. */
  public String masked() {
    if (channel == Channel.SMS) {
      return "•• •• •• " + value.substring(value.length() - 2);
    }
    return value.charAt(0) + "…" + value.substring(value.indexOf('@'));
  }
}
