package io.kijun.oracle;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a supplier says does not apply to it: an item or one criterion. */
final class Denial {

  private final Declaration declaration;

  private Denial(Declaration declaration) {
    this.declaration = declaration;
  }

  static @Nullable Denial ofItem(Facts facts, String no) {
    for (Declaration one : facts.declarations()) {
      if (no.equals(one.item()) && one.status() == Verdict.NOT_APPLICABLE) {
        return new Denial(one);
      }
    }
    return null;
  }

  static @Nullable Denial ofCriterion(Facts facts, String id) {
    for (Declaration one : facts.declarations()) {
      if (id.equals(one.criterion())) {
        return new Denial(one);
      }
    }
    return null;
  }

  boolean isJustified() {
    return FreeText.saysSomething(declaration.reason());
  }

  /** Accepted up to a day, that day included. */
  boolean isAcceptedOn(LocalDate day) {
    LocalDate last = declaration.acceptedUntil();
    return last != null && !day.isAfter(Objects.requireNonNull(last));
  }
}
