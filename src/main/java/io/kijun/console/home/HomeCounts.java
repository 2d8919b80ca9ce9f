package io.kijun.console.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.access.SignedIn;
import io.kijun.console.page.ConsoleArea;
import io.kijun.console.page.WaitingForReader;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what waits for a reader; for half a minute it is not counted again. */
@Component
final class HomeCounts implements WaitingForReader {

  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int READERS = 1000;

  private final HomeQueues queues;
  private final HomeFigures figures;
  private final PortfolioPictures pictures;
  private final Cache<SignedIn, Map<ConsoleArea, Integer>> counted =
      Caffeine.newBuilder().maximumSize(READERS).expireAfterWrite(KEPT).build();

  HomeCounts(HomeQueues queues, HomeFigures figures, PortfolioPictures pictures) {
    this.queues = queues;
    this.figures = figures;
    this.pictures = pictures;
  }

  @Override
  public Map<ConsoleArea, Integer> of(SignedIn user) {
    return counted.get(user, this::count);
  }

  private Map<ConsoleArea, Integer> count(SignedIn user) {
    Map<ConsoleArea, Integer> counts = new EnumMap<>(ConsoleArea.class);
    counts.put(ConsoleArea.RULES, queues.draftsFor(user).size());
    if (HomeQueues.acceptsSheets(user)) {
      counts.put(ConsoleArea.SHEETS, figures.sheets(0, user.sight()).count());
    }
    pictures
        .last(user.sight())
        .ifPresent(picture -> counts.put(ConsoleArea.FINDINGS, picture.overdue()));
    return counts;
  }
}
