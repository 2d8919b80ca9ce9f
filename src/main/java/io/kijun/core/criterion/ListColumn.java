package io.kijun.core.criterion;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Word;
import io.kijun.core.standard.WordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 対象者, 対象, 含む事項: lists of which every combination is looked at on its own. */
public final class ListColumn extends WordsColumn {

  private final EvidenceField field;
  private final Function<Evidence, Set<String>> listed;
  private final Function<EvidenceBuilder, Set<String>> list;
  private final Cause gap;

  /**
   * A list column, named like its field of evidence.
   *
   * @param listed where an entry lists its words
   * @param list the same of an entry in the making
   * @param gap the cause where a word is missing
   */
  ListColumn(
      Text header,
      WordKind kind,
      EvidenceField field,
      Function<Evidence, Set<String>> listed,
      Function<EvidenceBuilder, Set<String>> list,
      Cause gap) {
    super(field.label().en(), header.ja(), header.en(), kind);
    this.field = field;
    this.listed = listed;
    this.list = list;
    this.gap = gap;
  }

  /** What a row requires of the list. */
  Demand.Listing listing(CriterionRow row, Lexicon lexicon) {
    return new Demand.Listing(lexicon.words(kind(), of(row)), listed);
  }

  @Override
  public @Nullable Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon) {
    int place = Columns.lists().indexOf(this);
    Demand.Listing listing = demand.listings().get(place);
    List<Word> required = listing.required();
    return required.isEmpty()
        ? null
        : new WordsListed(
            this,
            cell(row),
            Lexicon.joined(required),
            demand,
            listing,
            demand.listings().subList(0, place),
            gap);
  }

  @Override
  public Set<Cause> causes(CriterionRow row) {
    return of(row).isEmpty() ? Set.of() : Set.of(gap);
  }

  @Override
  public Set<EvidenceField> fields(CriterionRow row, Lexicon lexicon) {
    return of(row).isEmpty() ? Set.of() : Set.of(field);
  }

  @Override
  public void meet(CriterionRow row, EvidenceBuilder entry, LocalDate day) {
    list.apply(entry).addAll(of(row));
  }
}
