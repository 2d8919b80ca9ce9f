package io.kijun.core.evaluation;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is missing, or worth knowing (指摘). Its identity across evaluations is supplier, item,
 * criterion, cause and root, never its text.
 *
 * @param criterion null: it concerns the item as a whole
 * @param text its texts, worded when they are read
 * @param due when the measure is to stand
 * @param respondBy when the supplier is to have answered; null where no answer is missing
 * @param missing codes of the members, occasions or parts concerned
 * @param root the item that holds this one down; null unless the cause is DEPENDENCY
 * @param unlocks items, direct and indirect, that are held down by this one
 */
public record Finding(
    String item,
    @Nullable String criterion,
    Cause cause,
    Severity severity,
    FindingText text,
    LocalDate due,
    @Nullable LocalDate respondBy,
    List<String> missing,
    @Nullable String root,
    List<String> unlocks) {

  /** What is missing, or worth knowing. */
  public Text message() {
    return text.message();
  }

  /** What is to be done about it. */
  public Text advice() {
    return text.advice();
  }
}
