package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.suppliers.ChoiceView.Typed;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.portfolio.overview.ListingSuppliers;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says what is about to be done with suppliers that were chosen, and does it. */
@Controller
final class ChoiceController {

  private static final String PATH = SuppliersFilter.PATH + "/choice";
  private static final int NAMED = 25;

  private final ListingSuppliers listing;
  private final Suppliers suppliers;
  private final ActingOnChoice acting;
  private final Today today;

  ChoiceController(
      ListingSuppliers listing, Suppliers suppliers, ActingOnChoice acting, Today today) {
    this.listing = listing;
    this.suppliers = suppliers;
    this.acting = acting;
    this.today = today;
  }

  @StandsFor({"POST /api/check-sheets/out", "POST /api/runs", "POST /api/campaigns"})
  @GetMapping(PATH)
  ModelAndView show(
      @RequestParam MultiValueMap<String, String> given, Sight sight, ReaderWords words) {
    Choice choice = Choice.of(given, listing, today.day(), sight);
    return page(given, choice, List.of(), sight, words);
  }

  private ModelAndView page(
      MultiValueMap<String, String> given,
      Choice choice,
      List<ProblemItem> problems,
      Sight sight,
      ReaderWords words) {
    List<String> first = choice.codes().stream().limit(NAMED).toList();
    List<String> names =
        suppliers.all(first).stream()
            .filter(one -> one.isSeenBy(sight))
            .map((Supplier one) -> one.code().value() + "　" + SupplierLines.name(one.name(), words))
            .toList();
    int rest = choice.codes().size() - first.size();
    String act = ActingOnChoice.known(value(given, "do"));
    ChoiceView view =
        new ChoiceView(
            act,
            choice.codes().size(),
            words.number(choice.codes().size()),
            choice.all(),
            choice.all() ? List.of() : choice.codes(),
            choice.restricting(),
            names,
            rest == 0 ? null : words.number(rest),
            new SuppliersFilter(new LinkedHashMap<>(choice.restricting())).address(),
            problems,
            typed(given));
    return new ModelAndView(
        "console/suppliers/choice",
        Map.of("choice", view, "title", title(act, words), "today", today.day().toString()));
  }

  static String title(String act, ReaderWords words) {
    return switch (act) {
      case ActingOnChoice.RUN -> words.of("suppliers.run");
      case ActingOnChoice.CAMPAIGN -> words.of("suppliers.campaign");
      default -> words.of("suppliers.sheets");
    };
  }

  private static String value(MultiValueMap<String, String> given, String name) {
    String value = given.getFirst(name);
    return value == null ? "" : value.strip();
  }

  private static Typed typed(MultiValueMap<String, String> given) {
    return new Typed(value(given, "title"), value(given, "day"), value(given, "lang"));
  }

  @StandsFor({"POST /api/check-sheets/out", "POST /api/runs", "POST /api/campaigns"})
  @PostMapping(PATH)
  ModelAndView act(
      @RequestParam MultiValueMap<String, String> given,
      Sight sight,
      Actor actor,
      ReaderWords words) {
    Choice choice = Choice.of(given, listing, today.day(), sight);
    List<ProblemItem> problems;
    if (choice.codes().isEmpty()) {
      problems = List.of(ProblemItem.error(words.of("suppliers.nobody")));
    } else if (value(given, "title").length() > OneLine.LONGEST) {
      problems = List.of(ProblemItem.error(words.of("suppliers.long-title", OneLine.LONGEST)));
    } else if (!value(given, "count").equals(Integer.toString(choice.codes().size()))) {
      problems =
          List.of(
              ProblemItem.error(
                  words.of("suppliers.count-changed", words.number(choice.codes().size()))));
    } else {
      try {
        return new ModelAndView(
            Redirect.to(
                acting.act(value(given, "do"), choice.codes(), typed(given), sight, actor)));
      } catch (Refused e) {
        problems = ProblemItem.of(e.issues(), words);
      } catch (ValueRefused e) {
        problems = List.of(ProblemItem.of(e.at(new FieldPlace("$.title")), words));
      } catch (DateTimeException e) {
        problems = List.of(ProblemItem.error(words.of("suppliers.no-day")));
      }
    }
    ModelAndView page = page(given, choice, problems, sight, words);
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }
}
