package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.declic.content.LearningModule;
import org.declic.content.PublishedPathway;
import org.declic.platform.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder outside the WAR, as an author sees it while writing. */
class ContentFolderTest {
  private static final String MODULE = "m1/module.fr.md";

  @TempDir Path folder;

  private final AtomicLong nanos = new AtomicLong(5);

  @BeforeEach
  void copyTheSample() throws IOException {
    try (Stream<Path> paths = Files.walk(Sample.FOLDER)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Sample.FOLDER.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  private PublishedPathway published(boolean watches) {
    return new PublishedPathway(
        new ContentFolder(
            () -> ContentFiles.of(Sample.FOLDER), Optional.of(folder), watches, nanos::get));
  }

  private void write(String title) throws IOException {
    Files.writeString(folder.resolve(MODULE), "# Titre\n\n:: plain\n" + title + "\n");
    nanos.addAndGet(ContentFolder.PAUSE);
  }

  private static String title(PublishedPathway published) {
    LearningModule module = published.current().modules(Language.FRENCH).get(0);
    return module.plainTitle();
  }

  @Test
  void a_saved_file_is_seen_at_the_next_request() throws IOException {
    PublishedPathway published = published(true);
    assertThat(title(published)).isEqualTo("Mes premiers pas");
    write("Un autre titre");
    assertThat(title(published)).isEqualTo("Un autre titre");
  }

  @Test
  void a_broken_file_leaves_the_last_good_version() throws IOException {
    PublishedPathway published = published(true);
    write("");
    assertThat(title(published)).isEqualTo("Mes premiers pas");
    assertThat(published.problems()).extracting("file").contains(MODULE);
    write("Titre réparé");
    assertThat(title(published)).isEqualTo("Titre réparé");
    assertThat(published.problems()).isEmpty();
  }

  @Test
  void without_development_nothing_is_looked_at_again() throws IOException {
    PublishedPathway published = published(false);
    write("Un autre titre");
    assertThat(title(published)).isEqualTo("Mes premiers pas");
  }

  @Test
  void a_folder_that_is_broken_at_the_start_is_replaced_by_the_packaged_pathway()
      throws IOException {
    write("");
    PublishedPathway published = published(true);
    assertThat(title(published)).isEqualTo("Mes premiers pas");
    assertThat(published.problems()).isNotEmpty();
  }

  @Test
  void a_folder_that_does_not_exist_is_told_and_replaced_by_the_packaged_pathway() {
    folder = folder.resolve("nulle-part");
    PublishedPathway published = published(true);
    assertThat(title(published)).isEqualTo("Mes premiers pas");
    assertThat(published.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.file()).endsWith("nulle-part"));
  }
}
