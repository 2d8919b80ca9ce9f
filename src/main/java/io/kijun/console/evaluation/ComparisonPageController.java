package io.kijun.console.evaluation;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.evaluation.SideBySideView.ChoiceView;
import io.kijun.console.evaluation.SideBySideView.Told;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Sharing;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.portfolio.comparison.ComparingEvaluations;
import io.kijun.portfolio.comparison.ComparingEvaluations.RecordsCompared;
import io.kijun.record.EvaluationQuery;
import io.kijun.record.EvaluationSummary;
import io.kijun.record.Evaluations;
import io.kijun.record.StoredEvaluation;
import io.kijun.runtime.RecordIds;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two evaluations of one supplier, side by side with causes. */
@Controller
final class ComparisonPageController {

  private static final int MOST_CHOICES = 100;

  private final ComparingEvaluations comparing;
  private final Evaluations evaluations;
  private final ChoosingRuleset choosing;
  private final ConsolePermissions permissions;

  ComparisonPageController(
      ComparingEvaluations comparing,
      Evaluations evaluations,
      ChoosingRuleset choosing,
      ConsolePermissions permissions) {
    this.comparing = comparing;
    this.evaluations = evaluations;
    this.choosing = choosing;
    this.permissions = permissions;
  }

  /**
   * The page.
   *
   * @param a the one before; null: it is yet to be chosen
   * @param b the one after; null likewise
   */
  @StandsFor({"GET /api/comparisons", "GET /api/evaluations"})
  @GetMapping("/console/comparisons")
  ModelAndView comparison(
      @RequestParam(required = false) @Nullable String a,
      @RequestParam(required = false) @Nullable String b,
      Sight sight,
      ReaderWords words,
      HttpServletRequest request) {
    Optional<StoredEvaluation> before = find(a, sight);
    Optional<StoredEvaluation> after = find(b, sight);
    StoredEvaluation known = after.or(() -> before).orElse(null);
    List<ProblemItem> problems = new ArrayList<>();
    if ((isNamed(a) && before.isEmpty()) || (isNamed(b) && after.isEmpty())) {
      problems.add(ProblemItem.error(words.of("comparison.unknown")));
    }
    PageLinks links = new PageLinks(permissions, request);
    Told told = null;
    if (before.isPresent() && after.isPresent()) {
      try {
        told = told(before.get(), after.get(), sight, words, links);
      } catch (Refused refused) {
        problems.addAll(ProblemItem.of(refused.issues(), words));
      }
    }
    ModelAndView page =
        new ModelAndView(
            "console/evaluation/comparison",
            "comparison",
            new SideBySideView(
                known == null
                    ? words.of("comparison.title")
                    : Objects.requireNonNullElse(known.name(), known.supplier()),
                known == null
                    ? null
                    : links.to("/console/suppliers/" + PageLinks.value(known.supplier())),
                known == null ? "" : known.supplier(),
                choices(known, before.orElse(null), sight, words),
                choices(known, after.orElse(null), sight, words),
                problems,
                told));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private static boolean isNamed(@Nullable String id) {
    return id != null && !id.isBlank();
  }

  private Optional<StoredEvaluation> find(@Nullable String id, Sight sight) {
    return isNamed(id) && id != null
        ? RecordIds.parsed(id).flatMap(one -> evaluations.find(one, sight))
        : Optional.empty();
  }

  private Told told(
      StoredEvaluation before,
      StoredEvaluation after,
      Sight sight,
      ReaderWords words,
      PageLinks links) {
    RecordsCompared compared = comparing.between(before.id(), after.id(), sight);
    List<Label> labels =
        choosing.choose(after.ruleset().value(), after.asOf()).ruleset().standard().labels();
    return new ComparisonViews(compared, labels, words, links).told();
  }

  private List<ChoiceView> choices(
      @Nullable StoredEvaluation known,
      @Nullable StoredEvaluation chosen,
      Sight sight,
      ReaderWords words) {
    if (known == null) {
      return List.of();
    }
    EvaluationQuery query =
        new EvaluationQuery(known.supplier(), null, null, null, null, MOST_CHOICES);
    UUID picked = chosen == null ? null : chosen.id();
    List<ChoiceView> choices = new ArrayList<>();
    for (EvaluationSummary one : evaluations.list(query, sight)) {
      choices.add(
          new ChoiceView(
              one.id().toString(),
              words.of(
                  "comparison.choice",
                  one.asOf().toString(),
                  words.of(Sharing.valueOf(one.sharing())),
                  one.ruleset().id().value(),
                  words.moment(one.recordedAt())),
              one.id().equals(picked)));
    }
    return choices;
  }
}
