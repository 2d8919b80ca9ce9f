package io.kijun.inforce.web;

import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Standard;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which fields of evidence the rules look at, by evidence key: what a supplier is asked for. */
final class RequestedFields {

  /** The fields, in the order of the API. */
  private enum Field {
    ESTABLISHED,
    PERFORMANCES,
    OCCASIONS,
    AUDIENCE,
    SCOPE,
    CONTENTS,
    RETENTION,
    INTERVAL
  }

  private final Map<String, Set<Field>> byKey = new HashMap<>();

  /** Occasions that events make due, so that dates are compared. */
  private final Set<String> dated = new HashSet<>();

  RequestedFields(Standard standard) {
    for (Occasion occasion : standard.vocabulary().occasions()) {
      if (!occasion.eventTypes().isEmpty() || !occasion.eventEvidence().isEmpty()) {
        dated.add(occasion.code());
      }
      occasion.eventEvidence().forEach(key -> ask(key, Field.PERFORMANCES, true));
    }
    standard.criteria().forEach(this::add);
  }

  private void add(CriterionRow row) {
    String key = row.evidence();
    Cadence cadence = row.cadence();
    boolean ongoing = cadence != null && cadence.needsNoDates();
    boolean counted = cadence != null && !cadence.needsNoDates();
    ask(key, Field.ESTABLISHED, row.established() || ongoing);
    ask(key, Field.PERFORMANCES, counted || row.occasions().stream().anyMatch(dated::contains));
    ask(key, Field.OCCASIONS, !row.occasions().isEmpty());
    ask(key, Field.AUDIENCE, !row.audience().isEmpty());
    ask(key, Field.SCOPE, !row.scope().isEmpty());
    ask(key, Field.CONTENTS, !row.contents().isEmpty());
    ask(key, Field.RETENTION, row.retention() != null);
    ask(key, Field.INTERVAL, cadence != null && cadence.per().equals(Cadence.OWN));
  }

  private void ask(String key, Field field, boolean asked) {
    if (asked) {
      byKey.computeIfAbsent(key, any -> EnumSet.noneOf(Field.class)).add(field);
    }
  }

  /** The names of the fields; empty where no rule looks at the key. */
  List<String> of(String key) {
    return byKey.getOrDefault(key, Set.of()).stream()
        .map(field -> field.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
