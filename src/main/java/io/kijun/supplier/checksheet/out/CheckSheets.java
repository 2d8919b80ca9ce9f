package io.kijun.supplier.checksheet.out;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes check sheets. What all sheets of a ruleset in a language have in common is written once
 * and kept; a sheet is made by filling in what is a supplier's own.
 */
public final class CheckSheets {

  /** Each takes some megabytes; more than one ruleset is asked under only while it changes. */
  private static final int KEPT = 4;

  private record Kind(RulesetHash ruleset, SheetLanguage language) {}

  private final Map<Kind, WrittenSheet> kept =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, WrittenSheet> eldest) {
          return size() > KEPT;
        }
      };

  /** An .xlsx file for a supplier, or for nobody. */
  public byte[] sheet(Ruleset ruleset, SheetLanguage language, SheetRecipient recipient) {
    return written(ruleset, language).filled(recipient);
  }

  /** The first who asks for a kind writes it; the others wait for that. */
  private WrittenSheet written(Ruleset ruleset, SheetLanguage language) {
    synchronized (kept) {
      return kept.computeIfAbsent(
          new Kind(ruleset.hash(), language),
          kind ->
              WrittenSheet.of(
                  Questionnaire.of(ruleset.standard()), ruleset.id().value(), language));
    }
  }
}
