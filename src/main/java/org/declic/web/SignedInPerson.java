package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.organisation.Sites;
import org.declic.web.security.WhoFilter;

/** Who the page is for; {@code actor} in pages. */
@Named("actor")
@RequestScoped
public class SignedInPerson {
  @Inject Sites sites;
  @Inject HttpServletRequest request;

  private Optional<Actor> actor;

  /** Empty at the door. */
  public Optional<Actor> get() {
    if (actor == null) {
      actor = Optional.ofNullable(SecurityUtils.getSubject().getPrincipal()).map(Actor.class::cast);
    }
    return actor;
  }

  /**
   * @throws IllegalStateException at the door; pages of an audience are never reached there
   */
  public Actor present() {
    return get().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  private boolean is(Actor.Kind kind) {
    return get().map(person -> person.kind() == kind && person.confirmed()).orElse(false);
  }

  public boolean isSignedIn() {
    return get().isPresent();
  }

  public boolean isLearner() {
    return is(Actor.Kind.LEARNER);
  }

  public boolean isVisitor() {
    return is(Actor.Kind.VISITOR);
  }

  /** A member of staff who tries a unit: nothing of it is kept for anybody. */
  public boolean isTrying() {
    return isVisitor() && request.getAttribute(WhoFilter.TRIAL) != null;
  }

  /** Somebody without a card, who may take one and keep what was done. */
  public boolean isWithoutCard() {
    return isVisitor() && !isTrying();
  }

  public boolean isStaff() {
    return is(Actor.Kind.STAFF);
  }

  public String getNickname() {
    return get().map(Actor::displayName).orElse("");
  }

  public String getId() {
    return present().id();
  }

  public String getDisplayName() {
    return getNickname();
  }

  public String getInitial() {
    String name = getNickname();
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  public String getPictureUrl() {
    return get().map(person -> pictureUrl(person.picture())).orElse("");
  }

  /** Where the drawing of this name is served. */
  public static String pictureUrl(String picture) {
    return FacesContext.getCurrentInstance()
        .getApplication()
        .getResourceHandler()
        .createResource(picture + ".svg", "pictures")
        .getRequestPath();
  }

  /** The role whose pages the rail shows. */
  public String getRoleKey() {
    Actor person = present();
    if (person.holds(Role.LEAD)) {
      return Role.LEAD.name();
    }
    return person.holds(Role.MEDIATOR) ? Role.MEDIATOR.name() : Role.ADMIN.name();
  }

  public boolean isLead() {
    return get().map(person -> person.holds(Role.LEAD)).orElse(false);
  }

  public boolean isAdmin() {
    return get().map(person -> person.holds(Role.ADMIN)).orElse(false);
  }

  public String getSiteId() {
    return present().siteId();
  }

  public String getSiteName() {
    return sites.facts(present().site()).name();
  }
}
