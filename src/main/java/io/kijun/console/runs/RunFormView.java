package io.kijun.console.runs;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.SelectView;
import java.util.List;

/** A form that begins a run. */
public record RunFormView(
    FieldView title,
    SelectView group,
    FieldView suppliers,
    FieldView asOf,
    SelectView ruleset,
    List<ProblemItem> problems) {}
