package io.kijun.record.jdbc;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The free text of facts, apart from them.
 *
 * @param sources by the place of their evidence in the canonical record; null where there is none
 * @param reasons by item, or by criterion
 */
record FactsTexts(List<@Nullable String> sources, Map<String, String> reasons) {

  static FactsTexts of(Facts facts, FactsRecord record) {
    List<@Nullable String> sources = new ArrayList<>();
    record.evidence().forEach(entry -> sources.add(entry.source()));
    Map<String, String> reasons = new TreeMap<>();
    for (Declaration declaration : facts.declarations()) {
      if (declaration.reason() != null) {
        reasons.put(place(declaration), declaration.reason());
      }
    }
    return new FactsTexts(sources, reasons);
  }

  /** The facts of a canonical record, with a name and these texts. */
  Facts in(Facts facts, @Nullable String name) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < facts.evidence().size(); i++) {
      Evidence entry = facts.evidence().get(i);
      String source = sources.get(i);
      evidence.add(source == null || !entry.isSourced() ? entry : named(entry, source));
    }
    List<Declaration> declarations = facts.declarations().stream().map(this::reasoned).toList();
    return new Facts(
        facts.supplier(),
        name,
        facts.tier(),
        facts.profile(),
        evidence,
        declarations,
        facts.events());
  }

  /** What is on record decides whether a text says anything: rules for that may be stricter now. */
  private static Evidence named(Evidence entry, String source) {
    Evidence named = entry.withSource(source);
    return named.isSourced() ? named : entry;
  }

  private Declaration reasoned(Declaration declaration) {
    Declaration told = declaration.withReason(reasons.get(place(declaration)));
    return told.reasoned() == declaration.reasoned() ? told : declaration;
  }

  private static String place(Declaration declaration) {
    return (declaration.item() == null ? "criterion " : "") + declaration.subject();
  }
}
