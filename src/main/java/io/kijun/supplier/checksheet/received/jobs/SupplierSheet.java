package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that was made for a supplier, or why it was not.
 *
 * @param file null: it was not made
 */
record SupplierSheet(String supplier, @Nullable WorkbookFile file, List<Issue> problems) {}
