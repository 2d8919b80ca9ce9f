package io.kijun.rulechange;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetName;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.RulesetSummary;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WithdrawnPeriod;
import io.kijun.rulechange.Approvals.Approval;
import io.kijun.rulechange.Approvals.Reinstatement;
import io.kijun.spreadsheet.WorkbookFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rulesets on record: when each is in force, who said so, and who wishes it back. */
@Component
public final class ReadingRulesets {

  private final Rulesets rulesets;
  private final PeriodsInForce periods;
  private final Approvals approvals;

  ReadingRulesets(Rulesets rulesets, PeriodsInForce periods, Approvals approvals) {
    this.rulesets = rulesets;
    this.periods = periods;
    this.approvals = approvals;
  }

  /**
   * A period and its approval.
   *
   * @param approval null where the ruleset was shipped
   */
  public record ApprovedPeriod(PeriodInForce period, @Nullable Approval approval) {}

  /**
   * A ruleset and its history.
   *
   * @param periods the earliest first
   * @param wish that it be in force again; empty: none that waits for a second person
   * @param wishVersion counts what was done about such wishes
   * @param workbooks the names of the files it was read from
   */
  public record History(
      RulesetSummary ruleset,
      List<ApprovedPeriod> periods,
      Optional<Reinstatement> wish,
      int wishVersion,
      Set<String> workbooks) {}

  /**
   * The rulesets that were ever in force, the earliest first.
   *
   * @param on only the one in force on that day; null: all
   */
  public List<History> inForce(@Nullable LocalDate on) {
    List<ApprovedPeriod> all = approved();
    List<RulesetHash> hashes =
        on == null
            ? all.stream().map(one -> one.period().ruleset()).distinct().toList()
            : periods.on(on).stream().map(PeriodInForce::ruleset).toList();
    return hashes.stream().map(hash -> history(summary(hash), all)).toList();
  }

  /**
   * A period that was approved and taken back.
   *
   * @param approval null: there was none
   */
  public record WithdrawnApproval(WithdrawnPeriod withdrawn, @Nullable Approval approval) {}

  /** The last hundred periods that were taken back before their first day, the latest first. */
  public List<WithdrawnApproval> withdrawn() {
    Map<UUID, Approval> byPeriod = approvalsByPeriod();
    return periods.withdrawn().stream()
        .map(one -> new WithdrawnApproval(one, byPeriod.get(one.period().id())))
        .toList();
  }

  private Map<UUID, Approval> approvalsByPeriod() {
    Map<UUID, Approval> byPeriod = new HashMap<>();
    approvals.all().forEach(one -> byPeriod.put(one.period(), one));
    return byPeriod;
  }

  /**
   * A ruleset by its id or hash.
   *
   * @throws RulesetNotOnRecord if there is none
   */
  public History history(String name) {
    return history(
        RulesetName.parse(name).flatMap(rulesets::summary).orElseThrow(RulesetNotOnRecord::new),
        approved());
  }

  private RulesetSummary summary(RulesetHash hash) {
    return rulesets.summary(hash).orElseThrow(RulesetNotOnRecord::new);
  }

  private List<ApprovedPeriod> approved() {
    Map<UUID, Approval> byPeriod = approvalsByPeriod();
    return periods.all().stream()
        .map(period -> new ApprovedPeriod(period, byPeriod.get(period.id())))
        .toList();
  }

  private History history(RulesetSummary ruleset, List<ApprovedPeriod> all) {
    return new History(
        ruleset,
        all.stream().filter(one -> one.period().ruleset().equals(ruleset.hash())).toList(),
        approvals.latestFor(ruleset.hash()).filter(wish -> wish.period() == null),
        approvals.version(ruleset.hash()),
        rulesets.workbooks(ruleset.hash()).keySet());
  }

  /**
   * The content of a ruleset, by its id or hash.
   *
   * @throws RulesetNotOnRecord if there is none
   */
  public Ruleset find(String name) {
    return RulesetName.parse(name).flatMap(rulesets::find).orElseThrow(RulesetNotOnRecord::new);
  }

  /**
   * The hashes of all workbooks that a ruleset was read from, by name.
   *
   * @throws RulesetNotOnRecord if there is no such ruleset
   */
  public Map<String, Hash> workbooks(String ruleset) {
    return RulesetName.parse(ruleset)
        .flatMap(rulesets::summary)
        .map(summary -> rulesets.workbooks(summary.hash()))
        .orElseThrow(RulesetNotOnRecord::new);
  }

  /**
   * A workbook that a ruleset was read from, byte for byte.
   *
   * @throws WorkbookUnknown if there is none
   */
  public WorkbookFile workbook(String ruleset, String name) {
    return RulesetName.parse(ruleset)
        .flatMap(one -> rulesets.workbook(one, name))
        .orElseThrow(WorkbookUnknown::new);
  }
}
