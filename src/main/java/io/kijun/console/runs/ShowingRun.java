package io.kijun.console.runs;

import io.kijun.access.Sight;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.runs.RunPageView.RunShown;
import io.kijun.core.standard.Standard;
import io.kijun.portfolio.results.ComingLapses;
import io.kijun.portfolio.results.NotAnswered;
import io.kijun.portfolio.results.Ranking;
import io.kijun.portfolio.results.ReadingResults;
import io.kijun.portfolio.results.RootCauses;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunResult;
import io.kijun.portfolio.run.Runs;
import io.kijun.runtime.Today;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads one of the ways to look at what a run came to, and shows it. */
@Component
final class ShowingRun {

  static final int PAGE = 30;

  private static final int MOST_FAILED = 500;

  private final ReadingResults reading;
  private final Runs runs;
  private final Today today;

  ShowingRun(ReadingResults reading, Runs runs, Today today) {
    this.reading = reading;
    this.runs = runs;
    this.today = today;
  }

  /**
   * What is asked for.
   *
   * @param month of lapses; empty: all
   * @param page from 0
   */
  record RunAsked(RunViewKind kind, String month, int page) {}

  RunShown show(RunProgress run, RunAsked asked, RunLinks links, Sight sight, ReaderWords words) {
    UUID id = run.run().id();
    Standard standard = reading.standard(run);
    ShownRun views = new ShownRun(id, standard, links, words, today);
    return switch (asked.kind) {
      case DISTRIBUTION -> views.distribution(reading.distribution(id, standard, sight));
      case MATRIX -> matrix(id, standard, asked, views, sight, words);
      case RANKING -> {
        List<Ranking.Ranked> all = reading.ranking(id, sight).suppliers();
        yield views.ranking(part(all, asked)).paging(pager(all.size(), id, asked, words));
      }
      case CAUSES -> {
        RootCauses causes = reading.causes(id, sight);
        yield views
            .causes(causes.suppliers(), part(causes.causes(), asked))
            .paging(pager(causes.causes().size(), id, asked, words));
      }
      case LAPSES -> lapses(id, asked, views, sight);
      case NOT_ANSWERED -> {
        List<NotAnswered> all = reading.notAnswered(id, sight);
        yield views.notAnswered(part(all, asked)).paging(pager(all.size(), id, asked, words));
      }
      case FAILED -> {
        List<RunResult> failed = runs.results(id, RunOutcome.FAILED, "", MOST_FAILED, sight);
        yield views.failed(part(failed, asked)).paging(pager(failed.size(), id, asked, words));
      }
    };
  }

  private RunShown matrix(
      UUID id, Standard standard, RunAsked asked, ShownRun views, Sight sight, ReaderWords words) {
    var all = reading.matrix(id, standard, sight).matrix().suppliers();
    return views.matrix(part(all, asked)).paging(pager(all.size(), id, asked, words));
  }

  private RunShown lapses(UUID id, RunAsked asked, ShownRun views, Sight sight) {
    Optional<YearMonth> month = month(asked.month);
    if (month.isPresent()) {
      return views.lapsing(reading.lapsing(id, month.get(), sight));
    }
    ComingLapses lapses = reading.lapses(id, sight);
    return views.lapses(lapses.months());
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static <T> List<T> part(List<T> all, RunAsked asked) {
    return all.stream().skip((long) asked.page * PAGE).limit(PAGE).toList();
  }

  private static PagerView pager(int all, UUID id, RunAsked asked, ReaderWords words) {
    int from = asked.page * PAGE;
    int to = Math.min(all, from + PAGE);
    String told =
        from >= to
            ? words.of("runs.count", words.number(all))
            : words.of("runs.part", words.number(all), words.number(from + 1L), words.number(to));
    String address = RunLinks.view(id, asked.kind) + "&page=";
    return new PagerView(
        told,
        asked.page == 0 ? null : address + (asked.page - 1),
        to < all ? address + (asked.page + 1) : null);
  }
}
