/** Campaigns and letters, on each database. */
@NullMarked
package io.kijun.portfolio.campaign.jdbc;

import org.jspecify.annotations.NullMarked;
