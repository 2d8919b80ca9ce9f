/** Pages of rules: the time line of rulesets, a ruleset, drafts on their way into force. */
@NullMarked
package io.kijun.console.rules;

import org.jspecify.annotations.NullMarked;
