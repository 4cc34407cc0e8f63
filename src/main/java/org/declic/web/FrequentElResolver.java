package org.declic.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every page asks for dozens of times, answered first: its words, the addresses of its files,
 * and the parameters of our tags and templates that are mostly left out. All of them would be found
 * without it, after a walk through every scope and every bean; the pages would cost a fifth more.
 */
public class FrequentElResolver extends ELResolver {
  /**
   * Parameters of {@code d:icon}, {@code d:bar}, {@code d:primary} and the templates. Given ones
   * are put in the expression when the page is built and never come here, so here they are absent.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "turn",
          "iconClass",
          "primaryIcon",
          "buttonName",
          "buttonValue",
          "backLabel",
          "stop",
          "three",
          "more",
          "leave",
          "nobody",
          "idleWarn",
          "idleEnd");

  /** Files do not change while the server runs. */
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (!(property instanceof String name)) {
      return null;
    }
    if (base == null) {
      return named(context, name);
    }
    if (base instanceof Messages words) {
      context.setPropertyResolved(base, property);
      return words.containsKey(name) ? words.getObject(name) : "???" + name + "???";
    }
    if (base instanceof ResourceHandler files) {
      return address(context, files, name);
    }
    return null;
  }

  private static Object named(ELContext context, String name) {
    if (name.equals("m")) {
      FacesContext page = (FacesContext) context.getContext(FacesContext.class);
      UIViewRoot root = page == null ? null : page.getViewRoot();
      if (root == null) {
        return null;
      }
      context.setPropertyResolved(null, name);
      return ResourceBundle.getBundle(
          Messages.class.getName(), root.getLocale(), Messages.class.getClassLoader());
    }
    if (LEFT_OUT.contains(name)) {
      context.setPropertyResolved(null, name);
    }
    return null;
  }

  private String address(ELContext context, ResourceHandler files, String name) {
    int colon = name.indexOf(':');
    if (colon < 0 || !VersionedResources.isOurs(name.substring(0, colon))) {
      return null;
    }
    String known = addresses.get(name);
    if (known == null) {
      Resource file = files.createResource(name.substring(colon + 1), name.substring(0, colon));
      if (file == null) {
        return null;
      }
      known = file.getRequestPath();
      addresses.put(name, known);
    }
    context.setPropertyResolved(files, name);
    return known;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Nothing of it can be written.
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
