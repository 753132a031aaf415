// A group on one screen: every answer is saved while one goes on. What is not saved yet says so, and is sent again under the
// id of its writing until it is; nothing is put into the browser's storage.
(() => {
  'use strict';

  const form = document.querySelector('form[data-sheet]');
  if (!form) return;
  const rows = [...form.querySelectorAll('[data-row]')];
  const byChild = new Map(rows.map((row) => [row.dataset.child, row]));
  const entry = (row) => row.querySelector('input[name$=".entry"]');
  const chosen = (row) => row.querySelector('.rd-pick input:checked');
  const summary = form.querySelector('[data-summary]');
  const WORDS_REST = 700; // milliseconds without a key before words are sent
  const FIRST_PAUSE = 2000;
  const LONGEST_PAUSE = 30000;
  const LONGEST_WAIT = 15000;
  const whys = new Map([...form.querySelectorAll('[data-why]')].map((one) => [one.dataset.why, one.textContent]));
  const hopeless = (status) => status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
  let pause = 0;
  let timer = 0;
  let sending = false;
  let loggedOut = false;

  for (const button of form.querySelectorAll('[data-without-script]')) button.hidden = true;

  function tell() {
    const waiting = rows.filter((row) => row.dataset.state === 'waiting').length;
    const count = form.querySelector('[data-count]');
    const done = form.querySelectorAll('.rd-done').length + rows.filter((row) => row.dataset.state === 'saved').length;
    form.querySelector('[data-progress]').value = done;
    count.textContent = count.dataset.text.replace('%d', done);
    const refused = rows.filter((row) => row.dataset.state === 'refused').length;
    const said = loggedOut && waiting ? summary.dataset.login
      : refused ? summary.dataset.refused.replace('%d', refused)
      : waiting ? summary.dataset.waiting.replace('%d', waiting) : summary.dataset.saved;
    summary.hidden = !rows.some((row) => row.dataset.state);
    if (summary.textContent !== said) summary.textContent = said;
    if (!waiting && !refused) {
      form.dispatchEvent(new CustomEvent('rt:saved', { bubbles: true }));
    }
  }

  function later(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(send, milliseconds);
  }

  // A writing that was sent and not answered may still arrive: the newer one names it, so that it is left aside then.
  function changed(row, rest) {
    const superseded = row.querySelector('[data-supersedes]');
    if (row.sent) superseded.value = [...superseded.value.split(' '), entry(row).value].filter(Boolean).slice(-20).join(' ');
    row.sent = false;
    entry(row).value = crypto.randomUUID();
    row.dataset.state = 'waiting';
    tell();
    later(Math.max(rest, pause));
  }

  // The token of a new login is taken over; anybody else's login saves nothing here.
  async function renew() {
    try {
      const answer = await fetch('/session', { cache: 'no-store', redirect: 'error' });
      loggedOut = answer.status === 401;
      if (!answer.ok) return;
      const now = await answer.json();
      loggedOut = now.reader !== document.documentElement.dataset.reader;
      if (loggedOut) return;
      document.querySelectorAll(`input[name="${now.field}"]`).forEach((field) => { field.value = now.token; });
    } catch { /* no connection: the rows say that they are not saved, and the next try comes */ }
  }

  function refuse(row, code) {
    row.dataset.state = 'refused';
    row.querySelector('[data-say="refused"]').textContent = whys.get(code.split(':').pop()) ?? whys.get('other');
  }

  function parts(batch) {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      const row = form.elements[name]?.closest?.('[data-row]') ?? rows.find((one) => name.startsWith(`ratings.${one.dataset.child}`));
      if (!row || batch.includes(row)) body.append(name, value);
    }
    return body;
  }

  async function send() {
    if (sending) return;
    const batch = rows.filter((row) => row.dataset.state === 'waiting' && chosen(row));
    if (!batch.length) return;
    sending = true;
    batch.forEach((row) => { row.sent = true; });
    try {
      const answer = await fetch(form.dataset.sheet, {
        method: 'POST', body: parts(batch), headers: { Accept: 'application/json' }, redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST_WAIT),
      });
      if (hopeless(answer.status)) batch.forEach((row) => refuse(row, 'other'));
      else if (!answer.ok) throw new Error(`${answer.status}`);
      else take(await answer.json());
      pause = 0;
      loggedOut = false;
    } catch {
      pause = Math.min(LONGEST_PAUSE, pause ? pause * 2 : FIRST_PAUSE);
      await renew();
    }
    sending = false;
    tell();
    if (rows.some((row) => row.dataset.state === 'waiting')) later(pause);
  }

  function take(outcomes) {
    for (const outcome of outcomes) {
      const row = byChild.get(outcome.child);
      // written on meanwhile: the newer words are still to be sent
      if (entry(row).value !== outcome.entry) continue;
      row.sent = false;
      row.querySelector('[data-supersedes]').value = '';
      if (outcome.refused) refuse(row, outcome.refused);
      else row.dataset.state = 'saved';
    }
  }

  form.addEventListener('input', (event) => {
    const row = event.target.closest('[data-row]');
    if (row) changed(row, event.target.tagName === 'TEXTAREA' ? WORDS_REST : 0);
    else if (event.target.name === 'setting') rows.filter(chosen).forEach((one) => changed(one, 0));
  });

  // 1, 2, 3 chooses and goes on; where words are asked for, to the words.
  form.addEventListener('keydown', (event) => {
    const row = event.target.closest('[data-row]');
    if (!row || event.target.type !== 'radio' || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = rows[rows.indexOf(row) + 1];
    if (event.key === 'Enter') {
      // a browser would press the first button: goes on instead
      event.preventDefault();
      if (next) (chosen(next) ?? next.querySelector('.rd-pick input')).focus();
      return;
    }
    const pick = row.querySelectorAll('.rd-pick input')[Number(event.key) - 1];
    if (!pick) return;
    event.preventDefault();
    pick.checked = true;
    pick.dispatchEvent(new Event('input', { bubbles: true }));
    if (pick.closest('[data-best]') && next) (chosen(next) ?? next.querySelector('.rd-pick input')).focus();
    else if (pick.closest('[data-best]')) pick.focus();
    else row.querySelector('textarea').focus();
  });

  const again = () => { if (rows.some((row) => row.dataset.state === 'waiting')) later(0); };
  window.addEventListener('online', again);
  window.addEventListener('focus', again);
  new BroadcastChannel('rettidig-login').addEventListener('message', again);

  // what was typed before this script was there, or stands here again after a refusal
  const touched = (row) => [...row.querySelectorAll('input[type=radio]')].some((one) => one.checked !== one.defaultChecked)
    || [...row.querySelectorAll('option')].some((one) => one.selected !== one.defaultSelected && one.value !== '')
    || [...row.querySelectorAll('textarea')].some((one) => one.value !== one.defaultValue);
  for (const row of rows) if (chosen(row) && (!row.dataset.state || touched(row))) changed(row, 0);
  tell();
})();
