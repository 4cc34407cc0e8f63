package org.declic.testing.container;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Ends the test server when the build is gone, even one that was killed. */
@WebListener
public class StopsWithBuild implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    long build = Long.getLong("declic.test.build", 0L);
    ProcessHandle.of(build)
        .ifPresent(process -> process.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }
}
