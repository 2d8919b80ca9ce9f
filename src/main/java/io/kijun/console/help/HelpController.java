package io.kijun.console.help;

import io.kijun.console.StandsFor;
import io.kijun.console.page.Glossary;
import io.kijun.console.page.ReaderWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Explains the words of all pages. */
@Controller
final class HelpController {

  private final Glossary glossary;

  HelpController(Glossary glossary) {
    this.glossary = glossary;
  }

  @StandsFor("GET /api/me")
  @GetMapping("/console/help")
  ModelAndView words(ReaderWords words) {
    return new ModelAndView("console/help/help", "sections", glossary.sections(words));
  }
}
