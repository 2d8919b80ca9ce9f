package io.kijun.core.issue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that comes in is a word of a list, or several are; of a map, the keys are. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Words {

  /** The name of the list, among those given to {@link RecordReader#read}. */
  String value();
}
