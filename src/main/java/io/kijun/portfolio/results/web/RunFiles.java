package io.kijun.portfolio.results.web;

import io.kijun.access.Sight;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.results.ReadingResults;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.web.PrintedPages;
import io.kijun.web.ViewTable;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a run shows as tables for Excel, and as a page to print. */
@Component
public class RunFiles {

  private final ReadingResults reading;
  private final PrintedPages pages;
  private final Today today;

  RunFiles(ReadingResults reading, PrintedPages pages, Today today) {
    this.reading = reading;
    this.pages = pages;
    this.today = today;
  }

  /** What there is a table of. */
  public enum RunTableKind {
    MATRIX,
    DISTRIBUTION,
    RANKING,
    CAUSES,
    LAPSES,
    NOT_ANSWERED
  }

  private RunProgress run(String id, Sight sight) {
    return reading.run(RecordIds.parsed(id).orElseThrow(RunUnknown::new), sight);
  }

  /**
   * A table.
   *
   * @param id what claims to be the id of a run
   * @throws RunUnknown if there is none in sight
   */
  public ViewTable table(
      String id, RunTableKind kind, Function<Text, String> language, Sight sight) {
    RunProgress progress = run(id, sight);
    UUID run = progress.run().id();
    Standard standard = reading.standard(progress);
    ViewTables tables = new ViewTables(standard, language, today);
    return switch (kind) {
      case MATRIX -> tables.matrix(reading.matrix(run, standard, sight).matrix());
      case DISTRIBUTION -> tables.distribution(reading.distribution(run, standard, sight));
      case RANKING -> tables.ranking(reading.ranking(run, sight));
      case CAUSES -> tables.causes(reading.causes(run, sight));
      case LAPSES -> tables.lapses(reading.lapses(run, sight));
      case NOT_ANSWERED -> tables.notAnswered(reading.notAnswered(run, sight));
    };
  }

  /**
   * The page to print.
   *
   * @param id what claims to be the id of a run
   * @throws RunUnknown if there is none in sight
   */
  public ResponseEntity<byte[]> report(String id, boolean japanese, Sight sight) {
    RunProgress run = run(id, sight);
    Standard standard = reading.standard(run);
    RunPage page =
        new RunPage(
            run,
            standard,
            reading.all(run.run().id(), standard, sight),
            new PageWords(japanese),
            today);
    return pages.answer("run", page);
  }
}
