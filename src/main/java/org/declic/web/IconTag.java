package org.declic.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code <d:icon name="clock"/>}: an icon of the sprite. A page has a dozen of them and a stateless
 * one is built for each request: there the tag writes its markup itself. Where Faces keeps a view,
 * it goes through a tag file like the others, which knows how to be shown twice.
 */
public final class IconTag extends TagHandler {
  private static final String IN_A_KEPT_VIEW = "/WEB-INF/tags/icon.xhtml";

  private final TagAttribute name;
  private final TagAttribute turn;
  private final TagAttribute iconClass;

  public IconTag(TagConfig config) {
    super(config);
    name = getRequiredAttribute("name");
    turn = getAttribute("turn");
    iconClass = getAttribute("iconClass");
  }

  @Override
  public void apply(FaceletContext page, UIComponent parent) throws IOException {
    FacesContext context = page.getFacesContext();
    if (context.getViewRoot().isTransient() && !context.isPostback()) {
      parent.getChildren().add(new Markup(markup(page)));
    } else {
      include(page, parent);
    }
  }

  private String markup(FaceletContext page) {
    Object sprite = page.getFacesContext().getExternalContext().getRequestMap().get("iconsUrl");
    String more = iconClass == null ? "" : escaped(iconClass.getValue(page));
    return "<svg class=\"icon"
        + (turn != null && turn.getBoolean(page) ? " icon-turn" : "")
        + (more.isEmpty() ? "" : " " + more)
        + "\" aria-hidden=\"true\" focusable=\"false\"><use href=\""
        + escaped(String.valueOf(sprite))
        + "#"
        + escaped(name.getValue(page))
        + "\"></use></svg>";
  }

  private static String escaped(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '&' || c == '<' || c == '>' || c == '"');
    return plain
        ? text
        : text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }

  private void include(FaceletContext page, UIComponent parent) throws IOException {
    VariableMapper around = page.getVariableMapper();
    VariableMapper own = new Own(around);
    for (TagAttribute attribute : tag.getAttributes().getAll()) {
      own.setVariable(attribute.getLocalName(), attribute.getValueExpression(page, Object.class));
    }
    page.setVariableMapper(own);
    try {
      page.includeFacelet(parent, IN_A_KEPT_VIEW);
    } finally {
      page.setVariableMapper(around);
    }
  }

  /** The attributes of this tag, in front of the variables around it. */
  private static final class Own extends VariableMapper {
    private final Map<String, ValueExpression> attributes = new HashMap<>();
    private final VariableMapper around;

    Own(VariableMapper around) {
      this.around = around;
    }

    @Override
    public ValueExpression resolveVariable(String variable) {
      ValueExpression own = attributes.get(variable);
      return own != null ? own : around.resolveVariable(variable);
    }

    @Override
    public ValueExpression setVariable(String variable, ValueExpression expression) {
      return attributes.put(variable, expression);
    }
  }

  /** Markup of a page that is shown once: neither state nor events nor an id. */
  private static final class Markup extends UIComponentBase {
    private final String markup;
    private UIComponent parent;

    Markup(String markup) {
      this.markup = markup;
    }

    @Override
    public String getFamily() {
      return Markup.class.getName();
    }

    @Override
    public UIComponent getParent() {
      return parent;
    }

    @Override
    public void setParent(UIComponent parent) {
      this.parent = parent;
    }

    @Override
    public boolean isTransient() {
      return true;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
      encodeBegin(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
      context.getResponseWriter().write(markup);
    }

    @Override
    public void encodeEnd(FacesContext context) {
      // All was written at the beginning.
    }
  }
}
