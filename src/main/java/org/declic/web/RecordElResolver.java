package org.declic.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a page write {@code #{row.title}} for the component {@code title()} of a record: EL 5 looks
 * only for getters.
 */
public class RecordElResolver extends ELResolver {
  private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (!(base instanceof Record) || property == null) {
      return null;
    }
    Method accessor =
        accessors.computeIfAbsent(base.getClass(), RecordElResolver::read).get(property.toString());
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.invoke(base);
    } catch (ReflectiveOperationException failure) {
      throw new ELException(failure);
    }
  }

  /** Components and other public methods without parameters that belong to the record's words. */
  private static Map<String, Method> read(Class<?> type) {
    Map<String, Method> found = new ConcurrentHashMap<>();
    for (Method method : type.getMethods()) {
      boolean word =
          method.getParameterCount() == 0
              && method.getReturnType() != void.class
              && method.getDeclaringClass() != Object.class
              && method.getDeclaringClass() != Record.class;
      if (word) {
        method.trySetAccessible();
        found.put(method.getName(), method);
      }
    }
    return found;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Records do not change.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }
}
