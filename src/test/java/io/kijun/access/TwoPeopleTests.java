package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.TwoPeople.Tie;
import io.kijun.access.TwoPeople.Written;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a second person is asked for, two people are two. */
@AccessOnly
class TwoPeopleTests {

  private final TwoPeople people;
  private final Users users;
  private final Gifts gifts;
  private final RecordIds ids;
  private final Today today;
  private final Team team;

  @Autowired
  TwoPeopleTests(
      TwoPeople people, Users users, Gifts gifts, RecordIds ids, Today today, Team team) {
    this.people = people;
    this.users = users;
    this.gifts = gifts;
    this.ids = ids;
    this.today = today;
    this.team = team;
  }

  @BeforeEach
  void nobodyElse() {
    users.all().stream()
        .filter(user -> !user.name().equals("admin"))
        .forEach(user -> users.save(user.with(user.roles(), true)));
  }

  private String reviewer() {
    String name = "r-" + UUID.randomUUID().toString().substring(0, 8);
    team.join(name, Role.REVIEWER);
    return name;
  }

  private void gives(String by, String to, Gift.Kind kind) {
    gifts.add(new Gift(to, kind, by, null, today.now()));
  }

  @Test
  void nobodyDecidesWhatTheyWrote() {
    String author = reviewer();
    assertThat(people.tie(author, Written.by(author, ids.next()))).contains(Tie.AUTHOR);
    assertThat(people.tieOfReviewers(author, Written.by(author, ids.next()), sight -> false))
        .contains(Tie.AUTHOR);
    assertThat(people.tie(reviewer(), Written.by(author, ids.next()))).isEmpty();
    assertThat(people.tie(author, new Written(List.of(), ids.next()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PASSWORD", "ROLE", "RETURN", "GROUPS"})
  void whoLetTheOtherInBeforeIsTheSamePersonOnEitherSide(Gift.Kind kind) {
    String giver = reviewer();
    String taker = reviewer();
    gives(giver, taker, kind);
    assertThat(people.tie(taker, Written.by(giver, ids.next()))).contains(Tie.LET_IN);
    assertThat(people.tie(giver, Written.by(taker, ids.next()))).contains(Tie.LET_IN);
  }

  @Test
  void aDeputyshipAndAConfirmationCountOnceTheRecordIsThere() {
    String author = reviewer();
    String second = reviewer();
    gives(author, second, Gift.Kind.DEPUTYSHIP);
    gifts.add(new Gift(second, Gift.Kind.ROLE, "admin", author, today.now()));
    Written written = Written.by(author, ids.next());
    assertThat(people.tie(second, written)).isEmpty();
    gifts.add(new Gift(second, Gift.Kind.ROLE, "admin", author, today.now()));
    assertThat(people.tie(second, written)).contains(Tie.LET_IN);
  }

  @Test
  void whereThereAreNoTwoOthersWhoAreTwoAnAdministratorStandsIn() {
    String only = reviewer();
    gives("admin", only, Gift.Kind.PASSWORD);
    Written written = Written.by(only, ids.next());
    assertThat(people.tie("admin", written)).contains(Tie.LET_IN);
    assertThat(people.tieOfReviewers("admin", written, sight -> true)).isEmpty();
    String another = reviewer();
    gives("admin", another, Gift.Kind.PASSWORD);
    assertThat(people.tieOfReviewers("admin", written, sight -> true)).contains(Tie.LET_IN);
    assertThat(people.tieOfReviewers(another, written, sight -> true)).isEmpty();
  }

  @Test
  void whoDoesNotSeeItIsNoOther() {
    String only = reviewer();
    gives("admin", only, Gift.Kind.PASSWORD);
    String limited = reviewer();
    users.save(users.find(limited).orElseThrow().limitedTo(Set.of("north")));
    Written written = Written.by(only, ids.next());
    assertThat(people.tieOfReviewers("admin", written, sight -> sight.reaches(List.of("south"))))
        .isEmpty();
    assertThat(people.tieOfReviewers("admin", written, sight -> sight.reaches(List.of("north"))))
        .contains(Tie.LET_IN);
  }

  @Test
  void whatWasGivenSinceCountsEvenThen() {
    String only = reviewer();
    Written written = Written.by("admin", ids.next());
    gives("admin", only, Gift.Kind.RETURN);
    assertThat(people.tieOfReviewers(only, written, sight -> true)).contains(Tie.LET_IN);
  }
}
