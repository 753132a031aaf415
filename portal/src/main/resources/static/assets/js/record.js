// Pages about a concern or a notification: copying text to other systems, and paper.
(() => {
  'use strict';

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  for (const button of document.querySelectorAll('[data-copy]')) {
    const text = document.getElementById(button.dataset.copy);
    const said = button.parentElement.querySelector('[data-copied]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text.value);
        said.hidden = false;
      } catch {
        // not allowed here: the text is marked, so that one key copies it
        text.select();
      }
    });
  }
})();
