package io.kijun.portfolio.results.web;

import io.kijun.web.ShownLanguage;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** How a query string asks for what a run shows. */
record ViewAsked(
    @Parameter(description = "表やページの言語（既定はja） / Language of tables and pages (default: ja)")
        @Nullable ShownLanguage lang) {}
