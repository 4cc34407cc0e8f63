package org.declic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something a person comes to do. The only place where a transaction and a permission start: every
 * public method says who may call it, with Shiro's {@code RequiresPermissions} or with {@link
 * Open}, and a method that says nothing is refused.
 */
@Stereotype
@ApplicationScoped
@Guarded
@Transactional(rollbackOn = Exception.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
