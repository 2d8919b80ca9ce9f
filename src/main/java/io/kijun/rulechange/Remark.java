package io.kijun.rulechange;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/**
 * Something in the tables that is worth a look, though nothing is wrong with any single cell.
 *
 * @param subject the criterion, item or word that it is about
 * @param rows the rows concerned, the subject's own first
 */
public record Remark(IssueCode code, String subject, Text message, List<RowPlace> rows) {}
