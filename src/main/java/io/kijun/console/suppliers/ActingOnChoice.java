package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.suppliers.ChoiceView.Typed;
import io.kijun.core.issue.OneLine;
import io.kijun.portfolio.campaign.MakingCampaign;
import io.kijun.portfolio.campaign.MakingCampaign.CampaignPlan;
import io.kijun.portfolio.run.RunWish;
import io.kijun.portfolio.run.StartingRun;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut.SheetsWanted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does something with suppliers that were chosen, by what the API calls for it. */
@Component
final class ActingOnChoice {

  static final String SHEETS = "sheets";
  static final String RUN = "run";
  static final String CAMPAIGN = "campaign";

  private final SheetsOut sheets;
  private final StartingRun runs;
  private final MakingCampaign campaigns;

  ActingOnChoice(SheetsOut sheets, StartingRun runs, MakingCampaign campaigns) {
    this.sheets = sheets;
    this.runs = runs;
    this.campaigns = campaigns;
  }

  /** What can be done; anything else is the first of it. */
  static String known(String act) {
    return List.of(RUN, CAMPAIGN).contains(act) ? act : SHEETS;
  }

  /**
   * Does it.
   *
   * @return where it is told how far it has come
   * @throws java.time.DateTimeException if a day cannot be read
   * @throws io.kijun.core.issue.Refused if it cannot be done
   * @throws io.kijun.core.issue.ValueRefused if a title cannot be one
   */
  LocalAddress act(String act, List<String> codes, Typed typed, Sight sight, Actor actor) {
    return switch (known(act)) {
      case RUN -> {
        String title = typed.title().isBlank() ? null : new OneLine(typed.title()).value();
        RunWish wish = new RunWish(null, codes, day(typed), null, title);
        yield started(RUN, runs.start(wish, sight, actor).run().id());
      }
      case CAMPAIGN -> {
        CampaignPlan plan =
            new CampaignPlan(
                new OneLine(typed.title()).value(),
                null,
                codes,
                null,
                LocalDate.parse(typed.day()),
                language(typed));
        yield started(CAMPAIGN, campaigns.make(plan, sight, actor).id());
      }
      default -> {
        SheetLanguage language = language(typed);
        SheetsWanted wanted = new SheetsWanted(null, codes, language, day(typed));
        yield started(SHEETS, sheets.start(wanted, sight, actor).id());
      }
    };
  }

  private static LocalAddress started(String act, Object id) {
    return new LocalAddress(SuppliersFilter.PATH + "/started/" + act + "/" + id);
  }

  private static @Nullable LocalDate day(Typed typed) {
    return typed.day().isBlank() ? null : LocalDate.parse(typed.day());
  }

  private static @Nullable SheetLanguage language(Typed typed) {
    return Arrays.stream(SheetLanguage.values())
        .filter(one -> Objects.equals(one.code(), typed.lang()))
        .findFirst()
        .orElse(null);
  }
}
