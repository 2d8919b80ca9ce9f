package io.kijun.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows as a Java programmer would write them down: a loop with conditions. */
final class HandWritten {

  private final List<Duty> duties;

  HandWritten(List<Duty> duties) {
    this.duties = duties;
  }

  List<String> met(List<Practice> practices) {
    Map<String, Practice> byKey = new HashMap<>();
    for (Practice practice : practices) {
      byKey.put(practice.getKey(), practice);
    }
    List<String> met = new ArrayList<>();
    for (Duty duty : duties) {
      Practice practice = byKey.get(duty.key());
      if (practice != null
          && (!duty.established() || practice.isEstablished())
          && (duty.months() == 0 || practice.within(duty.months()))
          && practice.reaches(duty.audience())
          && practice.contains(duty.contents())
          && practice.getMonths() >= duty.kept()) {
        met.add(duty.id());
      }
    }
    return met;
  }
}
