package io.kijun.console.evaluation;

import io.kijun.access.Sight;
import io.kijun.console.StandsFor;
import io.kijun.console.evaluation.EvaluationListView.Row;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderAsked;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Sharing;
import io.kijun.record.EvaluationQuery;
import io.kijun.record.EvaluationSummary;
import io.kijun.record.Evaluations;
import io.kijun.runtime.RecordIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Evaluations on record, the newest first. */
@Controller
final class EvaluationListController {

  private static final int PAGE = 50;

  private final Evaluations evaluations;

  EvaluationListController(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  /**
   * Which are asked for.
   *
   * @param cursor the last of the page before
   */
  record ListAsked(
      @Nullable String supplier,
      @Nullable String from,
      @Nullable String to,
      @Nullable String ruleset,
      @Nullable String cursor) {

    String query(UUID next) {
      StringBuilder query = new StringBuilder("/console/evaluations?cursor=").append(next);
      add(query, "supplier", supplier);
      add(query, "from", from);
      add(query, "to", to);
      add(query, "ruleset", ruleset);
      return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        query.append('&').append(name).append('=').append(PageLinks.value(value.strip()));
      }
    }
  }

  @StandsFor("GET /api/evaluations")
  @GetMapping("/console/evaluations")
  ModelAndView list(ListAsked given, Sight sight, ReaderWords words) {
    ReaderAsked asked = new ReaderAsked(words);
    LocalDate from = asked.day(given.from);
    LocalDate to = asked.day(given.to);
    String cursor = asked.text(given.cursor);
    EvaluationQuery query =
        new EvaluationQuery(
            asked.text(given.supplier),
            from,
            to,
            asked.text(given.ruleset),
            cursor == null ? null : RecordIds.parsed(cursor).orElse(null),
            PAGE + 1);
    List<EvaluationSummary> found = evaluations.list(query, sight);
    List<EvaluationSummary> shown = found.stream().limit(PAGE).toList();
    String next = found.size() > PAGE ? given.query(shown.get(PAGE - 1).id()) : null;
    ModelAndView page =
        new ModelAndView(
            "console/evaluation/list",
            "list",
            new EvaluationListView(
                fields(given, words),
                asked.problems(),
                shown.stream().map(one -> row(one, words)).toList(),
                new PagerView(
                    words.of("evaluations.shown", words.number(shown.size())), null, next)));
    if (!asked.problems().isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private static List<FieldView> fields(ListAsked given, ReaderWords words) {
    return List.of(
        field("supplier", words.of("evaluations.supplier"), "text", given.supplier),
        field("from", words.of("evaluations.from"), "date", given.from),
        field("to", words.of("evaluations.to"), "date", given.to),
        field("ruleset", words.of("evaluations.ruleset"), "text", given.ruleset));
  }

  private static FieldView field(String id, String label, String type, @Nullable String value) {
    return new FieldView(
        id, label, null, type, Objects.requireNonNullElse(value, ""), false, null, null);
  }

  private static Row row(EvaluationSummary one, ReaderWords words) {
    return new Row(
        "/console/evaluations/" + one.id(),
        Objects.requireNonNullElse(one.name(), one.supplier()),
        one.supplier(),
        one.asOf().toString(),
        BadgeView.of(Sharing.valueOf(one.sharing()), words),
        one.ruleset().id().value(),
        words.of(
            switch (one.basis()) {
              case RECORDED -> "replay.recorded";
              case TRIAL -> "replay.trial";
              case UNREGISTERED -> "replay.unregistered";
            }),
        words.fullMoment(one.recordedAt()));
  }
}
