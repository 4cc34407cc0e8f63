package org.declic.testing.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, with the tests that run inside it and one door for them. */
@ArquillianSuiteDeployment
public class SuiteDeployment {
  private static final Path CLASSES = Path.of("target/test-classes");

  /** Packages whose classes serve only outside the container. */
  private static final List<String> OUTSIDE =
      List.of(
          "org/declic/testing/",
          "org/declic/incontainer/",
          "org/declic/architecture/",
          "org/declic/conventions/",
          "org/declic/bench/");

  /** Libraries that are not in the container: a class that names one stays outside with it. */
  private static final List<String> NOT_THERE =
      List.of("com/microsoft/playwright", "com/deque", "com/tngtech/archunit");

  @Deployment
  public static WebArchive war() throws IOException, URISyntaxException {
    WebArchive war =
        ShrinkWrap.create(ZipImporter.class, "ROOT.war")
            .importFrom(new File("target/declic.war"))
            .as(WebArchive.class);
    war.addAsLibraries(jarOf(Assertions.class));
    List<Path> all;
    try (Stream<Path> files = Files.walk(CLASSES)) {
      all = files.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      String name = CLASSES.relativize(file).toString().replace(File.separatorChar, '/');
      if (belongsInside(name, file)) {
        war.addAsWebInfResource(file.toFile(), "classes/" + name);
      }
    }
    // The test runner is a servlet: without its own rule, Shiro sends it to the sign-in page.
    String rules = Files.readString(Path.of("src/main/webapp/WEB-INF/shiro.ini"));
    war.delete("WEB-INF/shiro.ini");
    war.addAsWebInfResource(
        new StringAsset(rules.replace("[urls]\n", "[urls]\n/ArquillianServletRunner* = anon\n")),
        "shiro.ini");
    return war;
  }

  private static boolean belongsInside(String name, Path file) {
    if (!name.endsWith(".class")) {
      return name.startsWith("org/declic/");
    }
    if (name.startsWith("org/declic/testing/container/")) {
      return true;
    }
    String simple = name.substring(name.lastIndexOf('/') + 1).replaceFirst("(\\$.*)?\\.class$", "");
    return OUTSIDE.stream().noneMatch(name::startsWith)
        && !simple.endsWith("Test")
        && !simple.endsWith("BrowserIT")
        && !simple.endsWith("Screen")
        && !namesWhatIsNotThere(file);
  }

  private static boolean namesWhatIsNotThere(Path file) {
    try {
      String constants = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return NOT_THERE.stream().anyMatch(constants::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) throws URISyntaxException {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
