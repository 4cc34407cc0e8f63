package org.declic.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.subject.Subject;

/**
 * The one decision point for permissions. It runs before anything else, so that a refused call
 * opens no transaction, and refuses what declares nothing.
 */
@Guarded
@Interceptor
@Priority(100)
public class GuardInterceptor {

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Method method = call.getMethod();
    RequiresPermissions required = method.getAnnotation(RequiresPermissions.class);
    if (required != null) {
      demand(required);
    } else if (!method.isAnnotationPresent(Open.class)) {
      throw new UnauthorizedException("No permission declared on " + method);
    }
    return call.proceed();
  }

  private static void demand(RequiresPermissions required) {
    Subject subject = SecurityUtils.getSubject();
    if (!subject.isAuthenticated()) {
      throw new UnauthenticatedException("Nobody is signed in");
    }
    if (required.logical() == Logical.OR) {
      for (String permission : required.value()) {
        if (subject.isPermitted(permission)) {
          return;
        }
      }
      throw new UnauthorizedException("None of the permissions is held");
    }
    subject.checkPermissions(required.value());
  }
}
