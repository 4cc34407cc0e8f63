package org.declic.incontainer;

import org.declic.testing.Prepared;
import org.junit.platform.suite.api.BeforeSuite;

@InContainer
class OnH2 {
  @BeforeSuite
  static void takeItsServer() {
    Prepared.takeServerOf("h2");
  }
}
