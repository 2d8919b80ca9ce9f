package io.kijun.core.standard;

import java.util.List;

/**
 * One row of 事例: what is to come of a supplier who differs from a fully compliant one.
 *
 * @param asOf the day of the evaluation, ISO 8601
 * @param changes what differs, a line each
 * @param expectations what is to come of it, a line each
 */
public record CaseRow(
    Text title, String asOf, List<String> changes, List<String> expectations, RowPlace at) {}
