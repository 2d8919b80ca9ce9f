/** Campaigns over HTTP. */
@NullMarked
package io.kijun.portfolio.campaign.web;

import org.jspecify.annotations.NullMarked;
