package io.kijun.portfolio.results;

import io.kijun.access.Sight;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.portfolio.run.Runs;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what a run shows, of the suppliers in sight and as far as it has come. */
@Component
public final class ReadingResults {

  private final Runs runs;
  private final RunRows rows;
  private final ChoosingRuleset choosing;

  ReadingResults(Runs runs, RunRows rows, ChoosingRuleset choosing) {
    this.runs = runs;
    this.rows = rows;
    this.choosing = choosing;
  }

  /**
   * A run.
   *
   * @throws RunUnknown if there is none of that id in sight
   */
  public RunProgress run(UUID id, Sight sight) {
    return runs.find(id, sight).orElseThrow(RunUnknown::new);
  }

  /** The standard that a run went by. */
  public Standard standard(RunProgress progress) {
    return choosing
        .choose(progress.run().ruleset().value(), progress.run().asOf())
        .ruleset()
        .standard();
  }

  /** Labels × suppliers, and how they are distributed. */
  public record MatrixRead(Matrix matrix, Distribution distribution) {}

  /** All that a page about a run tells. */
  public record RunRead(
      Matrix matrix,
      Distribution distribution,
      Ranking ranking,
      RootCauses causes,
      ComingLapses lapses,
      List<NotAnswered> notAnswered) {}

  private Rows rows(UUID run, Sight sight) {
    return row -> rows.each(run, sight, row);
  }

  private static Distribution.Spreading spreading(Standard standard) {
    return new Distribution.Spreading(standard.labels().stream().map(Label::no).toList());
  }

  /** Labels × suppliers. */
  public MatrixRead matrix(UUID run, Standard standard, Sight sight) {
    Matrix.Rowing matrix = new Matrix.Rowing();
    Distribution.Spreading distribution = spreading(standard);
    rows(run, sight).into(matrix, distribution);
    return new MatrixRead(matrix.result(), distribution.result());
  }

  /** All at once: each result is read once. */
  public RunRead all(UUID run, Standard standard, Sight sight) {
    Matrix.Rowing matrix = new Matrix.Rowing();
    Distribution.Spreading distribution = spreading(standard);
    Ranking.Sorting ranking = new Ranking.Sorting();
    RootCauses.CountingCauses causes = new RootCauses.CountingCauses();
    ComingLapses.CountingLapses lapses = new ComingLapses.CountingLapses();
    rows(run, sight).into(matrix, distribution, ranking, causes, lapses);
    return new RunRead(
        matrix.result(),
        distribution.result(),
        ranking.result(),
        causes.result(),
        lapses.result(),
        notAnswered(run, sight));
  }

  /** How suppliers are distributed. */
  public Distribution distribution(UUID run, Standard standard, Sight sight) {
    return rows(run, sight).in(spreading(standard));
  }

  /** Suppliers by score. */
  public Ranking ranking(UUID run, Sight sight) {
    return rows(run, sight).in(new Ranking.Sorting());
  }

  /** Why suppliers fall short. */
  public RootCauses causes(UUID run, Sight sight) {
    return rows(run, sight).in(new RootCauses.CountingCauses());
  }

  /** What lapses when. */
  public ComingLapses lapses(UUID run, Sight sight) {
    return rows(run, sight).in(new ComingLapses.CountingLapses());
  }

  /** Of whom what lapses in a month. */
  public LapsingSuppliers lapsing(UUID run, YearMonth month, Sight sight) {
    return LapsingSuppliers.of(month, rows(run, sight));
  }

  /** Who has not answered. */
  public List<NotAnswered> notAnswered(UUID run, Sight sight) {
    return rows.notAnswered(run, sight);
  }
}
