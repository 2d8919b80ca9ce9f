package io.kijun.supplier.feedback;

import io.kijun.core.standard.Cause;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What makes a finding of a supplier the same one in another evaluation; its texts do not.
 *
 * @param criterion null: it concerns the item as a whole
 * @param root the item that holds this one down; null: none does
 */
public record PlannedFinding(
    String item, @Nullable String criterion, Cause cause, @Nullable String root) {

  /** What the ids of rows begin with. */
  static final String PREFIX = "f:";

  /** As the hidden column of ids has it. */
  String id() {
    return PREFIX
        + String.join(
            "|",
            item,
            Objects.requireNonNullElse(criterion, "-"),
            cause.name(),
            Objects.requireNonNullElse(root, "-"));
  }
}
