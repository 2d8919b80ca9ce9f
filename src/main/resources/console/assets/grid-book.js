// A sheet as the table of the page has it.

/** The letters of an address: H of H18. */
export const lettersOf = (cell) => cell.replace(/\d+$/, '');

/** The row of an address: 18 of H18. */
export const rowOf = (cell) => Number(cell.replace(/^\D+/, ''));

export class Book {
  constructor(table) {
    this.take(table);
  }

  /** Takes over what a table has. */
  take(table) {
    const { version, sheet, header, frozen } = table.dataset;
    this.version = Number(version);
    this.sheet = sheet;
    this.headerRow = Number(header);
    this.frozen = Number(frozen);
    this.columns = [...table.tHead.rows[0].cells].slice(1).map((head) => ({
      letter: head.querySelector('.letter').textContent,
      heading: head.querySelector('.heading').textContent,
      hint: head.title,
      width: Number(head.dataset.width),
      read: head.dataset.read === 'true',
    }));
    this.rows = [...table.tBodies[0].rows].map((line) => this.line(line));
  }

  line(line) {
    const [head, ...cells] = line.cells;
    const row = {
      row: Number(head.textContent),
      id: line.dataset.id ?? '',
      told: line.dataset.told ?? '',
      edit: line.dataset.edit === 'true',
      open: [],
    };
    cells.forEach((cell, i) => {
      const { letter } = this.columns[i];
      row[letter] = cell.textContent;
      if (cell.dataset.open === 'true') {
        row.open.push(letter);
      }
    });
    return row;
  }

  /** The same from the service, as it is now. */
  async again(page) {
    const answer = await fetch(page, { headers: { 'HX-Request': 'true' }, cache: 'no-store' });
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    this.take(read.getElementById('grid-table'));
  }

  find(row) {
    return this.rows.find((one) => one.row === row);
  }

  /** Some rows, to be found again after others were moved: their numbers then; undefined: not all are there. */
  hold(rows) {
    const lines = rows.map((row) => this.find(row));
    return () => (lines.every((line) => this.rows.includes(line)) ? lines.map((line) => line.row) : undefined);
  }

  column(letter) {
    return this.columns.find((one) => one.letter === letter);
  }

  text(cell) {
    return this.find(rowOf(cell))?.[lettersOf(cell)] ?? '';
  }

  /** Whether people may write into a cell. */
  isOpen(row, letter) {
    const line = this.find(row);
    return Boolean(line) && ((line.edit && this.column(letter)?.read) || line.open.includes(letter));
  }

  /** The last row below the headings; that of the headings where there is none. */
  get last() {
    return Math.max(this.headerRow, ...this.rows.map((one) => one.row));
  }

  write(cell, text) {
    const line = this.find(rowOf(cell));
    if (line) {
      line[lettersOf(cell)] = text;
    }
  }
}
