// Which cell is marked, and which block around it; the line above tells of it.

export class Selection {
  constructor(sheet, line, words) {
    this.sheet = sheet;
    this.line = line;
    this.words = words;
    this.row = 0;
    this.letter = '';
    this.from = undefined;
    this.moved = () => {};
  }

  get cell() {
    return this.letter + this.row;
  }

  get letters() {
    return this.sheet.book.columns.map((column) => column.letter);
  }

  /** Whether people may write into the marked cell. */
  get open() {
    return this.words.editable && this.sheet.book.isOpen(this.row, this.letter);
  }

  /** Marks a cell, or with it the block from the one that was marked. */
  async mark(row, letter, extend) {
    const before = this.row;
    this.from = extend ? this.from ?? { row: this.row, letter: this.letter } : undefined;
    this.row = row;
    this.letter = letter;
    await this.sheet.seek(row, letter);
    this.paint();
    this.tell();
    this.moved(before !== row);
  }

  /** Goes so many rows and columns on; past the end of a line it stays. */
  move(down, right, extend) {
    const rows = this.sheet.rows;
    const { letters } = this;
    const at = rows.findLastIndex((row) => row <= this.row);
    const row = rows[Math.max(0, Math.min(rows.length - 1, at + down))];
    const letter = letters[Math.max(0, Math.min(letters.length - 1, letters.indexOf(this.letter) + right))];
    return row === undefined ? Promise.resolve() : this.mark(row, letter, extend);
  }

  /** What brings the mark back to its rows after these were moved; one whose row is gone stays where it was. */
  hold() {
    const { book } = this.sheet;
    const held = [this, this.from].filter(Boolean).map((end) => [end, book.hold([end.row])]);
    return () => held.forEach(([end, now]) => {
      [end.row] = now() ?? [Math.min(end.row, book.last)];
    });
  }

  /** Whether the marked cell is the last, or the first, of its row. */
  isEdge(right) {
    return this.letter === (right > 0 ? this.letters.at(-1) : this.letters[0]);
  }

  /** The rows and columns of the block. */
  get block() {
    const { letters } = this;
    const { rows } = this.sheet;
    const other = this.from ?? this;
    const [top, bottom] = [rows.indexOf(other.row), rows.indexOf(this.row)].sort((a, b) => a - b);
    const [left, right] = [letters.indexOf(other.letter), letters.indexOf(this.letter)].sort((a, b) => a - b);
    return { rows: rows.slice(Math.max(0, top), bottom + 1), letters: letters.slice(left, right + 1) };
  }

  /** Shows what is marked; again, whenever rows came into sight. */
  paint() {
    const { rows, letters } = this.block;
    this.sheet.element.querySelectorAll('.ranged, .here').forEach((one) => one.classList.remove('ranged', 'here'));
    this.sheet.element.querySelectorAll('.tabulator-row').forEach((line) => {
      const number = Number(line.querySelector('.grid-number')?.textContent);
      if (number === this.row) {
        line.querySelector('.grid-number').classList.add('here');
      }
      if (this.from && rows.includes(number)) {
        letters.forEach((letter) => this.sheet.at(number, letter)?.classList.add('ranged'));
      }
    });
    this.sheet.at(this.row, this.letter)?.classList.add('here');
  }

  /** Address, column, text, and what the row says. */
  tell() {
    const { book, marks } = this.sheet;
    const line = book.find(this.row);
    const [at, column, text, told] = this.line.children;
    const problems = marks.of(this.cell)?.told ?? [];
    at.textContent = this.cell;
    column.textContent = book.column(this.letter)?.heading ?? '';
    text.textContent = line?.[this.letter] ?? '';
    told.textContent = [...problems, [line?.id, line?.told].filter(Boolean).join('　')].filter(Boolean).join(' ／ ');
    this.line.hidden = false;
  }
}
