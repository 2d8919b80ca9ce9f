package io.kijun.console.campaigns;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.campaigns.CampaignPageView.CampaignActs;
import io.kijun.console.campaigns.CampaignPageView.CampaignLink;
import io.kijun.console.campaigns.CampaignPageView.MemberRow;
import io.kijun.console.campaigns.CampaignPageView.StatePart;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.CampaignProgress;
import io.kijun.portfolio.campaign.LetterKind;
import io.kijun.portfolio.campaign.Member;
import io.kijun.portfolio.campaign.MemberState;
import io.kijun.portfolio.campaign.ReadingCampaigns;
import io.kijun.runtime.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a campaign. */
@Component
final class CampaignPages {

  private static final int PAGE = 50;
  private static final int MOST_PAGES = 10_000;

  private final ReadingCampaigns reading;
  private final ConsolePermissions permissions;
  private final Today today;

  CampaignPages(ReadingCampaigns reading, ConsolePermissions permissions, Today today) {
    this.reading = reading;
    this.permissions = permissions;
    this.today = today;
  }

  /**
   * Which suppliers are shown.
   *
   * @param state null: all
   * @param page from 0
   * @param codes typed to be added
   */
  record CampaignAsked(@Nullable MemberState state, int page, String codes, FormProblems problems) {

    static CampaignAsked of(Map<String, String> given, FormProblems problems) {
      String state = given.getOrDefault("state", "");
      return new CampaignAsked(
          Arrays.stream(MemberState.values())
              .filter(one -> one.name().equals(state))
              .findFirst()
              .orElse(null),
          page(given.getOrDefault("page", "0")),
          given.getOrDefault("suppliers", ""),
          problems);
    }

    private static int page(String text) {
      try {
        return Math.min(MOST_PAGES, Math.max(0, Integer.parseInt(text)));
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }

  ModelAndView page(
      String id, CampaignAsked asked, Sight sight, HttpServletRequest request, ReaderWords words) {
    Campaign campaign = reading.find(id, sight);
    CampaignProgress progress = reading.progress(campaign, sight);
    String here = CampaignStates.PATH + "/" + campaign.id();
    PageLinks links = new PageLinks(permissions, request);
    List<Member> matching =
        progress.members().stream()
            .filter(one -> asked.state == null || one.state() == asked.state)
            .toList();
    boolean acts = !campaign.isClosed() && permissions.may(request, "POST " + here + "/closing");
    List<MemberRow> rows =
        matching.stream()
            .skip((long) asked.page * PAGE)
            .limit(PAGE)
            .map(one -> row(one, acts ? here : null, links, words))
            .toList();
    ModelAndView page =
        new ModelAndView(
            "console/campaigns/campaign",
            "campaign",
            new CampaignPageView(
                campaign.title(),
                here,
                facts(campaign, words),
                CampaignStates.badge(campaign, words),
                words.of(
                    "campaigns.answered-of",
                    words.number(progress.taking().size()),
                    words.number(progress.received()),
                    words.number(progress.accepted())),
                split(progress, here, words),
                filter(asked, words),
                rows,
                pager(matching.size(), here, asked, words),
                letters(here, words),
                files(here, words),
                acts ? acts(here, asked, words) : null,
                asked.problems.others()));
    if (asked.problems.any()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private static String facts(Campaign campaign, ReaderWords words) {
    List<String> facts = new ArrayList<>();
    facts.add(words.of("campaigns.asked", campaign.askedOn().toString()));
    facts.add(words.of("campaigns.due", campaign.dueOn().toString()));
    facts.add(words.of("campaigns.made-by", campaign.actor()));
    return String.join("　", facts);
  }

  private static List<StatePart> split(CampaignProgress progress, String here, ReaderWords words) {
    int all = Math.max(1, progress.members().size());
    List<StatePart> parts = new ArrayList<>();
    progress
        .states()
        .forEach(
            (state, count) ->
                parts.add(
                    new StatePart(
                        CampaignStates.badge(state, words),
                        "w-" + 100 * count / all,
                        words.of("campaigns.firms", words.number(count)),
                        here + "?state=" + state.name())));
    return parts;
  }

  private static SelectView filter(CampaignAsked asked, ReaderWords words) {
    return SelectView.of(
        "state",
        words.of("campaigns.state"),
        words.of("campaigns.any"),
        SelectView.options(MemberState.class, words::of),
        asked.state == null ? null : asked.state.name());
  }

  private MemberRow row(Member one, @Nullable String acting, PageLinks links, ReaderWords words) {
    String code = PageLinks.value(one.supplier());
    boolean stays = acting != null && one.state() != MemberState.LEFT_OUT;
    return new MemberRow(
        Objects.requireNonNullElse(one.name(), one.supplier()),
        one.supplier(),
        links.to("/console/suppliers/" + code),
        CampaignStates.badge(one.state(), words),
        day(one.askedAt()),
        one.reminders() == 0
            ? "–"
            : words.of("campaigns.reminded", day(one.remindedAt()), words.number(one.reminders())),
        day(one.acceptedAt() == null ? one.receivedAt() : one.acceptedAt()),
        one.leftOutBecause(),
        one.sheet() == null ? null : links.to("/console/sheets/" + code + "/" + one.sheet()),
        stays ? acting + "/leaving-out?supplier=" + code : null);
  }

  private String day(@Nullable Instant at) {
    return at == null ? "–" : today.of(at).toString();
  }

  private static PagerView pager(int all, String here, CampaignAsked asked, ReaderWords words) {
    int from = asked.page * PAGE;
    int to = Math.min(all, from + PAGE);
    String address = here + "?state=" + (asked.state == null ? "" : asked.state.name()) + "&page=";
    return new PagerView(
        from >= to
            ? words.of("campaigns.firms", words.number(all))
            : words.of(
                "campaigns.part", words.number(all), words.number(from + 1L), words.number(to)),
        asked.page == 0 ? null : address + (asked.page - 1),
        to < all ? address + (asked.page + 1) : null);
  }

  private static List<CampaignLink> letters(String here, ReaderWords words) {
    return Arrays.stream(LetterKind.values())
        .flatMap(
            kind ->
                List.of(
                    new CampaignLink(
                        here + "/letters/" + kind.name() + ".zip",
                        words.of("campaigns.letters-zip", words.of(kind))),
                    new CampaignLink(
                        here + "/letters/" + kind.name() + ".txt",
                        words.of("campaigns.letters-text", words.of(kind))))
                    .stream())
        .toList();
  }

  private static List<CampaignLink> files(String here, ReaderWords words) {
    return List.of(
        new CampaignLink(here + "/tables/campaign.csv", words.of("campaigns.csv")),
        new CampaignLink(here + "/tables/campaign.xlsx", words.of("campaigns.xlsx")),
        new CampaignLink(here + "/report", words.of("campaigns.report")));
  }

  private static CampaignActs acts(String here, CampaignAsked asked, ReaderWords words) {
    return new CampaignActs(
        here + "/sheets",
        here + "/reminders",
        here + "/closing",
        here + "/suppliers",
        FieldView.text(
                "suppliers",
                words.of("campaigns.codes"),
                words.of("campaigns.add-told"),
                asked.codes)
            .wrong(asked.problems.at("suppliers")));
  }
}
