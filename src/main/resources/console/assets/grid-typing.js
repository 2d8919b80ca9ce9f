// What is typed into a cell: checked as one types, with what it may become below it.
import { headers } from './grid-saving.js';

const PAUSE = 120;

export class Typing {
  constructor(frame, sheet, selection, words) {
    this.frame = frame;
    this.sheet = sheet;
    this.selection = selection;
    this.words = words;
    this.typing = false;
    this.asked = undefined;
    this.written = () => {};
    this.input = document.createElement('textarea');
    this.input.className = 'grid-input';
    this.input.rows = 1;
    this.input.spellcheck = false;
    this.input.autocomplete = 'off';
    this.input.setAttribute('aria-autocomplete', 'list');
    this.below = document.createElement('div');
    this.below.className = 'grid-below';
    this.below.hidden = true;
    this.below.tabIndex = 0;
    frame.prepend(this.input);
    frame.append(this.below);
    this.input.addEventListener('input', () => this.type());
    this.input.addEventListener('blur', () => this.leave());
    this.below.addEventListener('mousedown', (event) => event.preventDefault());
    this.below.addEventListener('click', (event) => this.choose(event));
  }

  /** Puts the input over the marked cell, wherever that is now. */
  place() {
    const { row, letter } = this.selection;
    const cell = this.sheet.at(row, letter);
    const own = cell?.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    const { style } = this.input;
    style.left = cell ? `${own.left - frame.left - this.frame.clientLeft}px` : '-9999px';
    style.top = cell ? `${own.top - frame.top - this.frame.clientTop}px` : '0';
    style.width = cell ? `${own.width}px` : '40px';
    style.height = cell ? `${Math.max(own.height, this.typing ? this.input.scrollHeight : 0)}px` : '26px';
    if (!this.below.hidden && cell) {
      const room = frame.width - this.below.offsetWidth - 4;
      this.below.style.left = `${Math.max(4, Math.min(own.left - frame.left, room))}px`;
      this.below.style.top = `${own.top - frame.top + this.input.offsetHeight + 2}px`;
    }
  }

  /** The marked cell is another one. */
  follow() {
    const { row, letter, cell, open } = this.selection;
    const heading = this.sheet.book.column(letter)?.heading ?? '';
    const text = this.sheet.book.text(cell);
    this.input.value = '';
    this.input.readOnly = !open;
    this.input.setAttribute('aria-label', `${letter}${row} ${heading}: ${text}`);
    this.place();
  }

  /** Begins to change the marked cell: what stands there, or what is typed instead. */
  begin(text) {
    if (!this.selection.open) {
      return;
    }
    this.typing = true;
    this.input.classList.add('typing');
    if (text !== undefined) {
      this.input.value = text;
      this.input.setSelectionRange(text.length, text.length);
    }
    this.place();
    this.check(0);
  }

  type() {
    if (!this.typing) {
      this.begin();
      return;
    }
    this.place();
    this.check(PAUSE);
  }

  check(pause) {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.ask(this.selection.cell, this.input.value), pause);
  }

  async ask(cell, text) {
    this.asked?.abort();
    this.asked = new AbortController();
    const body = JSON.stringify({ sheet: this.sheet.book.sheet, cell, text });
    const { signal } = this.asked;
    try {
      const answer = await fetch(`${this.words.book}/check`, { method: 'POST', headers: headers(), body, signal });
      const told = answer.ok ? await answer.text() : '';
      if (!signal.aborted && this.typing && this.selection.cell === cell) {
        this.show(told);
      }
    } catch {
      // Another key was pressed, or the service is away: then saving says so.
    }
  }

  show(told) {
    this.below.innerHTML = told;
    this.below.hidden = told.trim() === '';
    this.below.dataset.cell = this.selection.cell;
    this.input.removeAttribute('aria-activedescendant');
    if (this.options.length > 0) {
      this.input.setAttribute('aria-controls', 'grid-options');
    }
    this.place();
    this.below.scrollIntoView?.({ block: 'nearest' });
  }

  get options() {
    return [...this.below.querySelectorAll('[role=option]')];
  }

  /** The next or the last of what the text may become; whether there is any. */
  point(down) {
    const { options } = this;
    if (options.length === 0) {
      return false;
    }
    const now = options.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    const next = (now + down + options.length + (now < 0 && down < 0 ? 1 : 0)) % options.length;
    options.forEach((one, i) => one.setAttribute('aria-selected', String(i === next)));
    options[next].scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', options[next].id);
    return true;
  }

  choose(event) {
    const fix = event.target.closest('[data-fix]');
    const option = event.target.closest('[role=option]');
    if (fix) {
      this.input.value = fix.dataset.fix;
      this.end(true);
    } else if (option) {
      this.input.value = option.dataset.text;
      this.input.focus();
      this.type();
    }
  }

  leave() {
    if (this.typing) {
      this.end(true);
    }
  }

  /** Ends: what was typed, or the option that is pointed at, is written, or not. */
  end(write) {
    const { cell } = this.selection;
    const pointed = this.options.find((one) => one.getAttribute('aria-selected') === 'true');
    const text = pointed && write ? pointed.dataset.text : this.input.value;
    clearTimeout(this.later);
    this.asked?.abort();
    this.typing = false;
    this.below.hidden = true;
    this.below.replaceChildren();
    this.input.classList.remove('typing');
    ['aria-controls', 'aria-activedescendant'].forEach((one) => this.input.removeAttribute(one));
    if (write && text !== this.sheet.book.text(cell)) {
      this.written(cell, text);
    }
    this.follow();
  }
}
