package org.declic.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Repeats a command whose transaction was rolled back by the database, or whose outcome is unknown,
 * up to ten times with growing, jittered pauses; then makes the commit durable. It stands outside
 * the transaction (priority below 200), because a failure at commit shows only after the method has
 * returned. Repeating is safe: the receipt inside the transaction finds a first success.
 */
@Command
@Interceptor
@Priority(150)
public class RetryInterceptor {
  private static final int TRIES = 10;
  private static final long FIRST_PAUSE_MILLIS = 20;
  private static final long LONGEST_PAUSE_MILLIS = 1000;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  @Inject Durability durability;

  @AroundInvoke
  Object repeat(InvocationContext call) throws Exception {
    if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      // A part of another command: only the whole can be repeated, or be made durable.
      return call.proceed();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        Object outcome = call.proceed();
        durability.ensure();
        return outcome;
      } catch (Exception failure) {
        if (attempt == TRIES || !DatabaseFailure.isWorthRepeating(failure)) {
          throw failure;
        }
        pause(attempt);
      }
    }
  }

  private static void pause(int attempt) {
    long millis = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt);
    double jitter = 0.5 + ThreadLocalRandom.current().nextDouble();
    LockSupport.parkNanos((long) (millis * jitter * 1_000_000));
  }
}
