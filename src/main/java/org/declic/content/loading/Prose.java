package org.declic.content.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.declic.content.GlossaryWord;
import org.declic.content.Note;
import org.declic.content.Words;
import org.declic.content.loading.WordsFile.Line;
import org.declic.content.loading.WordsFile.Remark;
import org.declic.platform.Language;
import org.declic.platform.SafeHtml;

/**
 * Turns the restricted Markdown of one words file into safe markup: paragraphs, bold, lists, and
 * the marks {@code [[address:key]]} and {@code [[mot:key]]}. Everything else is a problem.
 */
final class Prose {
  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
  private static final Pattern MARK = Pattern.compile("\\[\\[([a-z]+):([^]|]+)(?:\\|([^]]+))?]]");
  private static final Pattern KEPT = Pattern.compile("\uE000([0-9]+)\uE001");
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("^(?!\\*\\*)(.+?[.!?…])(?=\\s|$)\\s*", Pattern.DOTALL);

  private final String file;
  private final Language language;
  private final CommonWords common;
  private final Findings findings;
  private final Set<GlossaryWord> wordsUsed = new LinkedHashSet<>();

  Prose(String file, Language language, CommonWords common, Findings findings) {
    this.file = file;
    this.language = language;
    this.common = common;
    this.findings = findings;
  }

  /** Paragraphs and lists. */
  SafeHtml blocks(List<Line> lines) {
    return render(join(lines), firstLine(lines), false);
  }

  /** Without the paragraph around it when there is only one. */
  SafeHtml inline(List<Line> lines) {
    return render(join(lines), firstLine(lines), true);
  }

  /** Feedback: its first sentence is the state, set apart and bold. */
  SafeHtml feedback(List<Line> lines) {
    String text = join(lines);
    Matcher first = FIRST_SENTENCE.matcher(text);
    if (first.find()) {
      text = "**" + first.group(1) + "**\n\n" + text.substring(first.end());
    }
    return render(text, firstLine(lines), false);
  }

  /** Without markup. */
  String plain(List<Line> lines) {
    return plain(join(lines));
  }

  String plain(String text) {
    Matcher mark = MARK.matcher(text);
    String shown =
        mark.replaceAll(
            found ->
                Matcher.quoteReplacement(shown(found.group(1), found.group(2), found.group(3))));
    return Typography.set(shown.replace("**", "").strip(), language);
  }

  /** The entries of a list, each without paragraph; other lines are entries of their own. */
  List<SafeHtml> entries(List<Line> lines) {
    List<SafeHtml> entries = new ArrayList<>();
    for (List<Line> entry : entryLines(lines)) {
      entries.add(inline(entry));
    }
    return entries;
  }

  static List<List<Line>> entryLines(List<Line> lines) {
    List<List<Line>> entries = new ArrayList<>();
    boolean continues = false;
    for (Line line : lines) {
      String text = line.text().strip();
      if (text.isEmpty()) {
        continues = false;
      } else if (text.startsWith("- ") || !continues) {
        String bare = text.startsWith("- ") ? text.substring(2) : text;
        entries.add(new ArrayList<>(List.of(new Line(line.number(), bare))));
        continues = true;
      } else {
        entries.get(entries.size() - 1).add(new Line(line.number(), text));
      }
    }
    return entries;
  }

  List<Note> notes(List<Remark> remarks) {
    List<Note> notes = new ArrayList<>();
    for (Remark remark : remarks) {
      Note.Kind.of(remark.kind())
          .ifPresentOrElse(
              kind -> notes.add(new Note(kind, inline(remark.lines()))),
              () ->
                  findings.error(
                      file,
                      remark.line(),
                      2,
                      "Le bloc « > [" + remark.kind() + "] » n’existe pas.",
                      "Écrivez > [retenir] ou > [attention]."));
    }
    return notes;
  }

  Words words(Map<String, List<Line>> byKey) {
    Map<String, Words.Word> words = new LinkedHashMap<>();
    byKey.forEach(
        (key, lines) ->
            words.put(key, new Words.Word(plain(lines), inline(lines), firstLine(lines))));
    return new Words(words);
  }

  /** The glossary words met since the last call. */
  List<GlossaryWord> takeWords() {
    List<GlossaryWord> taken = List.copyOf(wordsUsed);
    wordsUsed.clear();
    return taken;
  }

  static String join(List<Line> lines) {
    return String.join("\n", lines.stream().map(Line::text).toList()).strip();
  }

  private static int firstLine(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.text().isBlank())
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .map(Line::number)
        .orElse(1);
  }

  private SafeHtml render(String source, int line, boolean inline) {
    if (source.isEmpty()) {
      return SafeHtml.EMPTY;
    }
    List<String> marks = new ArrayList<>();
    Matcher found = MARK.matcher(source);
    String text =
        found.replaceAll(
            mark -> {
              marks.add(markup(mark.group(1), mark.group(2), mark.group(3), line));
              return "\uE000" + (marks.size() - 1) + "\uE001";
            });
    Node document = PARSER.parse(text);
    boolean bare =
        inline
            && document.getFirstChild() instanceof Paragraph
            && document.getFirstChild() == document.getLastChild();
    StringBuilder html = new StringBuilder();
    children(bare ? document.getFirstChild() : document, html, marks, line);
    return new SafeHtml(html.toString());
  }

  private void children(Node parent, StringBuilder html, List<String> marks, int line) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        String escaped = SafeHtml.ofText(Typography.set(text.getLiteral(), language)).html();
        html.append(
            KEPT.matcher(escaped)
                .replaceAll(
                    kept -> Matcher.quoteReplacement(marks.get(Integer.parseInt(kept.group(1))))));
      } else if (node instanceof SoftLineBreak) {
        html.append('\n');
      } else if (node instanceof HardLineBreak) {
        html.append("<br/>");
      } else if (node instanceof StrongEmphasis) {
        wrap("strong", node, html, marks, line);
      } else if (node instanceof Paragraph) {
        boolean tight = parent instanceof ListItem;
        if (tight) {
          children(node, html, marks, line);
        } else {
          wrap("p", node, html, marks, line);
        }
      } else if (node instanceof BulletList) {
        list("ul", node, html, marks, line);
      } else if (node instanceof OrderedList) {
        list("ol", node, html, marks, line);
      } else if (node instanceof ListItem) {
        wrap("li", node, html, marks, line);
      } else if (!(node instanceof Document)) {
        findings.error(
            file,
            line,
            2,
            "Ce texte utilise une mise en forme qui n’est pas permise.",
            "Gardez des paragraphes, des listes et du **gras**. Un lien s’écrit [[address:clé]].");
      }
    }
  }

  private void wrap(String tag, Node node, StringBuilder html, List<String> marks, int line) {
    html.append('<').append(tag).append('>');
    children(node, html, marks, line);
    html.append("</").append(tag).append('>');
  }

  private void list(String tag, Node node, StringBuilder html, List<String> marks, int line) {
    int entries = 0;
    for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
      entries++;
    }
    if (entries > 5) {
      findings.error(
          file,
          line,
          2,
          "Cette liste a " + entries + " lignes.",
          "Faites deux écrans, ou 5 lignes.");
    }
    wrap(tag, node, html, marks, line);
  }

  private String markup(String kind, String key, String shown, int line) {
    if (kind.equals("address") && common.address(key).isPresent()) {
      CommonWords.Address address = common.address(key).get();
      return "<a class=\"official\" rel=\"external noopener noreferrer\" href=\""
          + SafeHtml.ofText(address.url()).html()
          + "\">"
          + SafeHtml.ofText(address.name()).html()
          + "</a>";
    }
    if (kind.equals("mot") && common.glossaryWord(key).isPresent()) {
      wordsUsed.add(common.glossaryWord(key).get());
      return "<span class=\"mot\">" + SafeHtml.ofText(shown(kind, key, shown)).html() + "</span>";
    }
    boolean isAddress = kind.equals("address");
    findings.error(
        file,
        line,
        isAddress ? 12 : 2,
        "« [[" + kind + ":" + key + "]] » n’est pas connu.",
        isAddress
            ? "Ajoutez cette clé dans addresses.yaml, ou corrigez-la."
            : "Ajoutez ce mot dans glossary." + language.code() + ".md, ou corrigez-le.");
    return SafeHtml.ofText(shown == null ? key : shown).html();
  }

  private String shown(String kind, String key, String shown) {
    if (shown != null) {
      return Typography.set(shown, language);
    }
    return kind.equals("address")
        ? common.address(key).map(CommonWords.Address::name).orElse(key)
        : common.glossaryWord(key).map(GlossaryWord::word).orElse(key);
  }
}
