package org.declic.conventions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is made of literals and constants; what people typed only ever comes as a parameter. */
@Tag("INJ-01")
class QueriesTest {
  private static final Pattern ASKS =
      Pattern.compile("jakarta\\.persistence|java\\.sql|\\.create\\w*Query|\\.prepare[SC]");

  @Test
  void no_query_is_put_together_from_text() throws IOException {
    List<Source> sources = sources();
    QueryReader reader = QueryReader.of(sources, System.getProperty("java.class.path"));
    assertThat(reader.wrong()).isEmpty();
    assertThat(reader.count()).as("queries that were read").isGreaterThan(100);
  }

  /** Whole packages: a method that is not public is called from its own package only. */
  private static List<Source> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Map<Path, List<Source>> packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .collect(groupingBy(Path::getParent, mapping(Source::of, toList())));
      return packages.values().stream()
          .filter(all -> all.stream().anyMatch(source -> ASKS.matcher(source.code).find()))
          .flatMap(List::stream)
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void a(String typed) { em.createQuery(\"from A where n = '\" + typed + \"'\"); }",
        "public void a(String q) { em.createQuery(q); }",
        "void a(String typed) { b(\"x\" + typed); } private void b(String q) { em.createQuery(q); }",
        "void a(String t) { em.createNativeQuery(\"from %s\".formatted(t)); }",
        "void a(String t) { em.createNativeQuery(String.format(\"from %s\", t)); }",
        "void a(String t) { em.createQuery(new StringBuilder(\"from \").append(t).toString()); }",
        "void a(String t) { String q = \"from A\"; q += t; em.createQuery(q); }",
        "void a(String t) { String q = \"from A\"; if (t != null) { q = q + t; } em.createQuery(q); }",
        "void a(String t) { String q = t.isEmpty() ? \"from A\" : t; em.createQuery(q); }",
        "String order = \"a\"; void a() { em.createQuery(\"from A order by \" + order); }",
        "void a(String t) { em.createQuery(\"from A \" + b(t)); }"
            + " private static String b(String t) { return t.isEmpty() ? \"\" : t; }",
        "void a(java.util.List<String> all) { for (String q : all) { em.createQuery(q); } }",
        "void a(java.util.Optional<String> t) { em.createQuery(t.orElse(\"from A\")); }",
        "void a(java.util.Optional<String> t) { em.createQuery(t.map(q -> q).orElse(\"\")); }",
        "void a(java.util.Optional<String> t) { t.map(em::createQuery); }",
        "void a(java.sql.Statement s, String t) throws Exception { s.execute(\"drop \" + t); }",
        "void a(java.sql.Connection c, String t) throws Exception { c.prepareStatement(t); }"
      })
  void a_query_put_together_from_text_is_found(String planted) {
    assertThat(read(planted).wrong()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static final String Q = \"from A\"; void a() { em.createQuery(Q + \" where b = :b\"); }",
        "void a(boolean b) { String q = \"from A\"; if (b) { q += \" x\"; } em.createQuery(q); }",
        "void a() { b(\"from A\"); } private void b(String q) { em.createQuery(q); }",
        "static final java.util.List<String> ALL = java.util.List.of(\"a\", \"b\");"
            + " void a() { for (String q : ALL) { em.createQuery(q); } }",
        "void a(int n) { em.createQuery(\"from A where b in (?\" + \", ?\".repeat(n) + \")\"); }",
        "void a(java.util.Optional<String> t) {"
            + " em.createQuery(\"from A\" + t.map(any -> \" where b = :b\").orElse(\"\")); }",
        "void a(Thread.State s) { em.createQuery(switch (s) { case NEW -> \"a\"; default -> \"b\"; }); }"
      })
  void a_query_of_constants_is_left_alone(String harmless) {
    QueryReader reader = read(harmless);
    assertThat(reader.count()).isEqualTo(1);
    assertThat(reader.wrong()).isEmpty();
  }

  private static QueryReader read(String members) {
    String code = "class Planted { jakarta.persistence.EntityManager em; " + members + " }";
    Source source = new Source(URI.create("string:///Planted.java"), code);
    return QueryReader.of(List.of(source), System.getProperty("java.class.path"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(URI name, String code) {
      super(name, JavaFileObject.Kind.SOURCE);
      this.code = code;
    }

    static Source of(Path file) {
      try {
        return new Source(file.toUri(), Files.readString(file));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
