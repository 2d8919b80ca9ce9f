package io.kijun.console.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sessions. How long one may rest is {@code server.servlet.session.timeout}.
 *
 * @param longest how long after it began a session ends, however busy it is
 */
@ConfigurationProperties("kijun.console.session")
record ConsoleSettings(@DefaultValue("12h") Duration longest) {}
