/** States of campaigns, and letters. */
@NullMarked
package io.kijun.portfolio.campaign;

import org.jspecify.annotations.NullMarked;
