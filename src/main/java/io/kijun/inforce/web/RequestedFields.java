package io.kijun.inforce.web;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Standard;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields of evidence the rules look at, by evidence key: what a supplier is asked for. */
final class RequestedFields {

  private final Map<String, Set<EvidenceField>> byKey = new HashMap<>();

  RequestedFields(Standard standard) {
    for (Occasion occasion : standard.vocabulary().occasions()) {
      occasion.eventEvidence().forEach(key -> ask(key, Set.of(EvidenceField.PERFORMANCES)));
    }
    Lexicon lexicon = new Lexicon(standard.vocabulary());
    for (CriterionRow row : standard.criteria()) {
      for (Column column : Columns.ALL) {
        ask(row.evidence(), column.fields(row, lexicon));
      }
    }
  }

  private void ask(String key, Set<EvidenceField> fields) {
    byKey.computeIfAbsent(key, any -> EnumSet.noneOf(EvidenceField.class)).addAll(fields);
  }

  /** The names of the fields; empty where no rule looks at the key. */
  List<String> of(String key) {
    return byKey.getOrDefault(key, Set.of()).stream().map(field -> field.label().en()).toList();
  }
}
