package io.kijun.command;

import io.kijun.command.Stores.ShippedState;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.supplier.ExportingFacts.Exported;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A store that breaks off when something is read from it. */
record BreakingStore() implements Stores.Store {

  @Override
  public int eraseSupplier(String supplier) {
    throw new IllegalStateException("broken");
  }

  @Override
  public String eraseUser(String name) {
    throw new IllegalStateException("broken");
  }

  @Override
  public Optional<ShippedState> shipped() {
    throw new IllegalStateException("broken");
  }

  @Override
  public void exportFacts(@Nullable LocalDate on, Consumer<Exported> taker) {
    taker.accept(new Exported("silent", LocalDate.EPOCH, null));
    throw new IllegalStateException("broken");
  }

  @Override
  public Ruleset rulesetInForce(@Nullable LocalDate day) {
    throw new IllegalStateException("broken");
  }

  @Override
  public void close() {}
}
