package io.kijun.rulechange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.cases.CaseReport;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.differences.ChangeScope;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.runtime.Limits;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks drafts: reads their workbooks, compares them, runs their cases. Keeps what was found. */
@Component
public final class DraftReports {

  private static final int KEPT = 8;
  private static final int KEPT_LATE = 1000;
  private static final Duration AGAIN = Duration.ofMinutes(10);

  private final Rulesets rulesets;
  private final WorkbookFiles files;
  private final StandardReader reader = new StandardReader();
  private final Cache<RulesetHash, CaseReport> cases =
      Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<DraftContent, DraftReport> reports =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  /** Looked at again after a while: that it was late may have been for want of processors. */
  private final Cache<DraftContent, DraftReport> late =
      Caffeine.newBuilder().maximumSize(KEPT_LATE).expireAfterWrite(AGAIN).build();

  private final Duration deadline;
  private final ReportsAtWork<DraftContent, DraftReport> atWork;

  /** What a report depends on. */
  private record DraftContent(RulesetHash base, Map<String, Hash> workbooks) {}

  DraftReports(Rulesets rulesets, WorkbookFiles files, Limits limits) {
    this.rulesets = rulesets;
    this.files = files;
    this.deadline = limits.report();
    this.atWork = new ReportsAtWork<>(deadline);
  }

  /** The report on a draft as it is. */
  public DraftReport of(Draft draft) {
    DraftContent content = new DraftContent(draft.base(), draft.workbooks());
    DraftReport done = reports.getIfPresent(content);
    DraftReport known = done == null ? late.getIfPresent(content) : done;
    if (known != null) {
      return known;
    }
    return atWork.of(
        content,
        () -> {
          DraftReport report = report(content);
          reports.put(content, report);
          return report;
        },
        () -> late(content));
  }

  /** A file of a draft. */
  public Optional<WorkbookFile> file(Draft draft, String name) {
    return Optional.ofNullable(draft.workbooks().get(name))
        .map(hash -> new WorkbookFile(name, files.find(hash)));
  }

  private List<WorkbookFile> files(Map<String, Hash> workbooks) {
    Map<Hash, byte[]> contents = files.find(workbooks.values());
    List<WorkbookFile> all = new ArrayList<>();
    workbooks.forEach(
        (name, hash) ->
            all.add(new WorkbookFile(name, Objects.requireNonNull(contents.get(hash)))));
    return all;
  }

  private DraftReport report(DraftContent content) {
    if (content.workbooks.isEmpty()) {
      return withErrors(content, List.of()); // of a draft that was discarded
    }
    StandardReader.StandardRead reading = reader.read(files(content.workbooks));
    Standard standard = reading.standard().orElse(null);
    if (standard == null) {
      return withErrors(content, reading.problems());
    }
    Ruleset ruleset = Ruleset.of(standard, DrlFiles.all());
    Ruleset base = rulesets.find(content.base).orElseThrow();
    List<Difference> differences = Differences.between(base.standard(), standard);
    return new DraftReport(
        ruleset.hash().hash(),
        Optional.of(ruleset),
        reading.problems(),
        differences,
        TableAnalysis.of(standard, reading.words()),
        cases(base, ruleset, differences));
  }

  private static DraftReport withErrors(DraftContent content, List<Issue> problems) {
    Hash hash = Hash.of(PlainJson.bytes(content.workbooks));
    CaseReport none = new CaseReport(0, List.of(), 0, Set.of());
    return new DraftReport(hash, Optional.empty(), problems, List.of(), List.of(), none);
  }

  /** What is known of a draft whose check was given up: that it cannot be approved as it is. */
  private DraftReport late(DraftContent content) {
    Issue tooSlow =
        Issue.of(
            IssueCode.REPORT_TOO_SLOW,
            CellPlace.book("*.xlsx"),
            new Text(
                "検査が" + deadline.toSeconds() + "秒以内に終わりませんでした。事例や行を減らしてください。",
                "The check did not end within "
                    + deadline.toSeconds()
                    + " seconds; have fewer cases or rows."));
    DraftReport report = withErrors(content, List.of(tooSlow));
    late.put(content, report);
    return report;
  }

  /**
   * Where only rows of 基準 and cases differ, the cases that this can matter to are run anew; of the
   * others the result is that of the base.
   */
  private CaseReport cases(Ruleset base, Ruleset ruleset, List<Difference> differences) {
    ChangeScope touched = ChangeScope.by(differences, base.standard(), ruleset.standard());
    if (touched.everything() || ruleset.hash().equals(base.hash())) {
      return casesOf(ruleset);
    }
    CaseReport before = casesOf(base);
    return cases.get(
        ruleset.hash(), hash -> before.after(base.standard(), ruleset.standard(), touched.items()));
  }

  private CaseReport casesOf(Ruleset ruleset) {
    return cases.get(ruleset.hash(), hash -> CaseReport.of(ruleset.standard()));
  }

  /** Checks a ruleset on record as if it were a draft that changes nothing. */
  void prepareReading(Ruleset ruleset) {
    var unused = report(new DraftContent(ruleset.hash(), rulesets.workbooks(ruleset.hash())));
  }

  /** Runs the cases of a ruleset, so that the first draft on top of it need not wait for that. */
  void prepare(Ruleset ruleset) {
    var unused = casesOf(ruleset);
  }
}
