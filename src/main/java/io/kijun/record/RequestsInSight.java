package io.kijun.record;

import io.kijun.access.SeenSuppliers;
import io.kijun.access.Sight;
import io.kijun.core.issue.StrictJson;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Requests that bring in facts name suppliers in sight: who may not see all of them brings in facts
 * of no other, registered or not.
 */
@Component
public final class RequestsInSight {

  private final SeenSuppliers suppliers;

  RequestsInSight(SeenSuppliers suppliers) {
    this.suppliers = suppliers;
  }

  /**
   * Checks the supplier of a request for an evaluation. What is wrong with the request itself is
   * left to whoever reads it.
   *
   * @throws SupplierUnknown if the supplier is out of sight
   */
  public void check(StrictJson.Parsed request, Sight sight) {
    if (sight.limit().isPresent() && request.tree() != null) {
      check(List.of(request.tree()), sight);
    }
  }

  /**
   * The same for all of a list under {@code facts}.
   *
   * @throws SupplierUnknown if one of the suppliers is out of sight
   */
  public void checkEach(StrictJson.Parsed request, Sight sight) {
    if (sight.limit().isPresent() && request.tree() != null) {
      check(request.tree().path("facts").valueStream().toList(), sight);
    }
  }

  private void check(List<JsonNode> requests, Sight sight) {
    List<String> codes =
        requests.stream()
            .map(one -> one.at("/supplier/id"))
            .filter(JsonNode::isString)
            .map(JsonNode::stringValue)
            .distinct()
            .toList();
    if (!suppliers.seen(codes, sight).containsAll(codes)) {
      throw new SupplierUnknown();
    }
  }
}
