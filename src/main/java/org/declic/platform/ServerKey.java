package org.declic.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key outside the database: card codes have only 40 bits, so their fingerprints are keyed, and a
 * stolen database alone does not give them back. All nodes of one installation share the file.
 */
@ApplicationScoped
public class ServerKey {
  private static final String FILE = "server.key";
  private static final Set<PosixFilePermission> OTHERS_CAN_READ =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  @Inject Settings settings;
  private SecretKeySpec key;

  @PostConstruct
  void open() {
    try {
      Path folder = Files.createDirectories(settings.dataFolder());
      Path file = folder.resolve(FILE);
      if (!Files.exists(file)) {
        create(file);
      }
      refuseIfOthersCanRead(file);
      key = new SecretKeySpec(Files.readAllBytes(file), "HmacSHA256");
    } catch (IOException failure) {
      throw new UncheckedIOException("The server key cannot be read", failure);
    }
  }

  /** A key that others may have read protects nothing (CFG-02). */
  private static void refuseIfOthersCanRead(Path file) throws IOException {
    boolean hasRights = Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    if (hasRights
        && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS_CAN_READ::contains)) {
      throw new IllegalStateException(
          "Others can read " + file.toAbsolutePath() + ": leave it to its owner (chmod 600)");
    }
  }

  /** Written whole beside, then moved: a stop in the middle leaves no half key. */
  private static void create(Path file) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), FILE, ".new");
    Files.writeString(draft, Secrets.token(), StandardCharsets.UTF_8, StandardOpenOption.SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** HMAC-SHA-256 (RFC 2104) as 64 hexadecimal digits; {@code purpose} keeps uses apart. */
  public String fingerprint(String purpose, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] sum = mac.doFinal((purpose + '\n' + value).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
