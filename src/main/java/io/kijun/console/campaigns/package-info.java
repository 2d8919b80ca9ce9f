/** Campaigns: who is asked, how far it has come, letters, reminders. */
@NullMarked
package io.kijun.console.campaigns;

import org.jspecify.annotations.NullMarked;
