package io.kijun.supplier.feedback;

import io.kijun.access.Sight;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.List;
import org.springframework.stereotype.Component;

/** What suppliers plan to do. */
@Component
public final class ReadingPlans {

  private final Suppliers suppliers;
  private final FindingPlans plans;

  ReadingPlans(Suppliers suppliers, FindingPlans plans) {
    this.suppliers = suppliers;
    this.plans = plans;
  }

  /**
   * The latest plan of each finding of a supplier.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   */
  public List<RecordedPlan> of(String code, Sight sight) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    return plans.latest(supplier.code().value());
  }
}
