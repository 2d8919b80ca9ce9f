package io.kijun.rulechange.web;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.inforce.RulesetSummary;
import io.kijun.rulechange.Approvals.Approval;
import io.kijun.rulechange.Approvals.Reinstatement;
import io.kijun.rulechange.ComparingRulesets;
import io.kijun.rulechange.NewerWorkbooks;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.ReadingRulesets.ApprovedPeriod;
import io.kijun.rulechange.ReadingRulesets.History;
import io.kijun.rulechange.Reasons;
import io.kijun.rulechange.web.DraftView.DifferenceView;
import io.kijun.sheets.DifferencesWorkbook;
import io.kijun.web.FileAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which rulesets there are, when they are in force, what they were read from, how they differ. */
@RestController
@Tag(name = "ルールセット / Rulesets")
class RulesetsController {

  private final ReadingRulesets rulesets;
  private final ComparingRulesets comparing;
  private final NewerWorkbooks newer;

  RulesetsController(ReadingRulesets rulesets, ComparingRulesets comparing, NewerWorkbooks newer) {
    this.rulesets = rulesets;
    this.comparing = comparing;
    this.newer = newer;
  }

  /** When a ruleset is in force, and who said so; nobody did where it was shipped. */
  record InForceView(
      LocalDate effectiveFrom,
      Instant recordedAt,
      @Nullable String approvedBy,
      @Nullable String comment) {

    static InForceView of(ApprovedPeriod one) {
      Approval approval = one.approval();
      return new InForceView(
          one.period().effectiveFrom(),
          one.period().recordedAt(),
          approval == null ? null : approval.actor(),
          approval == null ? null : approval.comment());
    }
  }

  /**
   * A ruleset.
   *
   * @param version the standard's
   * @param reinstatementVersion counts what was done about having it in force again
   */
  record RulesetView(
      RulesetId id,
      RulesetHash hash,
      String standard,
      String version,
      List<InForceView> periods,
      @Nullable WishView reinstatement,
      int reinstatementVersion,
      Set<String> workbooks) {

    static RulesetView of(History history) {
      RulesetSummary ruleset = history.ruleset();
      return new RulesetView(
          ruleset.hash().id(),
          ruleset.hash(),
          ruleset.standard(),
          ruleset.version(),
          history.periods().stream().map(InForceView::of).toList(),
          history.wish().map(wish -> WishView.of(wish, history.wishVersion())).orElse(null),
          history.wishVersion(),
          history.workbooks());
    }
  }

  /** A wish to have it in force again, which waits for a second person, who names its version. */
  record WishView(int version, LocalDate effectiveFrom, String comment, String askedBy) {
    static WishView of(Reinstatement wish, int version) {
      return new WishView(version, wish.effectiveFrom(), wish.comment(), wish.actor());
    }
  }

  /**
   * Which rulesets are asked for.
   *
   * @param on null: all that were ever in force
   */
  record RulesetsAsked(
      @Parameter(description = "この日に施行中のもの / The one in force on this day")
          @Nullable LocalDate on) {}

  /**
   * The rulesets that were ever in force, the earliest first, or the one in force on a day.
   *
   * @param shipped the workbooks that this version ships with; null: none
   */
  record RulesetList(List<RulesetView> rulesets, NewerWorkbooks.@Nullable ShippedOffer shipped) {}

  /** What differs between two rulesets. */
  record DifferencesView(String a, String b, List<DifferenceView> differences) {}

  @GetMapping("/api/rulesets")
  @Operation(
      summary =
          "施行されたルールセット（onでその日に施行中のもの） / Rulesets that are or were in force; on: that of a day",
      description =
          "shipped: 同梱のブック。newer=trueなら、まだ起案・施行されていません。workbooksは施行中のものと異なるブック / "
              + "shipped: the workbooks of this version; newer: nobody has drafted and approved them;"
              + " workbooks: those that the ruleset in force has otherwise")
  RulesetList list(@ParameterObject RulesetsAsked asked) {
    return new RulesetList(
        rulesets.inForce(asked.on()).stream().map(RulesetView::of).toList(),
        newer.look().orElse(null));
  }

  @GetMapping("/api/rulesets/{id}")
  @Operation(summary = "ルールセット / A ruleset")
  RulesetView show(@PathVariable String id) {
    return RulesetView.of(rulesets.history(id));
  }

  @GetMapping("/api/rulesets/{id}/workbooks/{name}")
  @Operation(summary = "読み込んだブックをそのまま / A workbook, byte for byte")
  ResponseEntity<byte[]> workbook(@PathVariable String id, @PathVariable String name) {
    return FileAnswer.xlsx(name, rulesets.workbook(id, name).content());
  }

  @GetMapping(
      path = "/api/rulesets/{a}/differences/{b}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "2つのルールセット・草案の差異（JSON、XLSX） / What differs between two rulesets or drafts")
  DifferencesView differences(@PathVariable String a, @PathVariable String b) {
    return new DifferencesView(a, b, DifferenceView.of(comparing.between(a, b), Reasons.NONE));
  }

  @GetMapping(path = "/api/rulesets/{a}/differences/{b}", produces = FileAnswer.XLSX_TYPE)
  @Operation(hidden = true)
  ResponseEntity<byte[]> differencesAsWorkbook(@PathVariable String a, @PathVariable String b) {
    return FileAnswer.xlsx("differences.xlsx", DifferencesWorkbook.of(comparing.between(a, b)));
  }
}
