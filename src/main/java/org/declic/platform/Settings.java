package org.declic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What an operator may set, typed; every name here is documented in the README. */
@ApplicationScoped
public class Settings {
  /** Two years: what is usual for those who help people. */
  private static final int LONGEST_DAYS = 730;

  @Inject Config config;

  /** The folder that holds everything this installation keeps. */
  public Path dataFolder() {
    return Path.of(config.getOptionalValue("declic.data", String.class).orElse("data"));
  }

  /**
   * Where it is noted that somebody was erased, so that a backup put back brings nobody back; best
   * on another disk than the data.
   */
  public Path erasureList() {
    return text("declic.erasure.list")
        .map(Path::of)
        .orElseGet(() -> dataFolder().resolve("erasure.list"));
  }

  /** Fill an empty database with invented people and sessions. */
  public boolean demonstration() {
    return config.getOptionalValue("declic.demo", Boolean.class).orElse(false);
  }

  /**
   * How long the file of somebody who never came again is kept: two years, or less.
   *
   * @throws IllegalArgumentException for more
   */
  public Duration filesKept() {
    int days = config.getOptionalValue("declic.files.days", Integer.class).orElse(LONGEST_DAYS);
    if (days < 1 || days > LONGEST_DAYS) {
      throw new IllegalArgumentException("declic.files.days is from 1 to " + LONGEST_DAYS);
    }
    return Duration.ofDays(days);
  }

  /** The address printed on cards, when it is not the one the browser used. */
  public Optional<String> publicAddress() {
    return config.getOptionalValue("declic.public.url", String.class);
  }

  /** A folder with the pathway, instead of the one shipped inside. */
  public Optional<Path> contentFolder() {
    return config.getOptionalValue("declic.content", String.class).map(Path::of);
  }

  /**
   * The server that takes e-mails; empty when none is set.
   *
   * @throws IllegalArgumentException when a value cannot be meant
   */
  public Optional<MailAccount> mail() {
    return text("declic.mail.host").map(this::mail);
  }

  private MailAccount mail(String host) {
    String how = text("declic.mail.tls").orElse("starttls").toUpperCase(Locale.ROOT);
    MailAccount.Encryption tls = MailAccount.Encryption.valueOf(how);
    return new MailAccount(
        host,
        text("declic.mail.port").map(Integer::valueOf).orElse(tls.usualPort()),
        text("declic.mail.user"),
        secret("declic.mail.password").orElse(""),
        text("declic.mail.from")
            .orElseThrow(() -> new IllegalArgumentException("declic.mail.from is missing")),
        tls);
  }

  /**
   * The gateway that takes text messages; empty when none is set.
   *
   * @throws IllegalArgumentException when a value cannot be meant
   */
  public Optional<SmsLine> sms() {
    return text("declic.sms.url").map(this::sms);
  }

  private SmsLine sms(String address) {
    String header = text("declic.sms.header").orElse("");
    int colon = header.indexOf(':');
    Map<String, String> headers =
        colon < 1
            ? Map.of()
            : Map.of(
                header.substring(0, colon).strip(),
                header
                    .substring(colon + 1)
                    .strip()
                    .replace("[token]", secret("declic.sms.token").orElse("")));
    URI.create(address);
    SmsLine line =
        new SmsLine(
            address,
            text("declic.sms.method").orElse("POST"),
            headers,
            text("declic.sms.body").orElse("{\"to\":\"[to]\",\"text\":\"[text]\"}"),
            text("declic.sms.type").orElse("application/json"),
            text("declic.sms.from").orElse(""),
            text("declic.sms.expect").orElse("200-299"));
    line.isTaken(0);
    return line;
  }

  private Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class).map(String::strip);
  }

  /** The value itself, or what stands in the file that {@code name.file} names. */
  private Optional<String> secret(String name) {
    Optional<String> file = text(name + ".file");
    if (file.isEmpty()) {
      return text(name);
    }
    try {
      return Optional.of(Files.readString(Path.of(file.get())).strip());
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(name + ".file cannot be read", unreadable);
    }
  }

  /** Started by our launcher, which prints announcements and knows the server's addresses. */
  public boolean isLaunched() {
    return System.getProperty("declic.addresses") != null;
  }

  /** Where other devices reach the server, as the launcher found out; empty when none does. */
  public List<String> networkAddresses() {
    String addresses = System.getProperty("declic.addresses", "").strip();
    return addresses.isEmpty() ? List.of() : List.of(addresses.split(" "));
  }
}
