package org.declic.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Makes what was committed survive a power cut. MariaDB and MySQL do so at commit; H2 writes at
 * commit but calls fsync only at a checkpoint, so one is asked for after each command. Commands
 * that end while a checkpoint runs share the next one.
 */
@ApplicationScoped
public class Durability {
  @Resource(lookup = "java:app/jdbc/declic")
  DataSource source;

  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final AtomicLong asked = new AtomicLong();
  private volatile long reached;
  private boolean needsCheckpoint;

  @PostConstruct
  void look() {
    try (Connection connection = source.getConnection()) {
      needsCheckpoint = connection.getMetaData().getURL().startsWith("jdbc:h2:");
    } catch (SQLException failure) {
      throw new IllegalStateException("The database does not answer", failure);
    }
  }

  /** Returns when everything committed before the call is on the disk. */
  public void ensure() {
    if (!needsCheckpoint) {
      return;
    }
    long mine = asked.incrementAndGet();
    oneAtATime.lock();
    try {
      if (reached >= mine) {
        return;
      }
      long covered = asked.get();
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CHECKPOINT SYNC");
      }
      reached = covered;
    } catch (SQLException failure) {
      throw new IllegalStateException("The data could not be written to the disk", failure);
    } finally {
      oneAtATime.unlock();
    }
  }
}
