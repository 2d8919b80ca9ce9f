package io.kijun.portfolio.calendar;

import org.jspecify.annotations.Nullable;

/** A calendar as it was read. */
public final class CalendarRead {

  private final String tag;
  private final byte @Nullable [] content;

  CalendarRead(String tag, byte @Nullable [] content) {
    this.tag = tag;
    this.content = content;
  }

  /** The same as long as its bytes are. */
  public String tag() {
    return tag;
  }

  /** Its bytes, which must not be changed; null: the reader has them. */
  public byte @Nullable [] content() {
    return content;
  }
}
