package io.kijun.core.evaluation;

import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether confidential information may be shared (総合判定).
 *
 * @param rule the row of 総合 that decided; null: none holds
 * @param nextLevel what leads to the next better decision; null where there is none
 */
public record Decision(
    Sharing sharing, List<Text> reasons, @Nullable String rule, @Nullable NextLevel nextLevel) {

  /**
   * The next better decision.
   *
   * @param items items to achieve, from which none can be dropped
   */
  public record NextLevel(Sharing sharing, List<String> items) {}
}
