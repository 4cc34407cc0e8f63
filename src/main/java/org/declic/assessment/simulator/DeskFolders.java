package org.declic.assessment.simulator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The folders on the desk and the document that is open.
 *
 * @param folder the one on show
 * @param picked the file that is marked; empty text for none
 * @param taken the file that waits for its new folder; empty text for none
 * @param open the document on show; empty text for none
 * @param dialog what is being asked: a name, how to print, or nothing
 * @param where the folder of each file that is saved
 * @param renamed whether the document has the name that was asked for
 */
record DeskFolders(
    String folder,
    String picked,
    String taken,
    String open,
    String dialog,
    Map<String, String> where,
    Set<String> found,
    boolean renamed) {
  /** Where one arrives: not where downloads are. */
  private static final String FIRST = "documents";

  DeskFolders {
    where = Map.copyOf(where);
    found = Set.copyOf(found);
  }

  static DeskFolders start(Desk desk) {
    Map<String, String> where =
        desk.files().stream()
            .filter(file -> !file.folder().isEmpty())
            .collect(Collectors.toMap(Desk.Document::id, Desk.Document::folder, (a, b) -> a));
    return new DeskFolders(FIRST, "", "", "", "", where, Set.of(), false);
  }

  boolean has(String file) {
    return where.containsKey(file);
  }

  boolean isIn(String wanted, String file) {
    return wanted.equals(where.get(file));
  }

  DeskFolders showing(String other) {
    return new DeskFolders(other, "", "", "", "", where, found, renamed);
  }

  DeskFolders picking(String file) {
    return new DeskFolders(folder, file, "", "", "", where, found, renamed);
  }

  DeskFolders taking(String file) {
    return new DeskFolders(folder, picked, file, "", "", where, found, renamed);
  }

  /** Empty text closes it. */
  DeskFolders opening(String file) {
    Set<String> seen = new HashSet<>(found);
    seen.add(file);
    String marked = file.isEmpty() ? picked : file;
    return new DeskFolders(folder, marked, "", file, "", where, seen, renamed);
  }

  DeskFolders asking(String what, String file) {
    return new DeskFolders(folder, file, "", open, what, where, found, renamed);
  }

  DeskFolders answered() {
    return new DeskFolders(folder, picked, "", open, "", where, found, renamed);
  }

  DeskFolders named() {
    return new DeskFolders(folder, picked, "", open, "", where, found, true);
  }

  DeskFolders with(String file, String to) {
    Map<String, String> places = new HashMap<>(where);
    places.put(file, to);
    return new DeskFolders(folder, "", "", open, "", places, found, renamed);
  }
}
