package io.kijun.core.evidence;

import io.kijun.core.issue.Words;
import java.time.LocalDate;

/** A dated occurrence that makes duties due (発生事象). */
public record Event(@Words("events") String type, LocalDate date) implements Comparable<Event> {

  @Override
  public int compareTo(Event other) {
    int byDate = date.compareTo(other.date);
    return byDate != 0 ? byDate : type.compareTo(other.type);
  }
}
