package org.declic.launch;

/**
 * The first class read. In the jar it is compiled for Java 8, so that a Java that is too old gets a
 * sentence instead of a stack trace; it may therefore use nothing newer.
 */
public final class Start {
  private static final int JAVA_NEEDED = 17;

  private Start() {}

  public static void main(String[] args) throws Exception {
    String version = System.getProperty("java.specification.version");
    int java = version.startsWith("1.") ? 8 : Integer.parseInt(version);
    if (java < JAVA_NEEDED) {
      System.err.println(
          "D\u00e9clic a besoin de Java 17 ou plus r\u00e9cent\u00a0; cette machine a lanc\u00e9 Java "
              + java
              + ".");
      System.err.println(
          "D\u00e9clic needs Java 17 or newer; this machine started Java " + java + ".");
      System.exit(1);
    }
    Class.forName("org.declic.launch.Launcher")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }
}
