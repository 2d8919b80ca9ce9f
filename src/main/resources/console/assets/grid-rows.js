// Rows on the screen, moved as the service moves them.
import { movedTo } from './grid-history.js';

const blank = (book) => ({
  row: 0,
  id: '',
  told: '',
  edit: true,
  open: [],
  ...Object.fromEntries(book.columns.map((column) => [column.letter, ''])),
});

/** Makes the changes of rows among some edits; whether there were any. */
export const makeRows = (book, edits) => {
  const moving = edits.filter((edit) => ['INSERT', 'MOVE', 'REMOVE'].includes(edit.action));
  const above = book.rows.filter((one) => one.row <= book.headerRow);
  const rows = book.rows.filter((one) => one.row > book.headerRow);
  const first = rows[0]?.row ?? book.headerRow + 1;
  moving.forEach((edit) => {
    if (edit.action === 'INSERT') {
      rows.splice(edit.after + 1 - first, 0, blank(book));
    } else if (edit.action === 'REMOVE') {
      rows.splice(edit.row - first, 1);
    } else {
      const [line] = rows.splice(edit.row - first, 1);
      rows.splice(movedTo(edit) - first, 0, line);
    }
  });
  rows.forEach((line, i) => {
    line.row = first + i;
  });
  book.rows = [...above, ...rows];
  return moving.length > 0;
};

/** The edits of a button that is about rows; undefined: it cannot be done here. */
export const rowEdits = (name, book, marked) => {
  const { sheet } = book;
  const rows = marked.filter((row) => row > book.headerRow);
  const top = rows[0];
  const bottom = rows.at(-1);
  if (name === 'insert') {
    return [{ sheet, action: 'INSERT', after: bottom ?? book.headerRow }];
  }
  if (top === undefined || rows.length !== bottom - top + 1) {
    return undefined;
  }
  if (name === 'remove') {
    return [...rows].reverse().map((row) => ({ sheet, action: 'REMOVE', row }));
  }
  if (name === 'up') {
    return top - 1 > book.headerRow ? [{ sheet, action: 'MOVE', row: top - 1, after: bottom }] : undefined;
  }
  return bottom < book.last ? [{ sheet, action: 'MOVE', row: bottom + 1, after: top - 1 }] : undefined;
};
