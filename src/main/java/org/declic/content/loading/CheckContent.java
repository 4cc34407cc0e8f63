package org.declic.content.loading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declic.content.Problem;
import org.declic.content.Reading;

/**
 * The check that authors and the build run: {@code CheckContent [--ids] FOLDER [DRAWINGS]}. Prints
 * each problem as {@code file:line rule sentence -> remedy} and one line of readability a unit;
 * ends with 1 when there is an error. With {@code --ids} it first writes the new ids into the
 * ledger.
 */
public final class CheckContent {
  private static final Pattern UNIT_WORDS = Pattern.compile("m[0-9]+/[^/]+/fr\\.md");

  private CheckContent() {}

  public static void main(String[] arguments) throws IOException {
    int end = run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (end != 0) {
      System.exit(end);
    }
  }

  /** What the process ends with: 0 publishable, 1 not, 2 called wrongly. */
  static int run(String[] arguments, PrintStream out) throws IOException {
    List<String> words = List.of(arguments);
    List<String> folders = words.stream().filter(word -> !word.startsWith("--")).toList();
    if (folders.isEmpty()) {
      out.println("CheckContent [--ids] dossier-du-parcours [dossier-des-dessins]");
      return 2;
    }
    Path folder = Path.of(folders.get(0));
    if (words.contains("--ids")) {
      addIds(folder, out);
    }
    Reading reading =
        folders.size() > 1
            ? PathwayReader.read(folder, drawings(Path.of(folders.get(1))))
            : PathwayReader.read(folder);
    for (Problem problem : reading.problems()) {
      out.println(problem);
    }
    readability(folder).forEach(out::println);
    int errors = reading.errors().size();
    out.println(
        errors == 0
            ? "Le parcours peut être publié. À regarder : " + reading.problems().size() + "."
            : "Le parcours ne peut pas être publié. Erreurs : " + errors + ".");
    return errors == 0 ? 0 : 1;
  }

  /** One line a unit, in the order of the folders. */
  static List<String> readability(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    ContentFiles files = ContentFiles.of(folder);
    return files.names().stream()
        .filter(name -> UNIT_WORDS.matcher(name).matches())
        .map(
            name ->
                name.replace("/fr.md", "")
                    + " : "
                    + Readability.of(
                        WordsParser.parse(name, files.text(name).orElse(""), new Findings())))
        .toList();
  }

  private static void addIds(Path folder, PrintStream out) throws IOException {
    List<String> added = PathwayReader.idsToAdd(ContentFiles.of(folder));
    Path ledger = folder.resolve(Ledger.FILE);
    if (!added.isEmpty()) {
      boolean needsBreak = Files.exists(ledger) && !Files.readString(ledger).endsWith("\n");
      Files.writeString(
          ledger,
          (needsBreak ? "\n" : "") + String.join("\n", added) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      out.println("Ajouté à " + Ledger.FILE + " : " + String.join(", ", added));
    }
  }

  /** Names of the SVG files, without their ending. */
  static List<String> drawings(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".svg"))
          .map(name -> name.substring(0, name.length() - 4))
          .toList();
    }
  }
}
