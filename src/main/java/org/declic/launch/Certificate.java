package org.declic.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificate and key supplied by the centre as PEM files, and the key store that the server
 * wants instead.
 */
final class Certificate {
  static final String ALIAS = "declic";

  private static final Pattern KEY =
      Pattern.compile("-----BEGIN ([A-Z ]*PRIVATE KEY)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  /** AlgorithmIdentifier of an RSA key, which a "BEGIN RSA PRIVATE KEY" file leaves out. */
  private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");

  private final List<X509Certificate> chain;
  private final PrivateKey key;

  private Certificate(List<X509Certificate> chain, PrivateKey key) {
    this.chain = chain;
    this.key = key;
  }

  static Certificate read(Path certificateFile, Path keyFile) throws Trouble {
    List<X509Certificate> chain = chain(certificateFile);
    Secrets.refuseIfOthersCanRead(keyFile);
    PrivateKey key = key(keyFile);
    X509Certificate own = chain.get(0);
    if (own.getNotAfter().before(new Date())) {
      throw new Trouble("tls.expired", certificateFile, own.getNotAfter().toInstant());
    }
    if (!belongTogether(own, key)) {
      throw new Trouble("tls.mismatch", certificateFile, keyFile);
    }
    return new Certificate(chain, key);
  }

  private static List<X509Certificate> chain(Path file) throws Trouble {
    try (InputStream in = Files.newInputStream(file)) {
      List<X509Certificate> chain =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (!chain.isEmpty()) {
        return chain;
      }
    } catch (IOException | GeneralSecurityException e) {
      // said below: whatever the cause, the file is not what it should be
    }
    throw new Trouble("tls.certificate", file);
  }

  private static PrivateKey key(Path file) throws Trouble {
    try {
      Matcher pem = KEY.matcher(Files.readString(file));
      if (pem.find()) {
        byte[] der = Base64.getMimeDecoder().decode(pem.group(2));
        switch (pem.group(1)) {
          case "PRIVATE KEY":
            return pkcs8(der);
          case "RSA PRIVATE KEY":
            return pkcs8(wrapped(der));
          default:
            throw new Trouble("tls.key.form", file);
        }
      }
    } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
      // said below
    }
    throw new Trouble("tls.key", file);
  }

  private static PrivateKey pkcs8(byte[] der) throws GeneralSecurityException {
    PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(der);
    GeneralSecurityException last = null;
    for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(spec);
      } catch (GeneralSecurityException e) {
        last = e;
      }
    }
    throw last;
  }

  /** PKCS#1 into PKCS#8: version 0, the algorithm, the key as an octet string. */
  private static byte[] wrapped(byte[] pkcs1) throws IOException {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    inner.write(new byte[] {2, 1, 0});
    inner.write(RSA);
    inner.write(der(4, pkcs1));
    return der(0x30, inner.toByteArray());
  }

  private static byte[] der(int tag, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    if (content.length < 128) {
      out.write(content.length);
    } else if (content.length < 256) {
      out.write(new byte[] {(byte) 0x81, (byte) content.length});
    } else {
      out.write(new byte[] {(byte) 0x82, (byte) (content.length >> 8), (byte) content.length});
    }
    out.write(content);
    return out.toByteArray();
  }

  private static boolean belongTogether(X509Certificate certificate, PrivateKey key) {
    String algorithm =
        switch (key.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> key.getAlgorithm();
        };
    try {
      byte[] sample = {1, 2, 3};
      Signature signing = Signature.getInstance(algorithm);
      signing.initSign(key);
      signing.update(sample);
      byte[] signature = signing.sign();
      Signature verifying = Signature.getInstance(algorithm);
      verifying.initVerify(certificate.getPublicKey());
      verifying.update(sample);
      return verifying.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Writes a key store readable by its owner alone, under a password made for this start. */
  String storeIn(Path file) throws Trouble {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    try {
      Files.deleteIfExists(file);
      Secrets.keepToOwner(file);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(ALIAS, key, password.toCharArray(), chain.toArray(X509Certificate[]::new));
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, password.toCharArray());
      }
      return password;
    } catch (IOException | GeneralSecurityException e) {
      throw new Trouble("tls.store", file);
    }
  }

  /** Connections that trust this very certificate and no other. */
  SSLSocketFactory trustingOnlyThis() throws Trouble {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      for (int i = 0; i < chain.size(); i++) {
        trusted.setCertificateEntry(ALIAS + i, chain.get(i));
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw new Trouble("tls.unusable", Server.rootOf(e));
    }
  }
}
