package io.kijun.supplier.checksheet;

import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetAnswers.EventAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answers of several sheets without those that differ: nobody's is taken before a choice. */
public final class DecidedAnswers {

  private final String row;
  private final String column;

  private DecidedAnswers(Conflicting differing) {
    this.row = differing.row();
    this.column = differing.column();
  }

  /** The answers, without the cells in which sheets differ and nobody has chosen. */
  public static SheetAnswers of(MergedAnswers merged) {
    SheetAnswers answers = merged.answers();
    for (Conflicting one : merged.conflicts()) {
      if (one.chosen() == null) {
        answers = new DecidedAnswers(one).leftOutOf(answers);
      }
    }
    return answers;
  }

  private SheetAnswers leftOutOf(SheetAnswers all) {
    return new SheetAnswers(
        all.meta(),
        about(all.about()),
        all.days(),
        without(all.profile(), is -> null),
        without(all.items(), this::item),
        without(all.evidence(), this::evidence),
        all.events().stream()
            .map(is -> is.id().equals(row) ? event(is) : is)
            .filter(Objects::nonNull)
            .toList());
  }

  private <A> Map<String, A> without(Map<String, A> rows, Function<A, @Nullable A> less) {
    Map<String, A> others = new LinkedHashMap<>(rows);
    others.computeIfPresent(row, (id, is) -> less.apply(is));
    return others;
  }

  private <T> @Nullable T kept(String id, @Nullable T cell) {
    return id.equals(column) ? null : cell;
  }

  private SheetAbout about(SheetAbout is) {
    return new SheetAbout(
        is.filledBy(),
        is.filledOn(),
        row.equals(SheetAbout.NOT_TAUGHT) ? null : is.notTaught(),
        row.equals(SheetAbout.YEARLY_DAY) ? null : is.yearlyDay(),
        row.equals(SheetAbout.OWN_INTERVAL) ? null : is.ownInterval(),
        row.equals(SheetAbout.NOT_TAUGHT) || is.notTaughtInDoubt());
  }

  private @Nullable ItemAnswer item(ItemAnswer is) {
    ItemAnswer left =
        new ItemAnswer(
            kept("answer", is.mark()),
            kept("missing", is.reason()),
            kept("planned", is.planned()),
            kept("who", is.who()));
    boolean blank =
        left.mark() == null
            && left.reason() == null
            && left.planned() == null
            && left.who() == null;
    return blank ? null : left;
  }

  private @Nullable EvidenceAnswer evidence(EvidenceAnswer is) {
    EvidenceAnswer left =
        new EvidenceAnswer(
            kept("answer", is.answer()),
            Objects.requireNonNullElse(kept("missing1", is.missing()), List.of()),
            Objects.requireNonNullElse(kept("dates", is.dates()), List.of()),
            kept("period", is.period()),
            kept("document", is.document()),
            undecided(is.unread()));
    return left.isBlank() ? null : left;
  }

  /**
   * What is not decided is no blank: neither the mark nor what is said for all rows counts there.
   */
  private UnreadColumns undecided(UnreadColumns unread) {
    Set<CheckSheetColumn> columns = new HashSet<>(unread.columns());
    CheckSheetColumn.of(CheckSheetPage.GROUNDS).stream()
        .filter(one -> one.id().equals(column))
        .forEach(columns::add);
    return new UnreadColumns(columns);
  }

  /** Where nobody knows whether it happened, a day alone does not say so. */
  private @Nullable EventAnswer event(EventAnswer is) {
    if (column.equals("answer")) {
      return null;
    }
    EventAnswer left =
        new EventAnswer(
            is.id(),
            is.type(),
            is.typeAt(),
            is.answer(),
            Objects.requireNonNullElse(kept("dates", is.dates()), List.of()),
            kept("note", is.note()));
    boolean blank = left.answer() == null && left.dates().isEmpty() && left.note() == null;
    return blank ? null : left;
  }
}
