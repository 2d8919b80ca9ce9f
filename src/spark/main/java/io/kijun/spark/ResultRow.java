package io.kijun.spark;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.core.evaluation.ResultRecord;
import io.kijun.core.evaluation.Scores;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Makes rows of {@link ResultSchema#JUDGED}. */
final class ResultRow {

  private final Engine engine;
  private final String ruleset;

  ResultRow(Engine engine) {
    this.engine = engine;
    this.ruleset = engine.ruleset().hash().value();
  }

  /** The row of a supplier that was evaluated. */
  Row of(Evaluation evaluation) {
    Hash facts = FactsRecord.of(evaluation.file().facts()).hash();
    ResultRecord record = ResultRecord.of(evaluation, facts, engine.ruleset());
    Scores scores = evaluation.scores();
    return RowFactory.create(
        evaluation.file().facts().supplier(),
        SupplierState.EVALUATED.name(),
        evaluation.file().asOf().toString(),
        evaluation.decision().sharing().name(),
        scores.overall().shown(),
        scores.mandatory().shown(),
        scores.evidenced().shown(),
        evaluation.findings().size(),
        count(evaluation.findings(), finding -> finding.severity() == Severity.HIGH),
        facts.value(),
        record.hash().value(),
        ruleset,
        KijunVersion.VERSION,
        new Row[0],
        null,
        null,
        json(evaluation, facts, record),
        evaluation.items().stream().map(ResultRow::item).toArray(Row[]::new));
  }

  private static int count(List<Finding> findings, Predicate<Finding> which) {
    return (int) findings.stream().filter(which).count();
  }

  private static Row item(ItemResult item) {
    return RowFactory.create(
        item.item().no(),
        item.item().label(),
        item.verdict().name(),
        item.assurance().name(),
        item.points(),
        item.weight());
  }

  private byte[] json(Evaluation evaluation, Hash facts, ResultRecord record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    try {
      engine.json().write(evaluation, facts, record, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The row of a supplier whose facts were refused. */
  Row refused(FactsLine line, List<Issue> issues) {
    return without(SupplierState.REFUSED, line, issues);
  }

  /** The row of a line that is longer than anybody's facts. */
  Row tooLong(FactsLine line) {
    Text message =
        new Text(
            "1社の事実は" + FactsLinesReader.MOST_BYTES + "バイトまでです。",
            "At most " + FactsLinesReader.MOST_BYTES + " bytes are taken of one supplier.");
    return refused(line, List.of(Issue.of(IssueCode.TOO_LARGE, FieldPlace.ALL, message)));
  }

  /** The row of a supplier whose facts are right, and that could not be evaluated all the same. */
  Row failed(FactsLine line) {
    Text message = new Text("評価できませんでした。", "This could not be evaluated.");
    return without(
        SupplierState.FAILED,
        line,
        List.of(Issue.of(IssueCode.NOT_EVALUATED, FieldPlace.ALL, message)));
  }

  private Row without(SupplierState state, FactsLine line, List<Issue> issues) {
    Object[] values = new Object[ResultSchema.JUDGED.length()];
    values[0] = line.supplier();
    values[1] = state.name();
    values[11] = ruleset;
    values[12] = KijunVersion.VERSION;
    values[13] = issues.stream().map(ResultRow::problem).toArray(Row[]::new);
    values[14] = line.source();
    values[15] = line.position();
    values[17] = new Row[0];
    return RowFactory.create(values);
  }

  private static Row problem(Issue issue) {
    return RowFactory.create(
        issue.code().name(),
        issue.place().toString(),
        issue.found(),
        issue.allowed().toArray(String[]::new),
        issue.nearest(),
        issue.message().ja(),
        issue.message().en());
  }
}
