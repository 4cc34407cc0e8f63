/*
 * Marks of presence on their way to the server (docs/adr/0018). Each is closed in a letter that only the server can open, kept in this browser
 * until the server has answered, and sent in order; its request id makes it one mark, whatever was cut and where. On every page of the staff, so
 * that what waited leaves as soon as somebody is back. Over plain HTTP nothing can be closed: marks then wait in the open page only.
 */
(() => {
  'use strict';
  const PREFIX = 'declic-mark-', ADDRESS = '/mediator/marks', WEEK = 7 * 86400000, PATIENCE = 8000, AGAIN = 5000;
  const CURVE = { name: 'ECDH', namedCurve: 'P-256' }, open = new Map(), told = [];
  let form = '', state = 'sent', number = 0, making = Promise.resolve(), sending = null;

  const utf8 = text => new TextEncoder().encode(text);
  const bytes = base64 => Uint8Array.from(atob(base64), c => c.charCodeAt(0));
  function base64(...parts) {
    let text = '';
    for (const part of parts) for (const byte of new Uint8Array(part)) text += String.fromCharCode(byte);
    return btoa(text);
  }
  /** As SealedLetters opens it. */
  async function seal(box, text) {
    const theirs = await crypto.subtle.importKey('raw', bytes(box.key), CURVE, false, []);
    const mine = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
    const passing = new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey));
    const agreed = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine.privateKey, 256));
    const secret = await crypto.subtle.digest('SHA-256', new Uint8Array([...agreed, ...passing]));
    const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return base64(passing, iv, await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(box.drawer) }, key, utf8(text)));
  }
  function requestId() {
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = b[6] & 15 | 64;
    b[8] = b[8] & 63 | 128;
    return [...b].map((x, i) => (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + (x + 256).toString(16).slice(1)).join('');
  }

  // ---- what waits

  function names() {
    const kept = [];
    for (let i = 0; i < localStorage.length; i++) if (localStorage.key(i).startsWith(PREFIX)) kept.push(localStorage.key(i));
    return kept.concat([...open.keys()]).sort();
  }
  const letter = name => open.get(name) || JSON.parse(localStorage.getItem(name));
  function forget(name) {
    open.delete(name);
    localStorage.removeItem(name);
  }
  function tell(news) { told.forEach(listen => listen({ state, waiting: names().length, sealed: !open.size, ...news })); }

  /** box: session, drawer and key, from the page; mark: what was done. */
  function make(box, mark) {
    const at = Date.now(), name = PREFIX + String(at).padStart(15, '0') + '-' + String(number++).padStart(6, '0');
    mark.request = requestId();
    making = making.then(async () => {
      const head = { session: box.session, at };
      try {
        localStorage.setItem(name, JSON.stringify({ ...head, sealed: await seal(box, JSON.stringify(mark)) }));
      } catch (plain) {
        open.set(name, { ...head, mark });
      }
      tell({});
    });
    return making.then(send);
  }

  // ---- the way to the server

  async function ask(options) {
    try {
      const answer = await fetch(ADDRESS, { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE), ...options });
      return answer.status > 499 ? null : answer;
    } catch (away) {
      return null;
    }
  }
  async function token() {
    const answer = await ask({});
    if (!answer) return 'cut';
    if (!answer.ok) return 'shut';
    form = (await answer.json()).form;
    return '';
  }
  function send() {
    sending = sending || deliver().catch(() => 'cut').then(now => {
      sending = null;
      state = now;
      tell({});
      return now;
    });
    return sending;
  }
  /** sent; cut (no network); shut (nobody is signed in); rest (only colleagues' letters are left). */
  async function deliver() {
    const others = new Set();
    let tried = '';
    for (;;) {
      const name = names().find(n => !others.has(n));
      if (!name) return others.size ? 'rest' : 'sent';
      const kept = letter(name);
      // Another window was quicker.
      if (!kept) continue;
      if (!form) {
        const why = await token();
        if (why) return why;
      }
      const body = JSON.stringify({ ...kept, at: undefined, age: Math.max(0, Date.now() - kept.at) });
      const answer = await ask({ method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Declic-Form': form }, body });
      if (!answer) return 'cut';
      if (answer.type === 'opaqueredirect' || answer.status === 403) {
        // The token may be that of an earlier session: asked for once more.
        if (tried === name) return 'shut';
        tried = name;
        form = '';
      } else if (answer.status === 404 && Date.now() - kept.at < WEEK) {
        // A colleague's waits for them, a week at most.
        others.add(name);
      } else {
        forget(name);
        if (answer.ok) tell({ answer: await answer.json() });
      }
    }
  }
  function again() { if (names().length) send(); }

  window.declicMarks = { make, send, waiting: () => names().length, hear: listen => { told.push(listen); tell({}); } };
  addEventListener('online', again);
  addEventListener('offline', () => { state = 'cut'; tell({}); });
  setInterval(again, AGAIN);
  again();
})();
