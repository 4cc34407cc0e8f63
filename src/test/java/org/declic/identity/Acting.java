package org.declic.identity;

import java.util.concurrent.Callable;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;

/** Does something as somebody, in any thread: what the sign-in of a request does otherwise. */
public final class Acting {
  private final SecurityManager manager;
  private final Actor actor;

  private Acting(SecurityManager manager, Actor actor) {
    this.manager = manager;
    this.actor = actor;
  }

  /** Made where a request is. */
  public static Acting as(Actor actor) {
    return new Acting(SecurityUtils.getSecurityManager(), actor);
  }

  public <T> T get(Callable<T> work) {
    SubjectThreadState state = new SubjectThreadState(subject());
    state.bind();
    try {
      return work.call();
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    } finally {
      state.restore();
    }
  }

  public void run(Runnable work) {
    get(
        () -> {
          work.run();
          return null;
        });
  }

  private Subject subject() {
    return new Subject.Builder(manager)
        .principals(new SimplePrincipalCollection(actor, "declic"))
        .authenticated(true)
        .sessionCreationEnabled(false)
        .buildSubject();
  }
}
