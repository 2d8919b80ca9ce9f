package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the rows of 基準 ask: the questions of 自己診断, 根拠 and できごと. */
final class AskedByRows {

  private final Standard standard;
  private final Lexicon lexicon;
  private final RowConditions conditions;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, Label> labels = new LinkedHashMap<>();
  private final Map<String, EvidenceKey> keys = new LinkedHashMap<>();
  private final Map<String, List<CriterionRow>> byItem = new LinkedHashMap<>();
  private final Map<String, List<CriterionRow>> byKey = new LinkedHashMap<>();
  private final Map<String, EvidenceKey> exceptions = new LinkedHashMap<>();

  /** The practices whose days are what makes another due. */
  private final Set<String> events = new HashSet<>();

  AskedByRows(Standard standard) {
    this.standard = standard;
    this.lexicon = new Lexicon(standard.vocabulary());
    this.conditions = new RowConditions(lexicon);
    standard.labels().forEach(label -> labels.put(label.no(), label));
    standard.items().forEach(item -> items.put(item.no(), item));
    standard.vocabulary().evidence().forEach(key -> keys.put(key.key(), key));
    standard.criteria().stream()
        .sorted(Comparator.comparing(CriterionRow::at))
        .forEach(this::index);
    for (EvidenceKey key : keys.values()) {
      if (isException(key)) {
        exceptions.putIfAbsent(Objects.requireNonNull(key.exceptionTo()), key);
      }
    }
  }

  private void index(CriterionRow row) {
    byItem.computeIfAbsent(row.no(), none -> new ArrayList<>()).add(row);
    byKey.computeIfAbsent(row.evidence(), none -> new ArrayList<>()).add(row);
    events.addAll(Columns.OCCASIONS.otherEvidence(row, lexicon));
  }

  /** Whether it is asked with the practice that it is an exception to, which some row asks for. */
  private boolean isException(EvidenceKey key) {
    return key.exceptionTo() != null
        && byKey.containsKey(key.key())
        && byKey.containsKey(key.exceptionTo());
  }

  List<ItemQuestion> items() {
    Map<String, String> firstItem = new LinkedHashMap<>();
    for (Item item : standard.items()) {
      rows(item).forEach(row -> firstItem.putIfAbsent(row.evidence(), item.no()));
    }
    List<ItemQuestion> questions = new ArrayList<>();
    for (Item item : standard.items()) {
      questions.add(question(item, firstItem));
    }
    return List.copyOf(questions);
  }

  private List<CriterionRow> rows(Item item) {
    return byItem.getOrDefault(item.no(), List.of());
  }

  private ItemQuestion question(Item item, Map<String, String> firstItem) {
    List<EvidenceQuestion> evidence = new ArrayList<>();
    rows(item).stream()
        .map(CriterionRow::evidence)
        .distinct()
        .filter(key -> item.no().equals(firstItem.get(key)))
        .filter(key -> exceptions.values().stream().noneMatch(one -> one.key().equals(key)))
        .forEach(key -> evidence.add(question(item, key, evidence.size() + 1)));
    List<Condition> criteria =
        rows(item).stream().map(row -> conditions.of(row, item)).distinct().toList();
    return new ItemQuestion(
        "i:" + item.no(),
        item,
        labels.getOrDefault(item.label(), new Label(item.label(), new Text("", ""))),
        asked(item),
        item.answeredBy(),
        Condition.any(criteria),
        evidence);
  }

  private static Text asked(Item item) {
    return item.asked() == null ? item.title() : item.asked();
  }

  private EvidenceQuestion question(Item item, String key, int place) {
    EvidenceKey asked =
        keys.getOrDefault(key, new EvidenceKey(key, new Text(key, key), null, null));
    EvidenceKey exception = exceptions.get(key);
    List<CriterionRow> rows = byKey.getOrDefault(key, List.of());
    PracticeRows practice = new PracticeRows(rows, lexicon);
    List<Condition> applies = new ArrayList<>();
    rows.forEach(row -> applies.add(ofItem(row)));
    AnswerException standsIn = null;
    if (exception != null) {
      List<CriterionRow> others = byKey.getOrDefault(exception.key(), List.of());
      others.forEach(row -> applies.add(ofItem(row)));
      standsIn = new PracticeRows(others, lexicon).asException(exception);
    }
    return new EvidenceQuestion(
        "q:" + key,
        item.no() + "-" + place,
        item.no(),
        rows.stream().map(CriterionRow::no).distinct().toList(),
        asked,
        practice.fields(events.contains(key)),
        Condition.any(applies),
        practice.options(),
        practice.all(),
        practice.alternatives(),
        standsIn,
        practice.cadences(),
        practice.cadenceTexts(),
        practice.retention());
  }

  private Condition ofItem(CriterionRow row) {
    Item item = items.get(row.no());
    return item == null ? Condition.ALWAYS : conditions.of(row, item);
  }

  List<EventQuestion> events() {
    Map<String, List<Condition>> used = new LinkedHashMap<>();
    for (CriterionRow row : standard.criteria()) {
      Item item = items.get(row.no());
      for (var occasion : lexicon.occasions(Columns.OCCASIONS.of(row))) {
        for (String type : occasion.eventTypes()) {
          used.computeIfAbsent(type, none -> new ArrayList<>())
              .add(
                  Condition.all(
                      List.of(
                          item == null ? Condition.ALWAYS : conditions.of(row, item),
                          Condition.ofFacts(occasion.appliesWhen()))));
        }
      }
    }
    List<EventQuestion> questions = new ArrayList<>();
    for (Word type : standard.vocabulary().events()) {
      List<Condition> uses = used.get(type.code());
      if (uses != null && !type.happensInWorld()) {
        Condition applies =
            Condition.all(
                List.of(Condition.ofFacts(type.appliesWhen()), Condition.any(List.copyOf(uses))));
        questions.add(new EventQuestion("v:" + type.code(), type, applies));
      }
    }
    return List.copyOf(questions);
  }
}
