package org.declic.assessment.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;

/** S4, the desk: save a document, find it again, name it, tidy it away, print it, close a tab. */
public final class DeskScenario extends Scenario {
  private static final Set<String> ERRORS =
      Set.of(
          "closed-browser",
          "wrong-tab",
          "saved-twice",
          "wrong-file",
          "wrong-folder",
          "empty-name",
          "lost-extension",
          "other-name",
          "printed-all-pages",
          "wrong-page",
          "too-many-copies",
          "too-few-copies",
          "wrong-printer");

  DeskScenario(ScenarioDefinition definition) {
    super(definition);
  }

  private Desk desk(Variant variant) {
    return Desk.of(definition().structure(), variant.structure());
  }

  @Override
  Situation start(Variant variant) {
    return DeskSituation.start(desk(variant));
  }

  @Override
  Map<String, Object> window(Variant variant) {
    Desk desk = desk(variant);
    Desk.Paper paper = desk.goal().paper();
    Map<String, Object> window = new HashMap<>();
    window.put("goal", Map.of("stages", desk.goal().stages(), "folder", desk.goal().folder()));
    window.put(
        "paper",
        Map.of("pages", paper.pages(), "copies", paper.copies(), "printer", paper.printer()));
    window.put("file", desk.file());
    window.put("close", desk.close());
    window.put(
        "tabs",
        desk.tabs().stream()
            .map(t -> Map.of("id", t.id(), "address", t.address(), "file", t.file()))
            .toList());
    window.put(
        "files",
        desk.files().stream()
            .map(f -> Map.of("id", f.id(), "folder", f.folder(), "pages", f.pages()))
            .toList());
    window.put("names", desk.names());
    window.put("printers", desk.printers());
    window.put("front", desk.front());
    window.put("copies", desk.copies());
    return window;
  }

  @Override
  Set<String> knownErrors() {
    return ERRORS;
  }

  @Override
  List<Problem> problemsOf(Variant variant, String wordsFile) {
    Desk desk = desk(variant);
    Desk.Goal goal = desk.goal();
    VariantLook look = new VariantLook(variant, wordsFile);
    look.require(
        !goal.stages().isEmpty(),
        "goal",
        "Le but de ce bureau n’existe pas.",
        "Buts possibles : " + String.join(", ", Desk.STAGES) + ".");
    goal.stages().forEach(stage -> look.word(stage + ".say"));
    look.require(
        desk.document(desk.file()).isPresent(),
        "file",
        "Le document du but n’est pas dans la liste « files ».",
        "Écrivez par exemple : file: f1");
    look.require(
        !goal.has(Desk.MOVE) || Desk.FOLDERS.contains(goal.folder()),
        "goal",
        "Le dossier du but n’existe pas.",
        "Dossiers possibles : " + String.join(", ", Desk.FOLDERS) + ".");
    tabs(desk, look);
    files(desk, look);
    if (goal.has(Desk.RENAME)) {
      look.ids("names", desk.names(), 2);
      look.require(
          desk.names().contains(Desk.ASKED),
          "names",
          "Le nom demandé manque dans « names ».",
          "Écrivez par exemple : names: [n1, asked, n2]");
      desk.names().forEach(look::word);
    }
    if (goal.has(Desk.PRINT)) {
      print(desk, look);
    }
    return look.problems();
  }

  private static void tabs(Desk desk, VariantLook look) {
    look.ids("tabs", desk.tabs().stream().map(Desk.Tab::id).toList(), 1);
    for (Desk.Tab tab : desk.tabs()) {
      List.of("title", "head", "text").forEach(part -> look.word(tab.id() + "." + part));
      look.fictitious("tabs", tab.address());
    }
    look.require(
        desk.tab(desk.close()).isPresent() == desk.goal().has(Desk.CLOSE_TAB),
        "close",
        "« close » doit nommer l’onglet à fermer, si le but le demande.",
        "Écrivez par exemple : close: t2");
    look.require(
        desk.goal().has(Desk.SAVE)
            == desk.document(desk.file()).filter(f -> f.folder().isEmpty()).isPresent(),
        "files",
        "Le document à enregistrer ne doit pas déjà être dans un dossier.",
        "Avec « save », n’écrivez pas « folder » pour ce document.");
  }

  private static void files(Desk desk, VariantLook look) {
    look.ids("files", desk.files().stream().map(Desk.Document::id).toList(), 2);
    for (Desk.Document file : desk.files()) {
      look.word(file.id() + ".name");
      look.word(file.id() + ".text");
      look.require(
          Desk.FOLDERS.contains(file.folder())
              || desk.tabs().stream().anyMatch(t -> t.file().equals(file.id())),
          "files",
          "Le document « " + file.id() + " » n’est nulle part.",
          "Écrivez par exemple : folder: downloads");
    }
  }

  private static void print(Desk desk, VariantLook look) {
    look.ids("printers", desk.printers(), 2);
    desk.printers().forEach(look::word);
    Desk.Paper paper = desk.goal().paper();
    look.require(
        desk.printers().contains(paper.printer()),
        "printers",
        "L’imprimante du but n’est pas dans la liste.",
        "Écrivez par exemple : print: {pages: 1, copies: 1, printer: p2}");
    int pages = desk.document(desk.file()).map(Desk.Document::pages).orElse(1);
    look.require(
        paper.pages().equals(Desk.ALL_PAGES)
            || paper.pages().matches("[1-9]") && Integer.parseInt(paper.pages()) <= pages,
        "goal",
        "La page à imprimer n’existe pas.",
        "Écrivez un numéro de page, ou all.");
    for (int page = 1; page <= pages; page++) {
      look.word(desk.file() + ".p" + page);
    }
  }
}
