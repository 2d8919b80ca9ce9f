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

  /** Labels × suppliers. */
  public Matrix matrix(UUID run, Sight sight) {
    return Matrix.of(row -> rows.each(run, sight, row));
  }

  /** How suppliers are distributed. */
  public Distribution distribution(Matrix matrix, Standard standard) {
    return Distribution.of(matrix, standard.labels().stream().map(Label::no).toList());
  }

  /** Suppliers by score. */
  public Ranking ranking(Matrix matrix) {
    return Ranking.of(matrix);
  }

  /** Why suppliers fall short. */
  public RootCauses causes(UUID run, Sight sight) {
    return RootCauses.of(row -> rows.each(run, sight, row));
  }

  /** What lapses when. */
  public ComingLapses lapses(UUID run, Sight sight) {
    return ComingLapses.of(row -> rows.each(run, sight, row));
  }

  /** Of whom what lapses in a month. */
  public LapsingSuppliers lapsing(UUID run, YearMonth month, Sight sight) {
    return LapsingSuppliers.of(month, row -> rows.each(run, sight, row));
  }

  /** Who has not answered. */
  public List<NotAnswered> notAnswered(UUID run, Sight sight) {
    return rows.notAnswered(run, sight);
  }
}
