// The sheet on the screen, made by Tabulator: frozen head and columns, widths, only the rows in sight.
import { lettersOf, rowOf } from './grid-book.js';

/** A text in any width and case, hiragana and katakana alike. */
const folded = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

const part = (name, look, text) => {
  const element = document.createElement(name);
  element.className = look;
  element.textContent = text;
  return element;
};

export class Sheet {
  constructor(place, book, marks, words) {
    this.book = book;
    this.marks = marks;
    this.words = words;
    this.filters = new Map();
    this.changedOnly = false;
    this.unsaved = new Set();
    this.element = place;
    this.table = new Tabulator(place, {
      data: book.rows,
      index: 'row',
      height: '100%',
      columns: this.columns(),
      columnDefaults: { headerSort: false, resizable: 'header', variableHeight: true },
      columnHeaderVertAlign: 'bottom',
      headerSortClickElement: 'icon',
      placeholder: () => part('span', 'soft', words.none),
      rowFormatter: (row) => row.getElement().setAttribute('aria-rowindex', row.getData().row + 1),
    });
    this.ready = new Promise((resolve) => this.table.on('tableBuilt', resolve)).then(() => this.name());
  }

  name() {
    this.element.setAttribute('aria-label', this.words.name);
    this.element.setAttribute('aria-rowcount', this.book.last + 1);
    this.element.setAttribute('aria-colcount', this.book.columns.length + 1);
    this.holder = this.element.querySelector('.tabulator-tableholder');
    // One group of rows each in the head and below it, so that readers by ear find them.
    this.holder.setAttribute('role', 'rowgroup');
    this.element.querySelectorAll('.tabulator-table, .tabulator-header-contents').forEach((one) => one.removeAttribute('role'));
  }

  columns() {
    const number = {
      title: this.words.row,
      field: 'row',
      width: 44,
      frozen: true,
      resizable: false,
      cssClass: 'grid-number',
      titleFormatter: () => this.head('', this.book.headerRow || '', this.words.row),
      formatter: (cell) => {
        cell.getElement().setAttribute('role', 'rowheader');
        return part('span', '', cell.getValue());
      },
    };
    return [
      number,
      ...this.book.columns.map((column, i) => ({
        title: `${column.letter} ${column.heading}`,
        field: column.letter,
        width: column.width,
        frozen: i < this.book.frozen && window.innerWidth > 600,
        headerTooltip: false,
        titleFormatter: () => this.head(column.letter, column.heading, '', column.hint),
        formatter: (cell) => this.cell(cell),
      })),
    ];
  }

  head(letter, heading, unseen, hint) {
    const head = part('div', 'grid-head', '');
    head.title = hint ?? '';
    head.append(part('span', 'letter', letter), part('span', 'heading', heading));
    if (unseen) {
      head.append(part('span', 'unseen', unseen));
      return head;
    }
    const filter = part('input', 'filter', '');
    filter.type = 'text';
    filter.setAttribute('aria-label', `${this.words.filter} ${letter} ${heading}`);
    filter.addEventListener('input', () => {
      this.filters.set(letter, folded(filter.value));
      this.filter();
    });
    ['click', 'mousedown', 'keydown'].forEach((type) =>
      filter.addEventListener(type, (event) => event.stopPropagation()));
    head.append(filter);
    return head;
  }

  filter() {
    const wanted = [...this.filters].filter(([, text]) => text);
    const marked = new Set(this.marks.cells.map(rowOf));
    this.table.setFilter((line) =>
      (!this.changedOnly || marked.has(line.row))
        && wanted.every(([letter, text]) => folded(line[letter]).includes(text)));
  }

  cell(cell) {
    const letter = cell.getField();
    const { row } = cell.getData();
    const at = letter + row;
    const element = cell.getElement();
    const looks = this.marks.looks(at);
    const open = this.book.isOpen(row, letter);
    element.dataset.cell = at;
    element.classList.remove('changed', 'wrong', 'doubtful');
    element.classList.add(...looks);
    element.classList.toggle('locked', !open);
    element.classList.toggle('unsaved', this.unsaved.has(at));
    element.setAttribute('aria-readonly', String(!open || !this.words.editable));
    element.setAttribute('aria-invalid', String(looks.includes('wrong')));
    const text = part('span', 'text', cell.getValue());
    if (!looks.includes('changed')) {
      return text;
    }
    const both = part('span', 'both', '');
    const was = part('del', 'text', this.marks.of(at).was);
    was.setAttribute('aria-label', `${this.words.before} ${was.textContent}`);
    both.append(was, part('strong', 'text', cell.getValue()));
    return both;
  }

  /** Shows some cells anew. */
  show(cells) {
    new Set(cells.map(rowOf)).forEach((row) => {
      const known = this.table.getRow(row);
      if (known) {
        cells.filter((cell) => rowOf(cell) === row).forEach((cell) => {
          const line = this.book.find(row);
          known.getData()[lettersOf(cell)] = line[lettersOf(cell)];
        });
        known.reformat();
      }
    });
  }

  /** Shows all rows anew, such as after some were moved. */
  async showAll() {
    await this.table.replaceData(this.book.rows);
    this.name();
  }

  /** The rows that are not filtered out, in their order. */
  get rows() {
    return this.table.getRows('active').map((row) => row.getData().row);
  }

  /** The element of a cell; undefined: it is not in sight. */
  at(row, letter) {
    return this.holder.querySelector(`[data-cell="${letter}${row}"]`) ?? undefined;
  }

  /** Brings a cell into sight. */
  async seek(row, letter) {
    if (!this.at(row, letter) && this.table.getRow(row)) {
      await this.table.scrollToRow(row, 'center', true).catch(() => {});
    }
    const cell = this.at(row, letter);
    if (!cell) {
      return undefined;
    }
    const own = cell.getBoundingClientRect();
    const frame = this.holder.getBoundingClientRect();
    const frozen = cell.classList.contains('tabulator-frozen') ? 0 : this.frozenWidth();
    const top = own.top - frame.top;
    const below = own.bottom - frame.top - this.holder.clientHeight;
    const left = own.left - frame.left - frozen;
    const right = own.right - frame.left - this.holder.clientWidth;
    this.holder.scrollTop += top < 0 ? top : Math.max(0, below);
    if (!cell.classList.contains('tabulator-frozen')) {
      this.holder.scrollLeft += left < 0 || right > own.width ? left : Math.max(0, Math.min(right, left));
    }
    return cell;
  }

  frozenWidth() {
    const frozen = [...this.element.querySelectorAll('.tabulator-header .tabulator-frozen')];
    return frozen.reduce((sum, one) => sum + one.offsetWidth, 0);
  }
}
