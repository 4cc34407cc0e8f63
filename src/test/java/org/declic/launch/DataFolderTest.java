package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
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

  @Test
  void the_folder_stays_taken_when_nothing_refers_to_it_any_more() throws Trouble {
    WeakReference<DataFolder> opened = new WeakReference<>(DataFolder.open(folder.resolve("data")));
    for (int i = 0; i < 50 && opened.get() != null; i++) {
      System.gc();
    }
    assertThat(opened.get()).isNull();
    assertThatThrownBy(() -> DataFolder.open(folder.resolve("data"))).hasMessage("data.inuse");
  }
}
