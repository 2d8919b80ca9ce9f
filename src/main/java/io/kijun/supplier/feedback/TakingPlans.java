package io.kijun.supplier.feedback;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import io.kijun.supplier.checksheet.Unused;
import io.kijun.supplier.checksheet.in.SheetFindings;
import io.kijun.supplier.checksheet.in.SheetOpening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in what a supplier plans to do, from a feedback that it filled in. A row that is blank
 * leaves the plan as it was; one error, and nothing is taken.
 */
@Component
public final class TakingPlans {

  private final Suppliers suppliers;
  private final FeedbackOnRecord feedbacks;
  private final FindingPlans plans;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final RecordIds ids;
  private final Today today;

  TakingPlans(
      Suppliers suppliers,
      FeedbackOnRecord feedbacks,
      FindingPlans plans,
      ActivityLog log,
      TransactionOperations transactions,
      RecordIds ids,
      Today today) {
    this.suppliers = suppliers;
    this.feedbacks = feedbacks;
    this.plans = plans;
    this.log = log;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * What came of a sheet.
   *
   * @param evaluation that it told of
   * @param taken how many plans were put on record
   * @param unchanged how many stood on record as they are
   * @param blank how many findings have no plan in the sheet
   * @param issues doubts; no errors
   * @param unused what stands in the sheet and plays no part
   */
  public record PlansTaken(
      UUID evaluation,
      int taken,
      int unchanged,
      int blank,
      List<Issue> issues,
      List<Unused> unused) {

    /** Copies its lists. */
    public PlansTaken {
      issues = List.copyOf(issues);
      unused = List.copyOf(unused);
    }
  }

  /**
   * Takes in the plans of a sheet.
   *
   * @throws UnregisteredSupplier if there is no supplier of that code in sight
   * @throws PlansRefused if anything in the sheet is wrong
   */
  public PlansTaken take(String code, WorkbookFile file, Sight sight, Actor actor) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    SheetFindings findings = new SheetFindings(file.name());
    BookCells book = SheetOpening.open(file, findings);
    if (book == null) {
      throw new PlansRefused(findings.issues());
    }
    List<PlanPage> pages = PlanPage.in(book, file.name());
    Feedback feedback = feedback(supplier, pages, file.name(), findings);
    List<PlacedPlan> read = new PlanReader(feedback, book, findings).read(pages);
    if (findings.issues().stream().anyMatch(Issue::isError)) {
      throw new PlansRefused(findings.issues());
    }
    int taken = taken(supplier, feedback, read, Hash.of(file.content()), findings, actor);
    return new PlansTaken(
        feedback.evaluation(),
        taken,
        read.size() - taken,
        feedback.toDos().size() - read.size(),
        findings.issues(),
        findings.unused());
  }

  /** The feedback that a sheet was made from, if it is this supplier's. */
  private Feedback feedback(
      Supplier supplier, List<PlanPage> pages, String file, SheetFindings findings) {
    if (pages.isEmpty()) {
      findings.error(
          CellPlace.book(file),
          IssueCode.NOT_A_FEEDBACK,
          "送った「やること」のシートではありません。送ったファイルに記入してください。",
          "There is no sheet To do that was sent; fill in the file that was sent.",
          null);
      throw new PlansRefused(findings.issues());
    }
    FeedbackStamp stamp = pages.get(0).stamp();
    for (PlanPage page : pages) {
      String owner = page.stamp().supplier();
      if (!owner.equals(supplier.code().value())) {
        findings.error(
            page.place(),
            IssueCode.SHEET_OTHER_SUPPLIER,
            "別の取引先に送ったシートです。",
            "This sheet was sent to another supplier.",
            owner);
      } else if (!page.stamp().evaluation().equals(stamp.evaluation())) {
        findings.error(
            page.place(),
            IssueCode.SHEETS_DIFFER,
            "ほかのシートとは別の評価についてのシートです。1回分のシートだけにしてください。",
            "This sheet is about another evaluation than the others; keep those of one.",
            page.stamp().evaluation());
      }
    }
    if (findings.issues().stream().anyMatch(Issue::isError)) {
      throw new PlansRefused(findings.issues());
    }
    return feedbacks
        .of(supplier, stamp.evaluation())
        .orElseThrow(() -> notSent(pages.get(0), stamp, findings));
  }

  private static PlansRefused notSent(PlanPage page, FeedbackStamp stamp, SheetFindings findings) {
    findings.error(
        page.place(),
        IssueCode.FEEDBACK_UNKNOWN,
        "このシートが示す評価は、この取引先のものとして記録されていません。",
        "The evaluation that this sheet names is not on record of this supplier.",
        stamp.evaluation());
    return new PlansRefused(findings.issues());
  }

  private int taken(
      Supplier supplier,
      Feedback feedback,
      List<PlacedPlan> read,
      Hash file,
      SheetFindings findings,
      Actor actor) {
    Integer taken =
        transactions.execute(
            status -> {
              String code = supplier.code().value();
              plans.lock(code);
              List<RecordedPlan> added =
                  changed(code, feedback, read, findings).stream()
                      .map(plan -> recorded(code, plan, feedback, file, actor))
                      .toList();
              plans.add(added);
              log.addAbout(
                  code,
                  actor,
                  LogAction.PLANS_RECEIVED,
                  feedback.evaluation().toString(),
                  file.value(),
                  Map.of("plans", Integer.toString(added.size())));
              return added.size();
            });
    return taken == null ? 0 : taken;
  }

  /** The plans that say something new. A sheet that is older than what is known changes nothing. */
  private List<FindingPlan> changed(
      String code, Feedback feedback, List<PlacedPlan> read, SheetFindings findings) {
    Map<PlannedFinding, RecordedPlan> known = new HashMap<>();
    plans.latest(code).forEach(one -> known.put(one.plan().finding(), one));
    List<FindingPlan> changed = new ArrayList<>();
    for (PlacedPlan one : read) {
      RecordedPlan before = known.get(one.plan().finding());
      FindingPlan plan = one.plan().onTopOf(before == null ? null : before.plan());
      if (before == null || !plan.equals(before.plan())) {
        if (before != null && before.isAboutLaterThan(feedback.evaluation())) {
          findings.warning(
              one.at(),
              IssueCode.NEWER_PLAN,
              "より新しい評価に対する計画があるため、この行は使いません。新しいシートに記入してください。",
              "There is a plan for a later evaluation; this row plays no part. Use the newer sheet.",
              before.evaluation().toString());
        } else {
          changed.add(plan);
        }
      }
    }
    return changed;
  }

  private RecordedPlan recorded(
      String supplier, FindingPlan plan, Feedback feedback, Hash file, Actor actor) {
    return new RecordedPlan(
        ids.next(), supplier, plan, feedback.evaluation(), file, actor.name(), today.now());
  }
}
