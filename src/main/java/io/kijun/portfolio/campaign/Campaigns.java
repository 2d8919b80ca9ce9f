package io.kijun.portfolio.campaign;

import io.kijun.access.Sight;
import io.kijun.supplier.checksheet.received.SheetState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All campaigns. One of which no supplier is in sight is like one that does not exist; what is done
 * about suppliers is added, never changed.
 */
public interface Campaigns {

  /** What can be done about a supplier in a campaign. The names stand in stores, and stay. */
  enum MemberStep {
    LEFT_OUT,
    TAKEN_BACK,
    REMINDED
  }

  /**
   * Something that was done about a supplier.
   *
   * @param reason why it is left out; null: erased, or none was asked for
   */
  record StepTaken(
      UUID id,
      String supplier,
      MemberStep step,
      String actor,
      Instant recordedAt,
      @Nullable String reason) {}

  /**
   * A supplier.
   *
   * @param name null: erased
   */
  record Taken(String supplier, @Nullable String name) {}

  /** A state of a sheet that came in, and when it came into it. */
  record SheetStep(
      UUID sheet, String supplier, Instant receivedAt, SheetState state, Instant since) {}

  /** Adds a campaign with its suppliers. */
  void add(Campaign campaign, Collection<String> suppliers);

  /** Adds suppliers to one; those that are in it stay. */
  void add(UUID campaign, Collection<String> suppliers, String actor, Instant at);

  /** Adds what was done about suppliers. */
  void add(UUID campaign, Collection<StepTaken> steps);

  /** Closes one; false: it was closed before. */
  boolean close(UUID campaign, String actor, Instant at);

  /** Waits until nobody else changes a campaign, until the transaction ends. */
  void lock(UUID campaign);

  /** A campaign. */
  Optional<Campaign> find(UUID id, Sight sight);

  /**
   * Campaigns, the last made first.
   *
   * @param supplier with this one in them; null: any
   * @param before only those made before this one; null: all
   */
  List<Campaign> list(@Nullable String supplier, @Nullable UUID before, int most, Sight sight);

  /** The suppliers of a campaign in sight, by code. */
  List<Taken> suppliers(UUID campaign, Sight sight);

  /** How many suppliers a campaign has, whoever asks. */
  int count(UUID campaign);

  /** What was done about its suppliers, in order. */
  List<StepTaken> steps(UUID campaign);

  /** By supplier of a campaign, when the first sheet went out to it in a time. */
  Map<String, Instant> asked(UUID campaign, Instant from, Instant to);

  /**
   * Waits until nobody else sends this supplier of a campaign a sheet, until the transaction ends.
   *
   * @return whether the campaign goes on, and none went out to it since
   */
  boolean lockNotAsked(UUID campaign, String supplier, Instant since);

  /** What became in a time of the sheets that came in of its suppliers, in order. */
  List<SheetStep> received(UUID campaign, Instant from, Instant to);
}
