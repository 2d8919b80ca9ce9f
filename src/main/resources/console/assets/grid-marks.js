// What the report says of cells: changed, wrong, worth a look. It stands beside the grid.

const WORST = ['changed', 'doubtful', 'wrong'];

export class Marks {
  constructor(sheet) {
    this.sheet = sheet;
    this.byCell = new Map();
  }

  /** Reads what stands beside. */
  read(beside) {
    this.byCell = new Map();
    beside.querySelectorAll('[data-mark][data-cell]').forEach((one) => {
      const { mark, cell, sheet, was, what } = one.dataset;
      if (sheet !== this.sheet || !cell) {
        return;
      }
      const known = this.byCell.get(cell) ?? { looks: [], told: [] };
      known.looks.push(mark);
      if (mark === 'changed') {
        known.was = was ?? '';
      } else {
        known.told.push(what);
      }
      this.byCell.set(cell, known);
    });
  }

  /** What is said of a cell; undefined: nothing. */
  of(cell) {
    return this.byCell.get(cell);
  }

  /** The classes of a cell; the worst is seen. */
  looks(cell) {
    return WORST.filter((look) => this.byCell.get(cell)?.looks.includes(look));
  }

  get cells() {
    return [...this.byCell.keys()];
  }
}
