package org.declic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What an operator may set, typed; every name here is documented in the README. */
@ApplicationScoped
public class Settings {
  @Inject Config config;

  /** The folder that holds everything this installation keeps. */
  public Path dataFolder() {
    return Path.of(config.getOptionalValue("declic.data", String.class).orElse("data"));
  }

  /** Fill an empty database with invented people and sessions. */
  public boolean demonstration() {
    return config.getOptionalValue("declic.demo", Boolean.class).orElse(false);
  }

  /** The address printed on cards, when it is not the one the browser used. */
  public Optional<String> publicAddress() {
    return config.getOptionalValue("declic.public.url", String.class);
  }

  /** A folder with the pathway, instead of the one shipped inside. */
  public Optional<Path> contentFolder() {
    return config.getOptionalValue("declic.content", String.class).map(Path::of);
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
