package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetFacts.ItemPlan;
import io.kijun.supplier.checksheet.SheetFacts.Unanswered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What 自己診断 makes of the declarations. */
final class TakenItems {

  private final Map<String, Declaration> ofItems = new LinkedHashMap<>();
  private final List<Declaration> others = new ArrayList<>();
  private final Map<String, ItemMarked> marks = new LinkedHashMap<>();
  private final Facts known;
  private final SheetNotes notes;
  private int answered;
  private int toAnswer;

  /**
   * What is marked for an item.
   *
   * @param status what is declared; null: only evidence is taken over
   * @param same whether it is taken over from last time
   * @param cell the mark
   */
  record ItemMarked(@Nullable Verdict status, boolean same, Told<ItemMark> cell) {}

  private TakenItems(Facts known, SheetNotes notes) {
    this.known = known;
    this.notes = notes;
    for (Declaration one : known.declarations()) {
      if (one.item() == null) {
        others.add(one);
      } else {
        ofItems.put(one.item(), one);
      }
    }
  }

  /**
   * Takes the marks.
   *
   * @param facts which facts of the profile hold now
   * @param before which held until now
   */
  static TakenItems of(
      Questionnaire asked,
      SheetAnswers answers,
      Facts known,
      Predicate<String> facts,
      Predicate<String> before,
      SheetNotes notes) {
    TakenItems taken = new TakenItems(known, notes);
    for (ItemQuestion question : asked.items()) {
      ItemAnswer answer = answers.items().get(question.id());
      if (question.applies().holds(facts)) {
        taken.toAnswer++;
        taken.take(question, answer);
      } else {
        taken.excluded(question, answer, question.applies().holds(before));
      }
    }
    return taken;
  }

  List<Declaration> declarations() {
    List<Declaration> all = new ArrayList<>(ofItems.values());
    all.addAll(others);
    return List.copyOf(all);
  }

  /** What is marked for an item; null: nothing is. */
  @Nullable ItemMarked marked(String item) {
    return marks.get(item);
  }

  int answered() {
    return answered;
  }

  int toAnswer() {
    return toAnswer;
  }

  private void excluded(ItemQuestion question, @Nullable ItemAnswer answer, boolean appliedBefore) {
    if (appliedBefore) {
      ofItems.remove(question.item().no());
    }
    if (answer != null) {
      String ja = "「会社のこと」の答えにより対象外の項目です。";
      String en = "The item does not apply, as the profile says.";
      notes.unused(answer.mark(), ja, en);
      notes.unused(answer.reason(), ja, en);
      notes.unused(answer.planned(), ja, en);
      if (isTyped(answer.who())) {
        notes.unused(answer.who(), ja, en);
      }
    }
  }

  private void take(ItemQuestion question, @Nullable ItemAnswer answer) {
    String no = question.item().no();
    plan(no, answer);
    Told<ItemMark> mark = answer == null ? null : answer.mark();
    if (answer == null || mark == null) {
      notes.missing.add(new Unanswered(no, null, null));
      if (answer != null && answer.reason() != null) {
        withoutMark(answer.reason());
      }
      return;
    }
    Declaration last = ofItems.get(no);
    if (mark.value() == ItemMark.SAME) {
      takeOver(question, mark, answer, last);
    } else {
      answered++;
      declare(no, mark, status(mark.value()), answer, last);
    }
  }

  /** Somebody's name without a day is no plan: sheets come with one in each row. */
  private void plan(String no, @Nullable ItemAnswer answer) {
    if (answer != null && answer.planned() != null) {
      notes.plans.add(new ItemPlan(no, answer.planned(), answer.who()));
    } else if (answer != null && isTyped(answer.who())) {
      notes.unused(
          answer.who(),
          "予定日のない「誰が」は社内で使う欄で、評価には使いません。",
          "Who answers, without a planned day, is for your own use; it plays no part.");
    }
  }

  private static boolean isTyped(@Nullable Told<String> who) {
    return who != null && !Respondents.isPrefilled(who.value());
  }

  private void withoutMark(Told<String> reason) {
    notes.warning(
        IssueCode.ANSWER_MISSING,
        reason,
        "○、△、×、該当なしのどれかが必要です。この記入は使いません。",
        "A mark is needed. This is not used.");
  }

  private static Verdict status(ItemMark mark) {
    return switch (mark) {
      case ACHIEVED -> Verdict.ACHIEVED;
      case PARTIAL -> Verdict.PARTIAL;
      case NOT_ACHIEVED -> Verdict.NOT_ACHIEVED;
      case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
      case SAME -> throw new IllegalArgumentException("the same is no mark of its own");
    };
  }

  private void takeOver(
      ItemQuestion question, Told<ItemMark> mark, ItemAnswer answer, @Nullable Declaration last) {
    boolean hasEvidence =
        question.questions().stream()
            .anyMatch(one -> known.evidence().stream().anyMatch(is -> one.isAbout(is.key())));
    if (last == null && !hasEvidence) {
      notes.missing.add(new Unanswered(question.item().no(), null, mark));
      notes.error(
          IssueCode.NO_LAST_ANSWER,
          mark,
          "前回の答えがありません。○、△、×、該当なしのどれかを入力してください。",
          "There is no last answer. Enter one of the marks.");
      notes.unused(answer.reason(), "答えがないので使いません。", "It is not used without an answer.");
      return;
    }
    answered++;
    String no = question.item().no();
    if (last == null) {
      notes.unused(answer.reason(), "前回の記号がないので使いません。", "There is no last mark that it is about.");
      marks.put(no, new ItemMarked(null, true, mark));
      return;
    }
    declare(no, mark, last.status(), answer, last);
    Declaration now = Objects.requireNonNull(ofItems.get(no));
    ofItems.put(no, new Declaration(no, null, now.status(), now.reason(), last.acceptedUntil()));
  }

  private void declare(
      String no,
      Told<ItemMark> mark,
      Verdict status,
      ItemAnswer answer,
      @Nullable Declaration last) {
    String reason = last != null && last.status() == status ? last.reason() : null;
    if (answer.reason() != null && status == Verdict.ACHIEVED) {
      notes.unused(answer.reason(), "○の項目では使いません。", "It is not used with ○.");
      reason = null;
    } else if (answer.reason() != null) {
      String told = notes.text(answer.reason());
      reason = told == null ? reason : told;
    }
    Declaration declared = Declaration.of(no, status, reason);
    ofItems.put(no, declared);
    marks.put(no, new ItemMarked(status, mark.value() == ItemMark.SAME, mark));
    if (status == Verdict.NOT_APPLICABLE && !explains(declared)) {
      notes.warning(
          IssueCode.REASON_MISSING,
          answer.reason() == null ? mark : answer.reason(),
          "該当なしの理由を4文字以上で書いてください。理由がない該当なしは未達成になります。",
          "Say in four characters or more why it does not apply; without a reason it counts as not"
              + " achieved.");
    }
  }

  private static boolean explains(Declaration declared) {
    String reason = declared.reason();
    return reason != null
        && reason.strip().length() >= ItemQuestion.SHORTEST_REASON
        && declared.reasoned();
  }
}
