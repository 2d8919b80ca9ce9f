package io.kijun.supplier.checksheet.received.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a reviewer confirms of a sheet stands for one error; pages of others are never taken. */
@KijunService
class ErrorsAreConfirmedOneByOneTests {

  private static int numbers;

  private final People people;
  private final SheetRound round;
  private String code = "";
  private String other = "";

  @Autowired
  ErrorsAreConfirmedOneByOneTests(People people, SheetRound round) {
    this.people = people;
    this.round = round;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    numbers++;
    code = "ONE-" + numbers;
    other = code + "-other";
    round.register(code, "one");
    round.register(other, "one");
  }

  private JsonNode in(FilledSheet sheet) {
    Answer answer = round.in("reviewer", code, sheet.bytes());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private static List<String> toConfirm(JsonNode sheet) {
    return sheet.at("/toConfirm").valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> codes(Answer refused) {
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    return refused
        .json()
        .at("/issues")
        .valueStream()
        .map(issue -> issue.at("/code").asString())
        .toList();
  }

  private Answer accept(JsonNode sheet, List<String> confirmed) {
    return round.accept("reviewer", sheet, confirmed.toArray(String[]::new));
  }

  private static List<String> problems(JsonNode sheet) {
    return sheet
        .at("/problems")
        .valueStream()
        .filter(one -> one.at("/severity").asString().equals("ERROR"))
        .map(one -> one.at("/code").asString() + " " + one.at("/cell").asString(""))
        .map(String::strip)
        .toList();
  }

  @Test
  void theSameCellOfAnotherSheetIsConfirmedByItself() {
    in(round.out(code).by("総務").mark("1", "○△"));
    JsonNode both = in(round.out(code).by("保守業者").mark("1", "○△"));
    List<String> keys = toConfirm(both);
    assertThat(keys).hasSize(2);

    Answer refused = accept(both, keys.subList(0, 1));
    assertThat(codes(refused)).hasSize(1);
    assertThat(refused.text()).contains(keys.get(1));
    assertThat(accept(both, keys).status()).isEqualTo(200);
  }

  @Test
  void aSheetWithoutCodeIsConfirmedByItself() {
    JsonNode first = in(round.out(code).stamp(5, "-").by("総務").mark("1", "○"));
    JsonNode second = in(round.out(code).stamp(5, "-").by("保守業者").mark("2", "○"));
    String key = SheetRound.key(second, "SHEET_WITHOUT_CODE");
    assertThat(toConfirm(second)).containsExactly(SheetRound.key(first, "SHEET_WITHOUT_CODE"), key);
    assertThat(codes(accept(second, List.of(key)))).containsExactly("SHEET_WITHOUT_CODE");
  }

  @Test
  void theLogHasWhatWasConfirmedWithoutNamesThatPeopleGave() {
    FilledSheet filled = round.out(code).mark("1", "○△").rename("marks", "自己診断（山田）");
    JsonNode sheet = in(filled);
    List<String> keys = toConfirm(sheet);
    assertThat(keys.get(0)).contains("自己診断（山田）");
    Answer accepted = round.accept("reviewer", sheet, keys.get(0), "山田の電話は090", "自己診断（山田）!G6");
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);

    JsonNode log = people.ask("admin", "GET", "/api/log?actor=reviewer").json();
    List<String> entries =
        log.at("/entries")
            .valueStream()
            .map(JsonNode::toString)
            .filter(one -> one.contains(sheet.at("/id").asString()))
            .toList();
    assertThat(entries.toString())
        .contains("CHECK_SHEET_ACCEPTED")
        .contains("/marks!" + filled.address("marks", "i:1", "answer"))
        .doesNotContain("山田");
  }

  @Test
  void aPageOfAnotherSupplierIsNeverTaken() {
    JsonNode named = in(round.out(code).mark("1", "○").stampPage("marks", 3, other));
    assertThat(problems(named)).contains("SHEET_OTHER_SUPPLIER A1");
    assertThat(codes(accept(named, allOf(named)))).contains("SHEET_OTHER_SUPPLIER");

    String others = round.out(other).stamped("marks", 5);
    JsonNode issued = in(round.out(code).by("別の人").mark("2", "○").stampPage("marks", 5, others));
    assertThat(problems(issued)).contains("SHEET_OTHER_SUPPLIER A1");
    assertThat(codes(accept(issued, allOf(issued)))).contains("SHEET_OTHER_SUPPLIER");

    FilledSheet hidden = round.out(code).by("また別の人").mark("3", "○");
    JsonNode unnamed = in(hidden.stamp(3, "-").stampPage("marks", 3, other));
    assertThat(problems(unnamed)).contains("SHEET_OTHER_SUPPLIER A1");
    assertThat(codes(accept(unnamed, allOf(unnamed)))).contains("SHEET_OTHER_SUPPLIER");
  }

  /** All that the view names, and whatever else could be tried. */
  private static List<String> allOf(JsonNode sheet) {
    List<String> all = new ArrayList<>(toConfirm(sheet));
    all.add("自己診断!A1");
    all.add(SheetRound.key(sheet, "SHEET_OTHER_SUPPLIER"));
    all.add(SheetRound.key(sheet, "SHEET_OTHER_SUPPLIER", "自己診断", "A1"));
    return all;
  }

  @Test
  void aPageThatWentOutAtAnotherTimeCountsOnceItIsConfirmed() {
    FilledSheet once = round.out(code).mark("2", "○");
    String used = once.stamped("marks", 5);
    assertThat(accept(in(once), List.of()).status()).isEqualTo(200);

    JsonNode mixed = in(round.out(code).mark("1", "○").stampPage("marks", 5, used));
    assertThat(problems(mixed)).contains("SHEETS_DIFFER A1", "SHEET_CODE_USED A1");
    assertThat(codes(accept(mixed, List.of()))).contains("SHEETS_DIFFER", "SHEET_CODE_USED");
    assertThat(accept(mixed, toConfirm(mixed)).status()).isEqualTo(200);

    JsonNode unknown = in(round.out(code).mark("1", "○").stampPage("marks", 5, "0123456789abcdef"));
    assertThat(problems(unknown)).contains("SHEETS_DIFFER A1", "SHEET_CODE_UNKNOWN A1");
    assertThat(accept(unknown, List.of()).status()).isEqualTo(409);
  }
}
