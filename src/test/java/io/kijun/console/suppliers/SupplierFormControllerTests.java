package io.kijun.console.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Suppliers are registered and changed by a form. */
@KijunService
class SupplierFormControllerTests {

  private static final String NEW = "/console/suppliers/new";
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

  private final Environment service;
  private final People people;

  @Autowired
  SupplierFormControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  private ConsoleReader reviewer() {
    return ConsoleReader.signedIn(service, people.join("form-reviewer", "REVIEWER"));
  }

  private static String seen(String page) {
    Matcher found = SEEN.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void whatIsTypedIsRegisteredAndShown() {
    ConsoleReader reader = reviewer();
    reader.get(NEW);
    Api.Answer added =
        reader.post(
            NEW,
            "code",
            "FORM-NEW",
            "name",
            "<i>新</i>工業",
            "kana",
            "ｼﾝｺｳｷﾞｮｳ",
            "groups",
            "form-a\nform-b",
            "contacts",
            "山田 花子, hanako@example.jp, en");
    String page = reader.get("/console/suppliers/FORM-NEW").text();

    assertThat(added.status()).isEqualTo(303);
    assertThat(added.header("Location")).isEqualTo("/console/suppliers/FORM-NEW");
    assertThat(page)
        .contains(
            "&lt;i&gt;新&lt;/i&gt;工業", "シンコウギョウ", "form-a、form-b", "山田 花子　hanako@example.jp　en")
        .doesNotContain("<i>新");
  }

  @Test
  void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays() {
    ConsoleReader reader = reviewer();
    reader.get(NEW);
    Api.Answer refused =
        reader.post(NEW, "code", "FORM-WRONG", "name", "誤り商会", "kana", "abc", "groups", "form-g");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text())
        .contains("value=\"誤り商会\"", "value=\"abc\"", "id=\"kana-error\"", "form-g</textarea>");
    assertThat(reader.get("/console/suppliers/FORM-WRONG").status()).isEqualTo(404);
  }

  @Test
  void whoComesSecondIsToldWhatIsOtherwiseNow() {
    ConsoleReader first = reviewer();
    first.get(NEW);
    first.post(NEW, "code", "FORM-RACE", "name", "競争物産");
    String path = "/console/suppliers/FORM-RACE/edit";
    String seen = seen(first.get(path).text());
    Api.Answer won = first.post(path, "seen", seen, "name", "競争物産", "site", "大阪");
    first.get(path);
    Api.Answer lost = first.post(path, "seen", seen, "name", "競争商事", "site", "神戸");

    assertThat(won.status()).isEqualTo(303);
    assertThat(lost.status()).isEqualTo(412);
    assertThat(lost.text())
        .contains("ほかの人が先に直しました", "事業所：大阪", "名称：競争物産", "value=\"競争商事\"", "value=\"神戸\"");
    assertThat(first.post(path, "seen", seen(lost.text()), "name", "競争商事", "site", "神戸").status())
        .isEqualTo(303);
    assertThat(first.get("/console/suppliers/FORM-RACE").text()).contains("競争商事", "神戸");
  }

  @Test
  void whoHasNotSeenTheSupplierChangesNothing() {
    ConsoleReader reader = reviewer();
    reader.get(NEW);
    reader.post(NEW, "code", "FORM-BLIND", "name", "盲点商会");
    String path = "/console/suppliers/FORM-BLIND/edit";
    reader.get(path);

    assertThat(reader.post(path, "name", "別名").status()).isEqualTo(412);
    assertThat(reader.post(path, "seen", "sha256:x", "name", "別名").status()).isEqualTo(412);
    assertThat(reader.get("/console/suppliers/FORM-BLIND").text()).contains("盲点商会");
  }

  @Test
  void aTakenCodeIsRefusedInPlace() {
    ConsoleReader reader = reviewer();
    reader.get(NEW);
    reader.post(NEW, "code", "FORM-TAKEN", "name", "先着");
    reader.get(NEW);
    Api.Answer refused = reader.post(NEW, "code", "FORM-TAKEN", "name", "後着");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("value=\"後着\"");
  }
}
