package io.kijun.supplier.followup;

import io.kijun.supplier.Acceptance;
import io.kijun.supplier.followup.AcceptanceOnRecord.AcceptanceState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is or was accepted of one supplier, and what is asked to be. It reads no clock. */
final class SupplierAcceptances {

  private static final String MARK = "accepted\n";

  private static final Comparator<AcceptanceOnRecord> IN_ORDER =
      Comparator.comparing(AcceptanceOnRecord::place)
          .thenComparing(AcceptanceOnRecord::until)
          .thenComparing(AcceptanceOnRecord::id);

  private final String supplier;
  private final LocalDate today;
  private final List<AcceptanceOnRecord> all = new ArrayList<>();

  private SupplierAcceptances(String supplier, LocalDate today) {
    this.supplier = supplier;
    this.today = today;
  }

  /**
   * By item and criterion.
   *
   * @param spans as the supplier's facts have them
   * @param asked acceptances that were asked for
   */
  static List<AcceptanceOnRecord> of(
      String supplier, List<AcceptedSpan> spans, List<Concession> asked, LocalDate today) {
    SupplierAcceptances acceptances = new SupplierAcceptances(supplier, today);
    List<AcceptedSpan> left = new ArrayList<>(spans);
    for (Concession one : asked) {
      AcceptedSpan made = spans.stream().filter(span -> made(one, span)).findFirst().orElse(null);
      left.remove(made);
      acceptances.add(one, made);
    }
    left.forEach(acceptances::add);
    acceptances.all.sort(IN_ORDER);
    return acceptances.all;
  }

  /** Whether approving it made a version of facts that has it. */
  private static boolean made(Concession one, AcceptedSpan span) {
    Acceptance accepted = span.accepted();
    Integer gone = span.gone();
    String criterion = one.finding().criterion();
    boolean same =
        criterion == null
            ? one.finding().item().equals(accepted.item())
            : criterion.equals(accepted.criterion());
    return same
        && one.until().equals(accepted.until())
        && one.step(ConcessionStep.To.APPROVED)
            .map(ConcessionStep::factsVersion)
            .filter(version -> version >= span.from() && (gone == null || version < gone))
            .isPresent();
  }

  private void add(AcceptedSpan span) {
    Acceptance accepted = span.accepted();
    all.add(
        new AcceptanceOnRecord(
            id(span),
            supplier,
            accepted.item(),
            accepted.criterion(),
            accepted.until(),
            state(span),
            null,
            span.from(),
            null));
  }

  private AcceptanceState state(AcceptedSpan span) {
    boolean counts = span.gone() == null && !today.isAfter(span.accepted().until());
    return counts ? AcceptanceState.IN_FORCE : AcceptanceState.ENDED;
  }

  /** What facts have no more has ended, whatever was granted. */
  private void add(Concession one, @Nullable AcceptedSpan made) {
    AcceptanceState state =
        switch (one.on(today)) {
          case WAITING -> AcceptanceState.WAITING;
          case WITHDRAWN -> AcceptanceState.WITHDRAWN;
          case IN_FORCE, ENDED -> made == null ? AcceptanceState.ENDED : state(made);
        };
    all.add(
        new AcceptanceOnRecord(
            one.id().toString(),
            supplier,
            one.finding().item(),
            one.finding().criterion(),
            one.until(),
            state,
            one,
            one.step(ConcessionStep.To.APPROVED).map(ConcessionStep::factsVersion).orElse(null),
            null));
  }

  private String id(AcceptedSpan span) {
    String plain =
        MARK
            + supplier
            + '\n'
            + Objects.requireNonNullElse(span.accepted().item(), "")
            + '\n'
            + Objects.requireNonNullElse(span.accepted().criterion(), "")
            + '\n'
            + span.from();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** The supplier that an id of an acceptance that came with facts may name; empty: none. */
  static Optional<String> supplier(String id) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
      int end = plain.indexOf('\n', MARK.length());
      return plain.startsWith(MARK) && end > 0
          ? Optional.of(plain.substring(MARK.length(), end))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
