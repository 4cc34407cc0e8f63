package org.declic.assessment.simulator;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes the little JSON that pages need; what it writes is safe inside a script element. */
final class Json {
  private Json() {}

  /** Counts and yes or no without quotes; anything else as it is. */
  static Object plain(String value) {
    if (value.matches("0|[1-9][0-9]{0,5}")) {
      return Integer.valueOf(value);
    }
    return value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
  }

  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> fields) {
      out.append('{');
      for (Iterator<? extends Map.Entry<?, ?>> i = fields.entrySet().iterator(); i.hasNext(); ) {
        Map.Entry<?, ?> field = i.next();
        quote(String.valueOf(field.getKey()), out);
        out.append(':');
        write(field.getValue(), out);
        if (i.hasNext()) {
          out.append(',');
        }
      }
      out.append('}');
    } else if (value instanceof List<?> items) {
      out.append('[');
      for (int i = 0; i < items.size(); i++) {
        if (i > 0) {
          out.append(',');
        }
        write(items.get(i), out);
      }
      out.append(']');
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      quote(String.valueOf(value), out);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        // Closing tags, comments and the two line ends of old scripts cannot appear.
        case '<', '>', '&', '\u2028', '\u2029' -> unicode(c, out);
        default -> {
          if (c < ' ') {
            unicode(c, out);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void unicode(char c, StringBuilder out) {
    out.append(String.format("\\u%04x", (int) c));
  }
}
