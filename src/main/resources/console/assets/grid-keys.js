// Keys, as spreadsheet programs have them.

const STEPS = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

export class Keys {
  constructor(typing, selection, does) {
    this.typing = typing;
    this.selection = selection;
    this.does = does;
    this.leaving = false;
    typing.input.addEventListener('keydown', (event) => this.press(event));
  }

  press(event) {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const used = this.typing.typing ? this.whileTyping(event) : this.whileMoving(event);
    if (used) {
      event.preventDefault();
    }
  }

  whileTyping(event) {
    const { typing, selection } = this;
    switch (event.key) {
      case 'Enter':
        if (event.altKey) {
          typing.input.setRangeText('\n', typing.input.selectionStart, typing.input.selectionEnd, 'end');
          typing.type();
          return true;
        }
        typing.end(true);
        selection.move(event.shiftKey ? -1 : 1, 0);
        return true;
      case 'Tab':
        typing.end(true);
        selection.move(0, event.shiftKey ? -1 : 1);
        return true;
      case 'Escape':
        typing.end(false);
        return true;
      case 'ArrowDown':
        return typing.point(1);
      case 'ArrowUp':
        return typing.point(-1);
      default:
        return false;
    }
  }

  whileMoving(event) {
    const { typing, selection } = this;
    if (event.ctrlKey || event.metaKey) {
      return this.command(event);
    }
    if (event.key === 'Tab') {
      const right = event.shiftKey ? -1 : 1;
      if (this.leaving || selection.isEdge(right)) {
        this.leaving = false;
        return false;
      }
      selection.move(0, right);
      return true;
    }
    this.leaving = event.key === 'Escape';
    if (STEPS[event.key]) {
      selection.move(...STEPS[event.key], event.shiftKey);
      return true;
    }
    switch (event.key) {
      case 'Enter':
        selection.move(event.shiftKey ? -1 : 1, 0);
        return true;
      case 'F2':
        typing.begin(selection.sheet.book.text(selection.cell));
        return true;
      case 'Delete':
      case 'Backspace':
        this.does('clear');
        return true;
      default:
        return false;
    }
  }

  command(event) {
    const key = event.key.toLowerCase();
    if (key === 'z') {
      this.does(event.shiftKey ? 'redo' : 'undo');
      return true;
    }
    if (key === 'y') {
      this.does('redo');
      return true;
    }
    if (event.key === 'Home' || event.key === 'End') {
      const far = event.key === 'Home' ? -Infinity : Infinity;
      this.selection.move(far, far, event.shiftKey);
      return true;
    }
    return false;
  }
}
