package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a request means: a group, a list, or both together. */
@Component
public final class ChosenSuppliers {

  private static final int BATCH = 500;

  private final Suppliers suppliers;
  private final Today today;

  ChosenSuppliers(Suppliers suppliers, Today today) {
    this.suppliers = suppliers;
    this.today = today;
  }

  /** The name of a group, however wide it was typed. */
  public static @Nullable String group(@Nullable String given) {
    return given == null ? null : Normalizer.normalize(given, Normalizer.Form.NFKC).strip();
  }

  /**
   * Suppliers in sight, each once; of a group those that have not ended.
   *
   * @param group null: none is named; one that whoever asks does not have has no suppliers
   * @param codes null: none are listed; where no group is named either, all are meant
   * @throws SuppliersNotFound with all that are not there
   */
  public List<Supplier> of(@Nullable String group, @Nullable List<String> codes, Sight sight) {
    return of(group, codes, sight, true);
  }

  /**
   * The same of those that have not ended.
   *
   * @throws SuppliersNotFound with all that are not there, or have ended
   */
  public List<Supplier> notEnded(
      @Nullable String group, @Nullable List<String> codes, Sight sight) {
    return of(group, codes, sight, false);
  }

  private List<Supplier> of(
      @Nullable String group, @Nullable List<String> codes, Sight sight, boolean endedToo) {
    String named = group(group);
    Map<String, Supplier> chosen = new LinkedHashMap<>();
    if (named != null || codes == null) {
      addGroup(named, sight, chosen);
    }
    Issues issues =
        named != null && chosen.isEmpty()
            ? Issues.ofRequest(List.of(nobody(named)))
            : Issues.ofRequest();
    if (codes != null) {
      addListed(codes, sight, endedToo, chosen, issues);
    }
    List<Issue> wrong = issues.all();
    if (wrong.isEmpty() && chosen.isEmpty()) {
      wrong = List.of(nobody(null));
    }
    if (!wrong.isEmpty()) {
      throw new SuppliersNotFound(wrong);
    }
    return List.copyOf(chosen.values());
  }

  private void addListed(
      List<String> codes,
      Sight sight,
      boolean endedToo,
      Map<String, Supplier> chosen,
      Issues issues) {
    Map<String, Supplier> found = found(codes, sight);
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      String path = "$.suppliers[" + i + "]";
      Supplier one =
          SupplierCode.parsed(code).map(SupplierCode::value).map(found::get).orElse(null);
      if (one == null) {
        issues.invalid(
            IssueCode.UNKNOWN_SUPPLIER,
            path,
            code,
            new Text("この取引先は登録されていません。", "There is no such supplier."));
      } else if (!endedToo && one.isEndedOn(today.day())) {
        issues.invalid(
            IssueCode.SUPPLIER_ENDED,
            path,
            code,
            new Text("この取引先との取引は終わっています。", "It is no longer a supplier."));
      } else {
        chosen.put(one.code().value(), one);
      }
    }
  }

  /** Those of a list that are there, by code; looked up many at a time. */
  private Map<String, Supplier> found(List<String> codes, Sight sight) {
    TreeSet<String> written = new TreeSet<>();
    codes.forEach(code -> SupplierCode.parsed(code).ifPresent(one -> written.add(one.value())));
    Map<String, Supplier> found = new HashMap<>();
    for (Supplier one : suppliers.all(written)) {
      if (sight.reaches(one.groups())) {
        found.put(one.code().value(), one);
      }
    }
    return found;
  }

  private void addGroup(@Nullable String group, Sight sight, Map<String, Supplier> chosen) {
    if (group != null && !sight.reaches(List.of(group))) {
      return;
    }
    SupplierQuery query = new SupplierQuery(null, group, false);
    String after = "";
    while (true) {
      List<Supplier> some = suppliers.list(query, today.day(), after, BATCH, sight);
      if (some.isEmpty()) {
        return;
      }
      some.forEach(one -> chosen.put(one.code().value(), one));
      after = some.get(some.size() - 1).code().value();
    }
  }

  private static Issue nobody(@Nullable String group) {
    return Issue.of(
        IssueCode.UNKNOWN_SUPPLIER,
        new FieldPlace(group == null ? "$.suppliers" : "$.group"),
        new Text("対象の取引先がありません。", "There are no such suppliers."),
        group);
  }
}
