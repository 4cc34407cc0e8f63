package org.declic.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PlainExceptionHandler} in place. */
public class PlainExceptionHandlerFactory extends ExceptionHandlerFactory {

  public PlainExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PlainExceptionHandler(getWrapped().getExceptionHandler());
  }
}
