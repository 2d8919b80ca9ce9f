package io.kijun.record.web;

import io.kijun.access.PasswordSignIn;
import io.kijun.record.ErasingSupplier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erases what the record holds of people and firms. */
@RestController
@Tag(name = "個人情報 / Personal data")
final class SupplierErasureController {

  private final ErasingSupplier erasing;

  SupplierErasureController(ErasingSupplier erasing) {
    this.erasing = erasing;
  }

  /**
   * What was erased.
   *
   * @param facts from how many facts on record
   */
  record SupplierErased(String supplier, int facts) {}

  @PostMapping("/api/suppliers/{code}/erasure")
  @Operation(
      summary = "取引先の名称と自由記入を消去する / Erase a supplier's names and free text",
      description =
          "判定・ハッシュ・トレースは変わりません。元に戻せません。 / "
              + "Verdicts, hashes and traces stay as they are. There is no way back.")
  SupplierErased erase(@PathVariable String code, PasswordSignIn by) {
    return new SupplierErased(code, erasing.erase(code, by.actor()));
  }
}
