package org.declic.platform;

/**
 * Made when a form is rendered and sent back with it: the same form sent twice is one command.
 * First parameter of every {@link Command} method.
 */
public record RequestId(String value) {
  private static final int PART_DIGITS = 12;
  private static final long PART_MASK = 0xffff_ffff_ffffL;

  public RequestId {
    TimeOrderedId.checked(value);
  }

  /**
   * Of one of several commands that the same form begins: the same form sent again has the same.
   *
   * @param number from 0, which is the form's own
   */
  public RequestId part(int number) {
    int end = value.length() - PART_DIGITS;
    long last = Long.parseLong(value.substring(end), 16);
    return new RequestId(
        value.substring(0, end) + String.format("%012x", (last + number) & PART_MASK));
  }

  public static RequestId next() {
    return new RequestId(TimeOrderedId.next());
  }
}
