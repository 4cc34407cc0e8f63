package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Numbers in the rail: always something to do; {@code nav} in pages. */
@Named("nav")
@RequestScoped
public class Navigation {
  public int getRecordsToConfirm() {
    return 0;
  }
}
