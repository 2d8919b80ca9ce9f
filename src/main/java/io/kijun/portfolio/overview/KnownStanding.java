package io.kijun.portfolio.overview;

import io.kijun.core.standard.Sharing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists need of how a supplier stands.
 *
 * @param evaluation that says so
 * @param overall the share, from 0 to 1; null: nothing applies
 * @param labels the share of each label, likewise
 * @param lapses the days on which anything lapses, the first first, each as often as it does
 */
public record KnownStanding(
    UUID evaluation,
    Sharing sharing,
    @Nullable BigDecimal overall,
    Map<String, @Nullable BigDecimal> labels,
    List<LocalDate> lapses) {}
