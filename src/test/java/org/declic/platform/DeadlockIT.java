package org.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A deadlock that the database itself finds. */
@ArquillianTest
class DeadlockIT {
  @Inject private TwoRows rows;
  @Resource private ManagedExecutorService threads;

  @Test
  @Tag("REL-15")
  void of_two_commands_in_each_other_s_way_both_are_carried_out_once() throws Exception {
    String left = TimeOrderedId.next();
    String right = TimeOrderedId.next();
    rows.make(RequestId.next(), left);
    rows.make(RequestId.next(), right);
    AtomicInteger begun = new AtomicInteger();
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    // Only the first two meet: whoever is tried again finds the other one gone.
    Runnable meet =
        () -> {
          if (begun.getAndIncrement() < 2) {
            await(bothHoldOne);
          }
        };
    Subject nobody = SecurityUtils.getSubject();
    Future<?> there =
        threads.submit(nobody.associateWith(() -> rows.mark(RequestId.next(), left, right, meet)));
    Future<?> back =
        threads.submit(nobody.associateWith(() -> rows.mark(RequestId.next(), right, left, meet)));
    there.get();
    back.get();

    assertThat(begun.get()).as("one of them was tried again").isGreaterThan(2);
    assertThat(rows.marks(left)).isEqualTo("++");
    assertThat(rows.marks(right)).isEqualTo("++");
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("The other one never came", e);
    }
  }
}
