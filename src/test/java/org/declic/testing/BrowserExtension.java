package org.declic.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser and one server for all test classes that a process of the build runs, a fresh context
 * for each test, and nothing odd left unsaid.
 */
final class BrowserExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Duration LONGEST_TEST = Duration.ofMinutes(4);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == DeclicServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class ? browser(context) : server(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws InterruptedException {
    renewOnANewDay(context);
    server(context).newWarnings();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Browser browser = context.getStore(NAMESPACE).remove(Browser.class, Browser.class);
    if (browser != null) {
      boolean failed = context.getExecutionException().isPresent();
      if (failed) {
        browser.screenshot(
            "failed-"
                + context.getRequiredTestClass().getSimpleName()
                + "-"
                + context.getRequiredTestMethod().getName());
      }
      List<String> complaints = browser.closeAndTell();
      if (!failed && !complaints.isEmpty()) {
        throw new AssertionError("The browser complained:\n" + String.join("\n", complaints));
      }
    }
    List<String> warnings = server(context).newWarnings();
    if (!warnings.isEmpty() && context.getExecutionException().isEmpty()) {
      throw new AssertionError("The server warned:\n" + String.join("\n", warnings));
    }
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            Browser.class,
            key -> new Browser(chromium(context), server(context).address()),
            Browser.class);
  }

  private static ChromiumProcess chromium(ExtensionContext context) {
    ChromiumProcess known = kept(context).get(ChromiumProcess.class, ChromiumProcess.class);
    if (known != null && !known.browser().isConnected()) {
      kept(context).remove(ChromiumProcess.class);
      known.close();
    }
    return kept(context)
        .getOrComputeIfAbsent(
            ChromiumProcess.class, key -> ChromiumProcess.start(), ChromiumProcess.class);
  }

  /** Where builds hand over one class after the other, the root of a class ends with the class. */
  private static ExtensionContext.Store kept(ExtensionContext context) {
    return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
  }

  private static SharedServer shared(ExtensionContext context) {
    return kept(context)
        .getOrComputeIfAbsent(
            SharedServer.class,
            key -> new SharedServer(DeclicServer.withDemonstration(), today()),
            SharedServer.class);
  }

  private static DeclicServer server(ExtensionContext context) {
    return shared(context).server();
  }

  /**
   * The demonstration tells of the day on which it began; a long run may outlast it. A test that
   * would see the day change in its middle begins with the new one.
   */
  private static void renewOnANewDay(ExtensionContext context) throws InterruptedException {
    ZonedDateTime now = ZonedDateTime.now(PARIS);
    Duration left = Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(PARIS));
    if (left.compareTo(LONGEST_TEST) < 0) {
      TimeUnit.MILLISECONDS.sleep(left.toMillis() + 1);
    }
    SharedServer shared = kept(context).get(SharedServer.class, SharedServer.class);
    if (shared != null && !shared.day().equals(today())) {
      kept(context).remove(SharedServer.class);
      shared.close();
    }
  }

  private static LocalDate today() {
    return LocalDate.now(PARIS);
  }

  /** Stopped with the run, because the store closes what it holds. */
  private record SharedServer(DeclicServer server, LocalDate day)
      implements ExtensionContext.Store.CloseableResource {
    @Override
    public void close() {
      server.close();
    }
  }
}
