package io.kijun.portfolio.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.standard.Hash;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calendars are asked for again and again, by programs that do not sign in, and mostly nothing has
 * changed: whoever has the last one gets none, and of each token one at a time is made.
 */
@Component
final class KeptCalendars {

  private static final int MOST_KNOWN = 10_000;
  private static final long MOST_BYTES = 16L << 20;
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int AT_ONCE = 2;
  private static final int MOST_WAITING = 20;
  private static final int PATIENCE_SECONDS = 20;

  /** Which calendar, whatever is in it at the moment. */
  record WhichCalendar(UUID token, @Nullable String supplier, String language) {}

  /**
   * What a calendar rests on, and what came of it.
   *
   * @param mark another one, and the calendar may be another
   */
  private record MadeBefore(String mark, String tag) {}

  private final Cache<WhichCalendar, MadeBefore> known =
      Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();
  private final Cache<WhichCalendar, CalendarRead> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((WhichCalendar wanted, CalendarRead read) -> size(read))
          .expireAfterWrite(KEPT)
          .build();
  private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
  private final Semaphore room = new Semaphore(AT_ONCE, true);

  private static int size(CalendarRead read) {
    byte[] content = read.content();
    return content == null ? 1 : content.length + 1;
  }

  /**
   * A calendar, which is made where it is not there.
   *
   * @param mark what it rests on now
   * @param has whether the reader has the one with a tag
   * @throws CalendarRefused if too many are being made
   */
  CalendarRead read(
      WhichCalendar wanted, String mark, Predicate<String> has, Supplier<byte[]> making) {
    MadeBefore before = known.getIfPresent(wanted);
    if (before != null && before.mark().equals(mark)) {
      if (has.test(before.tag())) {
        return new CalendarRead(before.tag(), null);
      }
      CalendarRead same = kept.getIfPresent(wanted);
      if (same != null && same.tag().equals(before.tag())) {
        return same;
      }
    }
    return made(wanted, mark, making);
  }

  /** Who asks while another one of the token is made gets the one before. */
  private CalendarRead made(WhichCalendar wanted, String mark, Supplier<byte[]> making) {
    if (!atWork.add(wanted.token())) {
      return before(wanted);
    }
    try {
      if (room.getQueueLength() >= MOST_WAITING
          || !room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return before(wanted);
      }
      try {
        byte[] content = making.get();
        CalendarRead read = new CalendarRead("\"" + Hash.of(content).value() + "\"", content);
        known.put(wanted, new MadeBefore(mark, read.tag()));
        kept.put(wanted, read);
        return read;
      } finally {
        room.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CalendarRefused.busy();
    } finally {
      atWork.remove(wanted.token());
    }
  }

  private CalendarRead before(WhichCalendar wanted) {
    CalendarRead before = kept.getIfPresent(wanted);
    if (before == null) {
      throw CalendarRefused.busy();
    }
    return before;
  }
}
