package io.kijun.console.sheets;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.SheetsJobView.FileOutcome;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import io.kijun.supplier.checksheet.received.ReceivingSheet.AnswersCounted;
import io.kijun.supplier.checksheet.received.jobs.JobResult;
import io.kijun.supplier.checksheet.received.jobs.JobResult.Fate;
import io.kijun.supplier.checksheet.received.jobs.JobState;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what became of files that were brought in. */
@Component
final class SheetsJobViews {

  private static final int FIRST = 3;
  private static final int FIRST_REFUSALS = 20;

  private final SheetsRows rows;

  SheetsJobViews(SheetsRows rows) {
    this.rows = rows;
  }

  SheetsJobView of(SheetJob job, PageLinks links, ReaderWords words) {
    List<JobResult> results = job.results();
    Map<String, String> names =
        rows.names(
            results.stream().map(JobResult::supplier).filter(Objects::nonNull).distinct().toList(),
            words);
    return new SheetsJobView(
        words.of("sheets.job-told", words.number(job.total()), words.number(results.size())),
        job.total() == 0 ? 100 : results.size() * 100 / job.total(),
        job.isOver(),
        SheetsJobController.PATH + "/" + job.id(),
        ended(job.state(), words),
        results.stream().map(one -> outcome(one, names, links, words)).toList());
  }

  private static @Nullable String ended(JobState state, ReaderWords words) {
    return switch (state) {
      case RUNNING, DONE -> null;
      case CANCELLED -> words.of("sheets.job-cancelled");
      case FAILED -> words.of("sheets.job-failed");
    };
  }

  private static FileOutcome outcome(
      JobResult one, Map<String, String> names, PageLinks links, ReaderWords words) {
    String supplier = one.supplier();
    UUID sheet = one.sheet();
    boolean refused = one.state() == Fate.REFUSED;
    int shown = Math.min(one.problems().size(), refused ? FIRST_REFUSALS : FIRST);
    int rest = one.errors() + one.warnings() - shown;
    return new FileOutcome(
        one.file().isEmpty() ? words.of("sheets.unnamed") : one.file(),
        badge(one, words),
        supplier == null ? null : supplier + " " + names.getOrDefault(supplier, ""),
        supplier == null || sheet == null ? null : links.to(SheetsRows.href(supplier, sheet)),
        refused ? null : told(one, words),
        one.problems().stream().limit(shown).map(issue -> problem(issue, words)).toList(),
        rest > 0 ? words.of("sheets.job-more", words.number(rest)) : null);
  }

  private static BadgeView badge(JobResult one, ReaderWords words) {
    if (one.state() == Fate.REFUSED) {
      return BadgeView.bad(words.of("sheets.job-refused"));
    }
    return one.errors() > 0
        ? BadgeView.part(words.of("sheets.job-errors"))
        : BadgeView.good(words.of("sheets.job-received"));
  }

  private static String told(JobResult one, ReaderWords words) {
    AnswersCounted answers = one.answers();
    String problems =
        words.of("sheets.job-problems", words.number(one.errors()), words.number(one.warnings()));
    return answers == null
        ? problems
        : words.of(
                "sheets.job-answers",
                words.number(answers.toAnswer()),
                words.number(answers.answered()))
            + "　"
            + problems;
  }

  /** Without the file, which stands above it. */
  private static ProblemItem problem(Issue issue, ReaderWords words) {
    CellPlace at = CellPlace.of(issue.place());
    String where =
        at.sheet().isEmpty() ? null : at.cell() == null ? at.sheet() : at.sheet() + " " + at.cell();
    ProblemItem told = ProblemItem.of(issue, words);
    return new ProblemItem(
        told.what(), where, told.found(), told.allowed(), told.nearest(), told.warning());
  }
}
