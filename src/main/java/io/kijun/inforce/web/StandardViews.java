package io.kijun.inforce.web;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.Criterion;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.ChoosingRuleset.Chosen;
import io.kijun.inforce.web.StandardView.AlternativeView;
import io.kijun.inforce.web.StandardView.ChosenRulesetView;
import io.kijun.inforce.web.StandardView.CriterionView;
import io.kijun.inforce.web.StandardView.ItemView;
import io.kijun.inforce.web.StandardView.LabelView;
import io.kijun.inforce.web.StandardView.RuleView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a ruleset's standard in the shape of the API. */
final class StandardViews {

  private StandardViews() {}

  static StandardView of(Chosen chosen) {
    Standard standard = chosen.ruleset().standard();
    List<ItemView> items = new ArrayList<>();
    new Criteria(standard).byItem().forEach((item, criteria) -> items.add(item(item, criteria)));
    return new StandardView(
        standard.id(),
        standard.version(),
        standard.title(),
        new ChosenRulesetView(
            chosen.ruleset().id(), chosen.ruleset().hash(), chosen.effectiveFrom()),
        standard.labels().stream().map(label -> new LabelView(label.no(), label.name())).toList(),
        items,
        DefaultsView.of(standard));
  }

  private static ItemView item(Item item, List<Criterion> criteria) {
    return new ItemView(
        item.no(),
        item.label(),
        item.obligation(),
        item.title(),
        item.appliesWhen(),
        item.buildsOn(),
        item.asked(),
        item.answeredBy(),
        criteria.stream().map(StandardViews::criterion).toList());
  }

  private static CriterionView criterion(Criterion criterion) {
    List<CriterionRow> rows = criterion.alternatives().stream().map(Alternative::row).toList();
    return new CriterionView(
        criterion.id(),
        rows.get(0).statement(),
        Columns.APPLIES_WHEN.of(rows.get(0)),
        rows.stream().map(StandardViews::alternative).toList());
  }

  private static AlternativeView alternative(CriterionRow row) {
    RowPlace at = row.at();
    Map<String, Object> columns = new LinkedHashMap<>();
    for (Column column : Columns.ALL) {
      Object view = column.viewType() == null ? null : column.view(row);
      if (view != null) {
        columns.put(column.code(), view);
      }
    }
    columns.put("rule", new RuleView(row.id(), at.workbook(), at.sheet(), at.row()));
    return new AlternativeView(columns);
  }
}
