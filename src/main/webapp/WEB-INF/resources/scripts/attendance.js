// Who was there: a touched line, a card that is read and a person counted are kept at once, by marks.js. Words come from the page.
(() => {
  'use strict';
  const doc = document, sheet = doc.getElementById('sheet'), box = doc.getElementById('marks').dataset;
  const unsent = doc.querySelector('[data-unsent]'), said = doc.querySelector('[data-said]'), kept = doc.querySelector('[data-kept]');
  const reads = doc.querySelector('.reads'), QUIET_MS = 4000, TYPED_MS = 90, MOST_READS = 6;
  const CARD = /(?:\/visitor\/card\.xhtml#|^)([\w-]{20,40})$/, CODE = /^[0-9A-Za-z]{4}[ -]?[0-9A-Za-z]{4}$/, PAPER = /(\/mediator\/attendance-entry\.xhtml\?[\w=&.-]+)$/;
  const make = mark => declicMarks.make({ session: box.session, drawer: box.drawer, key: box.key }, mark);

  // ---- lines

  sheet.addEventListener('change', e => {
    const radio = e.target;
    if (radio.type !== 'radio') return;
    const id = radio.name.slice(2), was = sheet.elements['was-' + id], how = sheet.elements['how-' + id];
    make({ act: 'mark', learner: id, seen: was.value, chosen: radio.value, how: how.value });
    was.value = radio.value;
    how.value = 'TAP';
  });
  doc.addEventListener('click', e => {
    const all = e.target.closest('[data-tick-all]');
    if (!all) return;
    // Whoever is not noted yet; what somebody chose is left alone.
    sheet.querySelectorAll('[name^=was-][value=EXPECTED]').forEach(was => {
      const id = was.name.slice(4), radio = sheet.querySelector('[name="p-' + id + '"][value=' + all.dataset.tickAll + ']');
      sheet.elements['how-' + id].value = 'DEFAULT';
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });
  /** What the server says is noted now. */
  function show(answer) {
    const radio = answer.learner && sheet.querySelector('[name="p-' + answer.learner + '"][value=' + answer.kept + ']');
    if (answer.number !== undefined) doc.querySelector('.counter-number').textContent = answer.number;
    if (radio && !declicMarks.waiting()) {
      radio.checked = true;
      sheet.elements['was-' + answer.learner].value = answer.kept;
    }
    return !answer.learner || radio && !answer.shown;
  }
  /** Somebody new on the sheet, or two marks to compare: the parts are asked for again. */
  async function renew() {
    if (declicMarks.waiting()) return;
    try {
      const fresh = new DOMParser().parseFromString(await (await fetch(location.href, { credentials: 'same-origin' })).text(), 'text/html');
      doc.querySelectorAll('[data-part]').forEach(part => {
        const other = fresh.querySelector('[data-part=' + part.dataset.part + ']');
        if (other) part.innerHTML = other.innerHTML;
      });
    } catch (away) { /* Shown at the next visit. */ }
  }

  // ---- people without a card

  doc.querySelectorAll('form.counter').forEach(form => form.addEventListener('submit', e => {
    e.preventDefault();
    const act = e.submitter.value, number = form.querySelector('.counter-number'), now = +number.textContent + (act === 'more' ? 1 : -1);
    if (now < 0) return;
    number.textContent = now;
    form.querySelector('[value=less]').disabled = now === 0;
    make({ act });
  }));

  // ---- cards

  let last = '', lastAt = 0, sound = null;
  function beep(tone) {
    try {
      sound = sound || new AudioContext();
      const good = tone === 'good', note = sound.createOscillator(), loud = sound.createGain();
      note.frequency.value = good ? 880 : 220;
      loud.gain.value = .15;
      note.connect(loud).connect(sound.destination);
      note.start();
      note.stop(sound.currentTime + (good ? .09 : .35));
    } catch (mute) { /* Seen and felt all the same. */ }
    if (navigator.vibrate) navigator.vibrate(tone === 'good' ? 60 : [90, 60, 90]);
  }
  function log(text, tone) {
    const line = doc.createElement('li');
    line.className = tone;
    line.textContent = text;
    reads.prepend(line);
    while (reads.children.length > MOST_READS) reads.lastElementChild.remove();
  }
  /** False when it is no card; the camera looks on all the same. */
  function use(text) {
    const paper = PAPER.exec(text), card = CARD.exec(text) || CODE.test(text) && [text, text];
    // Held before the camera it is read many times, and counts once until it has gone.
    const held = text === last && Date.now() - lastAt < QUIET_MS;
    last = text;
    lastAt = Date.now();
    if (held) return false;
    if (paper) {
      location.href = paper[1];
    } else if (card) {
      make({ act: 'scan', card: card[1] }).then(state => {
        if (state !== 'cut') return;
        log(reads.dataset.later, 'good');
        beep('good');
      });
    } else {
      log(reads.dataset.notCard, 'bad');
      beep('bad');
    }
    return false;
  }
  const scanner = doc.querySelector('[data-scanner]');
  if (scanner) {
    const video = scanner.querySelector('video'), start = scanner.querySelector('[data-start]'), stop = scanner.querySelector('[data-stop]'), typed = doc.getElementById('card');
    const reader = declicQr(scanner.dataset.library), view = scanner.querySelector('.camera'), none = scanner.querySelector('[data-no-camera]');
    const looking = on => { view.hidden = !on; stop.hidden = !on; start.hidden = on; };
    start.addEventListener('click', () => {
      looking(true);
      reader.start(video, use).catch(() => { looking(false); none.hidden = false; typed.focus(); });
    });
    stop.addEventListener('click', () => { reader.stop(); looking(false); });
    scanner.querySelector('form').addEventListener('submit', e => {
      e.preventDefault();
      if (typed.value.trim()) use(typed.value.trim());
      typed.value = '';
    });
    // A scanner on a cable types faster than anybody, wherever the page is.
    let quick = '', at = 0;
    doc.addEventListener('keydown', e => {
      if (e.target.matches('input:not([type=radio]),textarea,select') || e.ctrlKey || e.metaKey || e.altKey) return;
      if (Date.now() - at > TYPED_MS) quick = '';
      at = Date.now();
      if (e.key.length === 1) quick += e.key;
      else if (e.key === 'Enter' && (CARD.test(quick) || PAPER.test(quick))) {
        e.preventDefault();
        use(quick);
        quick = '';
      }
    });
  }

  // ---- what waits, and what came of it

  // Names are never kept in a browser, so this page cannot come back before the network does: whoever leaves it is asked first.
  let cut = false, waiting = 0;
  addEventListener('beforeunload', e => { if (cut || waiting && !navigator.onLine) e.preventDefault(); });
  declicMarks.hear(news => {
    cut = news.state === 'cut';
    waiting = news.waiting;
    const waits = news.waiting > 0 && news.state !== 'sent';
    unsent.hidden = !waits && news.state !== 'cut';
    if (!unsent.hidden) {
      unsent.querySelector('b').textContent = news.waiting === 0 ? '' : news.waiting === 1 ? unsent.dataset.one : unsent.dataset.many.replace('{0}', news.waiting);
      unsent.querySelectorAll('[data-when]').forEach(e => { e.hidden = e.dataset.when !== (news.state === 'cut' && !news.sealed ? 'open' : news.state); });
    }
    const answer = news.answer;
    if (!answer) return;
    if (answer.act === 'scan') {
      log(answer.said, answer.tone);
      beep(answer.tone === 'bad' ? 'bad' : 'good');
    }
    if (answer.act !== 'scan' && answer.tone !== 'good') {
      said.querySelector('span').textContent = answer.said;
      said.hidden = false;
    } else if (kept) {
      const now = new Date();
      kept.textContent = kept.dataset.kept.replace('{0}', now.getHours() + '\u00a0h\u00a0' + ('0' + now.getMinutes()).slice(-2));
      kept.hidden = false;
    }
    if (!show(answer)) renew();
  });
  // The whole sheet is sent after what waits, never beside it.
  sheet.addEventListener('submit', e => {
    if (!declicMarks.waiting() || sheet.dataset.go) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    const button = e.submitter;
    declicMarks.send().then(state => {
      if (state === 'sent' || state === 'rest') {
        sheet.dataset.go = '1';
        sheet.requestSubmit(button);
      } else unsent.scrollIntoView({ block: 'center' });
    });
  });
})();
