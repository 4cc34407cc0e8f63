package org.declic.assignment.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Reads in a transaction of its own: threads of a test must not share what a test has read. */
@ApplicationScoped
@Transactional
public class Looking {
  public <T> T at(Supplier<T> reading) {
    return reading.get();
  }
}
