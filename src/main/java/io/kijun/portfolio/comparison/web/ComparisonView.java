package io.kijun.portfolio.comparison.web;

/** What is answered to a comparison: of two evaluations or of two runs. */
sealed interface ComparisonView permits ComparisonAnswer, RunsComparisonAnswer {}
