/** Campaigns: a round in which suppliers are asked, how far each has come, and the letters. */
@NullMarked
package io.kijun.portfolio.campaign;

import org.jspecify.annotations.NullMarked;
