/**
 * Pages for people, who see and do what the API lets them: each stands for requests of the API, and
 * decides nothing.
 */
@NullMarked
package io.kijun.console;

import org.jspecify.annotations.NullMarked;
