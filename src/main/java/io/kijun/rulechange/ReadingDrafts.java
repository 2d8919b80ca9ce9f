package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.rulechange.ReplacedChanges.Replaced;
import io.kijun.runtime.RecordIds;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Drafts on record, with all that is to be known of them. */
@Component
public final class ReadingDrafts {

  private final Drafts drafts;
  private final DraftReports reports;
  private final ReplacedChanges replacing;

  ReadingDrafts(Drafts drafts, DraftReports reports, ReplacedChanges replacing) {
    this.drafts = drafts;
    this.reports = reports;
    this.replacing = replacing;
  }

  /**
   * A draft with its report.
   *
   * @param replaced what it would take the place of besides its base
   * @param reasons why something becomes easier
   */
  public record Reported(
      Draft draft, DraftReport report, List<Replaced> replaced, Reasons reasons) {}

  /** The last thousand drafts, the latest first. */
  public List<Drafts.DraftLine> list() {
    return drafts.list();
  }

  /**
   * The draft with an id.
   *
   * @throws DraftUnknown if there is none, or the text is no id
   */
  public Draft find(String id) {
    return maybe(id).orElseThrow(DraftUnknown::new);
  }

  /** The same; empty where there is none. */
  Optional<Draft> maybe(String id) {
    return RecordIds.parsed(id).flatMap(drafts::find);
  }

  /** A draft as it is, checked. */
  public Reported reported(Draft draft) {
    return new Reported(draft, reports.of(draft), replacing.by(draft), drafts.reasons(draft));
  }

  /** Why something becomes easier in a draft, without checking it. */
  public Reasons reasons(Draft draft) {
    return drafts.reasons(draft);
  }

  /**
   * A workbook of a draft, byte for byte.
   *
   * @throws WorkbookUnknown if it has none of that name
   */
  public WorkbookFile workbook(Draft draft, String name) {
    return reports.file(draft, name).orElseThrow(WorkbookUnknown::new);
  }

  /**
   * A workbook of a draft with each problem at its cell.
   *
   * @throws WorkbookUnknown if it has none of that name
   * @throws WorkbookUnreadable if nothing can be written into it
   */
  public WorkbookFile annotated(Draft draft, String name) {
    WorkbookFile file = workbook(draft, name);
    try {
      return new WorkbookFile(name, AnnotatedWorkbook.of(file, told(reports.of(draft))));
    } catch (IllegalArgumentException e) {
      throw new WorkbookUnreadable(e);
    }
  }

  /** Every problem of a report, each followed by what is only wrong because of it. */
  private static List<Issue> told(DraftReport report) {
    return report.problems().stream()
        .flatMap(problem -> problem.andConsequences().stream())
        .toList();
  }
}
