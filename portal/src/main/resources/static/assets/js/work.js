// Small helps for the forum and the desk; every page works without them.
(() => {
  'use strict';

  // Ctrl + Enter sends the form that one is writing in.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target.closest?.('form[data-quick]');
    if (!form) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('button.button-primary') ?? undefined);
  });

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  // The live page says whether it follows; what was missed comes with the next connection.
  const live = document.querySelector('[data-live]');
  if (live) {
    const say = (state) => { for (const text of live.querySelectorAll('[data-state]')) text.hidden = text.dataset.state !== state; };
    document.addEventListener('htmx:sse:after:connection', () => say('on'));
    document.addEventListener('htmx:sse:error', () => say('off'));
    document.addEventListener('htmx:sse:close', () => say('off'));
  }
})();
