package io.kijun.portfolio.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lists of suppliers ask of a database. */
public interface OverviewStore {

  /** A text that is another one once any supplier may stand otherwise, or be registered anew. */
  String state();

  /**
   * A sheet that went out.
   *
   * @param due null: no day was named
   */
  record Awaited(@Nullable LocalDate due) {}

  /**
   * The suppliers to whom a sheet went out and from whom none came back since, or one that was
   * returned to them, each with the last day that was named.
   */
  Map<String, Awaited> unanswered();

  /** The same of some suppliers. */
  Map<String, Awaited> unanswered(Set<String> suppliers);

  /** When the last sheet came in, of those suppliers from whom one did. */
  Map<String, Instant> answered(Collection<String> suppliers);

  /** The sheets that went out to a supplier, the last first. */
  List<SheetSent> sent(String supplier, int most);
}
