package org.declic.web.learner;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A hand on a touch screen: neither mouse nor keys. */
final class Fingers {
  private final CDPSession screen;

  Fingers(Page page) {
    screen = page.context().newCDPSession(page);
    JsonObject on = new JsonObject();
    on.addProperty("enabled", true);
    on.addProperty("maxTouchPoints", 5);
    screen.send("Emulation.setTouchEmulationEnabled", on);
  }

  Fingers tap(Locator target) {
    double[] at = middle(target);
    touch("touchStart", at);
    touch("touchEnd");
    return this;
  }

  /** Stays until something opens that can be chosen. */
  Fingers hold(Locator target, Locator opens) {
    touch("touchStart", middle(target));
    opens.waitFor();
    touch("touchEnd");
    return this;
  }

  Fingers swipe(Locator target, int across) {
    double[] at = middle(target);
    touch("touchStart", at);
    for (int part = 1; part <= 4; part++) {
      touch("touchMove", at[0] + across * part / 4.0, at[1]);
    }
    // The finger rests before it lifts: after a throw, the browser takes no tap for a moment.
    for (int rest = 0; rest < 4; rest++) {
      touch("touchMove", at[0] + across + rest % 2, at[1]);
    }
    touch("touchEnd");
    return this;
  }

  /** Two fingers draw apart. */
  Fingers spread(Locator target) {
    double[] at = middle(target);
    touch("touchStart", at[0] - 20, at[1], at[0] + 20, at[1]);
    touch("touchMove", at[0] - 24, at[1], at[0] + 24, at[1]);
    touch("touchMove", at[0] - 28, at[1], at[0] + 28, at[1]);
    touch("touchEnd");
    return this;
  }

  private double[] middle(Locator target) {
    target.scrollIntoViewIfNeeded();
    BoundingBox box = target.boundingBox();
    return new double[] {box.x + box.width / 2, box.y + Math.min(box.height / 2, 60)};
  }

  private void touch(String type, double... xy) {
    JsonArray points = new JsonArray();
    for (int i = 0; i + 1 < xy.length; i += 2) {
      JsonObject point = new JsonObject();
      point.addProperty("x", xy[i]);
      point.addProperty("y", xy[i + 1]);
      point.addProperty("id", i);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    screen.send("Input.dispatchTouchEvent", event);
  }
}
