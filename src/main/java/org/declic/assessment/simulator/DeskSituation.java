package org.declic.assessment.simulator;

import static org.declic.assessment.simulator.Desk.BROWSER;
import static org.declic.assessment.simulator.Desk.DOWNLOADS;
import static org.declic.assessment.simulator.Desk.FILES;
import static org.declic.assessment.simulator.Desk.FOLDERS;

import java.util.List;
import java.util.Optional;

/**
 * What is open on the desk (scripts/simulator-desk.js plays by the same rules). One window is in
 * front at a time, as on the screen of somebody who begins.
 *
 * @param front the window in front; empty text when the bare desk is seen
 */
record DeskSituation(
    Desk desk, String front, DeskBrowser browser, DeskFolders folders, DeskPrint print)
    implements Situation {

  static DeskSituation start(Desk desk) {
    return new DeskSituation(
        desk,
        desk.front(),
        DeskBrowser.start(desk),
        DeskFolders.start(desk),
        DeskPrint.start(desk));
  }

  @Override
  public boolean reached() {
    return desk.goal().stages().stream().allMatch(this::isDone);
  }

  private boolean isDone(String stage) {
    String file = desk.file();
    return switch (stage) {
      case Desk.SAVE -> folders.has(file);
      case Desk.FIND -> folders.found().contains(file);
      case Desk.RENAME -> folders.renamed();
      case Desk.MOVE -> folders.isIn(desk.goal().folder(), file);
      case Desk.PRINT -> print.done();
      default -> browser.hasAllBut(desk, desk.close());
    };
  }

  @Override
  public Optional<Move> after(Event event) {
    if (front.equals(FILES) && !folders.dialog().isEmpty()) {
      return folders.dialog().equals(Desk.PRINT) ? whilePrinting(event) : whileNaming(event);
    }
    if (event.is("window")) {
      String window = event.id("window");
      return List.of(BROWSER, FILES).contains(window)
          ? Move.undoable(
              window.equals(BROWSER)
                  ? new DeskSituation(desk, window, browser.opened(), folders, print)
                  : new DeskSituation(desk, window, browser, folders, print))
          : Optional.empty();
    }
    return switch (front) {
      case BROWSER -> inTheBrowser(event);
      case FILES -> folders.open().isEmpty() ? inTheFolders(event) : inTheDocument(event);
      default -> Optional.empty();
    };
  }

  private Optional<Move> inTheBrowser(Event event) {
    String tab = event.id("tab");
    switch (event.kind()) {
      case "tab":
        return browser.has(tab) ? Move.undoable(with(browser.showing(tab))) : Optional.empty();
      case Desk.CLOSE_TAB:
        return browser.has(tab)
            ? Move.undoable(with(browser.without(tab)), tab.equals(desk.close()) ? "" : "wrong-tab")
            : Optional.empty();
      case "close-window":
        return event.id("window").equals(BROWSER)
            ? Move.undoable(
                new DeskSituation(desk, "", browser.closed(), folders, print), "closed-browser")
            : Optional.empty();
      case "reopen":
        return browser.gone().isEmpty() ? Optional.empty() : Move.undoable(with(browser.back()));
      case Desk.SAVE:
        return browser.tab().equals(tab)
            ? desk.tab(tab).filter(t -> !t.file().isEmpty()).flatMap(t -> save(t.file()))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> save(String file) {
    return folders.has(file)
        ? Move.error(this, "saved-twice")
        : Move.undoable(with(folders.with(file, DOWNLOADS)), ofAnother(file));
  }

  private Optional<Move> inTheFolders(Event event) {
    String file = event.id("file");
    boolean here = folders.isIn(folders.folder(), file);
    switch (event.kind()) {
      case "folder":
        return FOLDERS.contains(event.id("folder"))
            ? Move.undoable(with(folders.showing(event.id("folder"))))
            : Optional.empty();
      case "pick":
        return here ? Move.to(with(folders.picking(file))) : Optional.empty();
      case "take":
        return here && folders.picked().equals(file)
            ? Move.to(with(folders.taking(folders.taken().equals(file) ? "" : file)))
            : Optional.empty();
      case "open":
        return here
            ? Move.undoable(with(folders.opening(file)), ofAnother(file))
            : Optional.empty();
      case Desk.RENAME:
        return here
            ? Move.undoable(with(folders.asking(Desk.RENAME, file)), ofAnother(file))
            : Optional.empty();
      case Desk.MOVE:
        String to = event.id("folder");
        return here && FOLDERS.contains(to) && !to.equals(folders.folder())
            ? Move.undoable(with(folders.with(file, to)), astray(file, to))
            : Optional.empty();
      case "close-window":
        return event.id("window").equals(FILES)
            ? Move.undoable(new DeskSituation(desk, "", browser, folders, print))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> inTheDocument(Event event) {
    String file = folders.open();
    return switch (event.kind()) {
      case "close-file" -> Move.undoable(with(folders.opening("")));
      case Desk.PRINT ->
          Move.undoable(
              new DeskSituation(
                  desk, front, browser, folders.asking(Desk.PRINT, file), print.proposing(desk)),
              ofAnother(file));
      default -> Optional.empty();
    };
  }

  private Optional<Move> whileNaming(Event event) {
    switch (event.kind()) {
      case "cancel":
        return Move.undoable(with(folders.answered()));
      case "name":
        return switch (event.id("as")) {
          case "asked" ->
              folders.picked().equals(desk.file())
                  ? Move.undoable(with(folders.named()))
                  : Move.error(this, "wrong-file");
          case "empty" -> Move.error(this, "empty-name");
          case "lost" -> Move.error(this, "lost-extension");
          case "other" -> Move.error(this, "other-name");
          default -> Optional.empty();
        };
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> whilePrinting(Event event) {
    switch (event.kind()) {
      case "cancel":
        return Move.undoable(with(folders.answered()));
      case "go":
        String error = folders.open().equals(desk.file()) ? print.error(desk) : "wrong-file";
        return error.isEmpty()
            ? Move.undoable(
                new DeskSituation(desk, front, browser, folders.answered(), print.printed()))
            : Move.error(this, error);
      default:
        int pages = desk.document(folders.open()).map(Desk.Document::pages).orElse(1);
        return print
            .after(event, desk, pages)
            .flatMap(next -> Move.to(new DeskSituation(desk, front, browser, folders, next)));
    }
  }

  private String ofAnother(String file) {
    return file.equals(desk.file()) ? "" : "wrong-file";
  }

  private String astray(String file, String to) {
    return !file.equals(desk.file())
        ? "wrong-file"
        : to.equals(desk.goal().folder()) ? "" : "wrong-folder";
  }

  private DeskSituation with(DeskBrowser other) {
    return new DeskSituation(desk, front, other, folders, print);
  }

  private DeskSituation with(DeskFolders other) {
    return new DeskSituation(desk, front, browser, other, print);
  }
}
