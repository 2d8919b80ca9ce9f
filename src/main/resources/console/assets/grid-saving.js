// Sends changes one after the other, each to the version that came of the one before.
import { takenBack } from './grid-history.js';

export const headers = () => ({
  ...JSON.parse(document.body.getAttribute('hx-headers') ?? '{}'),
  'HX-Request': 'true',
  'Content-Type': 'application/json',
});

const CONFLICT = 412;

export class Saving {
  constructor(book, address, history, status) {
    this.book = book;
    this.address = address;
    this.history = history;
    this.status = status;
    this.waiting = [];
    this.busy = false;
    this.made = async () => {};
    this.failed = async () => {};
  }

  /** Sends changes, once those before them are saved. */
  send(edits, how = 'do') {
    if (edits?.length) {
      this.waiting.push({ edits, how });
      this.work();
    }
  }

  async work() {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.tell('saving');
    while (this.waiting.length) {
      const { edits, how } = this.waiting.shift();
      const failure = await this.save(edits, how);
      if (failure) {
        const all = [edits, ...this.waiting.splice(0).map((one) => one.edits)].flat();
        this.history.forget();
        this.tell('unsaved');
        await this.failed(failure.why, failure.told, all);
        this.busy = false;
        return;
      }
    }
    this.busy = false;
    this.tell('saved');
    document.body.dispatchEvent(new CustomEvent('grid-saved'));
  }

  /** Saves changes; what kept them from being saved, if anything did. */
  async save(edits, how) {
    let answer;
    try {
      answer = await fetch(this.address, {
        method: 'PATCH',
        headers: { ...headers(), 'If-Match': `"${this.book.version}"` },
        body: JSON.stringify({ edits }),
      });
    } catch {
      return { why: 'offline', told: '' };
    }
    if (!answer.ok) {
      const why = answer.status < 500 && answer.status !== 401 ? (answer.status === CONFLICT ? 'conflict' : 'refused') : 'offline';
      return { why, told: await answer.text() };
    }
    const { version, changes } = await answer.json();
    this.book.version = version;
    this.history.keep(takenBack(edits, changes), how);
    await this.made(edits, changes);
    return undefined;
  }

  tell(state) {
    this.status.textContent = this.status.dataset[state];
    this.status.dataset.state = state;
  }
}
