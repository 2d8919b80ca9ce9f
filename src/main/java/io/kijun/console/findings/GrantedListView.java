package io.kijun.console.findings;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.SelectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions, or acceptances.
 *
 * @param here the address of the list
 * @param ask where one is asked for; null: the reader may not
 * @param asks what that is called
 * @param none what is said where there are none
 */
public record GrantedListView(
    String title,
    String here,
    @Nullable String ask,
    String asks,
    SelectView state,
    FieldView supplier,
    boolean filtered,
    List<ProblemItem> problems,
    List<GrantedRow> rows,
    PagerView pager,
    String none) {}
