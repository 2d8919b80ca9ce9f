"""Fills in a check sheet as a person would, and saves it with openpyxl: fill-in.py IN.xlsx OUT.xlsx"""
import sys
import openpyxl

MARKS = ["○", "△", "×", "〇", "o"]

book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    if not str(sheet["A1"].value).startswith("kijun-check-sheet"):
        continue
    columns = {cell.value: cell.column for cell in sheet[4] if cell.value}
    filled = 0
    for row in range(6, sheet.max_row + 1):
        kind = str(sheet.cell(row, 1).value or "")[:2]
        if kind == "p:":
            sheet.cell(row, columns["answer"]).value = "はい"
        elif kind == "i:":
            sheet.cell(row, columns["answer"]).value = MARKS[filled % len(MARKS)]
            sheet.cell(row, columns["missing"]).value = "手順書がまだありません"
            filled += 1
        elif kind == "q:":
            sheet.cell(row, columns["dates"]).value = "2026/4/1、R8.10.1"
            sheet.cell(row, columns["document"]).value = "規程 第3版"
        elif kind == "v:" and not str(sheet.cell(row, 1).value).startswith("v:+"):
            sheet.cell(row, columns["answer"]).value = "なかった"
book.save(sys.argv[2])
