package io.kijun.core.cases;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.WordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a line of 期待 may say. Codes are accepted beside Japanese words.
 *
 * <pre>
 * 002-1 = 充足                    002-1 = 未充足 期限超過、対象者漏れ
 * 113-1 = 充足 許容                079-1 = 該当なし
 * 002-1 失効 = 2027-03-02         002-1 失効 = なし
 * 002-1 期限 = 2026-12-24         002-1 不足 = 社外要員
 * No.2 = 未達成                   No.2 = 一部達成 過大申告
 * No.3 前提 = No.1                No.2 裏付け = 申告のみ
 * 総合 = 制限
 * </pre>
 */
public final class ExpectationGrammar {

  /** Examples, for messages and hints. */
  public static final List<String> ALLOWED =
      List.of(
          "002-1 = 充足",
          "002-1 = 未充足 期限超過",
          "002-1 失効 = 2027-03-02",
          "002-1 期限 = 2026-12-24",
          "002-1 不足 = 社外要員",
          "No.2 = 未達成",
          "No.3 前提 = No.1",
          "No.2 裏付け = 申告のみ",
          "総合 = 制限");

  private static final Pattern DECISION = CaseLine.pattern("(?:総合|decision)_*=_*(~+)");
  private static final Pattern ITEM = CaseLine.pattern("No\\.?_*(§+?)(?:_+(§+?))?_*=_*(~+)");
  private static final Pattern CRITERION = CaseLine.pattern("(§+?)(?:_+(§+?))?_*=_*(~+)");
  private static final Pattern ITEM_NUMBER = CaseLine.pattern("No\\.?_*(~+)");
  private static final Pattern SEPARATORS = CaseLine.pattern("[\\t-\\r 、,]+");
  private static final Set<String> NOTHING = Set.of("なし", "none");

  private final CaseWords words;

  /** A grammar over the words of a standard. */
  public ExpectationGrammar(CaseWords words) {
    this.words = words;
  }

  /**
   * Reads a line.
   *
   * @throws LineRefused where it says nothing that a case may expect
   */
  public Expectation parse(String line) throws LineRefused {
    String text = CaseLine.folded(line);
    Matcher decision = DECISION.matcher(text);
    if (decision.matches()) {
      Sharing sharing = CaseWords.label(decision.group(1), List.of(Sharing.values()));
      return new Expectation(line, Aspect.DECISION, "", Set.of(sharing.name()));
    }
    Matcher item = ITEM.matcher(text);
    if (item.matches()) {
      Aspect aspect =
          aspect(item.group(2), Aspect.VERDICT, List.of(Aspect.ROOTS, Aspect.ASSURANCE));
      return of(line, aspect, words.item(item.group(1)), item.group(3));
    }
    Matcher criterion = CRITERION.matcher(text);
    if (criterion.matches()) {
      Aspect aspect =
          aspect(
              criterion.group(2),
              Aspect.OUTCOME,
              List.of(Aspect.LAPSE, Aspect.DUE, Aspect.MISSING));
      return of(line, aspect, words.criterion(criterion.group(1)), criterion.group(3));
    }
    throw new LineRefused("期待として読み取れません。", "This is no expectation of a case.", text, ALLOWED);
  }

  private static Aspect aspect(@Nullable String word, Aspect usual, List<Aspect> others)
      throws LineRefused {
    return word == null ? usual : CaseWords.label(word, others);
  }

  private Expectation of(String line, Aspect aspect, String subject, String value)
      throws LineRefused {
    List<String> parts = Arrays.stream(SEPARATORS.split(value)).filter(p -> !p.isEmpty()).toList();
    Set<String> codes = new TreeSet<>();
    switch (aspect) {
      case OUTCOME -> codes.addAll(judgement(parts, OutcomeWord.values()));
      case VERDICT -> codes.addAll(judgement(parts, Verdict.values()));
      case ASSURANCE -> codes.add(CaseWords.label(value, List.of(Assurance.values())).name());
      case MISSING -> missing(value, codes);
      case ROOTS -> roots(parts, codes);
      case LAPSE, DUE -> {
        if (!isNothing(value)) {
          codes.add(CaseWords.date(value).toString());
        }
      }
      case DECISION -> throw new IllegalStateException("the decision has no subject");
    }
    return new Expectation(line, aspect, subject, Set.copyOf(codes));
  }

  private static boolean isNothing(String value) {
    return NOTHING.contains(Spelling.normalised(value));
  }

  /** An outcome or verdict, then its causes. */
  private static <T extends Enum<T> & Labelled> Set<String> judgement(
      List<String> parts, T[] values) throws LineRefused {
    Set<String> codes = new TreeSet<>();
    codes.add(CaseWords.label(parts.isEmpty() ? "" : parts.get(0), List.of(values)).name());
    for (String cause : parts.subList(Math.min(1, parts.size()), parts.size())) {
      codes.add(CaseWords.label(cause, List.of(Cause.values())).name());
    }
    return codes;
  }

  private void missing(String value, Set<String> codes) throws LineRefused {
    if (!isNothing(value)) {
      for (String word : Spelling.members(value)) {
        codes.add(
            words.anyOf(
                List.of(WordKind.AUDIENCE, WordKind.SCOPE, WordKind.CONTENTS, WordKind.OCCASION),
                word));
      }
    }
  }

  private void roots(List<String> parts, Set<String> codes) throws LineRefused {
    if (parts.size() > 1 && parts.stream().anyMatch(ExpectationGrammar::isNothing)) {
      throw new LineRefused(
          "「なし」とほかの項番は一緒に書けません。",
          "None and an item do not go together.",
          String.join(" ", parts),
          List.of());
    }
    for (String part : parts) {
      if (!isNothing(part)) {
        Matcher number = ITEM_NUMBER.matcher(part);
        codes.add(words.item(number.matches() ? number.group(1) : part));
      }
    }
  }

  /** Outcomes as cases call them: of a criterion one says 充足, of an item 達成. */
  private enum OutcomeWord implements Labelled {
    MET("充足", Outcome.MET),
    PARTIAL("一部充足", Outcome.PARTIAL),
    NOT_MET("未充足", Outcome.NOT_MET),
    NOT_APPLICABLE("該当なし", Outcome.NOT_APPLICABLE);

    private final Text label;

    OutcomeWord(String ja, Outcome outcome) {
      this.label = new Text(ja, outcome.label().en());
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
