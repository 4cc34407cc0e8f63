package org.declic.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.declic.identity.SecurityLog.Action;
import org.declic.identity.organisation.Site;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Open;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/**
 * The first administrator and the first site, made by whoever reads the code on the server's
 * console. There is no account before, and no second time.
 */
@UseCase
public class FirstSetUp {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_SITE = 120;
  private static final int LONGEST_PHONE = 30;

  @Inject SetUpCode code;
  @Inject Accounts accounts;
  @Inject Sites sites;
  @Inject PasswordHashing hashing;
  @Inject SecurityLog log;
  @Inject Clock clock;

  private volatile boolean done;

  /** Who will administer. */
  public record Administrator(String name, String email, String password) {}

  /** Where. */
  public record Place(String name, String country, String zone, String phone) {}

  /** Nobody can sign in yet. */
  @Open("asked at the door, before anybody can sign in")
  public boolean isNeeded() {
    if (!done) {
      done = !accounts.areEmpty();
    }
    return !done;
  }

  /**
   * @throws Refusal when the code is wrong or used, or a value is not acceptable; the code stays
   *     good
   */
  @Command
  @Open("guarded by the one-time code of the console")
  public void make(RequestId request, String typedCode, Administrator person, Place place) {
    if (!code.isRight(typedCode)) {
      throw new Refusal("identity.refused.set_up_code");
    }
    Site site = site(place);
    Account account = account(site.id(), person);
    if (!code.use(typedCode)) {
      throw new Refusal("identity.refused.set_up_code");
    }
    sites.add(site);
    accounts.add(account);
    note(site.id(), Action.SITE_CREATED, account, site.id().value());
    note(site.id(), Action.ACCOUNT_CREATED, account, account.id().value());
  }

  private Site site(Place place) {
    String name = required(place.name(), LONGEST_SITE, "identity.refused.site_name");
    if (!Arrays.asList(java.util.Locale.getISOCountries()).contains(place.country())) {
      throw new Refusal("identity.refused.country");
    }
    String phone = place.phone().strip();
    if (phone.length() > LONGEST_PHONE) {
      throw new Refusal("identity.refused.phone", LONGEST_PHONE);
    }
    return new Site(
        SiteId.next(), name, place.country(), zone(place.zone()), phone, clock.instant());
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      throw new Refusal("identity.refused.zone");
    }
  }

  private Account account(SiteId site, Administrator person) {
    return new Account(
        AccountId.next(),
        site,
        new EmailAddress(person.email()),
        required(person.name(), LONGEST_NAME, "identity.refused.name"),
        hashing.hash(Passwords.acceptable(person.password())),
        EnumSet.of(Role.ADMIN, Role.LEAD, Role.MEDIATOR),
        clock.instant());
  }

  private static String required(String value, int longest, String key) {
    String stripped = value.strip();
    if (stripped.isEmpty() || stripped.length() > longest) {
      throw new Refusal(key, longest);
    }
    return stripped;
  }

  private void note(SiteId site, Action action, Account by, String object) {
    log.write(Optional.of(site), action, "staff:" + by.id().value(), object, "");
  }
}
