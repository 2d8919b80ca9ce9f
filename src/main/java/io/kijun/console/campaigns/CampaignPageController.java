package io.kijun.console.campaigns;

import io.kijun.access.Sight;
import io.kijun.console.StandsFor;
import io.kijun.console.campaigns.CampaignPages.CampaignAsked;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.ReaderWords;
import io.kijun.portfolio.campaign.LetterKind;
import io.kijun.portfolio.campaign.Letters;
import io.kijun.portfolio.campaign.MakingLetters;
import io.kijun.portfolio.campaign.web.CampaignFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How far a campaign has come, and its letters: on a page and as files. */
@Controller
final class CampaignPageController {

  private static final String PATH = CampaignStates.PATH + "/{id}";

  private final CampaignPages pages;
  private final CampaignFiles files;
  private final MakingLetters letters;

  CampaignPageController(CampaignPages pages, CampaignFiles files, MakingLetters letters) {
    this.pages = pages;
    this.files = files;
    this.letters = letters;
  }

  @StandsFor("GET /api/campaigns/x")
  @GetMapping(PATH)
  ModelAndView show(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    return pages.page(id, CampaignAsked.of(given, FormProblems.NONE), sight, request, words);
  }

  @StandsFor("GET /api/campaigns/x")
  @GetMapping(PATH + "/tables/campaign.csv")
  ResponseEntity<byte[]> csv(@PathVariable String id, Sight sight, ReaderWords words) {
    return files.csv(id, CampaignStates.language(words), sight);
  }

  @StandsFor("GET /api/campaigns/x")
  @GetMapping(PATH + "/tables/campaign.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String id, Sight sight, ReaderWords words) {
    return files.workbook(id, CampaignStates.language(words), sight);
  }

  @StandsFor("GET /api/campaigns/x/report")
  @GetMapping(path = PATH + "/report", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> report(@PathVariable String id, Sight sight, ReaderWords words) {
    return files.report(id, CampaignStates.language(words), sight);
  }

  /** Nothing is sent: people send them. */
  @StandsFor("GET /api/campaigns/x/letters")
  @GetMapping(PATH + "/letters/{name}")
  ResponseEntity<byte[]> letters(@PathVariable String id, @PathVariable String name, Sight sight) {
    LetterKind kind =
        Arrays.stream(LetterKind.values())
            .filter(one -> name.equals(one.name() + ".zip") || name.equals(one.name() + ".txt"))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Letters all = letters.letters(id, kind, null, sight);
    return name.endsWith(".zip") ? files.zipped(all) : files.joined(all);
  }
}
