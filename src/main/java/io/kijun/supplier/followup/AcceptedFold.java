package io.kijun.supplier.followup;

import io.kijun.supplier.Acceptance;
import io.kijun.supplier.followup.AcceptedVersions.AcceptedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted as not applicable over a supplier's versions of facts.
 *
 * @param versions how many were looked at
 */
record AcceptedFold(int versions, List<AcceptedSpan> spans) {

  static final AcceptedFold NONE = new AcceptedFold(0, List.of());

  /** Another one, and what was kept before is made anew. */
  private static final String FORM = "kijun-accepted/1";

  AcceptedFold {
    spans = List.copyOf(spans);
  }

  AcceptedFold then(List<AcceptedIn> more) {
    AcceptedFold fold = this;
    for (AcceptedIn one : more) {
      fold = fold.then(one);
    }
    return fold;
  }

  private AcceptedFold then(AcceptedIn next) {
    List<Acceptance> fresh = new ArrayList<>(next.accepted());
    List<AcceptedSpan> all = new ArrayList<>();
    for (AcceptedSpan span : spans) {
      boolean stays = span.gone() != null || fresh.remove(span.accepted());
      all.add(stays ? span : new AcceptedSpan(span.accepted(), span.from(), next.version()));
    }
    fresh.forEach(one -> all.add(new AcceptedSpan(one, next.version(), null)));
    return new AcceptedFold(next.version(), all);
  }

  /** As text, to be kept. */
  String text() {
    StringBuilder out = new StringBuilder(FORM).append('\n').append(versions);
    for (AcceptedSpan span : spans) {
      out.append('\n').append(orEmpty(span.accepted().item()));
      out.append('\t').append(orEmpty(span.accepted().criterion()));
      out.append('\t').append(span.accepted().until().toEpochDay());
      out.append('\t').append(span.from());
      out.append('\t').append(orEmpty(span.gone()));
    }
    return out.toString();
  }

  private static Object orEmpty(@Nullable Object value) {
    return Objects.requireNonNullElse(value, "");
  }

  /** What {@link #text} gave; empty: another version did, in another form. */
  static Optional<AcceptedFold> read(String text) {
    Pieces lines = new Pieces(text, '\n');
    if (!lines.next().equals(FORM)) {
      return Optional.empty();
    }
    int versions = (int) lines.number();
    List<AcceptedSpan> spans = new ArrayList<>();
    while (lines.hasNext()) {
      spans.add(span(new Pieces(lines.next(), '\t')));
    }
    return Optional.of(new AcceptedFold(versions, spans));
  }

  private static AcceptedSpan span(Pieces parts) {
    String item = parts.next();
    String criterion = parts.next();
    Acceptance accepted =
        new Acceptance(
            item.isEmpty() ? null : item,
            criterion.isEmpty() ? null : criterion,
            LocalDate.ofEpochDay(parts.number()));
    int from = (int) parts.number();
    return new AcceptedSpan(accepted, from, parts.hasNext() ? (int) parts.number() : null);
  }
}
