package io.kijun.supplier.web;

import io.kijun.access.Sight;
import io.kijun.access.web.CurrentActor;
import io.kijun.core.issue.StrictJson;
import io.kijun.runtime.Today;
import io.kijun.supplier.RegisteringSuppliers;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierRequest;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The register of suppliers. */
@RestController
@Tag(name = "取引先 / Suppliers")
final class SuppliersController {

  private final Suppliers suppliers;
  private final RegisteringSuppliers registering;
  private final SupplierAnswers answers;
  private final Today today;

  SuppliersController(
      Suppliers suppliers, RegisteringSuppliers registering, SupplierAnswers answers, Today today) {
    this.suppliers = suppliers;
    this.registering = registering;
    this.answers = answers;
    this.today = today;
  }

  /**
   * Suppliers by code.
   *
   * @param next leads to those after them; absent: there are none
   */
  record SupplierPage(List<SupplierAnswer> suppliers, @Nullable String next) {}

  @GetMapping(path = "/api/suppliers", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary =
          "取引先の一覧（コード順。CSV・Excelは全件） / Suppliers by code; as CSV or XLSX (by Accept): all of them")
  SupplierPage list(Sight sight, @ParameterObject SuppliersAsked asked) {
    int size = asked.page();
    List<Supplier> found =
        suppliers.list(asked.query(), today.day(), asked.after(), size + 1, sight);
    List<Supplier> shown = found.subList(0, Math.min(size, found.size()));
    String next = found.size() > size ? shown.get(size - 1).code().value() : null;
    return new SupplierPage(answers.of(shown), next);
  }

  @PostMapping(path = "/api/suppliers", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "取引先を登録する / Register a supplier",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = SupplierRequest.class))))
  @ApiResponse(responseCode = "201")
  ResponseEntity<SupplierAnswer> add(
      Sight sight, @RequestBody StrictJson.Parsed sent, HttpServletRequest request) {
    Supplier added = registering.add(sent, sight, CurrentActor.of(request));
    String path = UriUtils.encodePathSegment(added.code().value(), "UTF-8");
    return ResponseEntity.created(URI.create("/api/suppliers/" + path)).body(answers.of(added));
  }

  @GetMapping(path = "/api/suppliers/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "取引先 / A supplier")
  SupplierAnswer find(@PathVariable String code, Sight sight) {
    return suppliers.find(code, sight).map(answers::of).orElseThrow(UnregisteredSupplier::new);
  }

  @PutMapping(path = "/api/suppliers/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "取引先を書き換える / Replace a supplier",
      description =
          "送らなかった項目は空になります。ただしprofileを送らなければ、企業属性は今のままです。 / What is not"
              + " sent is empty then; but without a profile, the profile stays.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = SupplierRequest.class))))
  SupplierAnswer change(
      @PathVariable String code,
      Sight sight,
      @RequestBody StrictJson.Parsed sent,
      HttpServletRequest request) {
    return answers.of(registering.change(code, sent, sight, CurrentActor.of(request)));
  }
}
