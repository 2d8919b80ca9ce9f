'use strict';
// What htmx and HTML do not do by themselves. Without it every page still works.
(() => {
  const LATE = 300;
  const late = new WeakMap();

  const settled = (target) => {
    clearTimeout(late.get(target));
    target.removeAttribute('aria-busy');
  };

  document.addEventListener('htmx:beforeRequest', (event) => {
    const target = event.detail.target;
    late.set(target, setTimeout(() => target.setAttribute('aria-busy', 'true'), LATE));
  });
  document.addEventListener('htmx:afterRequest', (event) => settled(event.detail.target));

  // Who reads with the ears, or with the keyboard, goes on where something new stands.
  document.addEventListener('htmx:afterSwap', (event) => {
    const target = event.detail.target;
    settled(target);
    if (target.id !== 'problems') {
      document.getElementById('problems')?.replaceChildren();
    }
    const heading = target.matches('[data-focus]') || target === document.body || target.id === 'problems'
      ? target.querySelector('h1, h2, h3')
      : null;
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  });
  document.addEventListener('htmx:sendError', (event) => {
    settled(event.detail.target);
    document.getElementById('offline')?.showModal();
  });

  // Explanations go away without moving the pointer or the focus.
  document.addEventListener('keydown', (event) => {
    document.body.classList.toggle('quiet', event.key === 'Escape');
  });
  document.addEventListener('pointerover', () => document.body.classList.remove('quiet'));

  // <button data-open="id"> opens <dialog id>; a button in a dialog closes it by its form.
  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-open]');
    if (opener) {
      document.getElementById(opener.dataset.open).showModal();
    }
  });

  // <form data-drop>: files that are dropped on it are sent as if they had been chosen.
  const dropped = (event) => (event.dataTransfer?.types.includes('Files') ? event.target.closest('[data-drop]') : null);
  document.addEventListener('dragover', (event) => {
    const form = dropped(event);
    if (form) {
      event.preventDefault();
      form.classList.add('over');
    }
  });
  document.addEventListener('dragleave', (event) => event.target.closest?.('[data-drop]')?.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    const form = dropped(event);
    if (form) {
      event.preventDefault();
      form.classList.remove('over');
      form.querySelector('input[type="file"]').files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
  document.addEventListener('submit', (event) => {
    if (event.target.matches('[data-drop]')) {
      event.target.dataset.busy = document.body.dataset.busy;
      event.target.setAttribute('aria-busy', 'true');
    }
  });
  const idle = () => document.querySelector('[data-drop]')?.removeAttribute('aria-busy');
  addEventListener('pageshow', idle);
  document.addEventListener('htmx:afterRequest', (event) => {
    if (event.target.matches('[data-drop]') && !event.detail.successful) {
      idle();
    }
  });
})();
