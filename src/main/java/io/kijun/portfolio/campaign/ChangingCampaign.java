package io.kijun.portfolio.campaign;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.portfolio.campaign.Campaigns.MemberStep;
import io.kijun.portfolio.campaign.Campaigns.StepTaken;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds suppliers to a campaign that goes on, leaves one out, and closes it. */
@Component
public class ChangingCampaign {

  private final Campaigns campaigns;
  private final ChosenMembers chosen;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  ChangingCampaign(
      Campaigns campaigns, ChosenMembers chosen, ActivityLog log, RecordIds ids, Today today) {
    this.campaigns = campaigns;
    this.chosen = chosen;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Adds suppliers; one that was left out plays a part again.
   *
   * @throws CampaignRefused if it is not there or closed, or a supplier is not there or has ended
   */
  @Transactional
  public void add(UUID id, List<String> suppliers, Sight sight, Actor actor) {
    open(id, sight);
    SortedSet<String> codes = chosen.of(null, suppliers, sight);
    Map<String, Boolean> leftOut = leftOut(id);
    Collection<StepTaken> back = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (String code : codes) {
      if (leftOut.getOrDefault(code, false)) {
        back.add(step(code, MemberStep.TAKEN_BACK, null, actor));
        added.add(code);
      }
    }
    List<String> there =
        campaigns.suppliers(id, Sight.ALL).stream().map(Campaigns.Taken::supplier).toList();
    codes.removeAll(there);
    added.addAll(codes);
    campaigns.add(id, codes, actor.name(), today.now());
    campaigns.add(id, back);
    for (String code : added) {
      log.addAbout(code, actor, LogAction.CAMPAIGN_SUPPLIER_ADDED, id.toString(), null, Map.of());
    }
  }

  /**
   * Leaves a supplier out.
   *
   * @throws CampaignRefused if it is not there or closed, or the supplier plays no part in it
   */
  @Transactional
  public void leaveOut(UUID id, String supplier, String reason, Sight sight, Actor actor) {
    open(id, sight);
    String code =
        campaigns.suppliers(id, sight).stream()
            .map(Campaigns.Taken::supplier)
            .filter(one -> one.equals(supplier))
            .findFirst()
            .orElseThrow(CampaignRefused::noMember);
    if (leftOut(id).getOrDefault(code, false)) {
      throw CampaignRefused.nobody("この取引先はすでに対象外です。", "The supplier is left out already.");
    }
    campaigns.add(id, List.of(step(code, MemberStep.LEFT_OUT, reason.strip(), actor)));
    log.addAbout(code, actor, LogAction.CAMPAIGN_SUPPLIER_LEFT_OUT, id.toString(), null, Map.of());
  }

  /**
   * Closes it: what comes later changes nothing that it tells.
   *
   * @throws CampaignRefused if it is not there or closed, or some of its suppliers are out of sight
   */
  @Transactional
  public void close(UUID id, Sight sight, Actor actor) {
    open(id, sight);
    if (campaigns.suppliers(id, sight).size() < campaigns.count(id)) {
      throw CampaignRefused.byLimited();
    }
    if (!campaigns.close(id, actor.name(), today.now())) {
      throw CampaignRefused.closed();
    }
    log.add(actor, LogAction.CAMPAIGN_CLOSED, id.toString(), null, Map.of());
  }

  /** Records that suppliers were reminded; of a campaign that goes on. */
  @Transactional
  public void remind(UUID id, Collection<String> suppliers, Sight sight, Actor actor) {
    open(id, sight);
    List<StepTaken> steps = new ArrayList<>();
    for (String code : suppliers) {
      steps.add(step(code, MemberStep.REMINDED, null, actor));
    }
    campaigns.add(id, steps);
    log.add(
        actor,
        LogAction.CAMPAIGN_REMINDED,
        id.toString(),
        null,
        Map.of("suppliers", Integer.toString(steps.size())));
  }

  private void open(UUID id, Sight sight) {
    campaigns.lock(id);
    if (campaigns.find(id, sight).orElseThrow(CampaignRefused::unknown).isClosed()) {
      throw CampaignRefused.closed();
    }
  }

  private StepTaken step(String code, MemberStep step, @Nullable String reason, Actor actor) {
    return new StepTaken(ids.next(), code, step, actor.name(), today.now(), reason);
  }

  private Map<String, Boolean> leftOut(UUID id) {
    Map<String, Boolean> leftOut = new HashMap<>();
    for (StepTaken one : campaigns.steps(id)) {
      if (one.step() != MemberStep.REMINDED) {
        leftOut.put(one.supplier(), one.step() == MemberStep.LEFT_OUT);
      }
    }
    return leftOut;
  }
}
