package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.content.Structure;

/**
 * A desk as a variant gives it: a browser with tabs, three folders, a printer.
 *
 * @param file the document that the goal is about
 * @param close the tab to be closed; empty text for none
 * @param names the file names on offer, the one that is asked for among them
 * @param printers the one that the dialog proposes first comes first
 * @param front the window that is in front at the beginning; empty text for the bare desk
 * @param copies how many copies the dialog proposes
 */
record Desk(
    Goal goal,
    String file,
    String close,
    List<Tab> tabs,
    List<Document> files,
    List<String> names,
    List<String> printers,
    String front,
    int copies) {
  static final String BROWSER = "browser";
  static final String FILES = "files";
  static final String DOWNLOADS = "downloads";
  static final List<String> FOLDERS = List.of(DOWNLOADS, "documents", "pictures");

  /** The name that is asked for, among those on offer. */
  static final String ASKED = "asked";

  static final String SAVE = "save";
  static final String FIND = "find";
  static final String RENAME = "rename";
  static final String MOVE = "move";
  static final String PRINT = "print";
  static final String CLOSE_TAB = "close-tab";

  /** In the order in which they are told. */
  static final List<String> STAGES = List.of(SAVE, FIND, RENAME, MOVE, PRINT, CLOSE_TAB);

  static final String ALL_PAGES = "all";

  /**
   * @param stages what has to be done, in the order of {@link #STAGES}
   * @param folder where the document has to be moved; empty text when it has not
   */
  record Goal(List<String> stages, String folder, Paper paper) {
    boolean has(String stage) {
      return stages.contains(stage);
    }
  }

  /**
   * @param pages the number of the one page, or {@link #ALL_PAGES}
   */
  record Paper(String pages, int copies, String printer) {}

  /**
   * @param file the document that its page offers; empty text for none
   */
  record Tab(String id, String address, String file) {}

  /**
   * @param folder where it lies; empty text as long as only a page has it
   */
  record Document(String id, String folder, int pages) {}

  /**
   * @param scenario gives what the variant does not say itself
   */
  static Desk of(Structure scenario, Structure variant) {
    List<Tab> tabs =
        variant.list("tabs").stream()
            .map(
                tab ->
                    new Tab(
                        tab.text("id").orElse(""),
                        tab.text("address").orElse(""),
                        tab.text("file").orElse("")))
            .toList();
    List<Document> files =
        variant.list("files").stream()
            .map(
                file ->
                    new Document(
                        file.text("id").orElse(""),
                        file.text("folder").orElse(""),
                        file.number("pages").orElse(1)))
            .toList();
    return new Desk(
        goal(variant.child("goal").or(() -> scenario.child("goal"))),
        variant.text("file").orElse(""),
        variant.text("close").orElse(""),
        tabs,
        files,
        variant.texts("names"),
        variant.texts("printers"),
        variant.text("front").or(() -> scenario.text("front")).orElse(BROWSER).replace("desk", ""),
        variant.number("copies").orElse(1));
  }

  private static Goal goal(Optional<Structure> goal) {
    List<String> stages = new ArrayList<>();
    for (String stage : STAGES) {
      if (goal.filter(g -> g.has(stage)).isPresent()) {
        stages.add(stage);
      }
    }
    Optional<Structure> print = goal.flatMap(g -> g.child(PRINT));
    return new Goal(
        List.copyOf(stages),
        goal.flatMap(g -> g.text(MOVE)).orElse(""),
        new Paper(
            print.flatMap(p -> p.text("pages")).orElse(ALL_PAGES),
            print.flatMap(p -> p.number("copies")).orElse(1),
            print.flatMap(p -> p.text("printer")).orElse("")));
  }

  Optional<Tab> tab(String id) {
    return tabs.stream().filter(tab -> tab.id().equals(id)).findFirst();
  }

  Optional<Document> document(String id) {
    return files.stream().filter(file -> file.id().equals(id)).findFirst();
  }
}
