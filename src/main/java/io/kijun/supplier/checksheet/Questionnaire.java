package io.kijun.supplier.checksheet;

import io.kijun.core.standard.Standard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that is asked of a supplier under a standard, in the order of the sheet. */
public final class Questionnaire {

  private final Standard standard;
  private final List<ProfileQuestion> profile;
  private final List<ItemQuestion> items;
  private final List<EvidenceQuestion> evidence;
  private final List<EventQuestion> events;
  private final List<LeftOutAudience> leftOut;
  private final Map<String, ProfileQuestion> profileById;
  private final Map<String, ItemQuestion> itemsById;
  private final Map<String, EvidenceQuestion> evidenceById;
  private final Map<String, EventQuestion> eventsById;

  private Questionnaire(Standard standard, AskedByRows rows) {
    this.standard = standard;
    this.profile = AskedProfile.of(standard.vocabulary());
    this.items = rows.items();
    this.evidence = items.stream().flatMap(item -> item.questions().stream()).toList();
    this.events = rows.events();
    this.leftOut = LeftOutAudience.of(standard);
    this.profileById = index(profile, ProfileQuestion::id);
    this.itemsById = index(items, ItemQuestion::id);
    this.evidenceById = index(evidence, EvidenceQuestion::id);
    this.eventsById = index(events, EventQuestion::id);
  }

  /** What is asked under a standard. */
  public static Questionnaire of(Standard standard) {
    return new Questionnaire(standard, new AskedByRows(standard));
  }

  private static <T> Map<String, T> index(List<T> all, Function<T, String> id) {
    Map<String, T> index = new LinkedHashMap<>();
    all.forEach(one -> index.putIfAbsent(id.apply(one), one));
    return index;
  }

  /** The standard under which it is asked. */
  public Standard standard() {
    return standard;
  }

  /** 会社のこと: the questions about the firm, in the order of 語彙. */
  public List<ProfileQuestion> profile() {
    return profile;
  }

  /** 自己診断: the items, in the order of 項目. */
  public List<ItemQuestion> items() {
    return items;
  }

  /** 根拠: the questions by item, each practice once. */
  public List<EvidenceQuestion> evidence() {
    return evidence;
  }

  /** できごと: the kinds of the supplier's own events, in the order of 語彙. */
  public List<EventQuestion> events() {
    return events;
  }

  /** 周知・教育の相手: who can be said not to be reached, in the order of 語彙; may be empty. */
  public List<LeftOutAudience> leftOutAudiences() {
    return leftOut;
  }

  /** The question of a row id {@code p:…}. */
  public Optional<ProfileQuestion> profileQuestion(String id) {
    return Optional.ofNullable(profileById.get(id));
  }

  /** The item of a row id {@code i:…}. */
  public Optional<ItemQuestion> itemQuestion(String id) {
    return Optional.ofNullable(itemsById.get(id));
  }

  /** The question of a row id {@code q:…}. */
  public Optional<EvidenceQuestion> evidenceQuestion(String id) {
    return Optional.ofNullable(evidenceById.get(id));
  }

  /** The kind of event of a row id {@code v:…}. */
  public Optional<EventQuestion> eventQuestion(String id) {
    return Optional.ofNullable(eventsById.get(id));
  }
}
