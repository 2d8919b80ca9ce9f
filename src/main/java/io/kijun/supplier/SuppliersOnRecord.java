package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.FactsSource;
import io.kijun.record.FactsOnRecord;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What counts of each supplier, for all that looks at how suppliers stand: of a registered one its
 * facts on record with the events of the world, of another what was brought in last.
 */
@Component
public final class SuppliersOnRecord {

  private final FactsOnRecord onRecord;
  private final WorldEvents events;

  SuppliersOnRecord(FactsOnRecord onRecord, WorldEvents events) {
    this.onRecord = onRecord;
    this.events = events;
  }

  /** Of how many suppliers in sight facts are known. */
  public int count(Sight sight) {
    return onRecord.suppliers(sight);
  }

  /** Events of the world that count, up to a day. */
  public List<Event> events(LocalDate upTo) {
    return events.counting(upTo).stream().map(WorldEvent::event).toList();
  }

  /**
   * A supplier and what is known of it.
   *
   * @param recorded whether facts on record of a registered supplier
   */
  public record KnownSupplier(String supplier, FactsSource facts, boolean recorded) {}

  /**
   * Suppliers by code.
   *
   * @param after the code after which to begin; empty: at the first
   * @param events of the world that are seen
   * @param sight only of suppliers in it
   */
  public List<KnownSupplier> after(String after, int most, List<Event> events, Sight sight) {
    return onRecord.latest(after, most, sight).stream().map(one -> known(one, events)).toList();
  }

  private static KnownSupplier known(FactsOnRecord.Latest latest, List<Event> seen) {
    FactsSource facts =
        latest.recorded()
            ? new FactsWithEvents(latest.facts(), latest.tier(), seen)
            : latest.facts();
    return new KnownSupplier(latest.supplier(), facts, latest.recorded());
  }
}
