package io.kijun.supplier.feedback;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.ReadingStanding;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the feedback of a supplier: how it stands, what to do, and room for its plans. */
@Component
public class WritingFeedback {

  private final ReadingStanding standing;
  private final FeedbackOnRecord feedbacks;
  private final ActivityLog log;

  WritingFeedback(ReadingStanding standing, FeedbackOnRecord feedbacks, ActivityLog log) {
    this.standing = standing;
    this.feedbacks = feedbacks;
    this.log = log;
  }

  /**
   * The feedback as an .xlsx file.
   *
   * @throws io.kijun.supplier.UnregisteredSupplier if there is none of that code in sight
   * @throws io.kijun.supplier.NothingOnRecord if it was never evaluated
   */
  @Transactional
  public WorkbookFile of(String code, SheetLanguage language, Sight sight, Actor actor) {
    Feedback feedback = feedbacks.of(standing.of(code, sight));
    byte[] content = FeedbackBook.of(feedback, language);
    log.addAbout(
        feedback.supplier(),
        actor,
        LogAction.FEEDBACK_SENT,
        feedback.evaluation().toString(),
        null,
        Map.of("language", language.code()));
    return new WorkbookFile(name(feedback, language), content);
  }

  private static String name(Feedback feedback, SheetLanguage language) {
    LocalDate day = feedback.asOf();
    String begin = language == SheetLanguage.JA ? "評価結果" : "feedback";
    return "%s_%s_%04d%02d%02d.xlsx"
        .formatted(
            begin, feedback.supplier(), day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
