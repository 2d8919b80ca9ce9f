package io.kijun.console.page;

import io.kijun.console.OpenPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows every part of the pages in every state, to those who make them. */
@Controller
final class StyleController {

  private final boolean isShown;

  StyleController(@Value("${kijun.console.style:false}") boolean isShown) {
    this.isShown = isShown;
  }

  @OpenPage
  @GetMapping("/console/style")
  ModelAndView examples(ReaderWords words) {
    if (!isShown) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new ModelAndView("console/style", parts(words));
  }

  private static Map<String, Object> parts(ReaderWords words) {
    String name = words.of("sign-in.name");
    return Map.of(
        "badges",
        List.of(
            BadgeView.good(words.of("style.good")),
            BadgeView.part(words.of("style.part")),
            BadgeView.bad(words.of("style.bad")),
            BadgeView.none(words.of("badge.unknown"))),
        "shares",
        List.of(ShareView.of(new BigDecimal("0.628")), ShareView.of(new BigDecimal("0.948"))),
        "problems",
        List.of(
            new ProblemItem(
                words.of("style.problem"),
                "07-education.xlsx › 基準 › H18",
                "1回以上/6",
                "1回以上/年、1回以上/6か月",
                "1回以上/6か月",
                false),
            new ProblemItem(words.of("style.warning"), null, null, null, null, true)),
        "fields",
        List.of(
            FieldView.text("plain", name, words.of("me.password-hint"), ""),
            FieldView.text("spoilt", name, null, "x").wrong(words.of("style.problem"))),
        "pager",
        new PagerView(words.of("style.pager"), "/console/style?b", "/console/style?n"));
  }
}
