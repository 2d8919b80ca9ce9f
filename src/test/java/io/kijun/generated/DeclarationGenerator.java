package io.kijun.generated;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes what suppliers say of items, and of single criteria that they say do not apply. */
final class DeclarationGenerator {

  /** Reasons that say nothing, and some that only just say something. */
  private static final List<String> REASONS =
      List.of("", " \u3000", "-", "…", "なし", "無し", "該当なし", "特になし", "Ｎ／Ａ", "None", "none.");

  private final Dice dice;
  private final Standard standard;
  private final LocalDate asOf;
  private final double quality;

  /** The better the quality, the more is declared achieved. */
  DeclarationGenerator(Dice dice, Standard standard, LocalDate asOf, double quality) {
    this.dice = dice;
    this.standard = standard;
    this.asOf = asOf;
    this.quality = quality;
  }

  List<Declaration> some() {
    List<Declaration> declarations = new ArrayList<>();
    for (Item item : standard.items()) {
      if (dice.chance(0.5)) {
        declarations.add(ofItem(item));
      }
      if (dice.chance(0.2)) {
        declarations.addAll(ofCriteria(item));
      }
    }
    return declarations;
  }

  private Declaration ofItem(Item item) {
    Verdict status = dice.chance(quality - 0.2) ? Verdict.ACHIEVED : dice.oneOf(Verdict.values());
    boolean denied = status == Verdict.NOT_APPLICABLE;
    return new Declaration(item.no(), null, status, reason(), denied ? acceptedUntil() : null);
  }

  /** Some of an item's criteria or all of them. */
  private List<Declaration> ofCriteria(Item item) {
    Set<String> ids = new TreeSet<>();
    for (CriterionRow row : standard.criteria()) {
      if (row.no().equals(item.no())) {
        ids.add(row.criterion());
      }
    }
    List<String> denied = dice.some(List.copyOf(ids), dice.oneOf(0.4, 1.0));
    return denied.stream()
        .map(id -> new Declaration(null, id, Verdict.NOT_APPLICABLE, reason(), acceptedUntil()))
        .toList();
  }

  private @Nullable String reason() {
    if (dice.chance(0.6)) {
      return "We have none.";
    }
    return dice.chance(0.2) ? null : dice.oneOf(REASONS);
  }

  private @Nullable LocalDate acceptedUntil() {
    return dice.chance(0.5) ? asOf.plusDays(dice.oneOf(-1, 0, 1, 365)) : null;
  }
}
