package io.kijun.runtime;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of our own, beside Spring's.
 *
 * @param data folder of the embedded database
 * @param standard folder of the workbooks that go in force on an empty store
 * @param timeZone where a day that is not given is today
 */
@ConfigurationProperties("kijun")
public record KijunSettings(Path data, Path standard, ZoneId timeZone) {}
