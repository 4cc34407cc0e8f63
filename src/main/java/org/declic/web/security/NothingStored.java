package org.declic.web.security;

import org.apache.shiro.mgt.SessionStorageEvaluator;
import org.apache.shiro.subject.Subject;

/**
 * Who is signed in is a row of ours, found again on each request: Shiro keeps nothing of it in an
 * HTTP session. Its own setting for that is not enough: it keeps something all the same as soon as
 * a page has made an HTTP session for its view, and that session would then open the door alone.
 */
public class NothingStored implements SessionStorageEvaluator {
  @Override
  public boolean isSessionStorageEnabled(Subject subject) {
    return false;
  }
}
