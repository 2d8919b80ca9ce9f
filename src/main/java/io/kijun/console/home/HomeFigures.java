package io.kijun.console.home;

import io.kijun.access.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures of the first page that a database counts best. */
public interface HomeFigures {

  /** How many there are of something, and the most urgent of them. */
  record Waiting<T>(int count, List<T> first) {}

  /**
   * A check sheet that nobody has decided on.
   *
   * @param name of the supplier; null: erased
   */
  record WaitingSheet(String supplier, @Nullable String name, UUID id, Instant receivedAt) {}

  /**
   * An exception that is in force and ends soon.
   *
   * @param name of the supplier; null: erased
   */
  record EndingException(
      UUID id, String supplier, @Nullable String name, String item, LocalDate until) {}

  /** Check sheets that wait, the oldest first. */
  Waiting<WaitingSheet> sheets(int most, Sight sight);

  /** Exceptions in force whose last day is one of these, the first to end first. */
  Waiting<EndingException> exceptions(LocalDate first, LocalDate last, int most, Sight sight);

  /** How many suppliers sent a check sheet after an instant. */
  int suppliersWithSheetsSince(Instant since, Sight sight);

  /** The codes of suppliers that have not ended, each with the groups that the reader may know. */
  Map<String, List<String>> groups(LocalDate today, Sight sight);

  /** How many suppliers have not ended. */
  int suppliers(LocalDate today, Sight sight);

  /** A text that is another one once anything changes that the standing of suppliers rests on. */
  String state();
}
