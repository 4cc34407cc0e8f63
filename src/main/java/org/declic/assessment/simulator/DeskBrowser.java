package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * The browser on the desk.
 *
 * @param open false once its window was closed
 * @param tab the one on show; empty text when all were closed
 * @param gone what was closed, the last last: a tab alone, or all that a window had
 */
record DeskBrowser(boolean open, List<String> tabs, String tab, List<List<String>> gone) {

  DeskBrowser {
    tabs = List.copyOf(tabs);
    gone = List.copyOf(gone);
  }

  static DeskBrowser start(Desk desk) {
    List<String> tabs = desk.tabs().stream().map(Desk.Tab::id).toList();
    return new DeskBrowser(true, tabs, first(tabs), List.of());
  }

  boolean has(String id) {
    return tabs.contains(id);
  }

  /** Whether that tab alone is closed. */
  boolean hasAllBut(Desk desk, String id) {
    return open
        && !has(id)
        && desk.tabs().stream().map(Desk.Tab::id).allMatch(t -> t.equals(id) || has(t));
  }

  DeskBrowser opened() {
    return new DeskBrowser(true, tabs, tab, gone);
  }

  DeskBrowser showing(String id) {
    return new DeskBrowser(open, tabs, id, gone);
  }

  DeskBrowser without(String id) {
    List<String> left = tabs.stream().filter(t -> !t.equals(id)).toList();
    String shown = tab.equals(id) ? first(left) : tab;
    return new DeskBrowser(open, left, shown, plus(gone, List.of(id)));
  }

  DeskBrowser closed() {
    return new DeskBrowser(false, List.of(), "", tabs.isEmpty() ? gone : plus(gone, tabs));
  }

  DeskBrowser back() {
    List<String> last = gone.get(gone.size() - 1);
    List<String> all = new ArrayList<>(tabs);
    all.addAll(last);
    return new DeskBrowser(open, all, last.get(0), gone.subList(0, gone.size() - 1));
  }

  private static String first(List<String> tabs) {
    return tabs.isEmpty() ? "" : tabs.get(0);
  }

  private static List<List<String>> plus(List<List<String>> lists, List<String> more) {
    List<List<String>> all = new ArrayList<>(lists);
    all.add(more);
    return all;
  }
}
