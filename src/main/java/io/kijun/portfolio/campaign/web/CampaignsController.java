package io.kijun.portfolio.campaign.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.ChangingCampaign;
import io.kijun.portfolio.campaign.MakingCampaign;
import io.kijun.portfolio.campaign.ReadingCampaigns;
import io.kijun.portfolio.campaign.SendingCampaignSheets;
import io.kijun.portfolio.campaign.web.CampaignSent.LeavingOutSent;
import io.kijun.portfolio.campaign.web.CampaignSent.MembersSent;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.web.LargestBody;
import io.kijun.web.Most;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns: rounds in which suppliers are asked. */
@RestController
@Tag(name = "一斉依頼 / Campaigns")
class CampaignsController {

  private static final String PATH = "/api/campaigns";
  private static final int PAGE = 20;

  private final MakingCampaign making;
  private final ReadingCampaigns reading;
  private final ChangingCampaign changing;
  private final SendingCampaignSheets sending;

  CampaignsController(
      MakingCampaign making,
      ReadingCampaigns reading,
      ChangingCampaign changing,
      SendingCampaignSheets sending) {
    this.making = making;
    this.reading = reading;
    this.changing = changing;
    this.sending = sending;
  }

  /** Which campaigns a query string asks for. */
  record CampaignsAsked(
      @Parameter(description = "この取引先を含むもの / With this supplier in them") @Nullable String supplier,
      @Parameter(description = "前のページのnext / The page before's next") @Nullable UUID cursor,
      @Most(50)
          @Parameter(
              description = "最大件数 / At most so many",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "20"))
          @Nullable Integer limit) {}

  /**
   * Campaigns, the last made first.
   *
   * @param next where the next page begins; absent on the last
   */
  record CampaignList(List<CampaignView> campaigns, @Nullable UUID next) {}

  /**
   * Sheets that are being made.
   *
   * @param job of {@code /api/check-sheets/out}
   */
  record CampaignSheets(UUID job, int suppliers) {}

  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "一斉依頼の一覧（新しい順） / Campaigns, the last made first")
  CampaignList list(@ParameterObject CampaignsAsked asked, Sight sight) {
    int size = asked.limit() == null ? PAGE : asked.limit();
    List<Campaign> found = reading.list(asked.supplier(), asked.cursor(), size + 1, sight);
    List<Campaign> shown = found.stream().limit(size).toList();
    return new CampaignList(
        shown.stream()
            .map(one -> CampaignView.listed(reading.summary(one, sight), one, sight))
            .toList(),
        found.size() > size ? shown.get(size - 1).id() : null);
  }

  @LargestBody(LargestBody.FACTS)
  @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "一斉依頼を始める / Make a campaign",
      description =
          "対象の取引先は作成時に決まります。groupの取引先、suppliersの取引先、両方、どちらもなければすべて（取引の終わったものを除く）。"
              + " / Its suppliers are fixed when it is made: those of a group, those listed, both, or"
              + " all where neither is given; never those that have ended.")
  @ApiResponse(responseCode = "201")
  ResponseEntity<CampaignView> make(Actor actor, Sight sight, @RequestBody CampaignSent sent) {
    Campaign made = making.make(sent.plan(), sight, actor);
    return ResponseEntity.created(URI.create(PATH + "/" + made.id()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(view(made, sight));
  }

  private CampaignView view(Campaign campaign, Sight sight) {
    return CampaignView.of(reading.progress(campaign, sight), sight);
  }

  @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary =
          "一斉依頼の状況（CSV・Excelも可） / How far a campaign has come; also as CSV or XLSX (by Accept)")
  CampaignView show(@PathVariable String id, Sight sight) {
    return view(reading.find(id, sight), sight);
  }

  @LargestBody(LargestBody.FACTS)
  @PostMapping(path = PATH + "/{id}/suppliers", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "取引先を加える（対象外にしたものは戻す） / Add suppliers; one that was left out comes back")
  CampaignView add(
      Actor actor, Sight sight, @PathVariable String id, @RequestBody MembersSent sent) {
    changing.add(reading.find(id, sight).id(), sent.suppliers(), sight, actor);
    return show(id, sight);
  }

  @PostMapping(
      path = PATH + "/{id}/suppliers/{supplier}/leaving-out",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "取引先を理由を付けて対象外にする / Leave a supplier out, and say why")
  CampaignView leaveOut(
      Actor actor,
      Sight sight,
      @PathVariable String id,
      @PathVariable String supplier,
      @RequestBody LeavingOutSent sent) {
    changing.leaveOut(reading.find(id, sight).id(), supplier, sent.reason(), sight, actor);
    return show(id, sight);
  }

  @PostMapping(PATH + "/{id}/sheets")
  @Operation(
      summary = "まだ送っていない取引先のシートを作る / Make the sheets for those not asked yet",
      description =
          "Locationの処理（/api/check-sheets/out）が終わるとZIPを受け取れます。 / The job at Location gives the"
              + " ZIP once it is done.")
  @ApiResponse(responseCode = "202")
  ResponseEntity<CampaignSheets> sheets(Actor actor, Sight sight, @PathVariable String id) {
    SheetJob job = sending.start(id, sight, actor);
    return ResponseEntity.accepted()
        .location(URI.create("/api/check-sheets/out/" + job.id()))
        .body(new CampaignSheets(job.id(), job.total()));
  }

  @PostMapping(PATH + "/{id}/closing")
  @Operation(summary = "一斉依頼を終える / Close a campaign")
  CampaignView close(Actor actor, Sight sight, @PathVariable String id) {
    changing.close(reading.find(id, sight).id(), sight, actor);
    return show(id, sight);
  }
}
