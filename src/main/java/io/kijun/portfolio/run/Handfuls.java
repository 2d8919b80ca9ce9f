package io.kijun.portfolio.run;

import io.kijun.portfolio.run.Runs.WaitingSupplier;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The suppliers of a part that have no result yet, so many at a time as are put on record together:
 * their facts as they are stored are in memory together, and some have far more than others.
 */
final class Handfuls implements ItemReader<List<String>> {

  /** At most so many. */
  static final int MOST = 100;

  /**
   * And no more facts than this, as they are stored: what is read of them takes some forty times
   * it.
   */
  static final long MOST_BYTES = 512 * 1024;

  private final Supplier<List<WaitingSupplier>> all;
  private @Nullable Iterator<List<String>> handfuls;

  /** They are looked up when the first are asked for. */
  Handfuls(Supplier<List<WaitingSupplier>> all) {
    this.all = all;
  }

  @Override
  public @Nullable List<String> read() {
    if (handfuls == null) {
      handfuls = of(all.get()).iterator();
    }
    return handfuls.hasNext() ? handfuls.next() : null;
  }

  /** One that has more than may be together is alone. */
  static List<List<String>> of(List<WaitingSupplier> all) {
    List<List<String>> handfuls = new ArrayList<>();
    List<String> some = new ArrayList<>();
    long bytes = 0;
    for (WaitingSupplier one : all) {
      if (!some.isEmpty() && (some.size() == MOST || bytes + one.bytes() > MOST_BYTES)) {
        handfuls.add(some);
        some = new ArrayList<>();
        bytes = 0;
      }
      some.add(one.code());
      bytes += one.bytes();
    }
    if (!some.isEmpty()) {
      handfuls.add(some);
    }
    return handfuls;
  }
}
