package org.declic.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that a person is told about: exactly once by its {@link RequestId} (the first parameter),
 * repeated when the database asks for it, durable before the method returns.
 *
 * <p>The method returns nothing, a String, an enum constant or a record with one String: that is
 * kept with the receipt and given back when the same request comes again. It has no side effect
 * outside the database.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Command {}
