package io.kijun.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which requests of the API a page or an action of the console stands for: it is open to exactly
 * those who may send all of them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StandsFor {

  /**
   * Such as {@code GET /api/suppliers}; in the place of a variable anything that may stand there.
   */
  String[] value();
}
