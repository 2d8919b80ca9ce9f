package io.kijun.core.criterion;

import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the constraints of a row, one for each filled cell, quickest first. */
public final class RowConstraints {

  private final CriterionRow row;
  private final Lexicon lexicon;
  private final Demand demand;
  private final List<Constraint> constraints = new ArrayList<>();

  private RowConstraints(CriterionRow row, Demand demand, Lexicon lexicon) {
    this.row = row;
    this.lexicon = lexicon;
    this.demand = demand;
  }

  /**
   * The constraints of a row of an item.
   *
   * @throws IllegalArgumentException where the row uses a word that the lexicon lacks
   */
  public static List<Constraint> of(CriterionRow row, Item item, Demand demand, Lexicon lexicon) {
    RowConstraints made = new RowConstraints(row, demand, lexicon);
    made.appliesWhen(item.appliesWhen(), new CellText("No." + item.no(), ""));
    made.ownCells();
    return List.copyOf(made.constraints);
  }

  /** The constraints of a row's own cells, without those of its item. */
  static List<Constraint> of(CriterionRow row, Demand demand, Lexicon lexicon) {
    RowConstraints made = new RowConstraints(row, demand, lexicon);
    made.ownCells();
    return List.copyOf(made.constraints);
  }

  private void ownCells() {
    appliesWhen(row.appliesWhen(), cell(Column.APPLIES_WHEN));
    evidence();
    time();
    lists();
  }

  private void appliesWhen(List<String> facts, CellText cell) {
    if (!facts.isEmpty()) {
      constraints.add(new AppliesWhen(cell, joined(lexicon.profileLabels(facts)), facts));
    }
  }

  private void evidence() {
    Text key = new Text(row.evidence(), row.evidence());
    constraints.add(new EvidenceExists(cell(Column.EVIDENCE), key, demand));
  }

  private void time() {
    if (row.established()) {
      constraints.add(
          new Established(
              Column.ESTABLISHED, cell(Column.ESTABLISHED), new Text("済", "established"), demand));
    }
    Cadence cadence = row.cadence();
    if (cadence != null) {
      Text words = CadenceGrammar.inWords(cadence);
      constraints.add(
          cadence.needsNoDates()
              ? new Established(Column.CADENCE, cell(Column.CADENCE), words, demand)
              : new CadenceKept(cell(Column.CADENCE), words, demand, cadence));
    }
    if (!row.occasions().isEmpty()) {
      var occasions = lexicon.occasions(row.occasions());
      Text words = joined(occasions.stream().map(occasion -> occasion.label()).toList());
      constraints.add(new OccasionsObserved(cell(Column.OCCASIONS), words, demand, occasions));
    }
  }

  private void lists() {
    Map<Column, List<Member>> lists =
        Map.of(
            Column.AUDIENCE, demand.audience(),
            Column.SCOPE, demand.scope(),
            Column.CONTENTS, demand.contents());
    for (Column column : List.of(Column.AUDIENCE, Column.SCOPE, Column.CONTENTS)) {
      List<Member> required = lists.getOrDefault(column, List.of());
      if (!required.isEmpty()) {
        Text words = joined(required.stream().map(Member::label).toList());
        constraints.add(new WordsListed(column, cell(column), words, demand));
      }
    }
    String retention = row.retention();
    if (retention != null) {
      Period least = retention.equals(RetentionGrammar.OWN) ? null : Period.parse(retention);
      Text words = RetentionGrammar.inWords(retention);
      constraints.add(new RetentionLongEnough(cell(Column.RETENTION), words, demand, least));
    }
  }

  private CellText cell(Column column) {
    CellText filled = row.cells().get(column.code());
    return filled != null ? filled : new CellText(Integer.toString(row.at().row()), "");
  }

  private static Text joined(List<Text> words) {
    return new Text(
        words.stream().map(Text::ja).collect(Collectors.joining("、")),
        words.stream().map(Text::en).collect(Collectors.joining(", ")));
  }
}
