package org.declic.content.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Line;
import org.declic.content.loading.WordsFile.Option;
import org.declic.content.loading.WordsFile.Remark;
import org.declic.content.loading.WordsFile.Section;

/** The line grammar of words files; see docs/content-authoring.md. */
final class WordsParser {
  private static final Pattern FRONT = Pattern.compile("([a-z_]+):\\s*(.*)");
  private static final Pattern SECTION = Pattern.compile("##\\s+(\\S+)\\s*(.*)");
  private static final Pattern BLOCK = Pattern.compile("::\\s*([a-z-]+)\\s*(.*)");
  private static final Pattern WORD = Pattern.compile("\\{([a-z0-9][a-zA-Z0-9._-]*)}\\s*(.*)");
  private static final Pattern OPTION = Pattern.compile("\\[([a-z0-9-]{1,20}|\\?)](?:\\s+(.*))?");
  private static final Pattern NOTE = Pattern.compile(">\\s*\\[([^]]*)]\\s*(.*)");

  /** Blocks of which there are several: the word after the name is their id. */
  private static final Set<String> WITH_ID =
      Set.of("screen", "question", "gesture", "hint", "error");

  private final String name;
  private final Findings findings;
  private final Map<String, Line> front = new LinkedHashMap<>();
  private final List<Block> head = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private Optional<Line> title = Optional.empty();
  private List<Block> blocks = head;
  private Block block;

  /** Where an indented line goes: the word, option or note that was opened last; else null. */
  private List<Line> open;

  private WordsParser(String name, Findings findings) {
    this.name = name;
    this.findings = findings;
  }

  static WordsFile parse(String name, String text, Findings findings) {
    return new WordsParser(name, findings).parse(text.split("\n", -1));
  }

  private WordsFile parse(String[] lines) {
    int first = frontMatter(lines);
    startBlock(Block.at("", "", "", first + 1));
    for (int i = first; i < lines.length; i++) {
      line(i + 1, lines[i].stripTrailing());
    }
    head.removeIf(b -> b.name().isEmpty() && b.isEmpty());
    sections.forEach(s -> s.blocks().removeIf(b -> b.name().isEmpty() && b.isEmpty()));
    return new WordsFile(name, front, title, head, sections);
  }

  private int frontMatter(String[] lines) {
    if (!lines[0].strip().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].strip().equals("---")) {
        return i + 1;
      }
      Matcher pair = FRONT.matcher(lines[i].strip());
      if (pair.matches()) {
        front.put(pair.group(1), new Line(i + 1, pair.group(2).strip()));
      } else if (!lines[i].isBlank()) {
        grammar(i + 1, "Cette ligne d’en-tête n’est pas « nom: valeur ».", "Corrigez-la.");
      }
    }
    grammar(1, "L’en-tête n’est pas fermé.", "Ajoutez une ligne --- après l’en-tête.");
    return lines.length;
  }

  private void line(int number, String text) {
    if (text.isEmpty()) {
      (open == null ? block.prose() : open).add(new Line(number, ""));
    } else if (open != null && (text.startsWith("  ") || text.startsWith("\t"))) {
      open.add(new Line(number, text.strip()));
    } else if (text.startsWith("## ")) {
      section(number, text);
    } else if (text.startsWith("# ")) {
      if (title.isPresent()) {
        grammar(number, "Il y a deux titres « # ».", "Gardez un seul titre en haut du fichier.");
      }
      title = Optional.of(new Line(number, text.substring(2).strip()));
    } else if (text.startsWith("::")) {
      block(number, text);
    } else if (text.startsWith("{")) {
      word(number, text);
    } else if (text.startsWith(">")) {
      note(number, text);
    } else if (OPTION.matcher(text).matches()) {
      option(number, text);
    } else {
      if (open != null) {
        block.prose().add(new Line(number, ""));
      }
      open = null;
      block.prose().add(new Line(number, text));
    }
  }

  private void section(int number, String text) {
    Matcher parts = SECTION.matcher(text);
    if (!parts.matches()) {
      grammar(number, "Ce titre n’a pas d’identifiant.", "Écrivez par exemple : ## s02 Le titre");
      return;
    }
    String id = parts.group(1);
    if (sections.stream().anyMatch(section -> section.id().equals(id))) {
      grammar(
          number, "« ## " + id + " » est écrit deux fois.", "Gardez une seule partie " + id + ".");
    }
    blocks = new ArrayList<>();
    sections.add(new Section(id, parts.group(2).strip(), number, blocks));
    startBlock(Block.at("", "", "", number));
  }

  private void block(int number, String text) {
    Matcher parts = BLOCK.matcher(text);
    if (!parts.matches()) {
      grammar(number, "Ce bloc n’a pas de nom.", "Écrivez par exemple : :: screen e1 Titre");
      return;
    }
    String blockName = parts.group(1);
    String rest = parts.group(2).strip();
    String id = "";
    if (WITH_ID.contains(blockName)) {
      String[] both = rest.split("\\s+", 2);
      id = both[0];
      rest = both.length > 1 ? both[1] : "";
      if (id.isEmpty()) {
        grammar(
            number, "Ce bloc n’a pas d’identifiant.", "Écrivez :: " + blockName + " puis son nom.");
      }
    }
    if (WordsFile.find(blocks, blockName, id).isPresent()) {
      grammar(
          number,
          "Le bloc « " + (blockName + " " + id).strip() + " » est écrit deux fois ici.",
          "Gardez-en un seul, ou changez son identifiant.");
    }
    startBlock(Block.at(blockName, id, rest, number));
  }

  private void startBlock(Block started) {
    block = started;
    blocks.add(started);
    open = null;
  }

  private void word(int number, String text) {
    Matcher parts = WORD.matcher(text);
    if (!parts.matches()) {
      grammar(number, "Cette ligne {…} ne se lit pas.", "Écrivez par exemple : {objet} Le texte");
      return;
    }
    open = new ArrayList<>();
    open.add(new Line(number, parts.group(2)));
    if (block.words().put(parts.group(1), open) != null) {
      grammar(
          number,
          "« {" + parts.group(1) + "} » est écrit deux fois dans ce bloc.",
          "Gardez une seule ligne de ce nom.");
    }
  }

  private void option(int number, String text) {
    Matcher parts = OPTION.matcher(text);
    parts.matches();
    String shown = parts.group(2) == null ? "" : parts.group(2).strip();
    open = new ArrayList<>();
    Option option = new Option(parts.group(1), new Line(number, shown), open);
    if (block.options().put(option.key(), option) != null) {
      grammar(
          number,
          "« [" + option.key() + "] » est écrit deux fois dans cette question.",
          "Gardez une seule ligne de ce nom.");
    }
  }

  private void note(int number, String text) {
    Matcher parts = NOTE.matcher(text);
    if (parts.matches()) {
      open = new ArrayList<>();
      open.add(new Line(number, parts.group(2)));
      block.notes().add(new Remark(parts.group(1), number, open));
    } else if (!block.notes().isEmpty()) {
      Remark last = block.notes().get(block.notes().size() - 1);
      last.lines().add(new Line(number, text.substring(1).strip()));
    } else {
      grammar(
          number,
          "Ce bloc « > » n’a pas de nom.",
          "Écrivez > [retenir] ou > [attention] puis le texte.");
    }
  }

  private void grammar(int number, String sentence, String remedy) {
    findings.error(name, number, 2, sentence, remedy);
  }
}
