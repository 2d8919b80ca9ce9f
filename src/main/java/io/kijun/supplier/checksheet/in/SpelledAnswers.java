package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a cell takes, in the spellings that people use for them. Width, case, blanks and
 * what is not seen make no difference.
 */
final class SpelledAnswers<T> {

  private record SpeltAnswer<T>(T answer, boolean plainly) {}

  private final List<String> offered;
  private final Map<String, SpeltAnswer<T>> known = new LinkedHashMap<>();
  private final Map<T, String> words = new LinkedHashMap<>();

  /** Answers, with the words that the sheet offers for them, to be told where none fits. */
  SpelledAnswers(List<String> offered) {
    this.offered = List.copyOf(offered);
  }

  /** Spellings of an answer; the first is its word. */
  SpelledAnswers<T> plain(T answer, String... spellings) {
    words.putIfAbsent(answer, spellings[0]);
    return add(answer, true, spellings);
  }

  /** Spellings that are taken for an answer, which is told. */
  SpelledAnswers<T> doubtful(T answer, String... spellings) {
    return add(answer, false, spellings);
  }

  private SpelledAnswers<T> add(T answer, boolean plainly, String... spellings) {
    for (String spelling : spellings) {
      known.putIfAbsent(Spelling.normalised(spelling), new SpeltAnswer<>(answer, plainly));
    }
    return this;
  }

  /** Whether a text is one of the spellings. */
  boolean knows(String text) {
    return known.containsKey(Spelling.normalised(text));
  }

  /** What a text says. */
  Understood<T> read(String text) {
    String folded = Spelling.normalised(text);
    SpeltAnswer<T> spelt = known.get(folded);
    if (spelt == null) {
      return Understood.not(refused(folded));
    }
    return spelt.plainly
        ? Understood.plainly(spelt.answer)
        : Understood.doubtful(spelt.answer, takenAs(word(spelt.answer)));
  }

  private String word(T answer) {
    return Objects.requireNonNullElse(words.get(answer), answer.toString());
  }

  private static Objection takenAs(String word) {
    return Objection.of(
        IssueCode.TAKEN_AS,
        "「%s」として読みました。違う場合は選び直してください。".formatted(word),
        "This was read as “%s”; choose again if that is not meant.".formatted(word),
        word);
  }

  private Objection refused(String folded) {
    if (two(folded)) {
      return new Objection(
          IssueCode.TWO_ANSWERS,
          new Text(
              "1つのセルに答えが2つあります。1つだけ選んでください。",
              "There are two answers in one cell; choose one of them."),
          offered,
          null);
    }
    return new Objection(
        IssueCode.NOT_AN_ANSWER,
        new Text("答えとして読み取れません。一覧から選んでください。", "This is no answer; choose one of the list."),
        offered,
        nearest(folded));
  }

  /** Whether it is made up of answers that are not the same, such as ○△ or はい・いいえ. */
  private boolean two(String folded) {
    for (int i = 1; i < folded.length(); i++) {
      SpeltAnswer<T> one = known.get(folded.substring(0, i));
      if (one != null) {
        boolean joined = "・/,、→or".indexOf(folded.charAt(i)) >= 0;
        SpeltAnswer<T> other = known.get(folded.substring(joined ? i + 1 : i));
        if (other != null && !other.answer.equals(one.answer)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable String nearest(String folded) {
    return Nearest.meant(folded, offered).orElse(null);
  }
}
