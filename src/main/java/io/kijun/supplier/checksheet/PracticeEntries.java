package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Retention;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the entries of evidence that a row of 根拠 stands for. */
final class PracticeEntries {

  private final EvidenceQuestion question;
  private final EvidenceAnswer row;
  private final Told<?> said;
  private final Predicate<String> facts;
  private final TakenAbout about;
  private final SheetNotes notes;
  private final Function<String, List<Evidence>> known;
  private final ClaimedOptions claims;
  private final PracticePeriod period;
  private final PracticeDays days;

  /**
   * A row.
   *
   * @param said the answer, or the mark of the item that answers the row
   * @param facts which facts of the profile hold now
   * @param known the entries of a key that are known until now; may be empty
   */
  PracticeEntries(
      EvidenceQuestion question,
      EvidenceAnswer row,
      Told<?> said,
      Predicate<String> facts,
      TakenAbout about,
      SheetNotes notes,
      Function<String, List<Evidence>> known) {
    this.question = question;
    this.row = row;
    this.said = said;
    this.facts = facts;
    this.about = about;
    this.notes = notes;
    this.known = known;
    this.claims = new ClaimedOptions(question, row, facts, about, notes);
    this.period = new PracticePeriod(question, row, about, notes);
    this.days = new PracticeDays(question, row, about, notes);
  }

  /**
   * The entries of an answer. Where a cell beside it is blank, what was known stays: days always, a
   * document and a period where the answer is the same as before. Several entries are parts of one
   * practice, each with days of its own: an answer without a day leaves them apart.
   *
   * @param before the last answer; null: none
   */
  List<Evidence> of(PracticeAnswer answer, @Nullable LastPractice before) {
    LastPractice same = before != null && before.answer().equals(answer) ? before : null;
    return switch (answer.word()) {
      case NO -> denied(same);
      case EXCEPTION -> exceptions(before, same);
      case ALL, SOME -> done(answer.word(), question.all(), question.asks(), before, same);
      case ALTERNATIVE -> {
        AnswerAlternative way = question.alternatives().get(answer.alternative());
        yield done(answer.word(), way.options(), way.asks(), before, same);
      }
      case UNKNOWN -> throw new IllegalArgumentException("what is not known is no evidence");
    };
  }

  private List<Evidence> denied(@Nullable LastPractice same) {
    String ja = "「いいえ」の行では使いません。";
    String en = "It is not used with “no”.";
    notes.unused(row.missing(), ja, en);
    notes.unused(row.dates(), ja, en);
    notes.unused(row.period(), ja, en);
    String key = question.key().key();
    List<Evidence> parts = known.apply(key);
    if (same != null && parts.size() > 1) {
      return parts.stream().map(part -> stated(part, same).build()).toList();
    }
    return List.of(entry(key).established(false).source(source(same)).build());
  }

  private List<Evidence> exceptions(@Nullable LastPractice before, @Nullable LastPractice same) {
    AnswerException exception = Objects.requireNonNull(question.exception());
    EvidenceBuilder main = entry(question.key().key()).established(false).source(source(same));
    Claim claim =
        new Claim(
            exception.key().key(),
            exception.options(),
            claims.of(PracticeWord.EXCEPTION, exception.options(), before),
            exception.asks(),
            exception.retention());
    List<Evidence> entries = new ArrayList<>(List.of(main.build()));
    entries.addAll(entries(claim, before, same));
    return entries;
  }

  private List<Evidence> done(
      PracticeWord word,
      List<AnswerOption> options,
      Set<EvidenceField> asks,
      @Nullable LastPractice before,
      @Nullable LastPractice same) {
    List<AnswerOption> claimed = claims.of(word, options, before);
    Claim claim =
        new Claim(question.key().key(), question.options(), claimed, asks, question.retention());
    return entries(claim, before, same);
  }

  /**
   * What an answer says of one key.
   *
   * @param askable all that can be asked for
   * @param options what of that is claimed
   */
  private record Claim(
      String key,
      List<AnswerOption> askable,
      List<AnswerOption> options,
      Set<EvidenceField> asks,
      @Nullable Retention retention) {}

  private List<Evidence> entries(
      Claim claim, @Nullable LastPractice before, @Nullable LastPractice same) {
    List<Evidence> parts = PracticeParts.affirmed(known.apply(claim.key()));
    if (parts.size() < 2 || before == null || !days.told().isEmpty()) {
      return List.of(whole(claim, days.or(before), same));
    }
    List<Evidence> kept = PracticeParts.less(parts, gone(claim, same));
    List<Evidence> entries = new ArrayList<>();
    kept.forEach(part -> entries.add(part(claim, part, same)));
    boolean more =
        same == null
            ? !PracticeParts.cover(claim.options(), kept)
            : PracticeParts.isMore(claim.options(), kept, stillMissing(same));
    if (entries.isEmpty() || more) {
      // what is claimed beyond them has no day of theirs
      entries.add(whole(claim, days.or(null), same));
    }
    return entries;
  }

  /** What is no longer claimed: the same answer with nothing named leaves all as it was. */
  private List<AnswerOption> gone(Claim claim, @Nullable LastPractice same) {
    boolean unchanged = same != null && row.missing().isEmpty() && !row.unread().hasMissing();
    return claim.askable().stream()
        .filter(one -> one.when().holds(facts) && !claim.options().contains(one))
        .filter(one -> !unchanged || claims.isLeftOut(one))
        .toList();
  }

  /** What was missing last time and is not told anew. */
  private List<AnswerOption> stillMissing(LastPractice same) {
    return row.missing().isEmpty() ? same.missing() : List.of();
  }

  private Evidence whole(Claim claim, Set<LocalDate> done, @Nullable LastPractice same) {
    EvidenceBuilder entry = entry(claim.key()).source(source(same));
    establish(entry, claim);
    claim.options().forEach(option -> option.addTo(entry));
    entry.performances().addAll(done);
    if (claim.asks().contains(EvidenceField.PERFORMANCES)
        && !question.cadences().isEmpty()
        && done.isEmpty()) {
      notes.warning(
          IssueCode.DAY_MISSING,
          row.cells(),
          "実施日を入力してください。日付がなければ、実施していないものとして判定します。",
          "Enter the day on which it was done; without a day it counts as not done.");
    }
    if (period.isUnread()) {
      period.keepKnown(entry, same == null ? null : before(claim.key()));
    } else {
      period.keep(entry, claim.asks(), claim.retention(), same);
    }
    return entry.build();
  }

  private @Nullable Evidence before(String key) {
    List<Evidence> parts = PracticeParts.affirmed(known.apply(key));
    return parts.isEmpty() ? null : parts.get(0);
  }

  /** A part of last time, stated again. */
  private Evidence part(Claim claim, Evidence part, @Nullable LastPractice same) {
    EvidenceBuilder entry = stated(part, same);
    if (same == null) {
      establish(entry, claim);
    }
    entry.performances().addAll(days.or(null));
    if (period.isUnread()) {
      period.keepKnown(entry, same == null ? null : part);
    } else if (same == null || row.period() != null) {
      period.keep(entry, claim.asks(), claim.retention(), null);
    }
    return entry.build();
  }

  private EvidenceBuilder stated(Evidence part, @Nullable LastPractice same) {
    EvidenceBuilder entry = new EvidenceBuilder(part);
    LocalDate day = about.filledOn(said);
    if (day != null) {
      entry.statedOn(day);
    }
    String document = notes.text(row.document());
    return entry.source(document == null && same != null ? part.source() : document);
  }

  private void establish(EvidenceBuilder entry, Claim claim) {
    if (claim.asks().contains(EvidenceField.ESTABLISHED)
        || question.asks().contains(EvidenceField.ESTABLISHED)) {
      entry.established(true);
    }
  }

  private EvidenceBuilder entry(String key) {
    return new EvidenceBuilder(key).statedOn(about.filledOn(said));
  }

  private @Nullable String source(@Nullable LastPractice same) {
    String named = notes.text(row.document());
    return named == null && same != null ? same.document() : named;
  }
}
