/** Suppliers as a list that is searched, filtered and ordered by how they stand. */
@NullMarked
package io.kijun.portfolio.overview;

import org.jspecify.annotations.NullMarked;
