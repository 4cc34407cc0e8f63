package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Of the type that only cleaned text can have; see the use of escape in the tag files. */
  private static final Pattern SAFE = Pattern.compile("#\\{[^}]*(?i:html)[^}]*}");

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
      if (name.equals("escape")
          && attribute.getValue().equals("false")
          && !SAFE.matcher(element.getAttribute("value")).matches()) {
        faults.add("unescaped text that is not cleaned HTML: " + element.getAttribute("value"));
      }
      if (SAID_ALOUD.contains(name) && WORD.matcher(words).find() && !NAMES.contains(words)) {
        faults.add("literal " + name + ": " + words);
      }
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
