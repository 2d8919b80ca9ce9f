package io.kijun.supplier.checksheet.out.web;

import io.kijun.access.Role;
import io.kijun.access.Sight;
import io.kijun.access.web.CurrentActor;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.SendingCheckSheet;
import io.kijun.supplier.checksheet.out.SendingCheckSheet.SheetToSend;
import io.kijun.web.FileAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out check sheets. */
@RestController
@Tag(name = "チェックシート / Check sheets")
final class CheckSheetController {

  /** How a query string asks for the empty sheet. */
  record BlankAsked(
      @Parameter(description = "言語（既定はja） / Language (default: ja)")
          @Nullable SheetLanguage lang) {}

  /** How a query string asks for a supplier's sheet. */
  record SheetAsked(
      @Parameter(description = "言語（既定はja） / Language (default: ja)") @Nullable SheetLanguage lang,
      @Parameter(description = "返送の期限。省略時はなし / Day until which it is to come back; default: none")
          @Nullable LocalDate due) {}

  private final SendingCheckSheet sending;

  CheckSheetController(SendingCheckSheet sending) {
    this.sending = sending;
  }

  @GetMapping(path = "/api/check-sheet", produces = FileAnswer.XLSX_TYPE)
  @Operation(summary = "空のチェックシート（Excel） / The empty check sheet (Excel)")
  ResponseEntity<byte[]> blank(@ParameterObject BlankAsked asked) {
    return answer(sending.blank(language(asked.lang())));
  }

  @GetMapping(path = "/api/suppliers/{code}/check-sheet", produces = FileAnswer.XLSX_TYPE)
  @Operation(
      summary = "取引先のチェックシート（Excel） / A supplier's check sheet (Excel)",
      description =
          "送付用のコードはREVIEWER（ADMIN）が取得したものにだけ付き、記録されます。ほかの人には閲覧用です。 / It gets a code to"
              + " be sent with, which is put on record, for REVIEWER (and ADMIN) only; others get"
              + " one to look at.")
  ResponseEntity<byte[]> sheet(
      @PathVariable String code,
      Sight sight,
      @ParameterObject SheetAsked asked,
      HttpServletRequest request) {
    boolean sends =
        request.getMethod().equals("GET")
            && CurrentActor.isAnyOf(request, Role.REVIEWER, Role.ADMIN);
    SheetLanguage language = language(asked.lang());
    return answer(
        sends
            ? sending.of(code, language, asked.due(), CurrentActor.of(request), sight)
            : sending.toLookAt(code, language, asked.due(), sight));
  }

  private static SheetLanguage language(@Nullable SheetLanguage asked) {
    return asked == null ? SheetLanguage.JA : asked;
  }

  private static ResponseEntity<byte[]> answer(SheetToSend file) {
    return FileAnswer.xlsx(file.name(), file.content());
  }
}
