package io.kijun.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What waits, place by place in turn, and within a place name by name: however many wait from one
 * place, or for one name, others wait for one of them only.
 */
final class Turns {

  private final Map<String, Map<String, Deque<Runnable>>> places = new LinkedHashMap<>();

  /** Something waits. */
  synchronized void add(Attempt by, Runnable what) {
    places
        .computeIfAbsent(by.network(), network -> new LinkedHashMap<>())
        .computeIfAbsent(by.name(), name -> new ArrayDeque<>())
        .addLast(what);
  }

  /** Takes what is next; there is something. */
  synchronized Runnable next() {
    Map.Entry<String, Map<String, Deque<Runnable>>> place = takeFirst(places);
    Map.Entry<String, Deque<Runnable>> name = takeFirst(place.getValue());
    Runnable next = name.getValue().removeFirst();
    if (!name.getValue().isEmpty()) {
      place.getValue().put(name.getKey(), name.getValue());
    }
    if (!place.getValue().isEmpty()) {
      places.put(place.getKey(), place.getValue());
    }
    return next;
  }

  private static <T> Map.Entry<String, T> takeFirst(Map<String, T> all) {
    Map.Entry<String, T> first = Map.Entry.copyOf(all.entrySet().iterator().next());
    all.remove(first.getKey());
    return first;
  }
}
