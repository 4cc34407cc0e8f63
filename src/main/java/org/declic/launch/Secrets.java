package org.declic.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files that only their owner may read. On a file system without POSIX rights nothing is changed
 * and nothing refused.
 */
final class Secrets {
  private static final Set<PosixFilePermission> OTHERS_CAN_READ =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private Secrets() {}

  static String readFrom(Path file) throws Trouble {
    refuseIfOthersCanRead(file);
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new Trouble("secrets.unreadable", file.toAbsolutePath());
    }
  }

  static void refuseIfOthersCanRead(Path file) throws Trouble {
    try {
      if (hasRights(file)
          && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS_CAN_READ::contains)) {
        throw new Trouble("secrets.open", file.toAbsolutePath());
      }
    } catch (IOException e) {
      throw new Trouble("secrets.unreadable", file.toAbsolutePath());
    }
  }

  /** Leaves the file to its owner alone, creating it empty first where it is missing. */
  static void keepToOwner(Path file) throws IOException {
    if (!Files.exists(file)) {
      if (hasRights(file.toAbsolutePath().getParent())) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    } else if (hasRights(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** Makes the folder where it is missing and leaves it to its owner alone. */
  static void keepFolderToOwner(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (hasRights(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean hasRights(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
