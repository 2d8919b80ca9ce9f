package io.kijun.core.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of 総合: what must hold for a decision.
 *
 * @param mandatoryShare least share (0 to 1) of applicable mandatory items achieved; null: any
 * @param evidencedShare least share (0 to 1) of achieved items that are evidenced; null: any
 * @param mustAchieve items that must be achieved where they apply
 * @param highFindings most findings of severity HIGH; null: any number
 * @param tiers the tiers of suppliers (取引先区分) that it is for; null: all
 */
public record DecisionRow(
    String id,
    @Nullable BigDecimal mandatoryShare,
    @Nullable BigDecimal evidencedShare,
    List<String> mustAchieve,
    @Nullable Integer highFindings,
    Sharing sharing,
    Text reason,
    RowPlace at,
    Map<String, CellText> cells,
    @Nullable List<String> tiers) {}
