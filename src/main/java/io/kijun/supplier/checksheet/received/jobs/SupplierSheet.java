package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that was made for a supplier, or why it was not.
 *
 * @param content null: it was not made
 */
record SupplierSheet(
    String supplier, String name, byte @Nullable [] content, List<Issue> problems) {}
