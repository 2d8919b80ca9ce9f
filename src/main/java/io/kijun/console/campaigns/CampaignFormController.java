package io.kijun.console.campaigns;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.console.page.TypedForm;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.Refused;
import io.kijun.portfolio.campaign.MakingCampaign;
import io.kijun.portfolio.campaign.MakingCampaign.CampaignPlan;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes campaigns. */
@Controller
final class CampaignFormController {

  private static final String PATH = CampaignStates.PATH + "/new";
  private static final List<String> FIELDS =
      List.of("title", "group", "suppliers", "askedOn", "dueOn", "language");
  private static final int LONGEST_GROUP = 100;

  private final MakingCampaign making;
  private final Suppliers suppliers;
  private final Today today;

  CampaignFormController(MakingCampaign making, Suppliers suppliers, Today today) {
    this.making = making;
    this.suppliers = suppliers;
    this.today = today;
  }

  @StandsFor("POST /api/campaigns")
  @GetMapping(PATH)
  ModelAndView show(@RequestParam Map<String, String> given, Sight sight, ReaderWords words) {
    return page(new TypedForm(given), FormProblems.NONE, sight, words);
  }

  @StandsFor("POST /api/campaigns")
  @PostMapping(PATH)
  ModelAndView make(
      @RequestParam Map<String, String> given, Sight sight, Actor actor, ReaderWords words) {
    TypedForm form = new TypedForm(given);
    try {
      return new ModelAndView(
          Redirect.to(
              new LocalAddress(
                  CampaignStates.PATH + "/" + making.make(plan(form), sight, actor).id())));
    } catch (Refused e) {
      ModelAndView again = page(form, FormProblems.of(e.issues(), FIELDS, words), sight, words);
      again.setStatus(HttpStatus.BAD_REQUEST);
      return again;
    }
  }

  private static CampaignPlan plan(TypedForm form) {
    form.required("title", OneLine.LONGEST);
    String title = form.line("title");
    String group = form.text("group", LONGEST_GROUP);
    List<String> codes = form.lines("suppliers");
    LocalDate askedOn = form.day("askedOn");
    LocalDate dueOn = form.requiredDay("dueOn");
    SheetLanguage language = form.word("language", SheetLanguage.class);
    form.check();
    return new CampaignPlan(
        Objects.requireNonNull(title),
        group,
        codes,
        askedOn,
        Objects.requireNonNull(dueOn),
        language);
  }

  private ModelAndView page(TypedForm form, FormProblems problems, Sight sight, ReaderWords words) {
    return new ModelAndView(
        "console/campaigns/form",
        "form",
        new CampaignFormView(
            FieldView.required("title", words.of("campaigns.title"), "text", form.typed("title"))
                .wrong(problems.at("title")),
            SelectView.ofTexts(
                    "group",
                    words.of("campaigns.group"),
                    words.of("campaigns.any-group"),
                    suppliers.groups(sight),
                    form.typed("group"))
                .wrong(problems.at("group")),
            FieldView.text(
                    "suppliers",
                    words.of("campaigns.codes"),
                    words.of("campaigns.codes-told"),
                    form.typed("suppliers"))
                .wrong(problems.at("suppliers")),
            FieldView.optional(
                    "askedOn", words.of("campaigns.asked-on"), "date", form.typed("askedOn"))
                .hinting(words.of("campaigns.asked-on-told", today.day().toString()))
                .wrong(problems.at("askedOn")),
            FieldView.required("dueOn", words.of("campaigns.due-on"), "date", form.typed("dueOn"))
                .wrong(problems.at("dueOn")),
            SelectView.of(
                    "language",
                    words.of("campaigns.language"),
                    words.of("campaigns.own-language"),
                    SelectView.options(SheetLanguage.class, CampaignFormController::named),
                    form.typed("language"))
                .wrong(problems.at("language")),
            problems.others()));
  }

  /** Each language calls itself so. */
  private static String named(SheetLanguage language) {
    return switch (language) {
      case JA -> "日本語";
      case EN -> "English";
    };
  }
}
