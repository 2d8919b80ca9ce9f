package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Hash;
import io.kijun.supplier.RegisteringSuppliers;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierChangedMeanwhile;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Registers suppliers, and changes what is registered. */
@Controller
final class SupplierFormController {

  private static final String NEW = SuppliersFilter.PATH + "/new";
  private static final String EDIT = SuppliersFilter.PATH + "/{code}/edit";

  private final Suppliers suppliers;
  private final RegisteringSuppliers registering;

  SupplierFormController(Suppliers suppliers, RegisteringSuppliers registering) {
    this.suppliers = suppliers;
    this.registering = registering;
  }

  @StandsFor("POST /api/suppliers")
  @GetMapping(NEW)
  ModelAndView blank(ReaderWords words) {
    return page(null, SupplierForm.of(Map.of()), "", List.of(), List.of(), words);
  }

  @StandsFor("POST /api/suppliers")
  @PostMapping(NEW)
  ModelAndView add(
      @RequestParam Map<String, String> given, Sight sight, Actor actor, ReaderWords words) {
    SupplierForm form = SupplierForm.of(given);
    try {
      Supplier added = registering.add(form.sent(), sight, actor);
      return to(added);
    } catch (Refused e) {
      return refused(page(null, form, "", e.issues(), List.of(), words), e);
    }
  }

  @StandsFor({"GET /api/suppliers/x", "PUT /api/suppliers/x"})
  @GetMapping(EDIT)
  ModelAndView edit(@PathVariable String code, Sight sight, ReaderWords words) {
    Supplier one = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    return page(one, SupplierForm.of(one), one.state().value(), List.of(), List.of(), words);
  }

  @StandsFor({"GET /api/suppliers/x", "PUT /api/suppliers/x"})
  @PostMapping(EDIT)
  ModelAndView change(
      @PathVariable String code,
      @RequestParam Map<String, String> given,
      Sight sight,
      Actor actor,
      ReaderWords words) {
    Supplier one = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    Map<String, String> typed = new HashMap<>(given);
    typed.put("code", one.code().value());
    SupplierForm form = SupplierForm.of(typed);
    String seen = given.getOrDefault("seen", "");
    try {
      // Whoever sends no state, or none that there can be, has not seen the supplier as it is.
      Hash state = seen.startsWith("sha256:") ? hash(seen) : Hash.of(new byte[0]);
      return to(registering.change(one.code().value(), form.sent(), state, sight, actor));
    } catch (SupplierChangedMeanwhile e) {
      Supplier now = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
      List<String> changed = changed(SupplierForm.of(now), form, words);
      return refused(page(now, form, now.state().value(), e.issues(), changed, words), e);
    } catch (Refused e) {
      return refused(page(one, form, seen, e.issues(), List.of(), words), e);
    }
  }

  private static Hash hash(String text) {
    try {
      return new Hash(text);
    } catch (IllegalArgumentException e) {
      return Hash.of(new byte[0]);
    }
  }

  private static ModelAndView to(Supplier one) {
    return new ModelAndView(Redirect.to(new LocalAddress(SupplierLines.href(one.code().value()))));
  }

  private static ModelAndView refused(ModelAndView page, Refused refused) {
    page.setStatus(
        refused.kind() == Refused.Kind.CHANGED_MEANWHILE
            ? HttpStatus.PRECONDITION_FAILED
            : HttpStatus.BAD_REQUEST);
    return page;
  }

  /** What stands there now, where it is not what was typed. */
  private static List<String> changed(SupplierForm now, SupplierForm typed, ReaderWords words) {
    List<String> changed = new ArrayList<>();
    now.values()
        .forEach(
            (name, value) -> {
              if (!value.equals(typed.value(name))) {
                changed.add(words.of("supplier.now", label(name, words), value));
              }
            });
    return changed;
  }

  private static String label(String name, ReaderWords words) {
    return switch (name) {
      case "code" -> words.of("suppliers.code");
      case "name" -> words.of("supplier.name");
      case "kana" -> words.of("supplier.kana");
      case "corporateNumber" -> words.of("supplier.number");
      case "site" -> words.of("supplier.site");
      case "tier" -> words.of("supplier.tier");
      case "lookedAfterBy" -> words.of("suppliers.owner");
      case "endedOn" -> words.of("supplier.ended");
      case SupplierForm.GROUPS -> words.of("suppliers.group");
      default -> words.of("supplier.contacts");
    };
  }

  private static ModelAndView page(
      @Nullable Supplier one,
      SupplierForm form,
      String seen,
      List<Issue> issues,
      List<String> changed,
      ReaderWords words) {
    Map<String, String> wrong = new HashMap<>();
    List<ProblemItem> others = new ArrayList<>();
    for (Issue issue : issues) {
      String field = field(issue.place().toString());
      if (SupplierForm.FIELDS.contains(field) && !(one != null && field.equals("code"))) {
        wrong.putIfAbsent(field, words.of(issue.message()));
      } else {
        others.add(ProblemItem.of(issue, words));
      }
    }
    List<FieldView> fields =
        SupplierForm.FIELDS.stream()
            .filter(name -> one == null || !name.equals("code"))
            .map(name -> field(name, form, words).wrong(wrong.get(name)))
            .toList();
    String href = one == null ? NEW : SupplierLines.href(one.code().value());
    return new ModelAndView(
        "console/suppliers/form",
        "form",
        new SupplierFormView(
            one == null ? words.of("suppliers.new") : words.of("supplier.edit"),
            one == null ? NEW : href + "/edit",
            one == null ? SuppliersFilter.PATH : href,
            seen,
            fields,
            form.value(SupplierForm.GROUPS),
            form.value(SupplierForm.CONTACTS),
            others,
            changed));
  }

  /** The field that a place is in: what stands between the point and the next bracket or point. */
  private static String field(String place) {
    String name = place.startsWith("$.") ? place.substring(2) : "";
    for (char end : new char[] {'.', '['}) {
      int at = name.indexOf(end);
      name = at < 0 ? name : name.substring(0, at);
    }
    return name;
  }

  private static FieldView field(String name, SupplierForm form, ReaderWords words) {
    boolean required = name.equals("code") || name.equals("name");
    String hint =
        switch (name) {
          case "kana" -> words.of("supplier.kana-hint");
          case "corporateNumber" -> words.of("supplier.number-hint");
          default -> null;
        };
    String type = name.equals("endedOn") ? "date" : "text";
    return new FieldView(
        name, label(name, words), hint, type, form.value(name), required, null, null);
  }
}
