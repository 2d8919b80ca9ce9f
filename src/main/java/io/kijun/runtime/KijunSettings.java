package io.kijun.runtime;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of our own, beside Spring's.
 *
 * @param data folder of the embedded database
 * @param standard folder of the workbooks that go in force on an empty store
 * @param timeZone where a day that is not given is today
 * @param trustedProxies addresses, or networks as {@code 10.0.0.0/8}, of proxies that are believed
 *     where a request came from; empty: none
 * @param admin how the first administrator signs in
 * @param drafts how much room open drafts may take
 */
@ConfigurationProperties("kijun")
public record KijunSettings(
    Path data,
    Path standard,
    ZoneId timeZone,
    @DefaultValue List<String> trustedProxies,
    Admin admin,
    DraftQuota drafts) {

  /**
   * The administrator of the first start.
   *
   * @param password empty: one is made up and printed, and must be changed first
   * @param required whether a start without a password is refused, as in a container
   */
  public record Admin(String password, boolean required) {}

  /**
   * Room for drafts that wait for approval.
   *
   * @param openPerUser how many a user may have started
   * @param open how many there may be in all
   * @param storedPerUser how much the workbooks of those may have that a user started
   * @param stored how much all of their workbooks may have
   */
  public record DraftQuota(int openPerUser, int open, DataSize storedPerUser, DataSize stored) {}
}
