package io.kijun.draft.web;

import io.kijun.draft.Draft;
import io.kijun.draft.DraftReport;
import io.kijun.draft.store.DraftReports;
import io.kijun.draft.store.Drafts;
import io.kijun.draft.store.Replacing;
import io.kijun.runtime.RecordIds;
import io.kijun.standard.Text;
import io.kijun.web.ProblemKind;
import io.kijun.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Finds the draft that a request names, and shows it. */
@Component
final class FoundDrafts {

  private final Drafts drafts;
  private final DraftReports reports;
  private final Replacing replacing;

  FoundDrafts(Drafts drafts, DraftReports reports, Replacing replacing) {
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
   * @throws Refused if there is none
   */
  Draft find(String id) {
    return maybe(id)
        .orElseThrow(
            () ->
                new Refused(
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
   * @throws Refused if it is missing or no number
   */
  static int version(HttpServletRequest request) {
    String match = request.getHeader(HttpHeaders.IF_MATCH);
    if (match == null) {
      throw new Refused(
          ProblemKind.PRECONDITION_REQUIRED,
          "If-Match",
          new Text(
              "If-Matchヘッダーに起案の版（version）を指定してください。", "If-Match must give the draft's version."));
    }
    String digits = match.replaceAll("^W/|\"", "").strip();
    if (!digits.matches("\\d{1,9}")) {
      throw new Refused(
          ProblemKind.INVALID_REQUEST,
          "If-Match",
          new Text("If-Matchヘッダーは版の番号にしてください。", "If-Match must be a version number."));
    }
    return Integer.parseInt(digits);
  }
}
