package io.kijun.supplier.checksheet;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers of which 前回と同じ means what stood in the sheet. Where something else is known by now, the
 * mark is not taken: whoever wrote it has not seen that.
 *
 * @param issues the marks that are not taken
 */
public record SameAsThen(SheetAnswers answers, List<Issue> issues) {

  /** Copies its list. */
  public SameAsThen {
    issues = List.copyOf(issues);
  }

  /** Whether any mark takes a last answer over. */
  public static boolean matters(SheetAnswers answers) {
    return answers.items().values().stream()
        .map(ItemAnswer::mark)
        .anyMatch(mark -> mark != null && mark.value() == ItemMark.SAME);
  }

  /**
   * Holds the marks of a sheet against what is known.
   *
   * @param stood the last answers that the sheet went out with; null: nobody knows
   * @param now what would be taken over
   */
  public static SameAsThen of(
      SheetAnswers answers, @Nullable LastAnswers stood, LastAnswers now, Questionnaire asked) {
    Map<String, ItemAnswer> items = new TreeMap<>(answers.items());
    List<Issue> issues = new ArrayList<>();
    for (ItemQuestion question : asked.items()) {
      ItemAnswer row = items.get(question.id());
      Told<ItemMark> mark = row == null ? null : row.mark();
      if (row != null
          && mark != null
          && mark.value() == ItemMark.SAME
          && isOther(question, stood == null ? LastAnswers.NONE : stood, now)) {
        items.put(question.id(), new ItemAnswer(null, row.reason(), row.planned(), row.who()));
        issues.add(issue(mark, stood == null));
      }
    }
    return issues.isEmpty()
        ? new SameAsThen(answers, issues)
        : new SameAsThen(
            new SheetAnswers(
                answers.meta(),
                answers.about(),
                answers.profile(),
                items,
                answers.evidence(),
                answers.events()),
            issues);
  }

  private static boolean isOther(ItemQuestion question, LastAnswers stood, LastAnswers now) {
    return !Objects.equals(stood.items().get(question.id()), now.items().get(question.id()))
        || question.questions().stream()
            .anyMatch(
                one ->
                    !Objects.equals(stood.evidence().get(one.id()), now.evidence().get(one.id())));
  }

  private static Issue issue(Told<ItemMark> mark, boolean unknown) {
    Text message =
        unknown
            ? new Text(
                "どの前回の答えを載せたシートか分からないので、引き継げません。○、△、×、該当なしのどれかを入力してください。",
                "Nobody knows which last answers the sheet shows, so nothing can be taken over; enter"
                    + " one of the marks.")
            : new Text(
                "シートを送ったあとで前回の答えが変わったので、引き継げません。○、△、×、該当なしのどれかを入力してください。",
                "The last answer has changed since the sheet went out, so it cannot be taken over;"
                    + " enter one of the marks.");
    return Issue.of(IssueCode.LAST_ANSWER_CHANGED, mark.at(), message, mark.found());
  }
}
