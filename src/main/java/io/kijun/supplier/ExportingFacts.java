package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Facts;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands out what evaluations of suppliers that have not ended see: their facts on record, with the
 * events of the world that count; one supplier after the other, with memory for some of them.
 */
@Component
public final class ExportingFacts {

  private static final int SOME = 200;

  private final Suppliers suppliers;
  private final ReadingFacts reading;
  private final WorldEvents events;
  private final Today today;

  ExportingFacts(Suppliers suppliers, ReadingFacts reading, WorldEvents events, Today today) {
    this.suppliers = suppliers;
    this.reading = reading;
    this.events = events;
    this.today = today;
  }

  /**
   * What is known of a supplier.
   *
   * @param asOf the day on which it is to be evaluated
   * @param facts null: nothing is known of it
   */
  public record Exported(String supplier, LocalDate asOf, @Nullable Facts facts) {}

  /**
   * Hands out suppliers in sight, by code.
   *
   * @param on what was known at the end of that day, for an evaluation on it; null: what is known
   *     now, for today
   */
  public void each(@Nullable LocalDate on, Sight sight, Consumer<Exported> taker) {
    LocalDate day = on == null ? today.day() : on;
    List<Event> seen = events.counting(day).stream().map(WorldEvent::event).toList();
    SupplierQuery going = new SupplierQuery(null, null, false);
    String after = "";
    while (true) {
      List<Supplier> some = suppliers.list(going, day, after, SOME, sight);
      if (some.isEmpty()) {
        return;
      }
      for (Supplier one : some) {
        Facts known = reading.on(one, on).map(found -> found.facts().withEvents(seen)).orElse(null);
        taker.accept(new Exported(one.code().value(), day, known));
      }
      after = some.get(some.size() - 1).code().value();
    }
  }
}
