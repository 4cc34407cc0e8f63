package org.declic.content.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.declic.content.loading.WordsFile.Line;
import org.declic.platform.Language;
import org.declic.platform.SafeHtml;

/**
 * Writes paragraphs, lists and bold as markup, and nothing else: what it does not know becomes a
 * problem, never markup.
 */
final class MarkupWriter {
  static final Pattern MARK = Pattern.compile("\\[\\[([a-z]+):([^]|]+)(?:\\|([^]]+))?]]");
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final int LONGEST_LIST = 5;

  /** Stands for a mark while the rest is parsed. */
  private static final Pattern KEPT = Pattern.compile("\uE000([0-9]+)\uE001");

  private final String file;
  private final Language language;
  private final Findings findings;
  private final List<Line> lines;
  private final List<String> marks = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  /** {@code [[kind:key]]} or {@code [[kind:key|shown]]}; shown may be empty. */
  record Mark(String kind, String key, String shown, int line) {}

  private MarkupWriter(String file, Language language, Findings findings, List<Line> lines) {
    this.file = file;
    this.language = language;
    this.findings = findings;
    this.lines = lines;
  }

  /**
   * @param inline leaves out the paragraph when there is only one
   * @param markup what becomes of a mark: safe markup
   */
  static SafeHtml write(
      String file,
      Language language,
      Findings findings,
      List<Line> lines,
      boolean inline,
      Function<Mark, String> markup) {
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      return SafeHtml.EMPTY;
    }
    return new MarkupWriter(file, language, findings, lines).written(inline, markup);
  }

  private SafeHtml written(boolean inline, Function<Mark, String> markup) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      String plain = line.text().replace("\uE000", "").replace("\uE001", "");
      boolean marked = plain.contains("[[");
      text.append(marked ? MARK.matcher(plain).replaceAll(f -> keep(f, line, markup)) : plain);
      text.append('\n');
    }
    Node document = PARSER.parse(text.toString());
    Node first = document.getFirstChild();
    boolean bare = inline && first instanceof Paragraph && first == document.getLastChild();
    children(bare ? first : document);
    return new SafeHtml(html.toString());
  }

  private String keep(MatchResult found, Line line, Function<Mark, String> markup) {
    String shown = found.group(3) == null ? "" : found.group(3);
    marks.add(markup.apply(new Mark(found.group(1), found.group(2), shown, line.number())));
    return "\uE000" + (marks.size() - 1) + "\uE001";
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        text(text.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        html.append('\n');
      } else if (node instanceof HardLineBreak) {
        html.append("<br/>");
      } else if (node instanceof StrongEmphasis) {
        wrap("strong", node);
      } else if (node instanceof Paragraph && parent instanceof ListItem) {
        children(node);
      } else if (node instanceof Paragraph) {
        wrap("p", node);
      } else if (node instanceof BulletList) {
        list("ul", node);
      } else if (node instanceof OrderedList) {
        list("ol", node);
      } else if (node instanceof ListItem) {
        wrap("li", node);
      } else {
        error(
            node,
            "Ce texte utilise une mise en forme qui n’est pas permise.",
            "Gardez des paragraphes, des listes et du **gras**. Un lien s’écrit [[address:clé]].");
      }
    }
  }

  private void text(String literal) {
    String escaped = SafeHtml.ofText(Typography.set(literal, language)).html();
    html.append(
        marks.isEmpty()
            ? escaped
            : KEPT.matcher(escaped)
                .replaceAll(
                    kept -> Matcher.quoteReplacement(marks.get(Integer.parseInt(kept.group(1))))));
  }

  private void wrap(String tag, Node node) {
    html.append('<').append(tag).append('>');
    children(node);
    html.append("</").append(tag).append('>');
  }

  private void list(String tag, Node node) {
    int entries = 0;
    for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
      entries++;
    }
    if (entries > LONGEST_LIST) {
      error(node, "Cette liste a " + entries + " lignes.", "Faites 2 écrans, ou 5 lignes.");
    }
    wrap(tag, node);
  }

  private void error(Node node, String sentence, String remedy) {
    int index = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
    int line = lines.get(Math.min(index, lines.size() - 1)).number();
    findings.error(file, line, 2, sentence, remedy);
  }
}
