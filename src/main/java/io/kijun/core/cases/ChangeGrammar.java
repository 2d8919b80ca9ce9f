package io.kijun.core.cases;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a line of 変更 may say. Codes are accepted beside Japanese words.
 *
 * <pre>
 * 企業属性 リモートワーク = 無                 企業属性 すべて = 無
 * policy.review = なし                      証跡 すべて = なし
 * policy.review 実施日 = 2025-11-23、2026-05-01
 * policy.review 対象者 - 社外要員             policy.review 契機 + 法令の改正時
 * policy.review 整備・実施 = 未               policy.review 保管期間 = 5か月
 * policy.review #2 対象者 = 社外要員          (a second entry of the key)
 * 発生 法令の改正 2026-04-01
 * 申告 31 = 達成                            申告 31 = 該当なし 理由 メールを使わない
 * 申告 120-1 = 該当なし 理由 サーバーがない 承認 2027-11-30
 * policy.review 出典 = なし                   区分 = 1
 * </pre>
 */
public final class ChangeGrammar {

  /** Examples, for messages and hints. */
  public static final List<String> ALLOWED =
      List.of(
          "企業属性 リモートワーク = 無",
          "企業属性 すべて = 無",
          "policy.review 実施日 = 2025-11-23",
          "policy.review 対象者 - 社外要員",
          "policy.review = なし",
          "証跡 すべて = なし",
          "発生 法令の改正 2026-04-01",
          "申告 31 = 達成",
          "申告 31 = 該当なし 理由 メールを使わない 承認 2027-11-30",
          "区分 = 1");

  private static final Pattern PROFILE = CaseLine.pattern("(?:企業属性|profile)_+(~+?)_*=_*(~+)");
  private static final Pattern EVENT = CaseLine.pattern("(?:発生|発生事象|event)_+(~+)_+(§+)");
  private static final Pattern DECLARATION =
      CaseLine.pattern(
          "(?:申告|declaration)_+(§+?)_*=_*(§+)(?:_+(?:理由|reason)_+(~+?))?(?:_+(?:承認|accepted)_+(§+))?");
  private static final Pattern TIER = CaseLine.pattern("(?:区分|tier)_*=_*(§+)");
  private static final Pattern NO_EVIDENCE_AT_ALL =
      CaseLine.pattern("(?:証跡|evidence)_+(?:すべて|all)_*=_*(?:なし|none)");
  private static final Pattern NO_EVIDENCE = CaseLine.pattern("(§+?)_*=_*(?:なし|none)");
  private static final Pattern ENTRY =
      CaseLine.pattern("(§+)(?:_+#([1-9]))?_+(§+?)(?:_*(=)_*|_+([+-])_+)(~+)");
  private static final Set<String> ALL = Set.of("すべて", "all");

  private final CaseWords words;

  /** A grammar over the words of a standard. */
  public ChangeGrammar(CaseWords words) {
    this.words = words;
  }

  /**
   * Reads a line.
   *
   * @throws LineRefused where it says nothing that a case may say
   */
  public SupplierChange parse(String line) throws LineRefused {
    String text = CaseLine.folded(line);
    Matcher profile = PROFILE.matcher(text);
    if (profile.matches()) {
      return profile(profile.group(1), profile.group(2));
    }
    Matcher event = EVENT.matcher(text);
    if (event.matches()) {
      Event found = new Event(words.event(event.group(1)), CaseWords.date(event.group(2)));
      return supplier -> supplier.event(found);
    }
    Matcher declaration = DECLARATION.matcher(text);
    if (declaration.matches()) {
      return declaration(declaration);
    }
    Matcher tier = TIER.matcher(text);
    if (tier.matches()) {
      String named = tier.group(1);
      return supplier -> supplier.tier(named);
    }
    if (NO_EVIDENCE_AT_ALL.matcher(text).matches()) {
      return SupplierDraft::dropAllEvidence;
    }
    Matcher none = NO_EVIDENCE.matcher(text);
    if (none.matches()) {
      String key = words.evidence(none.group(1));
      return supplier -> supplier.dropEvidence(key);
    }
    return entry(text);
  }

  private SupplierChange profile(String fact, String value) throws LineRefused {
    boolean has =
        switch (Spelling.normalised(value)) {
          case "有", "true" -> true;
          case "無", "false" -> false;
          default -> throw CaseWords.unknown(value, List.of("有", "無"));
        };
    if (ALL.contains(Spelling.normalised(fact))) {
      return supplier -> supplier.wholeProfile(has);
    }
    String code = words.profile(fact);
    return supplier -> supplier.profile(code, has);
  }

  private SupplierChange declaration(Matcher line) throws LineRefused {
    String subject = line.group(1);
    Verdict status = CaseWords.label(line.group(2), List.of(Verdict.values()));
    String until = line.group(4);
    boolean denies = status == Verdict.NOT_APPLICABLE;
    if (until != null && !denies) {
      throw new LineRefused(
          "承認は「該当なし」だけに付けられます。", "Only 'not applicable' is accepted.", until, List.of());
    }
    boolean ofCriterion = denies && words.isCriterion(subject);
    Declaration claim =
        new Declaration(
            ofCriterion ? null : words.item(subject),
            ofCriterion ? words.criterion(subject) : null,
            status,
            line.group(3),
            until == null ? null : CaseWords.date(until));
    return supplier -> supplier.declare(claim);
  }

  private SupplierChange entry(String text) throws LineRefused {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      throw new LineRefused("変更として読み取れません。", "This is no change of a case.", text, ALLOWED);
    }
    String key = words.evidence(entry.group(1));
    int number = entry.group(2) == null ? 1 : Integer.parseInt(entry.group(2));
    EvidenceField field = CaseWords.label(entry.group(3), List.of(EvidenceField.values()));
    char operator = (entry.group(4) != null ? entry.group(4) : entry.group(5)).charAt(0);
    Consumer<EvidenceBuilder> change =
        new EvidenceChange(field, words).read(operator, entry.group(6));
    return supplier -> change.accept(supplier.entry(key, number));
  }

  /** The day of a case. */
  public static LocalDate asOf(String text) throws LineRefused {
    return CaseWords.date(CaseLine.folded(text));
  }
}
