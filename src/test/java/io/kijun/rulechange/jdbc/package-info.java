/** Tests of drafts on the databases that the service runs on. */
@NullMarked
package io.kijun.rulechange.jdbc;

import org.jspecify.annotations.NullMarked;
