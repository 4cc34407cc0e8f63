package org.declic.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;

/**
 * Inside the command's transaction: looks the request id up first, else runs the method and keeps a
 * receipt under a unique key in the same transaction. Two equal requests at once: the unique key
 * refuses the second, its retry then finds the first one's receipt.
 */
@Command
@Interceptor
@Priority(300)
public class ReceiptInterceptor {

  @Inject Receipts receipts;

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    if (call.getParameters().length == 0
        || !(call.getParameters()[0] instanceof RequestId request)) {
      throw new IllegalStateException(call.getMethod() + " needs a RequestId first");
    }
    String actor = actor();
    Class<?> type = call.getMethod().getReturnType();
    Optional<String> earlier = receipts.find(actor, request);
    if (earlier.isPresent()) {
      return fromText(earlier.get(), type);
    }
    Object outcome = carryOut(call, actor, request);
    try {
      receipts.keep(actor, request, call.getMethod().getName(), toText(outcome));
    } catch (RuntimeException failure) {
      if (DatabaseFailure.isDuplicate(failure)) {
        throw new Crowded(failure);
      }
      throw failure;
    }
    return outcome;
  }

  /**
   * A refusal may be the work of the very same request, carried out a moment ago beside this one:
   * then the repetition finds its receipt.
   */
  private Object carryOut(InvocationContext call, String actor, RequestId request)
      throws Exception {
    try {
      return call.proceed();
    } catch (Refusal | UnknownThing refused) {
      if (receipts.find(actor, request).isPresent()) {
        throw new Crowded(refused);
      }
      throw refused;
    }
  }

  /** Receipts belong to who sent the form: nobody can replay, or probe, another one's request. */
  private static String actor() {
    Object principal = SecurityUtils.getSubject().getPrincipal();
    return principal == null ? "nobody" : principal.toString();
  }

  private static String toText(Object outcome) throws ReflectiveOperationException {
    if (outcome == null) {
      return "";
    }
    if (outcome instanceof Record record) {
      return (String) record.getClass().getRecordComponents()[0].getAccessor().invoke(record);
    }
    return outcome instanceof Enum<?> constant ? constant.name() : outcome.toString();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object fromText(String text, Class<?> type) throws ReflectiveOperationException {
    if (type == void.class) {
      return null;
    }
    if (type == String.class) {
      return text;
    }
    if (type.isEnum()) {
      return Enum.valueOf((Class) type, text);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(String.class);
    constructor.setAccessible(true);
    return constructor.newInstance(text);
  }
}
