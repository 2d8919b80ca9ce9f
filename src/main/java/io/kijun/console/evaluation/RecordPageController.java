package io.kijun.console.evaluation;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.evaluation.RecordView.AgainView;
import io.kijun.console.evaluation.RecordView.HashRow;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.standard.Hash;
import io.kijun.record.EvaluationAgain;
import io.kijun.record.EvaluationAgain.MadeAgain;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.Evaluations;
import io.kijun.record.StoredEvaluation;
import io.kijun.runtime.RecordIds;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The record of an evaluation: when it was made, what it rests on, and making it again. */
@Controller
final class RecordPageController {

  private final Evaluations evaluations;
  private final EvaluationAgain again;
  private final ConsolePermissions permissions;

  RecordPageController(
      Evaluations evaluations, EvaluationAgain again, ConsolePermissions permissions) {
    this.evaluations = evaluations;
    this.again = again;
    this.permissions = permissions;
  }

  /**
   * The page.
   *
   * @param asked anything: it is made again and its hashes are compared, which changes nothing
   */
  @StandsFor({"GET /api/evaluations/any", "GET /api/evaluations/any/trace"})
  @GetMapping("/console/evaluations/{id}/record")
  ModelAndView record(
      @PathVariable String id,
      @RequestParam(name = "again", required = false) @Nullable String asked,
      Sight sight,
      ReaderWords words,
      HttpServletRequest request) {
    UUID parsed = RecordIds.parsed(id).orElseThrow(OpeningEvaluation::unknown);
    StoredEvaluation stored =
        evaluations.find(parsed, sight).orElseThrow(OpeningEvaluation::unknown);
    PageLinks links = new PageLinks(permissions, request);
    return new ModelAndView(
        "console/evaluation/record",
        "record",
        view(
            stored,
            evaluations.actor(parsed).orElse(null),
            asked == null ? null : made(stored, words),
            words,
            links));
  }

  private static RecordView view(
      StoredEvaluation stored,
      @Nullable String who,
      @Nullable AgainView made,
      ReaderWords words,
      PageLinks links) {
    EvaluationBasis basis = stored.basis();
    Integer version = basis == null ? null : basis.version();
    String ruleset = stored.ruleset().id().value();
    return new RecordView(
        Objects.requireNonNullElse(stored.name(), stored.supplier()),
        stored.supplier(),
        "/console/evaluations/" + stored.id(),
        words.fullMoment(stored.recordedAt()),
        who,
        stored.asOf().toString(),
        ruleset,
        links.to("/console/rules/" + ruleset),
        stored.ruleset().value(),
        stored.kijun(),
        words.of(key(basis)),
        version == null ? null : words.of("replay.version", version),
        basis == null ? List.of() : basis.worldEvents().stream().map(UUID::toString).toList(),
        stored.factsHash().value(),
        stored.resultHash().value(),
        made);
  }

  private static String key(@Nullable EvaluationBasis basis) {
    if (basis == null) {
      return "replay.unsaid";
    }
    return switch (basis.kind()) {
      case RECORDED -> "replay.recorded";
      case TRIAL -> "replay.trial";
      case UNREGISTERED -> "replay.unregistered";
    };
  }

  private AgainView made(StoredEvaluation stored, ReaderWords words) {
    MadeAgain made = again.of(stored);
    Hash facts = FactsRecord.of(made.evaluation().file().facts()).hash();
    List<HashRow> hashes =
        List.of(
            row(words.of("replay.facts-hash"), stored.factsHash(), facts, words),
            row(words.of("replay.result-hash"), stored.resultHash(), made.record().hash(), words));
    return new AgainView(made.same(), badge(made.same(), words), hashes, KijunVersion.VERSION);
  }

  private static HashRow row(String name, Hash onRecord, Hash now, ReaderWords words) {
    return new HashRow(name, onRecord.value(), now.value(), badge(onRecord.equals(now), words));
  }

  private static BadgeView badge(boolean same, ReaderWords words) {
    return same
        ? BadgeView.good(words.of("replay.same"))
        : BadgeView.bad(words.of("replay.differs"));
  }
}
