package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void a_pair_of_pem_files_becomes_a_key_store_for_the_owner_alone(String algorithm)
      throws Exception {
    SelfSigned pair = SelfSigned.in(folder, algorithm);
    Path store = folder.resolve("tls.p12");
    String password = Certificate.read(pair.certificate(), pair.key()).storeIn(store);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
        .isEqualTo("rw-------");
    KeyStore keys = KeyStore.getInstance(store.toFile(), password.toCharArray());
    assertThat(keys.isKeyEntry(Certificate.ALIAS)).isTrue();
  }

  @Test
  void an_old_style_rsa_key_is_understood() throws Exception {
    SelfSigned pair = SelfSigned.in(folder, "RSA");
    byte[] pkcs8 =
        java.util.Base64.getMimeDecoder()
            .decode(Files.readString(pair.key()).replaceAll("-----[A-Z ]+-----", ""));
    // The inner key starts after version, algorithm and the header of the octet string: 26 bytes
    // for 2048 bits and more.
    byte[] pkcs1 = java.util.Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
    Files.writeString(pair.key(), SelfSigned.pem("RSA PRIVATE KEY", pkcs1));
    assertThat(Certificate.read(pair.certificate(), pair.key()).trustingOnlyThis()).isNotNull();
  }

  @Test
  void a_key_of_another_certificate_is_refused() throws Exception {
    SelfSigned one = SelfSigned.in(folder, "RSA");
    SelfSigned other = SelfSigned.in(folder, "EC");
    assertThatThrownBy(() -> Certificate.read(one.certificate(), other.key()))
        .hasMessage("tls.mismatch");
  }

  @Test
  void a_key_that_others_can_read_is_refused() throws Exception {
    SelfSigned pair = SelfSigned.in(folder, "EC");
    Files.setPosixFilePermissions(pair.key(), PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> Certificate.read(pair.certificate(), pair.key()))
        .hasMessage("secrets.open");
  }

  @Test
  void files_that_are_something_else_are_said() throws Exception {
    SelfSigned pair = SelfSigned.in(folder, "EC");
    assertThatThrownBy(() -> Certificate.read(pair.key(), pair.key()))
        .hasMessage("tls.certificate");
    Path text = Files.writeString(folder.resolve("text"), "hello");
    Files.setPosixFilePermissions(text, PosixFilePermissions.fromString("rw-------"));
    assertThatThrownBy(() -> Certificate.read(pair.certificate(), text)).hasMessage("tls.key");
  }
}
