package io.kijun.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells whether two people are two, wherever a second one decides what another wrote. Who gave
 * somebody an account, a password, a role, groups or the return may still be at both ends of it.
 */
@Component
public class TwoPeople {

  private final Users users;
  private final Gifts gifts;

  TwoPeople(Users users, Gifts gifts) {
    this.users = users;
    this.gifts = gifts;
  }

  /**
   * What a second person is to decide.
   *
   * @param authors who wrote it or asked for it
   * @param id of its record: ids sort by time
   */
  public record Written(Collection<String> authors, UUID id) {

    /** What one person wrote. */
    public static Written by(String author, UUID id) {
      return new Written(List.of(author), id);
    }

    /** Copies its names. */
    public Written {
      authors = List.copyOf(authors);
    }
  }

  /** What keeps somebody from being the second person. */
  public enum Tie {
    AUTHOR,
    /** One of the two let the other in, at any time. */
    LET_IN
  }

  /** What keeps somebody from deciding; empty: nothing does. */
  public Optional<Tie> tie(String name, Written what) {
    if (what.authors().contains(name)) {
      return Optional.of(Tie.AUTHOR);
    }
    boolean letIn =
        isLetInSince(name, what) || what.authors().stream().anyMatch(gifts.tiedTo(name)::contains);
    return letIn ? Optional.of(Tie.LET_IN) : Optional.empty();
  }

  /** A deputyship counts as well, and so does what was only confirmed. */
  private boolean isLetInSince(String name, Written what) {
    return gifts.anyAfter(what.id(), name, what.authors());
  }

  /**
   * What keeps somebody from deciding where reviewers decide, and administrators may do so too.
   * Where there are no two of them of whom neither let the other in, as where one person looks
   * after users and one after suppliers, only what was given since keeps somebody from it.
   *
   * @param sees whether a user of that sight sees what it is about
   */
  public Optional<Tie> tieOfReviewers(String name, Written what, Predicate<Sight> sees) {
    return tie(name, what)
        .filter(tie -> tie == Tie.AUTHOR || isLetInSince(name, what) || areThereTwo(sees));
  }

  private boolean areThereTwo(Predicate<Sight> sees) {
    Set<String> reviewers =
        users.all().stream()
            .filter(user -> !user.disabled() && !user.mustChange())
            .filter(user -> user.is(Role.REVIEWER) || user.is(Role.ADMIN))
            .filter(user -> sees.test(user.sight()))
            .map(User::name)
            .collect(Collectors.toSet());
    return reviewers.stream().anyMatch(one -> isThereAnyApartFrom(one, reviewers));
  }

  private boolean isThereAnyApartFrom(String one, Set<String> reviewers) {
    Set<String> tied = gifts.tiedTo(one);
    return reviewers.stream().anyMatch(other -> !other.equals(one) && !tied.contains(other));
  }
}
