// What takes changes back: other changes, made from what the service answered.
import { rowOf } from './grid-book.js';
import { cellsOf } from './grid-clipboard.js';

const count = (edit, left) => {
  switch (edit.action ?? 'WRITE') {
    case 'WRITE':
      return 1;
    case 'PASTE':
      return cellsOf(edit.text).reduce((sum, row) => sum + row.length, 0);
    case 'REMOVE': {
      const other = left.findIndex((one) => rowOf(one.cell) !== edit.row || one.after !== '');
      return other < 0 ? left.length : other;
    }
    default:
      return 0;
  }
};

/** Where a row is once it was moved. */
export const movedTo = ({ row, after }) => (after < row ? after + 1 : after);

const writes = (changes) =>
  [...changes].reverse().map(({ sheet, cell, before }) => ({ sheet, cell, text: before }));

const inverse = (edit, changes) => {
  const { sheet, row, after } = edit;
  switch (edit.action) {
    case 'INSERT':
      return [{ sheet, action: 'REMOVE', row: after + 1 }];
    case 'REMOVE':
      return [{ sheet, action: 'INSERT', after: row - 1 }, ...writes(changes)];
    case 'MOVE': {
      const now = movedTo(edit);
      return now === row ? [] : [{ sheet, action: 'MOVE', row: now, after: row < now ? row - 1 : row }];
    }
    default:
      return writes(changes);
  }
};

/** The changes that take others back, by what became of each cell. */
export const takenBack = (edits, changes) => {
  const back = [];
  let left = changes;
  edits.forEach((edit) => {
    const number = count(edit, left);
    back.unshift(inverse(edit, left.slice(0, number)));
    left = left.slice(number);
  });
  return back.flat();
};

export class History {
  constructor() {
    this.done = [];
    this.undone = [];
    this.changed = () => {};
  }

  /** What was done can be undone; what was undone, done again. */
  keep(back, how) {
    if (how === 'undo') {
      this.undone.push(back);
    } else {
      this.done.push(back);
    }
    if (how === 'do') {
      this.undone = [];
    }
    this.changed();
  }

  /** The changes that undo, or redo, what was done last. */
  take(how) {
    const edits = (how === 'undo' ? this.done : this.undone).pop();
    this.changed();
    return edits;
  }

  /** Others changed the draft: addresses may be other ones now. */
  forget() {
    this.done = [];
    this.undone = [];
    this.changed();
  }
}
