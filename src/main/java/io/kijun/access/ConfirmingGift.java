package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms, as a second person, what lets a user approve: then it has effect. */
@Component
public class ConfirmingGift {

  private final Users users;
  private final PendingGifts pending;
  private final SecondPerson second;
  private final Giving giving;
  private final OneTimePasswords oneTime;
  private final Identities identities;
  private final Tokens tokens;
  private final ActivityLog log;

  ConfirmingGift(
      Users users,
      PendingGifts pending,
      SecondPerson second,
      Giving giving,
      OneTimePasswords oneTime,
      Identities identities,
      Tokens tokens,
      ActivityLog log) {
    this.users = users;
    this.pending = pending;
    this.second = second;
    this.giving = giving;
    this.oneTime = oneTime;
    this.identities = identities;
    this.tokens = tokens;
    this.log = log;
  }

  /**
   * Confirms all that waits for a user and that the one who signed in may confirm.
   *
   * @throws UserUnknown if there is no user of that name
   * @throws NothingPending if nothing waits
   * @throws NoSecondPerson if the one who signed in may confirm none of it
   */
  @Transactional
  public User confirm(String name, PasswordSignIn by) {
    users.lock();
    if (users.find(name).isEmpty()) {
      throw new UserUnknown();
    }
    List<PendingGift> waiting = pending.of(name);
    if (waiting.isEmpty()) {
      throw new NothingPending();
    }
    String confirmer = by.actor().name();
    List<PendingGift> confirmed =
        waiting.stream().filter(gift -> second.is(confirmer, gift)).toList();
    if (confirmed.isEmpty()) {
      throw new NoSecondPerson();
    }
    for (PendingGift gift : confirmed) {
      give(gift);
      giving.confirmed(gift, confirmer);
    }
    log.add(
        by.actor(),
        LogAction.USER_CONFIRMED,
        name,
        null,
        Map.of(
            "given", told(confirmed, gift -> gift.kind().name()),
            "askedBy", told(confirmed, PendingGift::askedBy)));
    return users.find(name).orElseThrow();
  }

  private static String told(List<PendingGift> gifts, Function<PendingGift, String> what) {
    return gifts.stream().map(what).distinct().sorted().collect(Collectors.joining(" "));
  }

  private void give(PendingGift gift) {
    User user = users.find(gift.to()).orElseThrow();
    switch (gift.kind()) {
      case ROLE -> {
        Set<Role> roles = EnumSet.of(Role.APPROVER);
        roles.addAll(user.roles());
        RolesApart.check(roles);
        users.save(user.with(roles, user.disabled()));
      }
      case PASSWORD -> {
        users.savePassword(user.name(), Objects.requireNonNull(gift.password()), true);
        oneTime.add(user.name());
        identities.remove(user.name());
        tokens.revokeAll(user.name());
      }
      case RETURN -> users.save(user.with(user.roles(), false));
      case GROUPS, DEPUTYSHIP -> {
        // The one never waits, the other counts as soon as it does not wait any more.
      }
    }
  }
}
