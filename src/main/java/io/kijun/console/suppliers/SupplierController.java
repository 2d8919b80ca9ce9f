package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.suppliers.SupplierView.Pair;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.Engines;
import io.kijun.record.PastStanding;
import io.kijun.supplier.Contact;
import io.kijun.supplier.EvaluatingSupplier;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import io.kijun.supplier.followup.FollowedFinding;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows a supplier, and evaluates it. */
@Controller
final class SupplierController {

  private static final int FINDINGS = 25;

  private final Suppliers suppliers;
  private final SupplierStandings standings;
  private final SupplierFollowUp followUp;
  private final SupplierFacts facts;
  private final EvaluatingSupplier evaluating;
  private final Engines engines;
  private final ConsolePermissions permissions;

  SupplierController(
      Suppliers suppliers,
      SupplierStandings standings,
      SupplierFollowUp followUp,
      SupplierFacts facts,
      EvaluatingSupplier evaluating,
      Engines engines,
      ConsolePermissions permissions) {
    this.suppliers = suppliers;
    this.standings = standings;
    this.followUp = followUp;
    this.facts = facts;
    this.evaluating = evaluating;
    this.engines = engines;
    this.permissions = permissions;
  }

  @StandsFor({
    "GET /api/suppliers/x",
    "GET /api/suppliers/x/standing",
    "GET /api/suppliers/x/trend",
    "GET /api/suppliers/x/facts",
    "GET /api/suppliers/x/check-sheets",
    "GET /api/findings"
  })
  @GetMapping(SuppliersFilter.PATH + "/{code}")
  ModelAndView show(
      @PathVariable String code, Sight sight, HttpServletRequest request, ReaderWords words) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    String known = supplier.code().value();
    String href = SupplierLines.href(known);
    UnaryOperator<@Nullable String> link =
        page -> page != null && permissions.may(request, "GET " + page) ? page : null;
    Optional<Standard> standard = engines.last().map(one -> one.content().standard());
    List<PastStanding> past = standings.all(known, sight);
    PastStanding last = past.isEmpty() ? null : past.get(past.size() - 1);
    List<FollowedFinding> open = followUp.open(known, sight);
    SupplierView view =
        new SupplierView(
            known,
            SupplierLines.name(supplier.name(), words),
            href,
            Stream.of(known, supplier.kana(), String.join(" ", supplier.groups()))
                .filter(one -> one != null && !one.isEmpty())
                .collect(Collectors.joining("　")),
            profile(supplier, words),
            supplier.contacts().stream().map(SupplierController::contact).toList(),
            last == null ? null : standings.now(known, last, standard, link, sight, words),
            last == null ? List.of() : standings.labels(last, standard, words),
            standings.trend(past, link, words),
            open.stream().limit(FINDINGS).map(one -> followUp.view(one, link, words)).toList(),
            words.of("supplier.findings-told", words.number(open.size())),
            followUp.in(known, link, sight, words),
            followUp.out(known, sight, words),
            facts.known(supplier, standard, words),
            facts.years(),
            facts.versions(known, sight, words));
    ModelAndView page = new ModelAndView("console/suppliers/supplier", "supplier", view);
    page.addObject("mayEvaluate", permissions.may(request, "POST " + href + "/evaluations"));
    page.addObject("mayEdit", permissions.may(request, "GET " + href + "/edit"));
    return page;
  }

  private static List<Pair> profile(Supplier supplier, ReaderWords words) {
    List<Pair> pairs = new ArrayList<>();
    add(pairs, words.of("supplier.kana"), supplier.kana());
    add(pairs, words.of("supplier.number"), supplier.corporateNumber());
    add(pairs, words.of("supplier.site"), supplier.site());
    add(pairs, words.of("suppliers.group"), String.join("、", supplier.groups()));
    add(pairs, words.of("supplier.tier"), supplier.tier());
    add(pairs, words.of("suppliers.owner"), supplier.lookedAfterBy());
    add(pairs, words.of("supplier.ended"), Objects.toString(supplier.endedOn(), ""));
    return pairs;
  }

  private static void add(List<Pair> pairs, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      pairs.add(new Pair(name, value));
    }
  }

  private static String contact(Contact one) {
    return Stream.of(one.name(), one.mail(), one.language().code())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("　"));
  }

  @StandsFor("POST /api/suppliers/x/evaluations")
  @PostMapping(SuppliersFilter.PATH + "/{code}/evaluations")
  RedirectView evaluate(@PathVariable String code, Sight sight, Actor actor) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    String known = supplier.code().value();
    var unused = evaluating.evaluate(known, null, null, sight, actor);
    return Redirect.to(new LocalAddress(SupplierLines.href(known)));
  }
}
