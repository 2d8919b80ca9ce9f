package io.kijun.portfolio.results;

import io.kijun.access.Sight;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads what runs came to. */
public interface RunRows {

  /** Gives each supplier of a run that is in sight and has a result, by code. */
  void each(UUID run, Sight sight, Consumer<SupplierShown> row);

  /** Those in sight of whom nothing is on record that could be evaluated, by code. */
  List<NotAnswered> notAnswered(UUID run, Sight sight);
}
