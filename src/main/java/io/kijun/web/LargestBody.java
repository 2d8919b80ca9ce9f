package io.kijun.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How large the body of an operation may be. An operation with a JSON body that does not say has
 * {@link #SMALL}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargestBody {

  /** A few fields: 64 KB. */
  int SMALL = 64 << 10;

  /** The text of one cell, however it is escaped: 256 KB. */
  int CELL = 256 << 10;

  /** Changes of cells: 2 MB. */
  int CELLS = 2 << 20;

  /** Facts: 5 MB. */
  int FACTS = 5 << 20;

  /** One workbook: 10 MB. */
  int WORKBOOK = 10 << 20;

  /** All workbooks of a draft: 64 MB. */
  int WORKBOOKS = 64 << 20;

  /** Many check sheets, one by one or in ZIPs: 300 MB, and a form around them. */
  int SHEETS = 301 << 20;

  /** What is written to disk as it comes has next to nothing in memory. */
  int STREAMED = 0;

  /** JSON of many small values has so many times as many bytes in memory. */
  int JSON_IN_MEMORY = 25;

  /** A file, and what is made of its cells' texts, beside what is counted by itself. */
  int FILE_IN_MEMORY = 2;

  /** So many bytes. */
  int value();

  /** So much larger it is in memory, once it is read. */
  int timesInMemory() default JSON_IN_MEMORY;
}
