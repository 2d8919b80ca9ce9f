package io.kijun.runtime;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the service anyone may take, where an operator may want another number.
 *
 * @param report how long the check of a draft may take
 * @param header how long a connection may take until it has sent the header of its next request
 * @param body how long a body may take to come, {@code bodyRate} aside
 * @param bodyRate so many bytes of a body give it a second more
 * @param connections how many connections there may be at once
 * @param connectionsByAddress how many of them may come from one address
 * @param bodies how many bodies may be taken in at once; a part of {@code requests}
 * @param bodiesByUser how many of them may be of one user
 * @param intakeWait how long a request waits for room for its body
 * @param requests how many requests are served at once, besides those of probes; fewer than the
 *     threads that answer ({@code server.tomcat.threads.max})
 */
@ConfigurationProperties("kijun.limits")
public record Limits(
    @DefaultValue("60s") Duration report,
    @DefaultValue("20s") Duration header,
    @DefaultValue("20s") Duration body,
    @DefaultValue("131072") int bodyRate,
    @DefaultValue("2000") int connections,
    @DefaultValue("200") int connectionsByAddress,
    @DefaultValue("100") int bodies,
    @DefaultValue("60") int bodiesByUser,
    @DefaultValue("10s") Duration intakeWait,
    @DefaultValue("180") int requests) {}
