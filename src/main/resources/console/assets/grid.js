// The grid of a workbook. Without it the page shows the same as a plain table.
import { Book, lettersOf, rowOf } from './grid-book.js';
import { Marks } from './grid-marks.js';
import { Sheet } from './grid-sheet.js';
import { Selection } from './grid-selection.js';
import { Typing } from './grid-typing.js';
import { Keys } from './grid-keys.js';
import { copied, pasted } from './grid-clipboard.js';
import { makeRows, rowEdits } from './grid-rows.js';
import { History } from './grid-history.js';
import { Saving } from './grid-saving.js';
import { Unsaved } from './grid-unsaved.js';

const frame = document.getElementById('grid-frame');
const words = { ...frame.dataset, editable: frame.dataset.editable === 'true' };
const plain = frame.querySelector('.grid-plain');
const book = new Book(document.getElementById('grid-table'));
const beside = document.getElementById('grid-beside');
const marks = new Marks(book.sheet);

const place = document.createElement('div');
place.className = 'grid-place';
frame.append(place);
plain.hidden = true;
frame.classList.add('grid-live');

const sheet = new Sheet(place, book, marks, words);
const selection = new Selection(sheet, document.getElementById('grid-line'), words);
const typing = new Typing(frame, sheet, selection, words);
const history = new History();
const buttons = document.querySelector('.grid-buttons');
const saving = words.editable
  ? new Saving(book, words.book, history, document.getElementById('grid-saved'))
  : undefined;

const write = (cell, text) => {
  const now = book.hold([rowOf(cell)]);
  book.write(cell, text);
  sheet.show([cell]);
  saving.send(() => now()?.map((row) => ({ sheet: book.sheet, cell: lettersOf(cell) + row, text })));
};

// Sends what is made of the block that is marked now, wherever its rows are by then.
const act = (make) => {
  const { rows, letters } = selection.block;
  const now = book.hold(rows);
  saving.send(() => {
    const then = now();
    return then && make({ rows: then, letters });
  });
};

const cleared = ({ rows, letters }) =>
  rows.flatMap((row) => letters.map((letter) => letter + row))
    .filter((cell) => book.isOpen(rowOf(cell), lettersOf(cell)) && book.text(cell) !== '')
    .map((cell) => ({ sheet: book.sheet, cell, text: '' }));

const again = () => {
  selection.paint();
  typing.place();
};

const does = (name) => {
  if (name === 'filter' || name === 'changed') {
    const button = buttons.querySelector(`[data-do=${name}]`);
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(pressed));
    frame.classList.toggle(`grid-${name}`, pressed);
    sheet.changedOnly = name === 'changed' ? pressed : sheet.changedOnly;
    if (name === 'filter' && !pressed) {
      sheet.filters.clear();
      frame.querySelectorAll('.filter').forEach((one) => { one.value = ''; });
    }
    sheet.filter();
    sheet.table.redraw();
    again();
  } else if (saving && (name === 'undo' || name === 'redo')) {
    saving.send(() => history.take(name), name);
  } else if (saving && name === 'clear') {
    act(cleared);
  } else if (saving) {
    act(({ rows }) => rowEdits(name, book, rows));
  }
};

if (saving) {
  const unsaved = new Unsaved(document.getElementById('grid-unsaved'), sheet, saving);
  typing.written = write;
  history.changed = () => {
    buttons.querySelector('[data-do=undo]').disabled = history.done.length === 0;
    buttons.querySelector('[data-do=redo]').disabled = history.undone.length === 0;
  };
  frame.dataset.version = String(book.version);
  saving.made = async (edits, changes, how) => {
    const follow = selection.hold();
    const moved = makeRows(book, edits);
    follow();
    const here = changes.filter((one) => one.sheet === book.sheet && book.find(rowOf(one.cell)));
    const removed = edits.some((edit) => edit.action === 'REMOVE');
    here.filter((one) => !removed || edits.some((edit) => edit.cell === one.cell))
      .forEach((one) => book.write(one.cell, one.after));
    if (moved) {
      await sheet.showAll();
    } else {
      sheet.show(here.map((one) => one.cell));
    }
    const last = changes.findLast((one) => one.sheet === book.sheet && book.find(rowOf(one.cell)));
    if (edits.length > 1 || moved) {
      const row = last && (!moved || how !== 'do') ? rowOf(last.cell) : selection.row;
      await selection.mark(row, selection.letter, Boolean(selection.from));
    } else {
      again();
    }
    frame.dataset.version = String(book.version);
  };
  saving.failed = async (why, told, edits) => {
    await book.again(words.page).then(() => sheet.showAll()).catch(() => {});
    unsaved.keep(why, told, edits);
    again();
  };
  typing.input.addEventListener('paste', (event) => {
    if (!typing.typing) {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      act((block) => pasted(text, book, block));
    }
  });
  typing.input.addEventListener('cut', (event) => {
    if (!typing.typing) {
      event.preventDefault();
      event.clipboardData.setData('text/plain', copied(book, selection.block));
      does('clear');
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (saving.busy || unsaved.edits.length > 0) {
      event.preventDefault();
    }
  });
}

typing.input.addEventListener('copy', (event) => {
  if (!typing.typing) {
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(book, selection.block));
  }
});

const pointed = (event) => event.target.closest('[data-cell]')?.dataset.cell;
let dragging = false;
place.addEventListener('mousedown', (event) => {
  const cell = event.button === 0 ? pointed(event) : undefined;
  if (cell) {
    event.preventDefault();
    typing.leave();
    dragging = true;
    selection.mark(rowOf(cell), lettersOf(cell), event.shiftKey);
    typing.input.focus({ preventScroll: true });
  }
});
place.addEventListener('mouseover', (event) => {
  const cell = dragging ? pointed(event) : undefined;
  if (cell && cell !== selection.cell) {
    selection.mark(rowOf(cell), lettersOf(cell), true);
  }
});
document.addEventListener('mouseup', () => { dragging = false; });
place.addEventListener('dblclick', (event) => {
  if (pointed(event)) {
    typing.begin(book.text(selection.cell));
  }
});
// The input lies over the marked cell while it is typed into only.

const cases = document.getElementById('grid-cases');
const showCases = () => {
  if (cases && book.find(selection.row)?.id) {
    const asked = `${words.book}/cases?sheet=${encodeURIComponent(book.sheet)}&row=${selection.row}`;
    htmx.ajax('GET', asked, { target: '#grid-cases', swap: 'innerHTML' });
  } else {
    cases?.replaceChildren();
  }
};
let later;
selection.moved = (row) => {
  typing.follow();
  if (row) {
    clearTimeout(later);
    later = setTimeout(showCases, 250);
  }
};

new Keys(typing, selection, does);
buttons.hidden = false;
buttons.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do]');
  if (button) {
    typing.leave();
    does(button.dataset.do);
    if (!['filter', 'changed'].includes(button.dataset.do)) {
      typing.input.focus({ preventScroll: true });
    }
  }
});

beside?.addEventListener('click', (event) => {
  const fix = event.target.closest('[data-fix]');
  const link = event.target.closest('a[href]');
  const one = event.target.closest('[data-cell]');
  if (fix && saving && one.dataset.sheet === book.sheet) {
    selection.mark(rowOf(one.dataset.cell), lettersOf(one.dataset.cell)).then(() => write(one.dataset.cell, fix.dataset.fix));
  } else if (link && one && one.dataset.sheet === book.sheet && book.find(rowOf(one.dataset.cell))) {
    event.preventDefault();
    selection.mark(rowOf(one.dataset.cell), lettersOf(one.dataset.cell));
    typing.input.focus({ preventScroll: true });
  }
});
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.target === beside) {
    const before = marks.cells;
    marks.read(beside);
    beside.querySelectorAll('.fix').forEach((one) => {
      one.hidden = !saving || one.closest('[data-sheet]').dataset.sheet !== book.sheet;
    });
    sheet.show([...new Set([...before, ...marks.cells])].filter((cell) => book.find(rowOf(cell))));
    if (sheet.changedOnly) {
      sheet.filter();
    }
    selection.tell();
    again();
    frame.dataset.marks = String(marks.cells.length);
    showCases();
  }
});

sheet.ready.then(async () => {
  sheet.table.on('scrollVertical', again);
  sheet.table.on('scrollHorizontal', again);
  sheet.table.on('renderComplete', again);
  sheet.table.on('columnResized', again);
  window.addEventListener('resize', again);
  const cell = words.cell && book.find(rowOf(words.cell)) ? words.cell : undefined;
  const first = cell ?? book.columns[0].letter + (book.rows.find((one) => one.row > book.headerRow)?.row ?? book.rows[0]?.row);
  await selection.mark(rowOf(first), lettersOf(first));
  if (cell) {
    typing.input.focus({ preventScroll: true });
  }
  if (beside) {
    marks.read(beside);
  }
  typing.input.setAttribute('aria-describedby', 'grid-keys');
  const keys = document.createElement('span');
  keys.id = 'grid-keys';
  keys.className = 'unseen';
  keys.textContent = words.keys;
  frame.append(keys);
  frame.dataset.ready = 'true';
});
