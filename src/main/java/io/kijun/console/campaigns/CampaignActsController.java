package io.kijun.console.campaigns;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.campaigns.CampaignPageView.LeavingView;
import io.kijun.console.campaigns.CampaignPages.CampaignAsked;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedForm;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.ChangingCampaign;
import io.kijun.portfolio.campaign.MakingLetters;
import io.kijun.portfolio.campaign.ReadingCampaigns;
import io.kijun.portfolio.campaign.SendingCampaignSheets;
import io.kijun.portfolio.campaign.web.CampaignFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Has sheets and reminders made, adds suppliers, leaves one out, closes a campaign. */
@Controller
final class CampaignActsController {

  private static final String PATH = CampaignStates.PATH + "/{id}";
  private static final String LEAVING = PATH + "/leaving-out";
  private static final String REASON = "reason";
  private static final List<String> CODES = List.of("suppliers");
  private static final int LONGEST = 2000;

  private final ReadingCampaigns reading;
  private final ChangingCampaign changing;
  private final SendingCampaignSheets sending;
  private final MakingLetters letters;
  private final CampaignFiles files;
  private final CampaignPages pages;

  CampaignActsController(
      ReadingCampaigns reading,
      ChangingCampaign changing,
      SendingCampaignSheets sending,
      MakingLetters letters,
      CampaignFiles files,
      CampaignPages pages) {
    this.reading = reading;
    this.changing = changing;
    this.sending = sending;
    this.letters = letters;
    this.files = files;
    this.pages = pages;
  }

  private static ModelAndView there(Campaign campaign) {
    return new ModelAndView(
        Redirect.to(new LocalAddress(CampaignStates.PATH + "/" + campaign.id())));
  }

  private ModelAndView refused(
      String id,
      Map<String, String> given,
      Refused e,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    FormProblems problems = FormProblems.of(e.issues(), CODES, words);
    return pages.page(id, CampaignAsked.of(given, problems), sight, request, words);
  }

  /** Leads to where it is told how far the sheets have come. */
  @StandsFor({"GET /api/campaigns/x", "POST /api/campaigns/x/sheets"})
  @PostMapping(PATH + "/sheets")
  ModelAndView sheets(
      @PathVariable String id,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    try {
      return new ModelAndView(
          Redirect.to(
              new LocalAddress(
                  "/console/suppliers/started/sheets/" + sending.start(id, sight, actor).id())));
    } catch (Refused e) {
      return refused(id, Map.of(), e, sight, request, words);
    }
  }

  /** The letters are the answer; that they were made is kept. */
  @StandsFor("POST /api/campaigns/x/reminders")
  @PostMapping(PATH + "/reminders")
  ResponseEntity<byte[]> remind(@PathVariable String id, Sight sight, Actor actor) {
    return files.zipped(letters.remind(id, null, sight, actor));
  }

  @StandsFor({"GET /api/campaigns/x", "POST /api/campaigns/x/suppliers"})
  @PostMapping(PATH + "/suppliers")
  ModelAndView add(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Campaign campaign = reading.find(id, sight);
    TypedForm form = new TypedForm(given);
    try {
      List<String> codes = form.lines("suppliers");
      if (codes == null) {
        form.wrong("suppliers", new Text("取引先コードを記入してください。", "Write the codes of suppliers."));
      }
      form.check();
      changing.add(campaign.id(), Objects.requireNonNull(codes), sight, actor);
      return there(campaign);
    } catch (Refused e) {
      return refused(id, given, e, sight, request, words);
    }
  }

  @StandsFor({"GET /api/campaigns/x", "POST /api/campaigns/x/closing"})
  @PostMapping(PATH + "/closing")
  ModelAndView close(
      @PathVariable String id,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Campaign campaign = reading.find(id, sight);
    try {
      changing.close(campaign.id(), sight, actor);
      return there(campaign);
    } catch (Refused e) {
      return refused(id, Map.of(), e, sight, request, words);
    }
  }

  @StandsFor({"GET /api/campaigns/x", "POST /api/campaigns/x/suppliers/x/leaving-out"})
  @GetMapping(LEAVING)
  ModelAndView leaving(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String supplier,
      Sight sight,
      ReaderWords words) {
    return leaving(reading.find(id, sight), supplier, "", FormProblems.NONE, words);
  }

  private static ModelAndView leaving(
      Campaign campaign, String supplier, String reason, FormProblems problems, ReaderWords words) {
    String here = CampaignStates.PATH + "/" + campaign.id();
    ModelAndView page =
        new ModelAndView(
            "console/campaigns/leaving",
            "leaving",
            new LeavingView(
                words.of("campaigns.leave-out-of", supplier),
                here,
                campaign.title(),
                here + "/leaving-out?supplier=" + PageLinks.value(supplier),
                FieldView.required(REASON, words.of("campaigns.reason"), "text", reason)
                    .wrong(problems.at(REASON)),
                problems.others()));
    if (problems.any()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  @StandsFor({"GET /api/campaigns/x", "POST /api/campaigns/x/suppliers/x/leaving-out"})
  @PostMapping(LEAVING)
  ModelAndView leaveOut(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      Sight sight,
      Actor actor,
      ReaderWords words) {
    Campaign campaign = reading.find(id, sight);
    TypedForm form = new TypedForm(given);
    try {
      String reason = form.required(REASON, LONGEST);
      form.check();
      changing.leaveOut(campaign.id(), form.typed("supplier"), reason, sight, actor);
      return there(campaign);
    } catch (Refused e) {
      return leaving(
          campaign,
          form.typed("supplier"),
          form.typed(REASON),
          FormProblems.of(e.issues(), List.of(REASON), words),
          words);
    }
  }
}
