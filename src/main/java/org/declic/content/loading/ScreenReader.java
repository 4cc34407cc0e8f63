package org.declic.content.loading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.content.DialogueScreen;
import org.declic.content.ImageScreen;
import org.declic.content.MediaItem;
import org.declic.content.MediaScreen;
import org.declic.content.Screen;
import org.declic.content.Structure;
import org.declic.content.TextScreen;
import org.declic.content.Words;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Section;
import org.declic.platform.SafeHtml;

/** Reads the screens of an explanation: text, dialogue, picture, sound or video. */
final class ScreenReader {
  private static final int BUBBLES = 8;
  private static final int WORDS = 60;
  private static final int WORDS_OF_A_BUBBLE = 20;

  private final String wordsFile;
  private final Parts parts;
  private final Prose prose;
  private final MediaList media;
  private final Findings findings;

  ScreenReader(String wordsFile, Parts parts, Prose prose, MediaList media, Findings findings) {
    this.wordsFile = wordsFile;
    this.parts = parts;
    this.prose = prose;
    this.media = media;
    this.findings = findings;
  }

  List<Screen> screens(Structure step, Section section, String title) {
    List<Screen> screens = new ArrayList<>();
    for (Structure screen : step.list("screens")) {
      Fields fields =
          new Fields(screen, findings).only("id", "kind", "drawing", "bubbles", "media");
      Optional<String> id = fields.id("id", StepReader::isScreenId, "id: e1");
      if (id.isEmpty()) {
        continue;
      }
      Block block = parts.block(section, "screen", id.get());
      String own = block.rest().isEmpty() ? title : prose.plain(block.rest());
      switch (screen.text("kind").orElse("texte")) {
        case "texte" -> screens.add(text(id.get(), own, screen, block));
        case "dialogue" -> screens.add(dialogue(id.get(), own, screen, block));
        case "image" -> screens.add(image(id.get(), own, screen, block));
        case "audio", "video" -> media(id.get(), own, screen, block).ifPresent(screens::add);
        default ->
            findings.error(
                screen.file(),
                screen.lineOf("kind"),
                2,
                "Le genre d’écran « " + screen.text("kind").orElse("") + " » n’existe pas.",
                "Écrivez texte, dialogue, image, audio ou video.");
      }
    }
    return screens;
  }

  private TextScreen text(String id, String title, Structure screen, Block block) {
    SafeHtml body = prose.blocks(block.prose());
    if (body.isEmpty()) {
      parts.missing(block.line(), "le texte de l’écran " + id);
    }
    return new TextScreen(
        id, title, body, prose.notes(block.notes()), screen.text("drawing"), prose.takeWords());
  }

  private DialogueScreen dialogue(String id, String title, Structure screen, Block block) {
    Words words = prose.words(block.words());
    List<DialogueScreen.Bubble> bubbles = new ArrayList<>();
    Set<String> people = new LinkedHashSet<>();
    int all = 0;
    for (Structure entry : screen.list("bubbles")) {
      Fields fields = new Fields(entry, findings).only("id", "portrait");
      String key = fields.id("id", StepReader::isScreenId, "id: b1").orElse("");
      String who = fields.text("portrait", "");
      people.add(who);
      int count = Sentences.words(word(words, key, block));
      all += count;
      if (count > WORDS_OF_A_BUBBLE) {
        tooLong(block, "La bulle « " + key + " » a " + count + " mots.", WORDS_OF_A_BUBBLE);
      }
      bubbles.add(
          new DialogueScreen.Bubble(
              who,
              word(words, who, block),
              !who.equals(people.iterator().next()),
              words.html(key)));
    }
    if (all > WORDS) {
      tooLong(block, "Ce dialogue a " + all + " mots.", WORDS);
    }
    if (people.size() != 2 || bubbles.size() > BUBBLES) {
      findings.error(
          screen.file(),
          screen.lineOf("bubbles"),
          2,
          "Un dialogue a 2 personnes et " + BUBBLES + " bulles au plus.",
          "Écrivez : bubbles: [{id: b1, portrait: lucette}, {id: b2, portrait: karim}]");
    }
    return new DialogueScreen(id, title, bubbles, prose.notes(block.notes()), prose.takeWords());
  }

  private void tooLong(Block block, String sentence, int most) {
    findings.error(wordsFile, block.line(), 7, sentence, "Restez à " + most + ".");
  }

  private ImageScreen image(String id, String title, Structure screen, Block block) {
    Words words = prose.words(block.words());
    String drawing = new Fields(screen, findings).text("drawing", "");
    for (String key : List.of("alt", "long")) {
      if (!words.has(key)) {
        findings.error(
            wordsFile,
            block.line(),
            8,
            "L’image « " + id + " » n’a pas de ligne {" + key + "}.",
            "{alt} dit ce qu’on voit en quelques mots, {long} le décrit en entier.");
      }
    }
    return new ImageScreen(
        id,
        title,
        prose.blocks(block.prose()),
        prose.notes(block.notes()),
        drawing,
        words.text("alt"),
        words.html("long"),
        prose.takeWords());
  }

  private Optional<Screen> media(String id, String title, Structure screen, Block block) {
    Words words = prose.words(block.words());
    if (!words.has("transcript")) {
      findings.error(
          wordsFile,
          block.line(),
          9,
          "L’écran « " + id + " » n’a pas de ligne {transcript}.",
          "Écrivez tout ce qui est dit, et ce qui se voit.");
    }
    Optional<MediaItem> item = screen.text("media").flatMap(media::item);
    boolean video = screen.text("kind").filter("video"::equals).isPresent();
    if (item.filter(found -> found.video() == video).isEmpty()) {
      findings.error(
          screen.file(),
          screen.lineOf("media"),
          9,
          "Cet écran ne nomme pas un média de ce genre.",
          "Écrivez media: et un identifiant de " + MediaList.FILE + ".");
    }
    return item.map(
        found ->
            new MediaScreen(
                id,
                title,
                prose.blocks(block.prose()),
                prose.notes(block.notes()),
                found,
                screen.text("drawing"),
                words.html("transcript"),
                prose.takeWords()));
  }

  private String word(Words words, String key, Block block) {
    if (!words.has(key)) {
      parts.missing(block.line(), "{" + key + "} le texte");
    }
    return words.text(key);
  }
}
