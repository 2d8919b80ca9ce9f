package io.kijun.supplier.checksheet.out;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes check sheets. What all sheets of a ruleset in a language have in common is written once
 * and kept; a sheet is made by filling in what is a supplier's own.
 */
@Component
public final class CheckSheets {

  /** Each takes some megabytes; more than one ruleset is asked under only while it changes. */
  private static final int KEPT = 4;

  private record Kind(RulesetHash ruleset, SheetLanguage language) {}

  private final Cache<Kind, WrittenSheet> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  /** What a sheet of a ruleset says by itself: one in each language. */
  public List<byte[]> unanswered(Ruleset ruleset) {
    return Arrays.stream(SheetLanguage.values())
        .map(language -> sheet(ruleset, language, SheetRecipient.SOMEBODY))
        .toList();
  }

  /** An .xlsx file for a supplier, or for nobody. */
  public byte[] sheet(Ruleset ruleset, SheetLanguage language, SheetRecipient recipient) {
    return kept.get(new Kind(ruleset.hash(), language), kind -> written(ruleset, language))
        .filled(recipient);
  }

  private static WrittenSheet written(Ruleset ruleset, SheetLanguage language) {
    return WrittenSheet.of(Questionnaire.of(ruleset.standard()), ruleset.id().value(), language);
  }
}
