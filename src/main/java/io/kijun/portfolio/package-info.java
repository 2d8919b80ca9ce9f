<<<<<<< HEAD
/** Thousands of suppliers at once: runs, what they show, and what is planned. */
=======
/** Looks at many suppliers together: how they stand, what changed, what is to be done. */
>>>>>>> 11ec8a9 (Evaluations on record are compared over the API; how a supplier stood over the years is told)
@NullMarked
package io.kijun.portfolio;

import org.jspecify.annotations.NullMarked;
