package io.kijun.inforce.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The ruleset that a query string asks for. */
record RulesetAsked(
    @Parameter(
            description =
                "ルールセットのIDまたはハッシュ。省略時は施行中のもの"
                    + " / Id or hash of a ruleset; default: the one in force")
        @Nullable String ruleset,
    @Parameter(description = "基準日。省略時は今日 / The day on which it is in force; default: today")
        @Nullable LocalDate on) {}
