package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Retention;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What 間隔・保管期間 of a row of 根拠 says. */
final class PracticePeriod {

  private final EvidenceQuestion question;
  private final EvidenceAnswer row;
  private final TakenAbout about;
  private final SheetNotes notes;

  PracticePeriod(
      EvidenceQuestion question, EvidenceAnswer row, TakenAbout about, SheetNotes notes) {
    this.question = question;
    this.row = row;
    this.about = about;
    this.notes = notes;
  }

  /**
   * The interval and how long records are kept. Where something stands in its cell that could not
   * be read, neither what the rows ask at least nor what はじめに says is put in its place.
   *
   * @param known the entry of last time, where the answer is the same as then; null: it is not
   */
  void keepKnown(EvidenceBuilder entry, @Nullable Evidence known) {
    entry.interval(known == null ? null : known.interval());
    entry.retention(known == null ? null : known.retention());
  }

  /** Whether something stands there that could not be read. */
  boolean isUnread() {
    return row.unread().has(CheckSheetColumn.GROUNDS_PERIOD);
  }

  /** The interval and how long records are kept. */
  void keep(
      EvidenceBuilder entry,
      Set<EvidenceField> asks,
      @Nullable Retention retention,
      @Nullable LastPractice same) {
    Period told = row.period() == null ? null : row.period().value();
    boolean asksInterval = asks.contains(EvidenceField.INTERVAL);
    if (told != null && retention == null && !question.asksInterval()) {
      notes.unused(row.period(), "間隔や保管期間を聞かない質問です。", "The question asks for no period.");
      return;
    }
    Period known = told == null && same != null ? same.period() : told;
    boolean ownRetention = retention != null && retention.least() == null;
    if (question.asksInterval()) {
      // one cell says both, so the interval of the whole firm does not do where both are asked for
      boolean general = told == null && asksInterval && !ownRetention;
      Period interval = general ? about.ownInterval() : told;
      entry.interval(interval == null ? known : interval);
      if (asksInterval && interval == null && known == null) {
        periodMissing();
      }
    }
    if (retention != null) {
      boolean stated = known != null && (ownRetention || !question.asksInterval());
      entry.retention(stated ? known : retention.least());
      if (!stated && ownRetention) {
        periodMissing();
      }
    }
  }

  private void periodMissing() {
    notes.warning(
        IssueCode.PERIOD_MISSING,
        row.cells(),
        "自社で定めた間隔・保管期間を入力してください。",
        "Enter the interval, or how long records are kept, that you have set.");
  }
}
