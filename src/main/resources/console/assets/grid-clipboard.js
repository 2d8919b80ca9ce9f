// Blocks of cells as spreadsheet programs copy them: tabs between cells, line breaks between rows.

const quoted = (text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A block of cells as text. */
export const copied = (book, { rows, letters }) =>
  rows.map((row) => letters.map((letter) => quoted(book.text(letter + row))).join('\t')).join('\n');

/** The cells of a text, by rows; read as the service reads it. */
export const cellsOf = (block) => {
  const text = block.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const ends = (at) => at >= text.length || text[at] === '\t' || text[at] === '\n';
  const rows = [];
  let at = 0;
  const cell = () => {
    const from = at;
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text[close + 1] === '"') {
        close = text.indexOf('"', close + 2);
      }
      if (close >= 0 && ends(close + 1)) {
        at = close + 1;
        return text.slice(from + 1, close).replaceAll('""', '"');
      }
    }
    while (!ends(at)) {
      at += 1;
    }
    return text.slice(from, at);
  };
  while (at < text.length) {
    const row = [cell()];
    while (text[at] === '\t') {
      at += 1;
      row.push(cell());
    }
    at += 1;
    rows.push(row);
  }
  return rows;
};

/** The changes that a pasted text makes: rows that it needs come first; one cell fills a block. */
export const pasted = (text, book, block) => {
  const rows = cellsOf(text);
  if (rows.length === 1 && rows[0].length === 1) {
    return block.rows.flatMap((row) =>
      block.letters
        .filter((letter) => book.isOpen(row, letter))
        .map((letter) => ({ sheet: book.sheet, cell: letter + row, text: rows[0][0] })));
  }
  const first = block.rows[0];
  const missing = Math.max(0, first + rows.length - 1 - book.last);
  const edits = Array.from({ length: missing }, (none, i) => (
    { sheet: book.sheet, action: 'INSERT', after: book.last + i }));
  return [...edits, { sheet: book.sheet, action: 'PASTE', cell: block.letters[0] + first, text }];
};
