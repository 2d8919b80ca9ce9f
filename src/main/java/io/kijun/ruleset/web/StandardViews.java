package io.kijun.ruleset.web;

import io.kijun.criterion.CadenceGrammar;
import io.kijun.ruleset.Alternative;
import io.kijun.ruleset.Criteria;
import io.kijun.ruleset.Criterion;
import io.kijun.ruleset.store.ChoosingRuleset.Chosen;
import io.kijun.ruleset.web.StandardView.AlternativeView;
import io.kijun.ruleset.web.StandardView.CadenceView;
import io.kijun.ruleset.web.StandardView.CriterionView;
import io.kijun.ruleset.web.StandardView.ItemView;
import io.kijun.ruleset.web.StandardView.LabelView;
import io.kijun.ruleset.web.StandardView.RuleView;
import io.kijun.ruleset.web.StandardView.RulesetView;
import io.kijun.standard.Cadence;
import io.kijun.standard.CriterionRow;
import io.kijun.standard.Item;
import io.kijun.standard.Place;
import io.kijun.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        new RulesetView(chosen.ruleset().id(), chosen.ruleset().hash(), chosen.effectiveFrom()),
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
        criteria.stream().map(StandardViews::criterion).toList());
  }

  private static CriterionView criterion(Criterion criterion) {
    List<CriterionRow> rows = criterion.alternatives().stream().map(Alternative::row).toList();
    return new CriterionView(
        criterion.id(),
        rows.get(0).statement(),
        rows.get(0).appliesWhen(),
        rows.stream().map(StandardViews::alternative).toList());
  }

  private static AlternativeView alternative(CriterionRow row) {
    Place at = row.at();
    return new AlternativeView(
        row.evidence(),
        row.established() ? true : null,
        cadence(row.cadence()),
        row.occasions(),
        row.audience(),
        row.scope(),
        row.contents(),
        row.retention(),
        row.outcome(),
        row.allowance(),
        new RuleView(row.id(), at.workbook(), at.sheet(), at.row()));
  }

  private static @Nullable CadenceView cadence(@Nullable Cadence cadence) {
    return cadence == null
        ? null
        : new CadenceView(cadence.times(), cadence.per(), CadenceGrammar.inWords(cadence).ja());
  }
}
