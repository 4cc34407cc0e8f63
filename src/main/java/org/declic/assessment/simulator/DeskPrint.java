package org.declic.assessment.simulator;

import java.util.Optional;

/**
 * The print dialog.
 *
 * @param pages {@link Desk#ALL_PAGES}, or the number of the one page
 * @param done whether what the goal asks for was printed
 */
record DeskPrint(String pages, int copies, String printer, boolean done) {
  static DeskPrint start(Desk desk) {
    return new DeskPrint(Desk.ALL_PAGES, desk.copies(), firstPrinter(desk), false);
  }

  /** Each time the dialog opens, it proposes the same again. */
  DeskPrint proposing(Desk desk) {
    return new DeskPrint(Desk.ALL_PAGES, desk.copies(), firstPrinter(desk), done);
  }

  /**
   * @param pageCount of the document that is open
   */
  Optional<DeskPrint> after(Event event, Desk desk, int pageCount) {
    switch (event.kind()) {
      case "pages":
        String wanted = event.id("pages");
        boolean exists =
            wanted.equals(Desk.ALL_PAGES)
                || wanted.matches("[1-9]") && event.count("pages") <= pageCount;
        return exists
            ? Optional.of(new DeskPrint(wanted, copies, printer, done))
            : Optional.empty();
      case "copies":
        return event.id("copies").matches("[1-9]")
            ? Optional.of(new DeskPrint(pages, event.count("copies"), printer, done))
            : Optional.empty();
      case "printer":
        String other = event.id("printer");
        return desk.printers().contains(other)
            ? Optional.of(new DeskPrint(pages, copies, other, done))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  DeskPrint printed() {
    return new DeskPrint(pages, copies, printer, true);
  }

  /** What would go wrong on paper; empty text when nothing would. */
  String error(Desk desk) {
    Desk.Paper paper = desk.goal().paper();
    if (!desk.goal().has(Desk.PRINT)) {
      return "";
    }
    if (!pages.equals(paper.pages())) {
      return pages.equals(Desk.ALL_PAGES) ? "printed-all-pages" : "wrong-page";
    }
    if (copies != paper.copies()) {
      return copies > paper.copies() ? "too-many-copies" : "too-few-copies";
    }
    return printer.equals(paper.printer()) ? "" : "wrong-printer";
  }

  private static String firstPrinter(Desk desk) {
    return desk.printers().stream().findFirst().orElse("");
  }
}
