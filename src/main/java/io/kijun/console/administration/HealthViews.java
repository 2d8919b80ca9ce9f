package io.kijun.console.administration;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells people what {@code /actuator/health} tells programs, of the parts that they know. */
@Component
final class HealthViews {

  private static final long MEBIBYTE = 1L << 20;

  private final HealthEndpoint health;

  HealthViews(HealthEndpoint health) {
    this.health = health;
  }

  /** The parts, those left out that this service does not have. */
  List<HealthRow> rows(ReaderWords words) {
    Map<String, HealthDescriptor> parts =
        health.health() instanceof CompositeHealthDescriptor all
            ? Objects.requireNonNullElse(all.getComponents(), Map.of())
            : Map.of();
    List<HealthRow> rows = new ArrayList<>();
    add(
        rows,
        parts.get("db"),
        words.of("administration.health.db"),
        words.of("administration.health.db.down"),
        words);
    add(
        rows,
        parts.get("store"),
        words.of("administration.health.store"),
        words.of("administration.health.store.down"),
        words);
    add(
        rows,
        parts.get("ruleset"),
        words.of("administration.health.ruleset"),
        words.of("administration.health.ruleset.down"),
        words);
    HealthDescriptor disk = parts.get("diskSpace");
    if (disk != null) {
      boolean up = disk.getStatus().equals(Status.UP);
      rows.add(
          new HealthRow(
              words.of("administration.health.disk"), state(up, words), room(disk, words)));
    }
    return rows;
  }

  private static void add(
      List<HealthRow> rows,
      @Nullable HealthDescriptor part,
      String name,
      String todo,
      ReaderWords words) {
    if (part != null) {
      boolean up = part.getStatus().equals(Status.UP);
      rows.add(new HealthRow(name, state(up, words), up ? "" : todo));
    }
  }

  private static BadgeView state(boolean up, ReaderWords words) {
    return up
        ? BadgeView.good(words.of("administration.health.up"))
        : BadgeView.bad(words.of("administration.health.down"));
  }

  private static String room(HealthDescriptor disk, ReaderWords words) {
    return disk instanceof IndicatedHealthDescriptor one
            && one.getDetails() != null
            && one.getDetails().get("free") instanceof Long free
            && one.getDetails().get("total") instanceof Long total
        ? words.of(
            "administration.health.room",
            words.number(free / MEBIBYTE),
            words.number(total / MEBIBYTE))
        : "";
  }
}
