package org.declic.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.Hash;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.lang.util.ByteSource;

/**
 * Argon2id for passwords and PINs, parameters kept in each hash. 19 MiB and two passes (the first
 * recommendation of OWASP's password storage guide): some tens of milliseconds, and few at a time,
 * so that a whole class signing in together takes neither the memory nor all processors.
 */
@ApplicationScoped
public class PasswordHashing {
  // As text: Shiro reads its parameters so, and takes weaker defaults without a word when it
  // cannot.
  private static final String MEMORY_KIB = "19456";
  private static final String PASSES = "2";
  private static final String LANES = "1";

  private final DefaultHashService hashes = new DefaultHashService();
  private final Shiro2CryptFormat format = new Shiro2CryptFormat();
  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  private String nobody;

  @PostConstruct
  void prepare() {
    nobody = hash("nobody has this password");
  }

  String hash(String secret) {
    return holding(
        () ->
            format.format(
                hashes.computeHash(
                    new HashRequest.Builder()
                        .setAlgorithmName("argon2id")
                        .setSource(ByteSource.Util.bytes(secret))
                        .addParameter("Argon2.memoryKib", String.valueOf(MEMORY_KIB))
                        .addParameter("Argon2.iterations", String.valueOf(PASSES))
                        .addParameter("Argon2.parallelism", String.valueOf(LANES))
                        .build())));
  }

  boolean matches(String secret, String stored) {
    return holding(
        () -> {
          Hash hash = format.parse(stored);
          return hash.matchesPassword(ByteSource.Util.bytes(secret));
        });
  }

  /**
   * Takes as long as a real comparison: an unknown name must not answer faster than a known one.
   */
  void matchNobody(String secret) {
    matches(secret, nobody);
  }

  /** True when the hash was made with weaker parameters than today's. */
  boolean isDated(String stored) {
    return !stored.contains("m=" + MEMORY_KIB) || !stored.contains("t=" + PASSES);
  }

  private <T> T holding(java.util.function.Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
