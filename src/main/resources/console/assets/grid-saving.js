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

  /** Makes changes and sends them, once those before them are saved: only then it is known which row is where. */
  send(make, how = 'do') {
    this.waiting.push({ make, how });
    this.work();
  }

  async work() {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.tell('saving');
    while (this.waiting.length) {
      const { make, how } = this.waiting.shift();
      const edits = make() ?? [];
      const failure = edits.length > 0 ? await this.save(edits, how) : undefined;
      if (failure) {
        const later = this.waiting.splice(0).filter((one) => one.how === 'do');
        const all = [...edits, ...later.flatMap((one) => one.make() ?? [])];
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
    await this.made(edits, changes, how);
    return undefined;
  }

  tell(state) {
    this.status.textContent = this.status.dataset[state];
    this.status.dataset.state = state;
  }
}
