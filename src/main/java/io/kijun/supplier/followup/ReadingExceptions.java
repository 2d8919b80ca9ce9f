package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which exceptions there are. */
@Component
public final class ReadingExceptions {

  private final Suppliers suppliers;
  private final Concessions concessions;
  private final Today today;

  ReadingExceptions(Suppliers suppliers, Concessions concessions, Today today) {
    this.suppliers = suppliers;
    this.concessions = concessions;
    this.today = today;
  }

  /** The day on which they have come as far as is told. */
  public LocalDate today() {
    return today.day();
  }

  /**
   * An exception.
   *
   * @param id what claims to be its id
   * @throws FollowUpRefused if there is none of a supplier in sight
   */
  public Concession find(String id, Sight sight) {
    return RecordIds.parsed(id)
        .flatMap(one -> concessions.find(Concession.Kind.EXCEPTION, one, sight))
        .orElseThrow(() -> FollowUpRefused.unknown(Concession.Kind.EXCEPTION));
  }

  /**
   * Exceptions of suppliers in sight, the last asked for first.
   *
   * @param supplier its code; null: of all
   * @param before only those asked for before this one; null: all
   */
  public List<Concession> list(
      @Nullable String supplier,
      @Nullable ConcessionState state,
      @Nullable UUID before,
      int most,
      Sight sight) {
    String code =
        supplier == null
            ? null
            : suppliers.find(supplier, Sight.ALL).map(one -> one.code().value()).orElse("");
    return concessions.list(
        new Concessions.ConcessionQuery(
            Concession.Kind.EXCEPTION, code, state, today.day(), before, most),
        sight);
  }
}
