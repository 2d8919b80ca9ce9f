package io.kijun.console.findings;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import java.util.List;

/**
 * A form that asks for an exception or an acceptance.
 *
 * @param told what comes of it
 * @param list the address of the list that it will stand in, and the name of the list
 * @param about which supplier, item and criterion
 */
public record AskFormView(
    String title,
    String told,
    String list,
    String listed,
    List<FieldView> about,
    FieldView reason,
    List<ProblemItem> problems) {}
