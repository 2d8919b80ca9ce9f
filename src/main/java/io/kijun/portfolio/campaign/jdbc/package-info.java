/** Campaigns and the texts of letters in a database. */
@NullMarked
package io.kijun.portfolio.campaign.jdbc;

import org.jspecify.annotations.NullMarked;
