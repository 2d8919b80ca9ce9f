/** Users, deputies and how the service is: pages for those who look after it. */
@NullMarked
package io.kijun.console.administration;

import org.jspecify.annotations.NullMarked;
