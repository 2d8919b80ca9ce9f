package io.kijun.rulechange.web;

import io.kijun.core.standard.Text;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.DraftReports;
import io.kijun.rulechange.Drafts;
import io.kijun.rulechange.ReplacedChanges;
import io.kijun.runtime.RecordIds;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Finds the draft that a request names, and shows it. */
@Component
final class DraftLookup {

  private final Drafts drafts;
  private final DraftReports reports;
  private final ReplacedChanges replacing;

  DraftLookup(Drafts drafts, DraftReports reports, ReplacedChanges replacing) {
    this.drafts = drafts;
    this.reports = reports;
    this.replacing = replacing;
  }

  /** The draft with an id; empty where the text is no id of a draft. */
  Optional<Draft> maybe(String id) {
    return RecordIds.parsed(id).flatMap(drafts::find);
  }

  /**
   * The draft with an id.
   *
   * @throws RequestRefused if there is none
   */
  Draft find(String id) {
    return maybe(id)
        .orElseThrow(
            () ->
                new RequestRefused(
                    ProblemKind.NOT_FOUND,
                    "$",
                    new Text("この起案はありません。", "There is no such draft.")));
  }

  DraftReport report(Draft draft) {
    return reports.of(draft);
  }

  DraftView view(Draft draft) {
    return DraftView.of(draft, reports.of(draft), replacing.by(draft), drafts.reasons(draft.id()));
  }

  /**
   * The version that a change is made to ({@code If-Match}).
   *
   * @throws RequestRefused if it is missing or no number
   */
  static int version(HttpServletRequest request) {
    String match = request.getHeader(HttpHeaders.IF_MATCH);
    if (match == null) {
      throw new RequestRefused(
          ProblemKind.PRECONDITION_REQUIRED,
          "If-Match",
          new Text(
              "If-Matchヘッダーに起案の版（version）を指定してください。", "If-Match must give the draft's version."));
    }
    String digits = match.replaceAll("^W/|\"", "").strip();
    if (!digits.matches("\\d{1,9}")) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "If-Match",
          new Text("If-Matchヘッダーは版の番号にしてください。", "If-Match must be a version number."));
    }
    return Integer.parseInt(digits);
  }
}
