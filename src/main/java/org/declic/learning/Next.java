package org.declic.learning;

import org.declic.content.Position;

/**
 * Where a reader goes next, or where what they did is shown.
 *
 * @param value step and screen; empty at the end of the unit
 */
public record Next(String value) {
  static final Next END = new Next("");

  static Next of(Position position) {
    return new Next(position.step().id() + "/" + position.screen().id());
  }

  public boolean isEnd() {
    return value.isEmpty();
  }

  public String step() {
    return value.substring(0, value.indexOf('/'));
  }

  public String screen() {
    return value.substring(value.indexOf('/') + 1);
  }
}
