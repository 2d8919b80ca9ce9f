package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Suppliers in sight, each once; of a group those that have not ended.
   *
   * @param group null: none is named
   * @param codes null: none are listed; where no group is named either, all are meant
   * @throws SuppliersNotFound with all that are not there
   */
  public List<Supplier> of(@Nullable String group, @Nullable List<String> codes, Sight sight) {
    Map<String, Supplier> chosen = new LinkedHashMap<>();
    List<Issue> unknown = new ArrayList<>();
    if (group != null || codes == null) {
      addGroup(group, sight, chosen);
    }
    if (group != null && chosen.isEmpty()) {
      unknown.add(nobody(group));
    }
    for (int i = 0; codes != null && i < codes.size(); i++) {
      String code = codes.get(i);
      String path = "$.suppliers[" + i + "]";
      suppliers
          .find(code, sight)
          .ifPresentOrElse(
              one -> chosen.put(one.code().value(), one), () -> unknown.add(unknown(path, code)));
    }
    if (unknown.isEmpty() && chosen.isEmpty()) {
      unknown.add(nobody(null));
    }
    if (!unknown.isEmpty()) {
      throw new SuppliersNotFound(unknown);
    }
    return List.copyOf(chosen.values());
  }

  private void addGroup(@Nullable String group, Sight sight, Map<String, Supplier> chosen) {
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

  private static Issue unknown(String path, String code) {
    return Issue.of(
        IssueCode.UNKNOWN_SUPPLIER,
        new FieldPlace(path),
        new Text("この取引先は登録されていません。", "There is no such supplier."),
        code);
  }

  private static Issue nobody(@Nullable String group) {
    return Issue.of(
        IssueCode.UNKNOWN_SUPPLIER,
        new FieldPlace(group == null ? "$.suppliers" : "$.group"),
        new Text("対象の取引先がありません。", "There are no such suppliers."),
        group);
  }
}
