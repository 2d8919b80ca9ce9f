// What could not be saved is kept, beside what stands there now, until somebody decides.

const column = (name, caption, text) => {
  const cell = document.createElement(name);
  cell.dataset.caption = caption;
  cell.textContent = text;
  return cell;
};

export class Unsaved {
  constructor(element, sheet, saving) {
    this.element = element;
    this.sheet = sheet;
    this.saving = saving;
    this.edits = [];
    element.querySelector('[data-do=again]').addEventListener('click', () => this.again());
    element.querySelector('[data-do=drop]').addEventListener('click', () => this.drop());
  }

  /** Keeps what was typed; rows that were to be moved may be others by now. */
  keep(why, told, edits) {
    this.edits = [...this.edits, ...edits.filter((edit) => why !== 'conflict' || !this.isRow(edit))];
    this.element.querySelectorAll('[data-why]').forEach((one) => {
      one.hidden = one.dataset.why !== why;
    });
    const reasons = this.element.querySelector('.grid-reasons');
    reasons.innerHTML = why === 'refused' ? told : '';
    const body = this.element.querySelector('tbody');
    const written = this.edits.filter((edit) => edit.cell);
    body.replaceChildren(...written.map((edit) => this.line(edit, body.dataset)));
    body.parentElement.hidden = written.length === 0;
    this.element.querySelector('[data-do=again]').hidden = this.edits.length === 0;
    this.mark(true);
    this.element.hidden = false;
  }

  isRow(edit) {
    return ['MOVE', 'REMOVE'].includes(edit.action);
  }

  line(edit, words) {
    const line = document.createElement('tr');
    const typed = edit.action === 'PASTE' ? `${words.block} ${edit.text}` : edit.text;
    line.append(
      column('th', '', edit.cell),
      column('td', words.now, this.sheet.book.text(edit.cell)),
      column('td', words.typed, typed),
    );
    return line;
  }

  mark(unsaved) {
    const cells = this.edits.filter((edit) => edit.cell).map((edit) => edit.cell);
    this.sheet.unsaved = new Set(unsaved ? cells : []);
    this.sheet.show(cells.filter((cell) => this.sheet.book.find(Number(cell.replace(/^\D+/, '')))));
  }

  again() {
    const { edits } = this;
    this.drop();
    this.saving.send(() => edits);
  }

  drop() {
    this.mark(false);
    this.edits = [];
    this.element.hidden = true;
    this.saving.tell('saved');
  }
}
