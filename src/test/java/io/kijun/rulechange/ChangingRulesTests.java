package io.kijun.rulechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.PeriodInForce;
import io.kijun.rulechange.ReinstatingRuleset.WishAsked;
import io.kijun.rulechange.ReinstatingRuleset.WishSeen;
import io.kijun.runtime.Today;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Rules change by use cases alone: there is no web here. */
@SpringBootTest(
    classes = ChangingRulesTests.WithoutWeb.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:rules;DB_CLOSE_DELAY=-1",
      "kijun.standard=no-such-folder",
      "kijun.admin.password=the-password-of-admin"
    })
@Import(SmallStandardInForce.class)
@DirtiesContext
class ChangingRulesTests {

  /** All features without their controllers. No component that the service would find. */
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {
        "io.kijun.access",
        "io.kijun.audit",
        "io.kijun.inforce",
        "io.kijun.record",
        "io.kijun.rulechange",
        "io.kijun.runtime",
        "io.kijun.supplier"
      },
      excludeFilters =
          @Filter(
              type = FilterType.REGEX,
              pattern = {".*\\.web\\..*", ".*Tests.*"}))
  static class WithoutWeb {}

  private static final Actor SATO = new Actor("sato", "local", true);
  private static final Actor TANAKA = new Actor("tanaka", "local", true);

  @TempDir private Path folder = Path.of("");
  @Autowired private StartingDraft starting;
  @Autowired private ReplacingWorkbook replacing;
  @Autowired private MovingDraft moving;
  @Autowired private DiscardingDraft discarding;
  @Autowired private ExplainingLoosening explaining;
  @Autowired private ApprovingDraft approving;
  @Autowired private ReinstatingRuleset reinstating;
  @Autowired private ComparingRulesets comparing;
  @Autowired private ReadingDrafts drafts;
  @Autowired private ReadingRulesets rulesets;
  @Autowired private ChoosingRuleset choosing;
  @Autowired private Users users;
  @Autowired private Today today;

  @BeforeEach
  void peopleAndWorkbooks() throws IOException {
    SmallWorkbooks.write(folder);
    for (Actor actor : List.of(SATO, TANAKA)) {
      if (users.find(actor.name()).isEmpty()) {
        users.add(new User(actor.name(), "-", false, false, Set.of(Role.APPROVER)));
      }
    }
  }

  private List<WorkbookFile> workbooks() throws IOException {
    List<WorkbookFile> files = new ArrayList<>();
    SmallWorkbooks.files(folder)
        .forEach((name, content) -> files.add(new WorkbookFile(name, content)));
    return files;
  }

  private Draft started(String column, String text) throws IOException {
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", column + 11, text);
    return starting.start("題名", null, workbooks(), SATO);
  }

  private PeriodInForce approve(Draft draft, Actor actor) {
    String seen = drafts.reported(draft).report().hash().value();
    return approving.approve(
        draft, new ApprovingDraft.ApprovalAsked(seen, draft.version(), null, "確認した"), actor);
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ChangeRefused.class,
            refusal ->
                assertThat(refusal.issues())
                    .extracting(issue -> issue.code().name())
                    .containsExactly(code));
  }

  @Test
  void aDraftIsExplainedApprovedAndInForceUntilTheEarlierRulesetIsBack() throws IOException {
    var before = choosing.choose(null, today.day()).ruleset();
    Draft draft = started("H", "1回以上/2年");
    refused("NO_REASON", () -> approve(draft, TANAKA));
    String subject = drafts.reported(draft).report().loosened().iterator().next();
    Draft explained = explaining.explain(draft, 1, subject, "負担が大きいため", SATO);
    refused("CHANGED", () -> approve(draft, TANAKA));
    refused("AUTHOR", () -> approve(explained, SATO));

    PeriodInForce period = approve(explained, TANAKA);

    assertThat(choosing.hashInForce(today.day())).isEqualTo(period.ruleset());
    assertThat(rulesets.history(period.ruleset().id().value()).periods())
        .singleElement()
        .satisfies(one -> assertThat(one.approval()).isNotNull());
    refused("NOT_WITHDRAWABLE", () -> approving.withdraw(drafts.find(id(draft)), TANAKA));
    String hash = before.hash().value();
    WishSeen nothing = new WishSeen(hash, 0);
    refused("NOTHING_ASKED", () -> reinstating.approve(before, nothing, "元に戻す", TANAKA));

    int version = reinstating.ask(before, new WishAsked(0, null, "元に戻す"), SATO).version();
    assertThat(rulesets.history(before.id().value()).wish()).isPresent();
    refused("CHANGED", () -> reinstating.approve(before, nothing, "元に戻す", TANAKA));
    reinstating.approve(before, new WishSeen(hash, version), "元に戻す", TANAKA);
    assertThat(choosing.hashInForce(today.day())).isEqualTo(before.hash());
  }

  private static String id(Draft draft) {
    return draft.id().toString();
  }

  @Test
  void onlyWhatBecomesEasierIsExplained() throws IOException {
    Draft draft = started("C", "別の内容");

    assertThatThrownBy(() -> explaining.explain(draft, 1, "nothing", "理由", SATO))
        .isInstanceOf(NotLoosened.class);
  }

  @Test
  void aWorkbookIsReplacedAndWithdrawn() throws IOException {
    Draft draft = started("C", "別の内容");
    WorkbookFile another = new WorkbookFile("02-more.xlsx", new byte[] {1});

    Draft changed = replacing.put(draft, draft.version(), another, TANAKA);
    assertThat(drafts.workbook(changed, "02-more.xlsx").content()).isEqualTo(another.content());
    assertThat(changed.authors()).containsExactly("sato", "tanaka");
    assertThatThrownBy(() -> drafts.annotated(changed, "02-more.xlsx"))
        .isInstanceOf(WorkbookUnreadable.class);

    Draft withdrawn = replacing.withdraw(changed, changed.version(), "02-more.xlsx", TANAKA);
    assertThatThrownBy(() -> drafts.workbook(withdrawn, "02-more.xlsx"))
        .isInstanceOf(WorkbookUnknown.class);
    assertThatThrownBy(() -> replacing.withdraw(withdrawn, 3, "02-more.xlsx", TANAKA))
        .isInstanceOf(WorkbookUnknown.class);
    assertThatThrownBy(() -> replacing.put(withdrawn, 1, another, TANAKA))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            meanwhile -> assertThat(meanwhile.issues().get(0).allowed()).containsExactly("3"));
  }

  @Test
  void aDraftIsMovedWithWhatItChanged() throws IOException {
    Draft draft = started("C", "別の内容");

    Draft moved =
        moving.move(draft, draft.version(), SmallStandard.ruleset("2.0").id().value(), SATO);
    assertThat(moved.base()).isEqualTo(SmallStandard.ruleset("2.0").hash());
    assertThat(moved.workbooks()).isEqualTo(draft.workbooks());
  }

  @Test
  void aDiscardedDraftStaysOnRecordAndIsNotChanged() throws IOException {
    Draft draft = started("C", "別の内容");

    discarding.discard(draft, null, SATO);

    Draft discarded = drafts.find(id(draft));
    assertThat(discarded.state()).isEqualTo(DraftState.DISCARDED);
    refused("DRAFT_NOT_OPEN", () -> discarding.discard(discarded, null, SATO));
  }

  @Test
  void draftsAndRulesetsAreCompared() throws IOException {
    Draft draft = started("C", "別の内容");
    String base = draft.base().id().value();

    assertThat(comparing.between(base, id(draft))).hasSize(1);
    assertThat(comparing.between(base, draft.base().value())).isEmpty();
    Draft wrong = started("H", "ときどき");
    refused("DRAFT_HAS_ERRORS", () -> comparing.between(base, id(wrong)));
  }

  @Test
  void whatIsNotOnRecordIsSaidToBeUnknown() {
    assertThatThrownBy(() -> drafts.find("no-id")).isInstanceOf(DraftUnknown.class);
    assertThatThrownBy(() -> drafts.find(new UUID(1, 2).toString()))
        .isInstanceOf(DraftUnknown.class);
    assertThatThrownBy(() -> rulesets.history("feedfeedfeed"))
        .isInstanceOf(RulesetNotOnRecord.class);
    assertThatThrownBy(() -> comparing.between("feedfeedfeed", "no-name"))
        .isInstanceOf(RulesetNotOnRecord.class);
    assertThatThrownBy(() -> rulesets.workbook("feedfeedfeed", "01-small.xlsx"))
        .isInstanceOf(WorkbookUnknown.class);
  }
}
