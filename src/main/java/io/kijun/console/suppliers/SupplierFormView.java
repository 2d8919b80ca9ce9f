package io.kijun.console.suppliers;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import java.util.List;

/**
 * The form of a supplier.
 *
 * @param action the address that it is sent to
 * @param back the address to go back to
 * @param seen the supplier as it was when the form was made; empty: there was none
 * @param groups a line each
 * @param contacts a line each
 * @param changed what is otherwise by now, where somebody else was first
 */
public record SupplierFormView(
    String title,
    String action,
    String back,
    String seen,
    List<FieldView> fields,
    String groups,
    String contacts,
    List<ProblemItem> problems,
    List<String> changed) {}
