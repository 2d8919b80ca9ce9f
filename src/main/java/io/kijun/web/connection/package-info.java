/**
 * Connections as Tomcat has them: how many, how long each may take to send a header or a body, and
 * how one ends whose request was refused. What Tomcat's settings cannot say stands here.
 */
@NullMarked
package io.kijun.web.connection;

import org.jspecify.annotations.NullMarked;
