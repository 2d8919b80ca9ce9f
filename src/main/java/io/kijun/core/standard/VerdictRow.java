package io.kijun.core.standard;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of 判定: a combination and what follows from it; null conditions hold for all. */
public record VerdictRow(
    String id,
    @Nullable CriteriaMet criteria,
    @Nullable EvidenceGiven evidence,
    @Nullable DeclaredStatus declaration,
    Verdict verdict,
    Assurance assurance,
    @Nullable Cause finding,
    RowPlace at,
    Map<String, CellText> cells) {}
