package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.declic.identity.AccountId;
import org.declic.web.team.ProfileFormPage;

/** One's own profile: what I lead, when I can work, what I wish, where. */
@Named("mediatorProfile")
@RequestScoped
public class ProfilePage extends ProfileFormPage {

  public void open() {
    show();
  }

  @Override
  protected AccountId whose() {
    return actor().account();
  }

  @Override
  protected String address() {
    return "/mediator/profile.xhtml";
  }

  @Override
  public String getHeadings() {
    return "mediator_profile.card.";
  }
}
