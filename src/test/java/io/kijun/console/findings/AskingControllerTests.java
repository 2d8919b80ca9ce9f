package io.kijun.console.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Exceptions and acceptances: asked for by one person, decided by another. */
@KijunService
class AskingControllerTests {

  private final Environment service;
  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  AskingControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.portfolio = new SmallPortfolio(beans);
  }

  private FoundSupplier supplier(String group) {
    return FoundSupplier.of(people, service, portfolio, group);
  }

  private static String asked(ConsoleReader reader, String kind, String supplier, String item) {
    String form = "/console/findings/" + kind + "/new";
    reader.get(form);
    Api.Answer answer =
        reader.post(
            form,
            "supplier",
            supplier,
            "item",
            item,
            "reason",
            "本社の移転が終わるまで",
            "until",
            "2027-03-31");
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return answer.header("Location");
  }

  @Test
  void anExceptionCountsOnceASecondPersonApprovesAndNoMoreOnceWithdrawn() {
    FoundSupplier one = supplier("ask-exception");
    ConsoleReader reader = one.reviewer();
    ConsoleReader second = one.second();
    String finding = one.finding("2");
    String exception = asked(reader, "exceptions", "ASK-EXCEPTION", "2");

    assertThat(exception).startsWith("/console/findings/exceptions/");
    assertThat(reader.get(exception).text())
        .contains("承認待ち", "本社の移転が終わるまで", "ほかの人に依頼してください")
        .doesNotContain(">承認する<");
    assertThat(reader.post(exception + "/approval").text()).contains("申請した人は承認できません");
    assertThat(second.get(exception).text()).contains(">承認する<");
    assertThat(second.post(exception + "/approval", "comment", "<i>了解</i>").status())
        .isEqualTo(303);
    assertThat(second.get(exception).text())
        .contains("有効", "&lt;i&gt;了解", "取り下げる")
        .doesNotContain("<i>了解");
    assertThat(reader.get(finding).text()).contains("例外", exception).doesNotContain("計画を立てる");
    assertThat(reader.get("/console/findings?state=EXCEPTION").text()).contains("取引先ASK-EXCEPTION");
    assertThat(reader.get("/console/findings/exceptions?state=IN_FORCE").text())
        .contains("取引先ASK-EXCEPTION");
    assertThat(reader.post(exception + "/withdrawal").status()).isEqualTo(303);
    assertThat(reader.get(exception).text()).contains("取り下げ", "ここでできることはありません");
    assertThat(reader.post(exception + "/withdrawal").status()).isEqualTo(400);
  }

  @Test
  void whatIsWrongStandsAtItsField() {
    FoundSupplier one = supplier("ask-wrong");
    ConsoleReader reader = one.reviewer();
    String form = "/console/findings/exceptions/new";
    String asked = reader.get(one.finding("2")).text();
    assertThat(asked).contains(form + "?supplier=ASK-WRONG&amp;item=2&amp;criterion=002-1");
    assertThat(reader.get(form + "?supplier=ASK-WRONG&item=2").text())
        .contains("value=\"ASK-WRONG\"");
    Api.Answer answer =
        reader.post(
            form, "supplier", "ASK-WRONG", "item", "99", "reason", "なし", "until", "2020-01-01");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains(
            "id=\"item-error\"", "理由として読み取れません", "今日以降の日付にしてください", "value=\"2020-01-01\"", ">なし<");
  }

  @Test
  void aCommentThatIsTooLongIsRefused() {
    FoundSupplier one = supplier("ask-long");
    String exception = asked(one.reviewer(), "exceptions", "ASK-LONG", "2");
    ConsoleReader second = one.second();
    second.get(exception);
    Api.Answer answer = second.post(exception + "/approval", "comment", "長".repeat(2001));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("2000文字以内", "承認待ち");
  }

  @Test
  void whatIsDeclaredNotApplicableIsAcceptedByASecondPerson() {
    FoundSupplier one = supplier("ask-none").denying(portfolio, "4", "在宅勤務は禁止している");
    ConsoleReader reader = one.reviewer();
    String acceptance = asked(reader, "acceptances", "ASK-NONE", "4");

    assertThat(acceptance).startsWith("/console/findings/acceptances/");
    ConsoleReader second = one.second();
    assertThat(second.get("/console/findings/acceptances?state=WAITING").text())
        .contains("取引先ASK-NONE", acceptance);
    second.get(acceptance);
    assertThat(second.post(acceptance + "/approval").status()).isEqualTo(303);
    assertThat(second.get(acceptance).text()).contains("有効");
  }

  @Test
  void whatIsNotDeclaredSoCannotBeAccepted() {
    FoundSupplier one = supplier("ask-undeclared");
    ConsoleReader reader = one.reviewer();
    String form = "/console/findings/acceptances/new";
    reader.get(form);
    Api.Answer answer =
        reader.post(
            form, "supplier", one.code(), "item", "2", "reason", "対象がないため", "until", "2027-03-31");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("申告されていません", "対象がないため");
  }
}
