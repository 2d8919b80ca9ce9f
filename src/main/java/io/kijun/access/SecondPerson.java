package io.kijun.access;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who may confirm what another gives: an administrator or approver who has no part in it. */
@Component
final class SecondPerson {

  private final Users users;
  private final Gifts gifts;

  SecondPerson(Users users, Gifts gifts) {
    this.users = users;
    this.gifts = gifts;
  }

  /** Whether there is anybody who could confirm what one gives to another. */
  boolean isThereBeside(String giver, String receiver) {
    return users.all().stream()
        .filter(user -> !user.name().equals(giver) && !user.name().equals(receiver))
        .anyMatch(SecondPerson::mayConfirm);
  }

  private static boolean mayConfirm(User user) {
    return !user.disabled() && (user.is(Role.ADMIN) || user.is(Role.APPROVER));
  }

  /**
   * Whether somebody may confirm a gift. Nobody does whom the one who asked let in meanwhile, nor a
   * deputy.
   */
  boolean is(String name, PendingGift gift) {
    return !name.equals(gift.askedBy())
        && !name.equals(gift.to())
        && users.find(name).filter(SecondPerson::mayConfirm).isPresent()
        && !gifts.anyAfter(gift.id(), name, List.of(gift.askedBy()));
  }
}
