package io.kijun.portfolio.campaign.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.fixture.Databases;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.Campaigns.MemberStep;
import io.kijun.portfolio.campaign.Campaigns.StepTaken;
import io.kijun.portfolio.campaign.Campaigns.Taken;
import io.kijun.portfolio.campaign.LetterKind;
import io.kijun.portfolio.campaign.LetterText;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Campaigns, what was done in them and letters' texts, on each database. */
class CampaignStoreTests {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final Sight WEST = Sight.of(Set.of("west"));

  private static Campaign campaign(long id, SheetLanguage language) {
    return new Campaign(
        new UUID(7, id), "年次", "west", TODAY, TODAY.plusDays(9), language, "sato", NOON, null);
  }

  private static JdbcClient withSuppliers(DataSource source) {
    JdbcClient database = JdbcClient.create(source);
    for (String code : List.of("S-1", "S-2")) {
      database
          .sql(
              """
              insert into supplier (code, name, recorded_at, changed_at)
              values (:code, :name, :at, :at)
              """)
          .param("code", code)
          .param("name", "株式会社" + code)
          .param("at", NOON.atOffset(ZoneOffset.UTC))
          .update();
    }
    database.sql("insert into supplier_group (supplier, name) values ('S-1', 'west')").update();
    return database;
  }

  @ParameterizedTest
  @EnumSource
  void campaignsTheirSuppliersAndStepsAreKept(Databases kind) {
    DataSource source = kind.fresh();
    JdbcCampaigns campaigns = new JdbcCampaigns(withSuppliers(source), new JdbcTemplate(source));
    Campaign both = campaign(1, SheetLanguage.EN);
    Campaign east = campaign(2, SheetLanguage.JA);
    campaigns.add(both, List.of("S-1", "S-2"));
    campaigns.add(east, List.of("S-2"));

    assertThat(campaigns.list(null, null, 9, Sight.ALL)).containsExactly(east, both);
    assertThat(campaigns.list("S-2", east.id(), 9, Sight.ALL)).containsExactly(both);
    assertThat(campaigns.list(null, null, 9, WEST)).containsExactly(both);
    assertThat(campaigns.find(east.id(), WEST)).isEmpty();
    assertThat(campaigns.suppliers(both.id(), WEST)).containsExactly(new Taken("S-1", "株式会社S-1"));
    assertThat(campaigns.count(both.id())).isEqualTo(2);

    StepTaken left =
        new StepTaken(new UUID(8, 1), "S-2", MemberStep.LEFT_OUT, "sato", NOON, "縮小したため");
    StepTaken reminded =
        new StepTaken(new UUID(8, 2), "S-1", MemberStep.REMINDED, "sato", NOON, null);
    campaigns.add(both.id(), List.of(left, reminded));
    assertThat(campaigns.steps(both.id())).containsExactly(left, reminded);
    assertThat(campaigns.asked(both.id(), NOON, NOON)).isEmpty();
    assertThat(campaigns.received(both.id(), NOON, NOON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsSentASheetInACampaignThatIsClosed(Databases kind) {
    DataSource source = kind.fresh();
    JdbcCampaigns campaigns = new JdbcCampaigns(withSuppliers(source), new JdbcTemplate(source));
    Campaign one = campaign(1, SheetLanguage.EN);
    campaigns.add(one, List.of("S-1"));
    assertThat(campaigns.lockNotAsked(one.id(), "S-1", NOON)).isTrue();

    assertThat(campaigns.close(one.id(), "sato", NOON)).isTrue();

    assertThat(campaigns.close(one.id(), "sato", NOON)).isFalse();
    assertThat(campaigns.lockNotAsked(one.id(), "S-1", NOON)).isFalse();
    assertThat(campaigns.find(one.id(), Sight.ALL).orElseThrow().isClosed()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void ofALettersTextEachVersionIsThereOnce(Databases kind) {
    JdbcLetterTexts texts = new JdbcLetterTexts(JdbcClient.create(kind.fresh()));
    LetterText first = new LetterText(LetterKind.REMINDER, 1, "あ", "a", "sato", NOON);
    LetterText second = new LetterText(LetterKind.REMINDER, 2, "い", "b", "sato", NOON);

    assertThat(texts.add(first)).isTrue();
    assertThat(texts.add(second)).isTrue();
    assertThat(texts.add(second)).isFalse();

    assertThat(texts.of(LetterKind.REMINDER)).containsExactly(second, first);
    assertThat(texts.of(LetterKind.ASKING)).isEmpty();
  }
}
