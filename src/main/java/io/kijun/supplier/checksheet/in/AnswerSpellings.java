package io.kijun.supplier.checksheet.in;

import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.util.List;
import java.util.function.Function;

/** In what spellings people give the answers of each page. */
final class AnswerSpellings {

  private static final String[] CIRCLES = {"○", "〇", "◯", "⭕", "o"};
  private static final String[] TICKS = {"◎", "●", "✓", "✔", "☑", "レ", "済", "済み"};
  private static final String[] TRIANGLES = {"△", "∆", "Δ"};
  private static final String[] CROSSES = {"×", "✕", "✖", "✗", "✘", "x"};
  private static final String[] THERE = {"有", "有り", "あり", "ある", "true"};
  private static final String[] NOT_THERE = {"無", "無し", "なし", "ない", "false"};

  /** The marks of 自己診断. */
  static final SpelledAnswers<ItemMark> MARKS =
      offering(List.of(ItemMark.values()), one -> AnswerWord.of(one).words())
          .plain(ItemMark.ACHIEVED, CIRCLES)
          .plain(ItemMark.PARTIAL, TRIANGLES)
          .plain(ItemMark.NOT_ACHIEVED, CROSSES)
          .plain(ItemMark.NOT_APPLICABLE, "該当無し", "not applicable")
          .plain(ItemMark.SAME, "同じ", "same as last time")
          .doubtful(ItemMark.ACHIEVED, TICKS)
          .doubtful(ItemMark.ACHIEVED, "0", "はい", "yes")
          .doubtful(ItemMark.PARTIAL, "▲")
          .doubtful(ItemMark.NOT_APPLICABLE, "対象外");

  /** The answers about the firm. */
  static final SpelledAnswers<YesNo> YES_OR_NO =
      offering(List.of(YesNo.values()), one -> AnswerWord.of(one).words())
          .plain(YesNo.YES, "y")
          .plain(YesNo.NO, "n")
          .plain(YesNo.UNKNOWN, "分からない", "don't know", "don’t know")
          .doubtful(YesNo.YES, CIRCLES)
          .doubtful(YesNo.YES, TICKS)
          .doubtful(YesNo.YES, THERE)
          .doubtful(YesNo.NO, CROSSES)
          .doubtful(YesNo.NO, NOT_THERE)
          .doubtful(YesNo.UNKNOWN, "不明", "unknown");

  /** Whether an event happened. */
  static final SpelledAnswers<EventWord> EVENTS =
      offering(List.of(EventWord.values()), one -> AnswerWord.of(one).words())
          .plain(EventWord.HAPPENED, "あり")
          .plain(EventWord.NOT, "didn't happen", "not happened")
          .doubtful(EventWord.HAPPENED, "はい", "yes")
          .doubtful(EventWord.HAPPENED, CIRCLES)
          .doubtful(EventWord.HAPPENED, THERE)
          .doubtful(EventWord.NOT, "いいえ", "no", "not")
          .doubtful(EventWord.NOT, CROSSES)
          .doubtful(EventWord.NOT, NOT_THERE);

  /** What answers to questions of 根拠 have in common, whatever is asked. */
  private static final SpelledAnswers<AnswerWord> PRACTICES =
      offering(List.of(AnswerWord.ALL, AnswerWord.EXCEPTION, AnswerWord.SOME), AnswerWord::words)
          .plain(AnswerWord.ALL, "すべて", "all")
          .plain(AnswerWord.EXCEPTION, "例外あり", "exception", "exceptions")
          .plain(AnswerWord.SOME, "一部のみ")
          .plain(AnswerWord.SOME, TRIANGLES);

  private AnswerSpellings() {}

  /** Answers in the words that the sheets offer for them, in either language. */
  private static <T> SpelledAnswers<T> offering(List<T> answers, Function<T, Text> words) {
    SpelledAnswers<T> spelled =
        new SpelledAnswers<>(answers.stream().map(words).map(Text::ja).toList());
    answers.forEach(one -> spelled.plain(one, words.apply(one).ja(), words.apply(one).en()));
    return spelled;
  }

  /** Whether a text says what answers to questions of 根拠 say. */
  static boolean isPractice(String text) {
    return YES_OR_NO.knows(text)
        || PRACTICES.knows(text)
        || text.startsWith(AnswerWord.YES.words().ja())
        || text.startsWith(AnswerWord.YES.words().en());
  }

  /** The answers to a question of 根拠. */
  static SpelledAnswers<PracticeAnswer> practice(EvidenceQuestion question) {
    List<PracticeAnswer> answers = question.answers();
    SpelledAnswers<PracticeAnswer> spelled = offering(answers, question::inWords);
    for (PracticeAnswer answer : answers) {
      addOthers(spelled, question, answer);
    }
    return spelled;
  }

  private static void addOthers(
      SpelledAnswers<PracticeAnswer> spelled, EvidenceQuestion question, PracticeAnswer answer) {
    switch (answer.word()) {
      case ALL -> addAll(spelled, answer, question.all().isEmpty());
      case ALTERNATIVE -> {
        Text way = question.alternatives().get(answer.alternative()).label();
        spelled.doubtful(answer, way.ja(), way.en());
      }
      case EXCEPTION -> spelled.doubtful(answer, "例外あり", "exception", "exceptions");
      case SOME -> spelled.plain(answer, "一部のみ").doubtful(answer, TRIANGLES);
      case NO -> spelled.plain(answer, "n").doubtful(answer, CROSSES).doubtful(answer, NOT_THERE);
      case UNKNOWN ->
          spelled.plain(answer, "分からない", "don't know").doubtful(answer, "不明", "unknown");
    }
  }

  /** A bare yes says all where nothing is listed; else somebody should look whether it does. */
  private static void addAll(
      SpelledAnswers<PracticeAnswer> spelled, PracticeAnswer answer, boolean plain) {
    spelled.plain(answer, AnswerWord.ALL.words().ja(), AnswerWord.ALL.words().en(), "すべて", "all");
    Text yes = AnswerWord.YES.words();
    if (plain) {
      spelled.plain(answer, "y");
    }
    spelled
        .doubtful(answer, yes.ja(), yes.en(), "y")
        .doubtful(answer, CIRCLES)
        .doubtful(answer, TICKS)
        .doubtful(answer, THERE);
  }
}
