package io.kijun.runtime;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of our own, beside Spring's.
 *
 * @param data folder of the embedded database
 * @param standard folder of the workbooks that go in force on an empty store
 * @param timeZone where a day that is not given is today
 * @param trustedProxies addresses, or networks as {@code 10.0.0.0/8}, of proxies that are believed
 *     where a request came from; empty: none
 * @param admin how the first administrator signs in
 */
@ConfigurationProperties("kijun")
public record KijunSettings(
    Path data,
    Path standard,
    ZoneId timeZone,
    @DefaultValue List<String> trustedProxies,
    Admin admin) {

  /**
   * The administrator of the first start.
   *
   * @param password empty: one is made up and printed, and must be changed first
   * @param required whether a start without a password is refused, as in a container
   */
  public record Admin(String password, boolean required) {}
}
