package org.declic.content;

/**
 * Something an author has to look at.
 *
 * @param file inside the content folder
 * @param line counted from 1
 * @param rule number of the rule in docs/content-authoring.md
 */
public record Problem(
    String file, int line, int rule, Severity severity, String sentence, String remedy) {

  /** An error stops the publication, a warning does not. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Problem error(String file, int line, int rule, String sentence, String remedy) {
    return new Problem(file, line, rule, Severity.ERROR, sentence, remedy);
  }

  public static Problem warning(String file, int line, int rule, String sentence, String remedy) {
    return new Problem(file, line, rule, Severity.WARNING, sentence, remedy);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    return "%s:%d règle %d %s : %s -> %s"
        .formatted(file, line, rule, isError() ? "erreur" : "attention", sentence, remedy);
  }
}
