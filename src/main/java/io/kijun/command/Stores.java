package io.kijun.command;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.supplier.ExportingFacts.Exported;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens the store that the service keeps its records in, for a command. */
@FunctionalInterface
public interface Stores {

  /**
   * Opens it.
   *
   * @throws StoreInUse if a running service has it
   * @throws StoreUnusable if there is none, or it cannot be opened
   */
  Store open() throws StoreInUse, StoreUnusable;

  /** An open store. */
  interface Store extends AutoCloseable {

    /**
     * Erases a supplier's names and free text.
     *
     * @return from how many facts on record
     * @throws io.kijun.record.SupplierUnknown if nothing is on record of it
     */
    int eraseSupplier(String supplier);

    /**
     * Puts a pseudonym in the place of a disabled user's name.
     *
     * @return the pseudonym
     * @throws io.kijun.access.UserUnknown if there is no such user
     * @throws io.kijun.access.UserStillEnabled if the user may still sign in
     */
    String eraseUser(String name);

    /** The shipped workbooks, beside what is in force; empty where there are none. */
    Optional<ShippedState> shipped();

    /**
     * Hands out what evaluations of suppliers see, by code.
     *
     * @param on what was known at the end of that day; null: what is known now
     */
    void exportFacts(@Nullable LocalDate on, Consumer<Exported> taker);

    /**
     * The ruleset in force.
     *
     * @param day null: today
     * @throws io.kijun.inforce.NoRulesetInForce if none is in force on that day
     */
    Ruleset rulesetInForce(@Nullable LocalDate day);

    @Override
    void close();
  }

  /**
   * The shipped workbooks.
   *
   * @param newer whether nobody has drafted them and had them approved
   * @param workbooks the names of those that the ruleset in force has otherwise
   */
  record ShippedState(boolean newer, List<String> workbooks) {}

  /** A running service has the store open. */
  final class StoreInUse extends Exception {
    private static final long serialVersionUID = 1L;

    /** The failure. */
    public StoreInUse(Throwable cause) {
      super(cause);
    }
  }

  /** There is no store, or none that can be opened. */
  final class StoreUnusable extends Exception {
    private static final long serialVersionUID = 1L;

    /** The failure, in a few words for whoever runs the command. */
    public StoreUnusable(String message) {
      super(message);
    }
  }
}
