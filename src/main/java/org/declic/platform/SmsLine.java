package org.declic.platform;

import java.util.Map;

/**
 * The HTTP gateway that takes our text messages. In address and body, {@code [to]}, {@code [text]},
 * {@code [id]} and {@code [from]} are filled in; no other host is ever called.
 *
 * @param headers by name, the token already in them
 * @param expected statuses that mean "taken", as {@code 200-299} or {@code 200,202}
 */
public record SmsLine(
    String address,
    String method,
    Map<String, String> headers,
    String body,
    String type,
    String from,
    String expected) {
  public boolean isTaken(int status) {
    for (String part : expected.split(",")) {
      String[] ends = part.strip().split("-");
      int low = Integer.parseInt(ends[0].strip());
      int high = ends.length > 1 ? Integer.parseInt(ends[1].strip()) : low;
      if (status >= low && status <= high) {
        return true;
      }
    }
    return false;
  }
}
