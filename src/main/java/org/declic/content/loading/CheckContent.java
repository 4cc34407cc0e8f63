package org.declic.content.loading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.declic.content.Problem;
import org.declic.content.Reading;

/**
 * The check that authors and the build run: {@code CheckContent FOLDER}. Prints each problem as
 * {@code file:line rule sentence -> remedy}; ends with 1 when there is an error.
 */
public final class CheckContent {
  private CheckContent() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Reading reading = PathwayReader.read(Path.of(arguments[0]));
    for (Problem problem : reading.problems()) {
      out.println(problem);
    }
    if (!reading.errors().isEmpty()) {
      out.println(reading.errors().size() + " erreur(s). Rien n’est publié.");
      System.exit(1);
    }
  }
}
