package org.declic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Letters that a browser closes and only this server opens: a browser that is cut off keeps them
 * for a while, and nobody who looks into it can read them, its own scripts included.
 *
 * <p>A letter is base64 of a passing public key (P-256, 65 bytes), 12 random bytes and the text
 * under AES-256-GCM, whose key is SHA-256 of the agreed secret and the passing key (ECIES; one-step
 * derivation of NIST SP 800-56C). The drawer's name is authenticated with it. The private key of a
 * drawer is derived from the server's key, so that none is stored.
 */
@ApplicationScoped
public class SealedLetters {
  private static final int COORDINATE = 32;
  private static final int POINT = 1 + 2 * COORDINATE;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int LONGEST = 200_000;

  private final ECParameterSpec curve = p256();

  @Inject ServerKey key;

  /** For the container. */
  protected SealedLetters() {}

  SealedLetters(ServerKey key) {
    this.key = key;
  }

  /** What a browser needs to close letters for this drawer: an uncompressed point in base64. */
  public String publicKey(String drawer) {
    try {
      BigInteger x = new BigInteger(1, agree(drawer, curve.getGenerator()));
      ByteArrayOutputStream point = new ByteArrayOutputStream(POINT);
      point.write(4);
      point.writeBytes(coordinate(x));
      point.writeBytes(coordinate(y(x)));
      return Base64.getEncoder().encodeToString(point.toByteArray());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The text; empty when the letter was closed for another drawer, or is none of ours. */
  public Optional<String> open(String drawer, String letter) {
    if (letter.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] all = Base64.getDecoder().decode(letter);
      byte[] passing = Arrays.copyOf(all, POINT);
      ECPoint point =
          new ECPoint(
              new BigInteger(1, Arrays.copyOfRange(passing, 1, 1 + COORDINATE)),
              new BigInteger(1, Arrays.copyOfRange(passing, 1 + COORDINATE, POINT)));
      if (passing[0] != 4 || !isOnCurve(point)) {
        return Optional.empty();
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(agree(drawer, point));
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(digest.digest(passing), "AES"),
          new GCMParameterSpec(TAG_BITS, all, POINT, NONCE));
      cipher.updateAAD(drawer.getBytes(StandardCharsets.UTF_8));
      int start = POINT + NONCE;
      return Optional.of(
          new String(cipher.doFinal(all, start, all.length - start), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** The first coordinate of the agreed point: the same for a point and its mirror image. */
  private byte[] agree(String drawer, ECPoint other) throws GeneralSecurityException {
    KeyFactory keys = KeyFactory.getInstance("EC");
    BigInteger seed = new BigInteger(key.fingerprint("letters", drawer), 16);
    BigInteger secret = seed.mod(curve.getOrder().subtract(BigInteger.ONE)).add(BigInteger.ONE);
    KeySpec mine = new ECPrivateKeySpec(secret, curve);
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(keys.generatePrivate(mine));
    ECPublicKey theirs = (ECPublicKey) keys.generatePublic(new ECPublicKeySpec(other, curve));
    agreement.doPhase(theirs, true);
    return agreement.generateSecret();
  }

  /** One of the two; which one changes nothing in what is agreed. */
  private BigInteger y(BigInteger x) {
    BigInteger p = prime();
    return square(x).modPow(p.add(BigInteger.ONE).shiftRight(2), p);
  }

  private BigInteger square(BigInteger x) {
    return x.pow(3)
        .add(curve.getCurve().getA().multiply(x))
        .add(curve.getCurve().getB())
        .mod(prime());
  }

  private boolean isOnCurve(ECPoint point) {
    BigInteger p = prime();
    return point.getAffineX().compareTo(p) < 0
        && point.getAffineY().compareTo(p) < 0
        && point.getAffineY().pow(2).mod(p).equals(square(point.getAffineX()));
  }

  private BigInteger prime() {
    return ((ECFieldFp) curve.getCurve().getField()).getP();
  }

  private static byte[] coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[COORDINATE];
    int length = Math.min(bytes.length, COORDINATE);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
    return fixed;
  }

  private static ECParameterSpec p256() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
