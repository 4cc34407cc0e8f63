package org.declic.incontainer;

import org.declic.testing.Prepared;
import org.junit.platform.suite.api.BeforeSuite;

@InContainer
class OnMariaDb {
  @BeforeSuite
  static void takeItsServer() {
    Prepared.takeServerOf("mariadb");
  }
}
