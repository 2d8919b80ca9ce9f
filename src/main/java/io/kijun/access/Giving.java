package io.kijun.access;

import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives at once, or has it wait for a second person; keeps who gave what. */
@Component
final class Giving {

  private final Gifts gifts;
  private final PendingGifts pending;
  private final RecordIds ids;
  private final Today today;

  Giving(Gifts gifts, PendingGifts pending, RecordIds ids, Today today) {
    this.gifts = gifts;
    this.pending = pending;
    this.ids = ids;
    this.today = today;
  }

  /** It has effect now. */
  void atOnce(Gift.Kind kind, String to, String by) {
    gifts.add(new Gift(to, kind, by, null, today.now()));
  }

  /** It waits, in place of what waited of that kind before. */
  void later(Gift.Kind kind, String to, String by, @Nullable String password) {
    pending.remove(to, kind);
    pending.add(new PendingGift(ids.next(), to, kind, by, password, null, today.now()));
  }

  /** A deputyship waits. */
  void later(Deputy deputy, String by) {
    pending.add(
        new PendingGift(
            ids.next(), deputy.deputy(), Gift.Kind.DEPUTYSHIP, by, null, deputy.id(), today.now()));
  }

  /** A second person confirmed it. */
  void confirmed(PendingGift gift, String by) {
    pending.remove(gift);
    gifts.add(new Gift(gift.to(), gift.kind(), gift.askedBy(), by, today.now()));
  }

  /** What the log says of gifts that take a second person. */
  static Map<String, String> told(Set<Gift.Kind> careful, boolean wait) {
    if (careful.isEmpty()) {
      return Map.of();
    }
    String kinds = new TreeSet<>(careful).stream().map(Enum::name).collect(Collectors.joining(" "));
    return wait ? Map.of("pending", kinds) : Map.of("confirmation", "nobody-else", "given", kinds);
  }
}
