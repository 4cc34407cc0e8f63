package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path folder;

  @Test
  void a_folder_belongs_to_one_instance_at_a_time() throws Exception {
    DataFolder first = DataFolder.open(folder.resolve("data"));
    assertThat(first.isHeld()).isTrue();
    assertThatThrownBy(() -> DataFolder.open(folder.resolve("data"))).hasMessage("data.inuse");
  }

  @Test
  void what_a_killed_server_unpacked_is_cleared_and_records_stay() throws Exception {
    Path left = folder.resolve("data/server/unpacked/library.jar");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "old");
    Files.writeString(folder.resolve("data/declic.mv.db"), "records");
    DataFolder.open(folder.resolve("data"));
    assertThat(left).doesNotExist();
    assertThat(folder.resolve("data/declic.mv.db")).hasContent("records");
  }

  @Test
  void a_file_in_its_place_is_said() throws Exception {
    Files.writeString(folder.resolve("data"), "");
    assertThatThrownBy(() -> DataFolder.open(folder.resolve("data"))).hasMessage("data.file");
  }
}
