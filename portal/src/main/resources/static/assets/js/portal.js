// What every page does beyond plain HTML: hides the screen, keeps what was typed, remembers the scheme.
// Nothing typed is ever put into an address or into the browser's storage.
(() => {
  'use strict';

  const root = document.documentElement;
  const find = (selector, place = document) => place.querySelector(selector);

  // --- One key hides the screen: Esc. It types nothing; an Esc that ends the choice of an accent is left alone.
  const blank = find('#blank');
  const title = document.title;

  function hideScreen() {
    if (blank.open) return;
    document.title = 'Rettidig';
    blank.showModal();
    find('[data-unblank]', blank).focus();
  }

  function showScreen() {
    blank.close();
    document.title = title;
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || event.target.closest?.('.rt-account[open]')) return;
    // somebody who presses Esc in a hurry presses it often: only the button shows the screen again
    event.preventDefault();
    hideScreen();
  }, true);
  blank.addEventListener('cancel', (event) => event.preventDefault());
  find('[data-unblank]').addEventListener('click', showScreen);
  document.querySelectorAll('[data-blank]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', hideScreen);
  });

  // --- Nothing typed is lost: before a form leaves the page we ask whether the login still holds.
  const again = find('#login-again');
  let waiting = null;

  // Who is logged in: an answer, null for nobody, undefined when there is no connection.
  async function session() {
    try {
      const answer = await fetch('/session', { cache: 'no-store', redirect: 'error' });
      if (answer.ok) return await answer.json();
      return answer.status === 401 ? null : undefined;
    } catch {
      return undefined;
    }
  }

  function ask(why, sendAgain) {
    waiting = sendAgain;
    for (const text of again.querySelectorAll('[data-say]')) text.hidden = text.dataset.say !== why;
    find('[data-login]', again).hidden = why !== 'login';
    find('[data-retry]', again).hidden = why === 'login';
    if (!again.open) again.showModal();
  }

  // Sends what waits if the same person is logged in; anybody else's words are never sent in this one's name.
  async function sendIfLoggedIn(sendAgain) {
    const now = await session();
    if (now === undefined) ask('offline', sendAgain);
    else if (now === null) ask('login', sendAgain);
    else if (root.dataset.reader && root.dataset.reader !== now.reader) ask('other', sendAgain);
    else {
      document.querySelectorAll(`input[name="${now.field}"]`).forEach((field) => { field.value = now.token; });
      waiting = null;
      if (again.open) again.close();
      sendAgain();
    }
  }

  const retry = () => { if (waiting) sendIfLoggedIn(waiting); };
  find('[data-retry]').addEventListener('click', retry);
  find('[data-close]', again).addEventListener('click', () => again.close());
  again.addEventListener('close', () => { waiting = null; });
  new BroadcastChannel('rettidig-login').addEventListener('message', retry);
  window.addEventListener('focus', () => { if (again.open) retry(); });

  const checked = new WeakSet();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || form.dataset.plain !== undefined || form.hasAttribute('hx-post')) return;
    if (checked.delete(form)) return;
    event.preventDefault();
    const { submitter } = event;
    sendIfLoggedIn(() => {
      checked.add(form);
      form.requestSubmit(submitter?.isConnected ? submitter : undefined);
    });
  });

  // A form that htmx sends: the answer says that the login is needed, the form stands.
  document.addEventListener('htmx:before:response', (event) => {
    const { ctx } = event.detail;
    if (ctx.response.headers.get('X-Login') !== 'needed') return;
    event.preventDefault();
    const source = ctx.sourceElement;
    sendIfLoggedIn(() => (source instanceof HTMLFormElement ? source.requestSubmit() : source.click()));
  });
  document.addEventListener('htmx:error', (event) => {
    const source = event.detail.ctx?.sourceElement;
    if (source instanceof HTMLFormElement) ask('offline', () => source.requestSubmit());
  });

  // --- A page with unsent words asks before it is left.
  const unsent = new Set();
  const ours = (form) => form && form.method === 'post' && form.dataset.plain === undefined;
  document.addEventListener('input', (event) => { if (ours(event.target.form)) unsent.add(event.target.form); });
  // words that were typed before this script was there
  for (const form of document.forms) {
    const typed = (field) => field.type !== 'hidden' && 'defaultValue' in field && field.value !== field.defaultValue;
    if (ours(form) && [...form.elements].some(typed)) unsent.add(form);
  }
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) unsent.delete(event.target);
  });
  document.addEventListener('htmx:after:request', (event) => {
    if (event.detail.ctx.response.status < 400) unsent.delete(event.detail.ctx.sourceElement);
  });
  // a page that saves while one writes says so itself
  document.addEventListener('rt:saved', (event) => unsent.delete(event.target));
  window.addEventListener('beforeunload', (event) => {
    if ([...unsent].some((form) => form.isConnected)) event.preventDefault();
  });

  // --- The scheme changes at once, without a new page.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.scheme === undefined) return;
    event.preventDefault();
    const scheme = event.submitter.value;
    if (scheme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = scheme;
    for (const button of form.querySelectorAll('button')) button.setAttribute('aria-pressed', button === event.submitter);
    fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form, event.submitter)),
      redirect: 'manual',
    }).catch(() => { /* the choice holds on this page; it is only not remembered */ });
  });

  // --- The account menu closes when one looks elsewhere.
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll('.rt-account[open]')) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && event.target.closest?.('.rt-account[open]');
    if (menu) {
      menu.open = false;
      find('summary', menu).focus();
    }
  });

  // --- A service that was missing: when it answers again the page comes anew, unless it holds words that somebody typed.
  const away = new Set([...document.querySelectorAll('[data-missing]')].map((part) => part.dataset.missing));
  const isBusy = () => find('#problem[data-kept]') || unsent.size > 0;

  async function lookFor(service) {
    const answer = await fetch(`/services/${service}`, { cache: 'no-store' }).catch(() => undefined);
    if (!answer?.ok) return;
    away.delete(service);
    for (const part of document.querySelectorAll(`[data-missing="${service}"]`)) {
      find('[data-away]', part).hidden = true;
      find('[data-back]', part).hidden = false;
    }
    if (away.size === 0 && !isBusy()) location.reload();
  }

  const looking = away.size > 0 && setInterval(() => {
    if (away.size === 0) clearInterval(looking);
    else if (!document.hidden) away.forEach(lookFor);
  }, 5000);

  // --- The window that was opened to log in tells the others, and is done.
  if (find('[data-login-done]')) {
    new BroadcastChannel('rettidig-login').postMessage('in');
    window.close();
  }
  find('[data-send-now]')?.submit();
  // On a narrow screen the menu is longer than the line: where one is must be seen.
  // Not by scrollIntoView, which moves the place where the Tab key begins, too.
  const menu = find('.rt-nav ul');
  const here = find('.rt-nav [aria-current]');
  if (here) {
    const [line, entry] = [menu.getBoundingClientRect(), here.getBoundingClientRect()];
    menu.scrollLeft += entry.left - line.left - (line.width - entry.width) / 2;
  }
  // A refused form: the reader meets the reason first.
  find('#problem')?.scrollIntoView({ block: 'center' });
})();
