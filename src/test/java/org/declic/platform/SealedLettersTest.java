package org.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SES-09")
class SealedLettersTest {
  private final SealedLetters letters = new SealedLetters(keyOf("one server"));

  private static ServerKey keyOf(String server) {
    return new ServerKey() {
      @Override
      public String fingerprint(String purpose, String value) {
        return Secrets.fingerprint(server + purpose + value);
      }
    };
  }

  /** What the browser does, in Java. */
  private static String close(String publicKey, String drawer, String text) throws Exception {
    byte[] point = Base64.getDecoder().decode(publicKey);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair passing = generator.generateKeyPair();
    ECPublicKey mine = (ECPublicKey) passing.getPublic();
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(passing.getPrivate());
    agreement.doPhase(
        KeyFactory.getInstance("EC")
            .generatePublic(
                new ECPublicKeySpec(
                    new ECPoint(
                        new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                        new BigInteger(1, Arrays.copyOfRange(point, 33, 65))),
                    mine.getParams())),
        true);
    byte[] open =
        ByteBuffer.allocate(65)
            .put((byte) 4)
            .put(fixed(mine.getW().getAffineX()))
            .put(fixed(mine.getW().getAffineY()))
            .array();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(agreement.generateSecret());
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = new byte[12];
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(digest.digest(open), "AES"),
        new GCMParameterSpec(128, nonce));
    cipher.updateAAD(drawer.getBytes(StandardCharsets.UTF_8));
    byte[] closed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder()
        .encodeToString(
            ByteBuffer.allocate(77 + closed.length).put(open).put(nonce).put(closed).array());
  }

  private static byte[] fixed(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] out = new byte[32];
    int length = Math.min(32, bytes.length);
    System.arraycopy(bytes, bytes.length - length, out, 32 - length, length);
    return out;
  }

  @Test
  void a_letter_is_opened_by_the_server_whose_key_closed_it() throws Exception {
    for (int i = 0; i < 50; i++) {
      String drawer = "drawer " + i;
      String letter = close(letters.publicKey(drawer), drawer, "l’été : " + i);
      assertThat(letters.open(drawer, letter)).contains("l’été : " + i);
    }
  }

  @Test
  void another_persons_drawer_does_not_open_it() throws Exception {
    String letter = close(letters.publicKey("hers"), "hers", "answer=a");
    assertThat(letters.open("his", letter)).isEmpty();
    assertThat(letters.open("his", close(letters.publicKey("hers"), "his", "answer=a"))).isEmpty();
  }

  @Test
  void another_server_does_not_open_it() throws Exception {
    String letter = close(letters.publicKey("hers"), "hers", "answer=a");
    assertThat(new SealedLetters(keyOf("another")).open("hers", letter)).isEmpty();
  }

  @Test
  void a_changed_letter_is_none_of_ours() throws Exception {
    byte[] letter = Base64.getDecoder().decode(close(letters.publicKey("d"), "d", "answer=a"));
    for (int i = 0; i < letter.length; i++) {
      byte[] changed = letter.clone();
      changed[i] ^= 1;
      assertThat(letters.open("d", Base64.getEncoder().encodeToString(changed))).isEmpty();
    }
    assertThat(letters.open("d", "")).isEmpty();
    assertThat(letters.open("d", "no letter")).isEmpty();
    assertThat(letters.open("d", "A".repeat(400_000))).isEmpty();
  }
}
