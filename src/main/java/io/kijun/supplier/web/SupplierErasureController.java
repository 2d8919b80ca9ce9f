package io.kijun.supplier.web;

import io.kijun.access.PasswordSignIn;
import io.kijun.access.Sight;
import io.kijun.supplier.ErasingSupplier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.DeleteMapping;
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

  @DeleteMapping("/api/suppliers/{code}/texts")
  @Operation(
      summary = "取引先の名称・連絡先と自由記入を消去する / Erase a supplier's names, contacts and free text",
      description =
          "判定・ハッシュ・トレースは変わりません。元に戻せません。 / "
              + "Verdicts, hashes and traces stay as they are. There is no way back.")
  SupplierErased eraseTexts(@PathVariable String code, PasswordSignIn by, Sight sight) {
    return new SupplierErased(code, erasing.erase(code, sight, by.actor()));
  }

  /** The same by its earlier name. */
  @PostMapping("/api/suppliers/{code}/erasure")
  @Operation(
      summary =
          "取引先の名称・連絡先と自由記入を消去する（DELETE …/textsと同じ） / Erase a supplier's names, contacts and"
              + " free text (as DELETE …/texts)")
  SupplierErased erase(@PathVariable String code, PasswordSignIn by, Sight sight) {
    return new SupplierErased(code, erasing.erase(code, sight, by.actor()));
  }
}
