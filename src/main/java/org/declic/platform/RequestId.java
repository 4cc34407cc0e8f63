package org.declic.platform;

/**
 * Made when a form is rendered and sent back with it: the same form sent twice is one command.
 * First parameter of every {@link Command} method.
 */
public record RequestId(String value) {
  public RequestId {
    TimeOrderedId.checked(value);
  }

  public static RequestId next() {
    return new RequestId(TimeOrderedId.next());
  }
}
