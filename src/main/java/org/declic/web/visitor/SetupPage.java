package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.declic.identity.FirstSetUp;
import org.declic.identity.FirstSetUp.Administrator;
import org.declic.identity.FirstSetUp.Place;
import org.declic.identity.SignIn;
import org.declic.identity.SignIn.Outcome;
import org.declic.platform.Refusal;
import org.declic.web.Entrance;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.Words;

/** First set-up: the console's code, the administrator, the site. The rooms come after. */
@Named("visitorSetup")
@RequestScoped
public class SetupPage {
  private static final int LONGEST_SHOWN = 190;

  @Inject Posted posted;
  @Inject FirstSetUp setUp;
  @Inject SignIn signIn;
  @Inject LanguageChoice language;
  @Inject Entrance entrance;
  @Inject Words words;

  private String problem = "";
  private String problemField = "";

  /** A country or a zone to choose. */
  public record Choice(String value, String label) {}

  public void open() {
    if (!posted.is()) {
      if (!setUp.isNeeded()) {
        posted.redirect("/");
      }
      return;
    }
    try {
      setUp.make(
          posted.requestId(),
          posted.value("code"),
          new Administrator(posted.value("name"), posted.value("email"), posted.value("password")),
          new Place(
              posted.value("site"),
              posted.value("country"),
              posted.value("zone"),
              posted.value("phone")));
      comeIn();
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      problemField = fieldOf(refusal.key());
    }
  }

  private void comeIn() {
    Outcome outcome =
        signIn.staff(
            posted.value("email"), posted.value("password"), posted.source(), language.get());
    if (outcome instanceof Outcome.Entered entered) {
      entrance.enter(posted.response(), entered.token());
      posted.redirect("/admin/rooms.xhtml?first=1");
    } else {
      posted.redirect("/visitor/staff.xhtml");
    }
  }

  private static String fieldOf(String key) {
    return switch (key.substring("identity.refused.".length())) {
      case "set_up_code" -> "code";
      case "name" -> "name";
      case "email" -> "email";
      case "password_short", "password_long" -> "password";
      case "site_name" -> "site";
      case "phone" -> "phone";
      default -> "";
    };
  }

  public String getProblem() {
    return problem;
  }

  public String getProblemField() {
    return problemField;
  }

  /** The sentence that stands beside this field, if it is the wrong one. */
  public String problemOf(String field) {
    return field.equals(problemField) ? problem : "";
  }

  public String typed(String field) {
    String value = posted.value(field);
    return value.length() > LONGEST_SHOWN ? "" : value;
  }

  public String getCountry() {
    return posted.is() ? posted.value("country") : "FR";
  }

  public String getZone() {
    return posted.is() ? posted.value("zone") : "Europe/Paris";
  }

  public List<Choice> getCountries() {
    Locale language = words.locale();
    Comparator<Choice> byName =
        Comparator.comparing(Choice::label, Collator.getInstance(language)::compare);
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Choice(code, new Locale("", code).getDisplayCountry(language)))
        .sorted(byName)
        .toList();
  }

  /** By continent and city. */
  public List<Choice> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(
            id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
        .sorted()
        .map(id -> new Choice(id, id.replace('_', ' ').replace("/", " / ")))
        .toList();
  }
}
