/** Drafts and approvals in a database. */
@NullMarked
package io.kijun.rulechange.jdbc;

import org.jspecify.annotations.NullMarked;
