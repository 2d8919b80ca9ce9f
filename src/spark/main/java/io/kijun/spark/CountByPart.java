package io.kijun.spark;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.util.AccumulatorV2;

/** Counts by part of the work: a part that is done once more counts once. */
final class CountByPart extends AccumulatorV2<Map.Entry<Integer, Long>, Long> {

  private static final long serialVersionUID = 1L;

  private final HashMap<Integer, Long> counts = new HashMap<>();

  @Override
  public boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public CountByPart copy() {
    CountByPart copy = new CountByPart();
    copy.counts.putAll(counts);
    return copy;
  }

  @Override
  public void reset() {
    counts.clear();
  }

  @Override
  public void add(Map.Entry<Integer, Long> part) {
    counts.put(part.getKey(), part.getValue());
  }

  @Override
  public void merge(AccumulatorV2<Map.Entry<Integer, Long>, Long> other) {
    counts.putAll(((CountByPart) other).counts);
  }

  @Override
  public Long value() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
