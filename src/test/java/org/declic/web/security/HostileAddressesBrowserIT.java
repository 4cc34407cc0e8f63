package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.security.Wire.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Some two thousand ways to write the address of a protected page: none shows it. */
@BrowserTest
@Tag("ACC-06")
@Tag("ACC-07")
@Tag("ACC-13")
class HostileAddressesBrowserIT {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final List<String> GUARDED = List.of("learner", "mediator", "lead", "admin");
  private static final List<String> INSIDE =
      List.of(
          "/WEB-INF/web.xml",
          "/WEB-INF/shiro.ini",
          "/WEB-INF/templates/staff.xhtml",
          "/WEB-INF/classes/META-INF/persistence.xml",
          "/META-INF/MANIFEST.MF");

  /** What only a leaked file, or a page made for somebody, contains. */
  private static final List<String> TREASURE =
      List.of(
          "rail-nav",
          "idle-leave",
          "ui:composition",
          "[urls]",
          "<web-app",
          "<persistence",
          "Manifest-Version");

  @Test
  void nobody_sees_a_protected_page_by_an_odd_address(DeclicServer server) {
    Set<String> addresses = hostile();
    assertThat(addresses).hasSizeGreaterThan(2000);

    assertThat(leaks(Wire.to(server), addresses)).isEmpty();
  }

  @Test
  void a_learner_sees_no_staff_page_by_an_odd_address(DeclicServer server) {
    Set<String> addresses = hostile();
    // Their own pages are theirs, also with the first letter written in figures.
    addresses.removeIf(address -> address.toLowerCase(Locale.ROOT).contains("earner"));

    assertThat(leaks(Wire.heron(server), addresses)).isEmpty();
  }

  @Test
  @Tag("FAC-06")
  void no_answer_tells_what_the_server_is_made_of(DeclicServer server) {
    Wire wire = Wire.to(server);
    List<String> talkative =
        hostile().stream()
            .filter(address -> address.hashCode() % 5 == 0)
            .filter(
                address ->
                    wire.get(address)
                        .body()
                        .matches(
                            "(?s).*(at [\\w.$]+\\([\\w]+\\.java|Payara|GlassFish|Exception).*"))
            .toList();

    assertThat(talkative).isEmpty();
  }

  private static List<String> leaks(Wire wire, Set<String> addresses) {
    List<String> leaks = new ArrayList<>();
    for (String address : addresses) {
      Answer answer = wire.get(address);
      if (answer.status() == 200 && TREASURE.stream().anyMatch(answer.body()::contains)) {
        leaks.add(address);
      }
    }
    return leaks;
  }

  private static Set<String> hostile() {
    Set<String> addresses = new LinkedHashSet<>();
    for (String page : protectedPages()) {
      addresses.addAll(variants(page));
    }
    INSIDE.forEach(file -> addresses.addAll(variants(file)));
    return addresses;
  }

  private static List<String> protectedPages() {
    List<String> pages = new ArrayList<>();
    for (String folder : GUARDED) {
      try (Stream<Path> files = Files.walk(PAGES.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".xhtml"))
            .forEach(file -> pages.add("/" + PAGES.relativize(file).toString().replace('\\', '/')));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return pages;
  }

  private static List<String> variants(String page) {
    String folder = page.substring(0, page.indexOf('/', 1));
    String rest = page.substring(folder.length());
    String bare = page.substring(1);
    String name = page.substring(0, page.lastIndexOf('.'));
    List<String> ways = new ArrayList<>();
    for (String before :
        List.of(
            "",
            "/",
            "//",
            "/.",
            "/./",
            "/faces",
            "/faces/",
            "/visitor/..",
            "/visitor/../",
            "/visitor/%2e%2e",
            "/visitor/%2e%2e/",
            "/visitor/..;",
            "/visitor/..;x=y",
            "/visitor/..%2f",
            "/visitor/..%252f",
            "/visitor/.%2e",
            "/%2e",
            "/;",
            "/;a=b",
            "/%3b",
            "/\\",
            "/%5c",
            "/visitor/..%5c",
            "/jakarta.faces.resource/..",
            "/jakarta.faces.resource/%2e%2e",
            "/health/..",
            "/%20",
            "/%00",
            "/%c0%af",
            "/%ef%bc%8f",
            "/WEB-INF/..",
            "/x/../y/..")) {
      ways.add(before + page);
    }
    for (String after :
        List.of(
            ";a=b",
            ";jsessionid=1",
            "/",
            "/.",
            "//",
            "/x",
            "/x.css",
            "%20",
            "%00",
            "%00.css",
            "%2f",
            "%3b",
            ".",
            "..",
            "?",
            "?x=.css",
            "%3f.css",
            "%23",
            "~",
            ".bak",
            ";.css",
            "%0a",
            "%0d%0aX:%20y",
            "/..;/",
            "%252e")) {
      ways.add(page + after);
    }
    ways.add(folder.toUpperCase(Locale.ROOT) + rest);
    ways.add(page.toUpperCase(Locale.ROOT));
    ways.add(folder + ";a=b" + rest);
    ways.add(folder + "/;" + rest);
    ways.add(folder + "%2f" + rest.substring(1));
    ways.add(folder + "//" + rest.substring(1));
    ways.add(folder + "/./" + rest.substring(1));
    ways.add("/" + "%" + Integer.toHexString(bare.charAt(0)) + bare.substring(1));
    ways.add(name + ".jsf");
    ways.add(name + ".faces");
    ways.add(name + ".XHTML");
    ways.add(name + ".xhtm%6c");
    ways.add(name);
    ways.add("/jakarta.faces.resource" + page + ".xhtml");
    ways.add("/jakarta.faces.resource/" + bare.replace('/', '_') + "?ln=.." + folder);
    ways.add("/jakarta.faces.resource" + rest + "?ln=../.." + folder);
    ways.add("http://127.0.0.1" + page);
    return ways.stream()
        .map(way -> way.startsWith("/") || way.startsWith("http") ? way : "/" + way)
        .toList();
  }
}
