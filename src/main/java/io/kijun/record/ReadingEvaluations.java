package io.kijun.record;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.inforce.Engine;
import io.kijun.record.EvaluationAgain.MadeAgain;
import io.kijun.record.StoredEvaluation.AsWritten;
import io.kijun.record.StoredEvaluation.OfRecord;
import io.kijun.runtime.PlainJson;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads evaluations on record whole. Texts and trace are made when they are read; where the running
 * version judges otherwise than the one that made an evaluation, what is on record is told, without
 * them.
 */
@Component
public final class ReadingEvaluations {

  private final Evaluations evaluations;
  private final EvaluationAgain again;

  public ReadingEvaluations(Evaluations evaluations, EvaluationAgain again) {
    this.evaluations = evaluations;
    this.again = again;
  }

  /** An evaluation; empty: there is none of that id in sight. */
  public Optional<RecordedEvaluation> find(UUID id, Sight sight) {
    return evaluations.find(id, sight).map(this::whole);
  }

  private RecordedEvaluation whole(StoredEvaluation stored) {
    return new RecordedEvaluation(
        stored.id(),
        stored.facts(),
        stored.name(),
        result(stored),
        stored.recordedAt(),
        stored.basis());
  }

  private byte[] result(StoredEvaluation stored) {
    if (stored.kept() instanceof AsWritten written) {
      ObjectNode tree = (ObjectNode) PlainJson.tree(written.result());
      ((ObjectNode) tree.required("supplier")).put("name", stored.name());
      return PlainJson.bytes(tree);
    }
    MadeAgain made = again.of(stored);
    return made.same()
        ? asRecorded(made)
        : PlainJson.bytes(
            RecordAsAnswer.of(stored, ((OfRecord) stored.kept()).canonical(), made.engine()));
  }

  private static byte[] asRecorded(MadeAgain made) {
    StoredEvaluation stored = made.stored();
    Engine engine = made.engine();
    if (stored.kijun().equals(KijunVersion.VERSION)) {
      return engine.result(made.evaluation(), stored.factsHash(), made.record());
    }
    ObjectNode tree = engine.results().of(made.evaluation(), stored.factsHash());
    tree.put("resultHash", stored.resultHash().value()).put("kijun", stored.kijun());
    return PlainJson.bytes(tree.put("toldBy", KijunVersion.VERSION));
  }

  /**
   * How an evaluation came about: JSON as UTF-8; empty: there is none of that id in sight.
   *
   * @throws NotMadeAgain if the running version judges otherwise than the one that made it
   */
  public Optional<byte[]> trace(UUID id, Sight sight) {
    return evaluations
        .find(id, sight)
        .map(
            stored ->
                stored.kept() instanceof AsWritten
                    ? evaluations.trace(id)
                    : trace(again.of(stored)));
  }

  private static byte[] trace(MadeAgain made) {
    if (!made.same()) {
      throw new NotMadeAgain(made.stored().kijun());
    }
    return PlainJson.bytes(made.engine().traces().of(made.evaluation()));
  }
}
