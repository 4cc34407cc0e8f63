package org.declic.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a structure file that cannot change and knows its line: a map, a list or one value.
 * Asking for something else than what is there gives the empty answer.
 */
public final class Structure {
  private final String file;
  private final int line;
  private final String value;
  private final List<Structure> items;
  private final Map<String, Structure> fields;

  private Structure(
      String file, int line, String value, List<Structure> items, Map<String, Structure> fields) {
    this.file = file;
    this.line = line;
    this.value = value;
    this.items = items;
    this.fields = fields;
  }

  public static Structure ofValue(String file, int line, String value) {
    return new Structure(file, line, value, List.of(), Map.of());
  }

  public static Structure ofItems(String file, int line, List<Structure> items) {
    return new Structure(file, line, "", List.copyOf(items), Map.of());
  }

  public static Structure ofFields(String file, int line, Map<String, Structure> fields) {
    Map<String, Structure> kept = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    return new Structure(file, line, "", List.of(), kept);
  }

  public String file() {
    return file;
  }

  /** Counted from 1. */
  public int line() {
    return line;
  }

  public boolean isMap() {
    return !fields.isEmpty();
  }

  public boolean isList() {
    return !items.isEmpty();
  }

  /** The value itself, when this is one; else empty. */
  public String value() {
    return value;
  }

  /** The entries, when this is a list. */
  public List<Structure> items() {
    return items;
  }

  /** The names of the fields in the order of the file. */
  public Set<String> keys() {
    return fields.keySet();
  }

  public boolean has(String key) {
    return fields.containsKey(key);
  }

  public Optional<Structure> child(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /** The line of a field, else of the whole. */
  public int lineOf(String key) {
    return child(key).map(Structure::line).orElse(line);
  }

  public Optional<String> text(String key) {
    return child(key).map(Structure::value).filter(text -> !text.isEmpty());
  }

  /** Empty when absent or not a whole number. */
  public Optional<Integer> number(String key) {
    return text(key).filter(text -> text.matches("-?[0-9]{1,9}")).map(Integer::valueOf);
  }

  /** True when the field says yes, true or on. */
  public boolean yes(String key) {
    return text(key).filter(text -> text.matches("(?i)yes|true|on|oui")).isPresent();
  }

  public List<Structure> list(String key) {
    return child(key).map(Structure::items).orElse(List.of());
  }

  /** The values of a list; a single value counts as a list of one. */
  public List<String> texts(String key) {
    Optional<Structure> child = child(key);
    if (child.isPresent() && !child.get().value.isEmpty()) {
      return List.of(child.get().value);
    }
    return list(key).stream().map(Structure::value).toList();
  }

  @Override
  public String toString() {
    if (isMap()) {
      return fields.toString();
    }
    return isList() ? items.toString() : value;
  }
}
