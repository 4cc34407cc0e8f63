package org.declic.web;

import jakarta.el.ExpressionFactory;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * {@code <d:each items="#{page.rows}" var="row" varStatus="at">}: the body once for each. The list
 * is asked for once; {@code c:forEach} asks for it again at each mention of the variable, so that a
 * list which is worked out, or read from the database, was worked out hundreds of times for a page.
 * Where Faces keeps a view and may build it twice, the usual tag does it.
 */
public final class EachTag extends TagHandler {
  private static final String USUAL = "com.sun.faces.facelets.tag.jstl.core.ForEachHandler";

  private final TagAttribute items;
  private final String var;
  private final String varStatus;
  private final TagHandler usual;

  public EachTag(TagConfig config) {
    super(config);
    items = getRequiredAttribute("items");
    var = getRequiredAttribute("var").getValue();
    varStatus = getAttribute("varStatus") == null ? "" : getAttribute("varStatus").getValue();
    usual = usual(config);
  }

  private static TagHandler usual(TagConfig config) {
    try {
      return (TagHandler)
          FacesContext.class
              .getClassLoader()
              .loadClass(USUAL)
              .getConstructor(TagConfig.class)
              .newInstance(config);
    } catch (ReflectiveOperationException e) {
      throw new FacesException(e);
    }
  }

  /** Where in the list one is. */
  public record Turn(int index, boolean first, boolean last) {
    public int getIndex() {
      return index;
    }

    public int getCount() {
      return index + 1;
    }

    public boolean isFirst() {
      return first;
    }

    public boolean isLast() {
      return last;
    }
  }

  @Override
  public void apply(FaceletContext page, UIComponent parent) throws IOException {
    FacesContext context = page.getFacesContext();
    if (context.isPostback() || !context.getViewRoot().isTransient()) {
      usual.apply(page, parent);
      return;
    }
    List<?> all = list(items.getObject(page));
    VariableMapper variables = page.getVariableMapper();
    ValueExpression before = variables.resolveVariable(var);
    ValueExpression statusBefore =
        varStatus.isEmpty() ? null : variables.resolveVariable(varStatus);
    ExpressionFactory make = page.getExpressionFactory();
    try {
      for (int i = 0; i < all.size(); i++) {
        variables.setVariable(var, make.createValueExpression(all.get(i), Object.class));
        if (!varStatus.isEmpty()) {
          Turn turn = new Turn(i, i == 0, i == all.size() - 1);
          variables.setVariable(varStatus, make.createValueExpression(turn, Object.class));
        }
        nextHandler.apply(page, parent);
      }
    } finally {
      variables.setVariable(var, before);
      if (!varStatus.isEmpty()) {
        variables.setVariable(varStatus, statusBefore);
      }
    }
  }

  private static List<?> list(Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Collection<?> many) {
      return new ArrayList<>(many);
    }
    if (value instanceof Map<?, ?> map) {
      return new ArrayList<>(map.entrySet());
    }
    if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    throw new FacesException("each: not a list: " + value.getClass());
  }
}
