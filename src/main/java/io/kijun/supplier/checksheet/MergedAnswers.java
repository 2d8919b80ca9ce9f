package io.kijun.supplier.checksheet;

import io.kijun.supplier.checksheet.SheetAnswers.EventAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.MissingParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers of several people's sheets for one supplier, put together cell by cell: what only one
 * filled in counts, and so does what all filled in alike. Where they differ a person chooses; until
 * then the first one's stands there, and the place is told.
 *
 * @param answers put together; what is said of the sheet itself is the first one's
 * @param conflicts where they differ, chosen or not
 * @param unused what differs and plays no part: who answers
 */
public record MergedAnswers(
    SheetAnswers answers, List<Conflicting> conflicts, List<Unused> unused) {

  /** Copies its lists. */
  public MergedAnswers {
    conflicts = List.copyOf(conflicts);
    unused = List.copyOf(unused);
  }

  /**
   * A place at which sheets differ.
   *
   * @param row the id of the row
   * @param column the id of the column
   * @param sheets which of the sheets fill it in, by their place in the order
   * @param cells what each of them has there
   * @param chosen the sheet whose value a person chose; null: nobody has chosen
   */
  public record Conflicting(
      String row,
      String column,
      List<Integer> sheets,
      List<Told<?>> cells,
      @Nullable Integer chosen) {

    /** Copies its lists. */
    public Conflicting {
      sheets = List.copyOf(sheets);
      cells = List.copyOf(cells);
    }
  }

  /** What a person chose. */
  @FunctionalInterface
  public interface Choices {

    /** The sheet whose value counts at a place, by its place in the order; null: not chosen. */
    @Nullable Integer at(String row, String column);
  }

  /**
   * Puts sheets together.
   *
   * @param sheets at least one, in the order in which they came
   */
  public static MergedAnswers of(List<SheetAnswers> sheets, Choices choices) {
    if (sheets.size() == 1) {
      return new MergedAnswers(sheets.get(0), List.of(), List.of());
    }
    return new Merging(sheets, choices).merged();
  }

  /** Under way. */
  private static final class Merging {

    private final List<SheetAnswers> sheets;
    private final Choices choices;
    private final List<Conflicting> conflicts = new ArrayList<>();
    private final WhoOfSeveral who = new WhoOfSeveral();
    private final DaysOfSeveral days;

    Merging(List<SheetAnswers> sheets, Choices choices) {
      this.sheets = sheets;
      this.choices = choices;
      this.days = new DaysOfSeveral(sheets);
    }

    MergedAnswers merged() {
      SheetAnswers answers =
          new SheetAnswers(
              sheets.get(0).meta(),
              about(),
              days.byFile(),
              rows(SheetAnswers::profile, (row, all) -> told(row, "answer", all, one -> one)),
              rows(SheetAnswers::items, this::item),
              rows(SheetAnswers::evidence, this::evidence),
              events());
      return new MergedAnswers(answers, conflicts, who.unused());
    }

    /** The rows of one sheet of the workbooks: the same id in several is merged. */
    private <A> Map<String, A> rows(
        Function<SheetAnswers, Map<String, A>> page, RowMerge<A> merge) {
      Set<String> ids = new TreeSet<>();
      sheets.forEach(sheet -> ids.addAll(page.apply(sheet).keySet()));
      Map<String, A> merged = new TreeMap<>();
      for (String id : ids) {
        List<@Nullable A> all = new ArrayList<>();
        sheets.forEach(sheet -> all.add(page.apply(sheet).get(id)));
        A row = merge.of(id, all);
        if (row != null) {
          merged.put(id, row);
        }
      }
      return merged;
    }

    private interface RowMerge<A> {
      @Nullable A of(String row, List<@Nullable A> all);
    }

    /** A cell that was read as one value. */
    private <A, T> @Nullable Told<T> told(
        String row, String column, List<@Nullable A> all, Function<A, @Nullable Told<T>> cell) {
      return pick(row, column, all, cell, Told::value, one -> one);
    }

    /**
     * A cell, or cells, that were read as several values: their order is nobody's answer.
     *
     * @param meaning what the values come to
     */
    private <A, T> List<Told<T>> list(
        String row,
        String column,
        List<@Nullable A> all,
        Function<A, List<Told<T>>> cells,
        Function<Stream<T>, Object> meaning) {
      List<Told<T>> picked =
          pick(
              row,
              column,
              all,
              one -> cells.apply(one).isEmpty() ? null : cells.apply(one),
              values -> meaning.apply(values.stream().map(Told::value)),
              values -> values.get(0));
      return picked == null ? List.of() : picked;
    }

    /** All that is named as missing, in whichever of the cells. */
    private static Object named(Stream<MissingParts> cells) {
      return set(
          cells.flatMap(cell -> Stream.concat(cell.options().stream(), cell.unknown().stream())));
    }

    private static Object set(Stream<?> values) {
      return values.collect(Collectors.toUnmodifiableSet());
    }

    private <A, V> @Nullable V pick(
        String row,
        String column,
        List<@Nullable A> all,
        Function<A, @Nullable V> value,
        Function<V, Object> meaning,
        Function<V, Told<?>> place) {
      List<Integer> filled = new ArrayList<>();
      List<V> values = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        A one = all.get(i);
        V found = one == null ? null : value.apply(one);
        if (found != null) {
          filled.add(i);
          values.add(found);
        }
      }
      if (values.isEmpty() || values.stream().map(meaning).distinct().count() == 1) {
        return values.isEmpty() ? null : values.get(days.firstDated(filled));
      }
      Integer chosen = choices.at(row, column);
      int at = chosen == null ? -1 : filled.indexOf(chosen);
      conflicts.add(
          new Conflicting(
              row,
              column,
              filled,
              values.stream().<Told<?>>map(place).toList(),
              at < 0 ? null : chosen));
      return values.get(Math.max(at, 0));
    }

    private ItemAnswer item(String row, List<@Nullable ItemAnswer> all) {
      Told<LocalDate> planned = told(row, "planned", all, ItemAnswer::planned);
      return new ItemAnswer(
          told(row, "answer", all, ItemAnswer::mark),
          told(row, "missing", all, ItemAnswer::reason),
          planned,
          who.of(all, planned));
    }

    private EvidenceAnswer evidence(String row, List<@Nullable EvidenceAnswer> all) {
      EvidenceAnswer read =
          new EvidenceAnswer(
              told(row, "answer", all, EvidenceAnswer::answer),
              list(row, "missing1", all, EvidenceAnswer::missing, Merging::named),
              list(row, "dates", all, EvidenceAnswer::dates, Merging::set),
              told(row, "period", all, EvidenceAnswer::period),
              told(row, "document", all, EvidenceAnswer::document));
      return UnreadColumns.with(read, all.stream().filter(Objects::nonNull).toList());
    }

    /** Each names who filled it in; of all together no day is later than any was filled in. */
    private SheetAbout about() {
      List<@Nullable SheetAbout> all =
          new ArrayList<>(sheets.stream().map(SheetAnswers::about).toList());
      Told<Set<String>> notTaught =
          told(SheetAbout.NOT_TAUGHT, "answer", all, SheetAbout::notTaught);
      return new SheetAbout(
          sheets.get(0).about().filledBy(),
          days.first(),
          notTaught,
          told(SheetAbout.YEARLY_DAY, "answer", all, SheetAbout::yearlyDay),
          told(SheetAbout.OWN_INTERVAL, "answer", all, SheetAbout::ownInterval),
          notTaught == null && sheets.stream().anyMatch(sheet -> sheet.about().notTaughtInDoubt()));
    }

    /** Free rows are each somebody's own; those of a kind are the same row in all. */
    private List<EventAnswer> events() {
      Set<String> ids = new LinkedHashSet<>();
      sheets.forEach(sheet -> sheet.events().forEach(event -> ids.add(event.id())));
      List<EventAnswer> merged = new ArrayList<>();
      for (String id : ids) {
        if (isFree(id)) {
          sheets.forEach(
              sheet ->
                  sheet.events().stream()
                      .filter(event -> event.id().equals(id))
                      .forEach(merged::add));
        } else {
          merged.add(event(id));
        }
      }
      return merged;
    }

    private static boolean isFree(String id) {
      return id.startsWith(EventQuestion.FREE);
    }

    private EventAnswer event(String id) {
      List<@Nullable EventAnswer> all = new ArrayList<>();
      for (SheetAnswers sheet : sheets) {
        all.add(
            sheet.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElse(null));
      }
      EventAnswer first = all.stream().filter(Objects::nonNull).findFirst().orElseThrow();
      return new EventAnswer(
          id,
          first.type(),
          first.typeAt(),
          told(id, "answer", all, EventAnswer::answer),
          list(id, "dates", all, EventAnswer::dates, Merging::set),
          told(id, "note", all, EventAnswer::note));
    }
  }
}
