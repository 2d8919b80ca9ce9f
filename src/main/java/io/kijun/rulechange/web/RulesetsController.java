package io.kijun.rulechange.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.ruleset.RulesetName;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.RulesetSummary;
import io.kijun.inforce.Rulesets;
import io.kijun.rulechange.Approvals;
import io.kijun.rulechange.Approvals.Approval;
import io.kijun.rulechange.Approvals.Reinstatement;
import io.kijun.rulechange.ChangeRefused;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.web.DraftView.DifferenceView;
import io.kijun.sheets.DifferencesWorkbook;
import io.kijun.web.ProblemKind;
import io.kijun.web.Query;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which rulesets there are, when they are in force, what they were read from, how they differ. */
@RestController
@Tag(name = "ルールセット / Rulesets")
class RulesetsController {

  private final Rulesets rulesets;
  private final PeriodsInForce periods;
  private final Approvals approvals;
  private final RulesetLookup found;
  private final DraftLookup drafts;

  RulesetsController(
      Rulesets rulesets,
      PeriodsInForce periods,
      Approvals approvals,
      RulesetLookup found,
      DraftLookup drafts) {
    this.rulesets = rulesets;
    this.periods = periods;
    this.approvals = approvals;
    this.found = found;
    this.drafts = drafts;
  }

  /** When a ruleset is in force, and who said so; nobody did where it was shipped. */
  record InForceView(
      LocalDate effectiveFrom,
      Instant recordedAt,
      @Nullable String approvedBy,
      @Nullable String comment) {}

  /** A ruleset. */
  record RulesetView(
      RulesetId id,
      RulesetHash hash,
      String standard,
      String version,
      List<InForceView> periods,
      @Nullable WishView reinstatement,
      Set<String> workbooks) {}

  /** A wish to have it in force again, which waits for a second person. */
  record WishView(LocalDate effectiveFrom, String comment, String askedBy) {
    static WishView of(Reinstatement wish) {
      return new WishView(wish.effectiveFrom(), wish.comment(), wish.actor());
    }
  }

  /** The rulesets that were ever in force, the earliest first, or the one in force on a day. */
  record RulesetList(List<RulesetView> rulesets) {}

  /** What differs between two rulesets. */
  record DifferencesView(String a, String b, List<DifferenceView> differences) {}

  @GetMapping("/api/rulesets")
  @Operation(
      summary =
          "施行されたルールセット（onでその日に施行中のもの） / Rulesets that are or were in force; on: that of a day")
  RulesetList list(HttpServletRequest request) {
    Query query = new Query(request, "on");
    LocalDate on = query.day("on");
    query.check();
    List<RulesetHash> hashes =
        on == null
            ? periods.all().stream().map(PeriodInForce::ruleset).distinct().toList()
            : periods.on(on).stream().map(PeriodInForce::ruleset).toList();
    return new RulesetList(
        hashes.stream().map(hash -> rulesets.summary(hash).orElseThrow()).map(this::view).toList());
  }

  @GetMapping("/api/rulesets/{id}")
  @Operation(summary = "ルールセット / A ruleset")
  RulesetView show(@PathVariable String id) {
    return view(found.summary(id));
  }

  private RulesetView view(RulesetSummary ruleset) {
    Map<UUID, Approval> approved = new HashMap<>();
    approvals.all().forEach(one -> approved.put(one.period(), one));
    return new RulesetView(
        ruleset.hash().id(),
        ruleset.hash(),
        ruleset.standard(),
        ruleset.version(),
        periods.all().stream()
            .filter(period -> period.ruleset().equals(ruleset.hash()))
            .map(period -> inForce(period, approved.get(period.id())))
            .toList(),
        approvals
            .latestFor(ruleset.hash())
            .filter(wish -> wish.period() == null)
            .map(WishView::of)
            .orElse(null),
        rulesets.workbooks(ruleset.hash()).keySet());
  }

  private static InForceView inForce(PeriodInForce period, @Nullable Approval approval) {
    return new InForceView(
        period.effectiveFrom(),
        period.recordedAt(),
        approval == null ? null : approval.actor(),
        approval == null ? null : approval.comment());
  }

  @GetMapping("/api/rulesets/{id}/workbooks/{name}")
  @Operation(summary = "読み込んだブックをそのまま / A workbook, byte for byte")
  ResponseEntity<byte[]> workbook(@PathVariable String id, @PathVariable String name) {
    return RulesetName.parse(id)
        .flatMap(ruleset -> rulesets.workbook(ruleset, name))
        .map(file -> WorkbookAnswer.of(name, file.content()))
        .orElseThrow(
            () ->
                new RequestRefused(
                    ProblemKind.NOT_FOUND,
                    "$",
                    new Text("このブックはありません。", "There is no such workbook.")));
  }

  @GetMapping(
      path = "/api/rulesets/{a}/differences/{b}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "二つのルールセット・起案の差異（JSON、XLSX） / What differs between two rulesets or drafts")
  DifferencesView differences(@PathVariable String a, @PathVariable String b) {
    return new DifferencesView(a, b, DifferenceView.of(between(a, b), Map.of()));
  }

  @GetMapping(path = "/api/rulesets/{a}/differences/{b}", produces = WorkbookAnswer.TYPE)
  @Operation(hidden = true)
  ResponseEntity<byte[]> differencesAsWorkbook(@PathVariable String a, @PathVariable String b) {
    return WorkbookAnswer.of("differences.xlsx", DifferencesWorkbook.of(between(a, b)));
  }

  private List<Difference> between(String a, String b) {
    return Differences.between(standard(a), standard(b));
  }

  /** That of a ruleset or of a draft. */
  private Standard standard(String name) {
    Draft draft = drafts.maybe(name).orElse(null);
    if (draft == null) {
      return found.find(name).standard();
    }
    return drafts
        .report(draft)
        .ruleset()
        .orElseThrow(
            () ->
                new ChangeRefused(
                    List.of(
                        Issue.of(
                            IssueCode.DRAFT_HAS_ERRORS,
                            new FieldPlace(name),
                            new Text(
                                "起案に誤りがあるため比べられません。",
                                "The draft has errors and cannot be compared.")))))
        .standard();
  }
}
