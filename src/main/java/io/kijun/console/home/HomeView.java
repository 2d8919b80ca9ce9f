package io.kijun.console.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param facts the day, and which suppliers the reader sees
 * @param queues work that waits, without findings that are overdue: these stand in the picture
 * @param since when the reader was there last; null: never before
 * @param empty whether there are no suppliers at all
 * @param example how far the example is, where one may be made; null: none may
 * @param holds whether the picture is as of now, and need not be asked for again
 */
public record HomeView(
    String facts,
    List<HomeQueue> queues,
    @Nullable String since,
    List<HomeChange> changes,
    boolean empty,
    @Nullable ExampleView example,
    boolean holds) {

  /** Copies its lists. */
  public HomeView {
    queues = List.copyOf(queues);
    changes = List.copyOf(changes);
  }
}
