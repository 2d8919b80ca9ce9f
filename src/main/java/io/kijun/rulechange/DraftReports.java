package io.kijun.rulechange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.cases.CaseReport;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.differences.ChangeScope;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
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

  private final Rulesets rulesets;
  private final WorkbookFiles files;
  private final StandardReader reader = new StandardReader();
  private final Cache<RulesetHash, CaseReport> cases =
      Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<DraftContent, DraftReport> reports =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  /** What a report depends on. */
  private record DraftContent(RulesetHash base, Map<String, Hash> workbooks) {}

  DraftReports(Rulesets rulesets, WorkbookFiles files) {
    this.rulesets = rulesets;
    this.files = files;
  }

  /** The report on a draft as it is. */
  public DraftReport of(Draft draft) {
    return reports.get(new DraftContent(draft.base(), draft.workbooks()), this::report);
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
    StandardReader.StandardRead reading;
    synchronized (reader) {
      reading = reader.read(files(content.workbooks));
    }
    Standard standard = reading.standard().orElse(null);
    if (standard == null) {
      Hash hash = Hash.of(PlainJson.bytes(content.workbooks));
      return new DraftReport(
          hash,
          Optional.empty(),
          reading.problems(),
          List.of(),
          List.of(),
          new CaseReport(0, List.of(), 0, Set.of()));
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

  /** Runs the cases of a ruleset, so that the first draft on top of it need not wait for that. */
  void prepare(Ruleset ruleset) {
    var unused = casesOf(ruleset);
  }
}
