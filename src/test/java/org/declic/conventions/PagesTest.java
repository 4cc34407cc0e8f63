package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The law of pages: words come from the bundles, looks from the style sheets, behaviour from the
 * script files.
 */
class PagesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern EL = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> SAID_ALOUD =
      Set.of(
          "alt",
          "title",
          "placeholder",
          "aria-label",
          "label",
          "summary",
          "header",
          "emptyMessage");

  /** The product's own name is the same in every language. */
  private static final Set<String> NAMES = Set.of("Déclic");

  private static final Pattern HANDLER = Pattern.compile("on[a-z]{3,}");

  /** Where a page loops over values: {@code items="#{unit.promises}" var="promise"}. */
  private static final Pattern LOOP =
      Pattern.compile("(?:items|value)=\"#\\{([^}]*)}\"\\s+var=\"(\\w+)\"");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_intent_only(Path page) throws Exception {
    List<String> faults = new ArrayList<>();
    visit(parse(page).getDocumentElement(), faults);
    assertThat(faults).as(page.toString()).isEmpty();
  }

  private static void visit(Node node, List<String> faults) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      String words = EL.matcher(node.getTextContent()).replaceAll(" ").replace('·', ' ').strip();
      if (WORD.matcher(words).find() && !NAMES.contains(words)) {
        faults.add("literal text: " + words);
      }
    }
    if (node instanceof Element element) {
      if (element.getNodeName().equals("ui:remove")) {
        return;
      }
      attributes(element, faults);
      script(element, faults);
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      visit(children.item(i), faults);
    }
  }

  private static void attributes(Element element, List<String> faults) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String name = attribute.getName();
      String words = EL.matcher(attribute.getValue()).replaceAll(" ").strip();
      boolean plainHtml = element.getPrefix() == null;
      if (plainHtml && name.equals("style")) {
        faults.add("inline style on " + element.getNodeName());
      }
      if (plainHtml && HANDLER.matcher(name).matches()) {
        faults.add("inline script: " + name + " on " + element.getNodeName());
      }
      if (name.equals("escape") && attribute.getValue().equals("false") && !isSafeHtml(element)) {
        faults.add("unescaped text that is not cleaned HTML: " + element.getAttribute("value"));
      }
      if (SAID_ALOUD.contains(name) && WORD.matcher(words).find() && !NAMES.contains(words)) {
        faults.add("literal " + name + ": " + words);
      }
    }
  }

  /**
   * Only what Java types as {@code SafeHtml} may be printed as it is: the last name of the
   * expression (or of the list that a loop goes through) is an accessor or a component of that
   * type.
   */
  private static boolean isSafeHtml(Element element) {
    String expression =
        element.getAttribute("value").replaceAll("^#\\{|}$|\\.get\\(\\)", "").strip();
    if (expression.endsWith(".html")) {
      return true;
    }
    String page =
        read(Path.of(element.getOwnerDocument().getDocumentURI().replaceFirst("^file:/*", "/")));
    String origin =
        LOOP.matcher(page)
            .results()
            .filter(loop -> loop.group(2).equals(expression))
            .map(loop -> loop.group(1))
            .findFirst()
            .orElse(expression);
    String name = origin.substring(origin.lastIndexOf('.') + 1).replace("()", "");
    Pattern typed =
        Pattern.compile("\\bSafeHtml>?\\s+(?:get)?" + name + "\\b", Pattern.CASE_INSENSITIVE);
    return name.matches("\\w+") && typed.matcher(Sources.ALL).find();
  }

  /** Read once, when the first page asks. */
  private static final class Sources {
    static final String ALL = all();

    private static String all() {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
        return files
            .filter(file -> file.toString().endsWith(".java"))
            .map(PagesTest::read)
            .collect(Collectors.joining("\n"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void script(Element element, List<String> faults) {
    boolean data = element.getAttribute("type").equals("application/json");
    if (element.getNodeName().equals("style")
        || element.getNodeName().equals("script") && !element.hasAttribute("src") && !data) {
      faults.add("inline " + element.getNodeName());
    }
  }

  private static Document parse(Path page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(
        (publicId, systemId) -> new InputSource(new java.io.StringReader("")));
    return builder.parse(page.toFile());
  }
}
