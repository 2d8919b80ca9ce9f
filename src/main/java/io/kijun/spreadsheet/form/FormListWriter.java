package io.kijun.spreadsheet.form;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes what can be chosen in cells. */
final class FormListWriter {

  private FormListWriter() {}

  static void write(FormList list, XSSFSheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    CellRangeAddress range = CellRangeAddress.valueOf(list.range());
    DataValidation validation =
        helper.createValidation(
            constraint(list, helper),
            new CellRangeAddressList(
                range.getFirstRow(),
                range.getLastRow(),
                range.getFirstColumn(),
                range.getLastColumn()));
    // a warning: what a person types in another spelling is read as well
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setShowErrorBox(!list.source().isEmpty());
    validation.setEmptyCellAllowed(true);
    // POI's flag is the wrong way round in .xlsx files: this shows the arrow
    validation.setSuppressDropDownArrow(true);
    if (!list.hint().isEmpty()) {
      validation.createPromptBox(list.title(), list.hint());
      validation.setShowPromptBox(true);
    }
    sheet.addValidationData(validation);
  }

  private static DataValidationConstraint constraint(FormList list, DataValidationHelper helper) {
    return list.source().isEmpty()
        ? helper.createCustomConstraint("TRUE")
        : helper.createFormulaListConstraint(list.source());
  }
}
