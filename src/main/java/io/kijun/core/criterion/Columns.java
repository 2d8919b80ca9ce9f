package io.kijun.core.criterion;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.WordKind;
import java.util.List;
import java.util.Map;

/** The columns of 基準: the one list of them, in the order of the sheet. */
public final class Columns {

  public static final IdColumn ID = new IdColumn();
  public static final NoColumn NO = new NoColumn();
  public static final StatementColumn STATEMENT_JA = new StatementColumn(StatementColumn.Side.JA);
  public static final StatementColumn STATEMENT_EN = new StatementColumn(StatementColumn.Side.EN);
  public static final AppliesWhenColumn APPLIES_WHEN = new AppliesWhenColumn();
  public static final EvidenceColumn EVIDENCE = new EvidenceColumn();
  public static final EstablishedColumn ESTABLISHED = new EstablishedColumn();
  public static final CadenceColumn CADENCE = new CadenceColumn();
  public static final OccasionsColumn OCCASIONS = new OccasionsColumn();

  public static final ListColumn AUDIENCE =
      new ListColumn(
          new Text("対象者", "Audience"),
          WordKind.AUDIENCE,
          EvidenceField.AUDIENCE,
          Evidence::audience,
          EvidenceBuilder::audience,
          Cause.AUDIENCE_GAP);

  public static final ListColumn SCOPE =
      new ListColumn(
          new Text("対象", "Scope"),
          WordKind.SCOPE,
          EvidenceField.SCOPE,
          Evidence::scope,
          EvidenceBuilder::scope,
          Cause.SCOPE_GAP);

  public static final ListColumn CONTENTS =
      new ListColumn(
          new Text("含む事項", "Contents"),
          WordKind.CONTENTS,
          EvidenceField.CONTENTS,
          Evidence::contents,
          EvidenceBuilder::contents,
          Cause.CONTENTS_GAP);

  public static final RetentionColumn RETENTION = new RetentionColumn();
  public static final OutcomeColumn OUTCOME = new OutcomeColumn();
  public static final AllowanceColumn ALLOWANCE = new AllowanceColumn();

  /** All of them. */
  public static final List<Column> ALL =
      List.of(
          ID,
          NO,
          STATEMENT_JA,
          STATEMENT_EN,
          APPLIES_WHEN,
          EVIDENCE,
          ESTABLISHED,
          CADENCE,
          OCCASIONS,
          AUDIENCE,
          SCOPE,
          CONTENTS,
          RETENTION,
          OUTCOME,
          ALLOWANCE);

  private static final List<ConstraintColumn> CONSTRAINTS = only(ConstraintColumn.class);
  private static final List<ListColumn> LISTS = only(ListColumn.class);

  private Columns() {}

  private static <T extends Column> List<T> only(Class<T> type) {
    return ALL.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Those whose cells are constraints. */
  public static List<ConstraintColumn> constraints() {
    return CONSTRAINTS;
  }

  /** Those that ask something of a supplier's practice. */
  public static List<ConstraintColumn> duties() {
    return CONSTRAINTS.stream().filter(ConstraintColumn::isDuty).toList();
  }

  /** Those whose words are combined with each other. */
  public static List<ListColumn> lists() {
    return LISTS;
  }

  /**
   * The column with a code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Column of(String code) {
    return ALL.stream()
        .filter(column -> column.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no column " + code));
  }

  /** A row of which no cell is filled yet. */
  public static CriterionRow blank(RowPlace at, Map<String, CellText> cells) {
    CriterionRow row =
        new CriterionRow(
            "", "", new Text("", ""), "", Map.of(), Outcome.MET, false, at, Map.copyOf(cells));
    for (Column column : ALL) {
      row = column.with(row, null);
    }
    return row;
  }
}
