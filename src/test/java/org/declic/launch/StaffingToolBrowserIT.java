package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.declic.testing.Prepared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The staffing command of the packaged jar, with its engine; it needs the jar, not a browser. */
class StaffingToolBrowserIT {
  private static final int MINUTES = 3;

  @TempDir private Path folder;

  @Test
  void the_packaged_jar_answers_a_question_without_starting_a_server()
      throws IOException, InterruptedException {
    Path plan = folder.resolve("plan.json");
    Path week = Path.of("docs/examples/staffing-week.json").toAbsolutePath();

    assertThat(runs(week.toString(), "--seconds", "120", "--out", plan.toString())).isZero();

    assertThat(Files.readString(plan))
        .contains("\"engine\" : \"CP_SAT\"")
        .contains("\"proven\" : true")
        .contains("mon-forms");
    assertThat(Files.readString(folder.resolve("told.txt"))).contains("7 places pourvues sur 8");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void a_wrong_argument_ends_with_the_right_ones() throws IOException, InterruptedException {
    assertThat(runs("--quickly")).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("told.txt"))).contains("--seconds");
  }

  private int runs(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Prepared.target().resolve("declic.jar").toString(),
                "staffing"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "fr_FR.UTF-8");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("told.txt").toFile());
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }
}
