package io.kijun.portfolio.campaign;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.ChosenSuppliers;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a campaign, whose suppliers are fixed by that. */
@Component
public class MakingCampaign {

  private final Campaigns campaigns;
  private final ChosenMembers chosen;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  MakingCampaign(
      Campaigns campaigns, ChosenMembers chosen, ActivityLog log, RecordIds ids, Today today) {
    this.campaigns = campaigns;
    this.chosen = chosen;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * What a campaign is to be.
   *
   * @param group all that are in it and have not ended; null: not by group
   * @param suppliers their codes; null: not by code; both null: all that have not ended
   * @param askedOn null: today
   * @param language null: each supplier's contact's
   */
  public record CampaignPlan(
      String title,
      @Nullable String group,
      @Nullable List<String> suppliers,
      @Nullable LocalDate askedOn,
      LocalDate dueOn,
      @Nullable SheetLanguage language) {}

  /**
   * Makes it.
   *
   * @throws CampaignRefused with all that is wrong: days, or suppliers that are not there
   */
  @Transactional
  public Campaign make(CampaignPlan plan, Sight sight, Actor actor) {
    LocalDate askedOn = Objects.requireNonNullElseGet(plan.askedOn(), today::day);
    CampaignDays.check(askedOn, plan.dueOn());
    String group = ChosenSuppliers.group(plan.group());
    SortedSet<String> suppliers = chosen.of(group, plan.suppliers(), sight);
    Campaign made =
        new Campaign(
            ids.next(),
            plan.title().strip(),
            group,
            askedOn,
            plan.dueOn(),
            plan.language(),
            actor.name(),
            today.now(),
            null);
    campaigns.add(made, suppliers);
    log.add(
        actor,
        LogAction.CAMPAIGN_MADE,
        made.id().toString(),
        null,
        Map.of(
            "askedOn", askedOn.toString(),
            "dueOn", plan.dueOn().toString(),
            "suppliers", Integer.toString(suppliers.size())));
    return made;
  }
}
