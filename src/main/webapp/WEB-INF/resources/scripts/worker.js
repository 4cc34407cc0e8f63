/*
 * Goes on in a unit while the network is away (docs/adr/0014). Serves copies of the unit's screens, which name nobody and show no answer;
 * closes each form in a letter that only the server can open; sends the letters in order, each by its own request id, once the network is back.
 * What is kept: one cache with the unit's copies, one with letters. Leaving deletes both.
 */
'use strict';
const UNIT = 'declic-unit-', LETTERS = 'declic-letters', LEAVING = '/learner/leaving', PAGES = '/learner/outbox';
// Stand for ids in a copy: see KeptCopy.
const REQUEST = '00000000-0000-7000-8000-000000000001', RUN = '00000000-0000-7000-8000-000000000002';
const CURVE = { name: 'ECDH', namedCurve: 'P-256' }, DAY = 86400000, PATIENT = 8000, HASTY = 2500;
let patience = PATIENT, sending = null, keeping = null, fresh = '', last = '', told = { asked: [], next: '', sent: 0 }, number = 0;

addEventListener('install', () => skipWaiting());
addEventListener('activate', e => e.waitUntil(clients.claim()));
addEventListener('message', e => e.waitUntil(hear(e.data, e.source)));
addEventListener('fetch', e => {
  const r = e.request, url = new URL(r.url);
  if (url.origin !== location.origin) return;
  if (r.mode === 'navigate') e.respondWith((r.method === 'POST' ? posted(r, url) : opened(r, url)));
  else if (url.pathname === '/learner/practice-events' || url.pathname === '/learner/still-here') e.respondWith(aside(r));
  else if (url.pathname.startsWith('/jakarta.faces.resource/') && !r.headers.has('range')) e.respondWith(caches.match(r).then(kept => kept || fetch(r)));
});

// ---- the network, and how long we wait for it

/** Nothing when it is away: no answer in time, or a proxy that finds no server. */
async function network(request) {
  let timer;
  try {
    const late = new Promise((_, no) => { timer = setTimeout(no, patience, new Error('late')); });
    const answer = await Promise.race([fetch(request), late]);
    if (answer.status > 501 && answer.status < 505) return undefined;
    patience = PATIENT;
    return answer;
  } catch (away) {
    patience = HASTY;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
/** Of the forms of whoever is signed in now; or why there is none: cut, shut. */
async function token() {
  const answer = await network(new Request(PAGES, { redirect: 'manual', cache: 'no-store' }));
  if (answer && answer.ok) return { form: (await answer.json()).form };
  return { why: answer && answer.type === 'opaqueredirect' ? 'shut' : 'cut' };
}
function post(address, type, body, more) {
  return network(new Request(address, { method: 'POST', redirect: 'manual', headers: { 'Content-Type': type, ...more }, body }));
}
const FORM = 'application/x-www-form-urlencoded';

// ---- letters

const utf8 = text => new TextEncoder().encode(text);
const bytes = base64 => Uint8Array.from(atob(base64), c => c.charCodeAt(0));
function base64(...parts) {
  let text = '';
  for (const part of parts) for (const byte of new Uint8Array(part)) text += String.fromCharCode(byte);
  return btoa(text);
}
/** As SealedLetters opens it. */
async function seal(unit, text) {
  const theirs = await crypto.subtle.importKey('raw', bytes(unit.key), CURVE, false, []);
  const mine = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const passing = new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey));
  const agreed = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine.privateKey, 256));
  const secret = await crypto.subtle.digest('SHA-256', new Uint8Array([...agreed, ...passing]));
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return base64(passing, iv, await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(unit.drawer) }, key, utf8(text)));
}
async function letters() {
  const all = await (await caches.open(LETTERS)).keys();
  return all.filter(r => !r.url.endsWith(LEAVING)).sort((a, b) => (a.url < b.url ? -1 : 1));
}
async function write(unit, letter) {
  const name = String(Date.now()).padStart(15, '0') + '-' + String(number++).padStart(6, '0');
  const sealed = await seal(unit, JSON.stringify(letter));
  await (await caches.open(LETTERS)).put('/learner/letters/' + name, Response.json({ unit: unit.unit, counts: letter.counts, sealed }));
}
/** sent, cut (no network) or shut (nobody is signed in); one at a time. */
function send() {
  sending = sending || deliver().finally(() => { sending = null; });
  return sending;
}
async function deliver() {
  const all = await letters();
  if (!all.length) return 'sent';
  const box = await caches.open(LETTERS), { form, why } = await token();
  if (!form) return why;
  for (const name of all) {
    const opened = await post(PAGES, 'application/json', await (await box.match(name)).text(), { 'X-Declic-Form': form });
    if (!opened || opened.status > 499) return 'cut';
    if (opened.type === 'opaqueredirect') return 'shut';
    if (opened.ok) {
      const letter = JSON.parse((await opened.json()).text);
      const answer = await post(letter.to, FORM, letter.form + '&csrf=' + form, { 'X-Declic-Late': '1' });
      if (!answer || answer.status > 499) return 'cut';
      if (answer.type === 'opaqueredirect') return 'shut';
      told.sent++;
      told.next = answer.headers.get('X-Declic-Next') || '';
      if (letter.act === 'answer') told.asked.push(letter.to);
      await box.delete(name);
    } else if (Date.now() - parseInt(name.url.split('/').pop(), 10) > DAY) {
      // Somebody else's, who did not come back: it waits for a day.
      await box.delete(name);
    }
  }
  return 'sent';
}
/** Answers that wait; a page turned is none. Those of another unit may be somebody else's. */
async function unsent() {
  const box = await caches.open(LETTERS), unit = await pages();
  let count = 0;
  for (const name of await letters()) {
    const letter = await (await box.match(name)).json();
    if (unit && letter.unit === unit.unit && letter.counts) count++;
  }
  return count;
}

// ---- copies of the unit's screens

async function shelf() { return (await caches.keys()).find(name => name.startsWith(UNIT)); }
/** What the server said about the unit that is kept. */
async function pages() {
  const name = await shelf(), said = name && await (await caches.open(name)).match(PAGES);
  return said && said.json();
}
async function keep(id, session, look, at) {
  const mark = [id, session, look.replace(/ ?goes-on/, ''), Math.floor(Date.now() / 120000)].join(' ');
  if (fresh === mark && await shelf()) return;
  const answer = await network(new Request(PAGES + '?unit=' + id, { redirect: 'manual', cache: 'no-store' }));
  if (!answer || !answer.ok) return;
  const unit = await answer.json();
  unit.session = session;
  unit.seen = Date.now();
  delete unit.form;
  const name = UNIT + id + '-' + unit.version, cache = await caches.open(name);
  for (const old of await caches.keys()) if (old.startsWith(UNIT) && old !== name) await caches.delete(old);
  const first = Math.max(0, unit.screens.findIndex(s => at.startsWith(s.at)));
  const copies = Object.values(unit.apart);
  for (const screen of [...unit.screens.slice(first), ...unit.screens.slice(0, first)]) copies.push(...Object.values(screen.copies));
  await cache.put(PAGES, Response.json(unit));
  for (const copy of copies) if (!await cache.match(copy)) await fetchCopy(cache, copy);
  for (const old of await cache.keys()) if (old.url.includes('copy=') && !copies.some(c => old.url.endsWith(c))) await cache.delete(old);
  fresh = mark;
}
async function fetchCopy(cache, address) {
  const answer = await fetch(address, { redirect: 'manual' });
  if (!answer.ok) throw new Error(address);
  const text = await answer.clone().text();
  await cache.put(address, answer);
  const files = new Set([...text.matchAll(/"(\/jakarta\.faces\.resource\/[^"#]*)/g)].map(m => m[1].replaceAll('&amp;', '&')));
  for (const file of files) {
    if (await cache.match(file)) continue;
    const answered = await fetch(file);
    if (!answered.ok) continue;
    if (file.includes('.css')) {
      const css = await answered.clone().text();
      for (const [, inner] of css.matchAll(/url\("?([^")]+)"?\)/g)) if (!inner.startsWith('data:')) await cache.add(new URL(inner, new URL(file, location.href)).href).catch(() => {});
    }
    await cache.put(file, answered);
  }
}
function place(unit, url) {
  return unit.screens.findIndex(s => s.step === url.searchParams.get('step') && s.screen === url.searchParams.get('screen'));
}
/** The copy that stands for an address while the network is away. */
async function copyOf(url) {
  const unit = await pages();
  if (!unit) return undefined;
  const { apart } = unit, asked = url.searchParams;
  if (url.pathname === '/learner/step.xhtml' && asked.get('unit') === unit.unit) {
    const screen = unit.screens[place(unit, url)];
    if (!screen) return last ? Response.redirect(last) : Response.redirect(unit.screens[0].at);
    last = screen.at;
    const alone = asked.has('alone') && screen.copies.window;
    return filled(alone || asked.has('kept') && screen.copies.kept || screen.copies.page, asked.get('run'));
  }
  const own = url.pathname === '/learner/away.xhtml' && Object.values(apart).find(a => a === url.pathname + url.search);
  const name = url.pathname.slice('/learner/'.length, -'.xhtml'.length);
  return filled(own || apart[{ help: 'help', finish: 'finish', summary: 'end' }[name] || 'away']);
}
async function filled(address, run) {
  const kept = await (await caches.open(await shelf())).match(address);
  if (!kept) return undefined;
  const headers = new Headers(kept.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  const text = (await kept.text()).replaceAll(REQUEST, id);
  return new Response(run ? text.replaceAll(RUN, run) : text, { headers });
}
/** UUID version 7, as the server makes them. */
function id() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 5, t = Date.now(); i >= 0; i--, t = Math.floor(t / 256)) b[i] = t % 256;
  b[6] = b[6] & 15 | 112;
  b[8] = b[8] & 63 | 128;
  return [...b].map((x, i) => (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + x.toString(16).padStart(2, '0')).join('');
}

// ---- pages asked for, forms sent

async function opened(request, url) {
  if (await leaving()) return await leave() ? Response.redirect('/visitor/end.xhtml') : copyOf(new URL((await pages()).apart.closed, location.href));
  // What waits goes first: the page must show it.
  if ((await letters()).length && await send() === 'cut') return await copyOf(url) || fetch(request);
  const twin = request.clone();
  return await network(request) || await copyOf(url) || fetch(twin);
}
async function posted(request, url) {
  const twin = request.clone();
  if (url.pathname === '/learner/finish.xhtml') return finished(request);
  if (url.pathname !== '/learner/step.xhtml') return await network(request) || await copyOf(new URL('/learner/away.xhtml', location.href)) || fetch(twin);
  const fields = new URLSearchParams(await request.clone().text()), session = fields.get('csrf');
  if (session) {
    if (await send() !== 'cut') {
      const answer = await network(request);
      if (answer) return answer;
    }
    const unit = await pages();
    if (!unit || unit.unit !== url.searchParams.get('unit') || unit.session !== session.slice(0, 16)) return fetch(twin);
  }
  return later(url, fields);
}
/** The form waits; the reader does not. */
async function later(url, fields) {
  const unit = await pages(), i = unit ? place(unit, url) : -1;
  if (i < 0) return Response.error();
  const here = unit.screens[i], after = i + 1 < unit.screens.length ? unit.screens[i + 1].at : unit.apart.end;
  const act = url.searchParams.get('act') || fields.get('act') || 'end', go = address => Response.redirect(address, 303);
  if (act === 'help') return go(unit.apart.help);
  if (act === 'link') return go(here.at + '&order=' + fields.getAll('answer').filter(key => key !== '?').join(','));
  if (act === 'move') return go(here.at + '&order=' + moved(fields));
  if ((act === 'answer' || act === 'rate') && !(fields.get('answer') || '').trim()) return go(here.at + '&empty=1');
  if (act === 'begin') {
    fields.set('scenario', here.scenario);
    fields.set('variant', here.variant);
  }
  fields.delete('csrf');
  const counts = act === 'answer' || act === 'rate' || act === 'end';
  const waiting = (await letters()).length;
  await write(unit, { to: url.pathname + url.search, act, counts, form: String(fields) });
  if (await send() === 'sent' && told.next) {
    const { next } = told;
    // Sent at once: nothing worth telling.
    if (!waiting) told = { asked: [], next: '', sent: 0 };
    return go(next);
  }
  switch (act) {
    case 'answer': return go(here.at + '&kept=1');
    case 'begin': return go(here.at + '&alone=1&run=' + fields.get('requestId'));
    case 'back': return go(unit.screens[Math.max(0, i - 1)].at);
    case 'end': return go(fields.get('over') === 'reached' ? after : here.at);
    default: return go(after);
  }
}
function moved(fields) {
  const order = fields.getAll('answer').filter(key => key !== '?'), up = fields.get('up'), i = order.indexOf(up || fields.get('down'));
  if (i >= 0) order.splice(i + (up ? -1 : 1), 0, ...order.splice(i, 1));
  return order.join(',');
}
/** What the page's own scripts send: after what waits, and in the name of whoever is here. */
async function aside(request) {
  const body = await request.clone().text(), headers = new Headers(request.headers);
  if ((await letters()).length && await send() !== 'sent') return new Response(null, { status: 503 });
  if (!headers.get('X-Declic-Form')) {
    const { form } = await token();
    if (!form) return new Response(null, { status: 503 });
    headers.set('X-Declic-Form', form);
    return fetch(new Request(request.url, { method: 'POST', headers, body, redirect: 'manual' }));
  }
  return fetch(request);
}

// ---- leaving

async function leaving() { return (await caches.open(LETTERS)).match(LEAVING); }
async function finished(request) {
  const fields = new URLSearchParams(await request.clone().text());
  if (await send() !== 'cut') {
    const answer = fields.get('csrf') ? await network(request) : await leave() && Response.redirect('/visitor/end.xhtml', 303);
    if (answer) {
      await forget();
      return answer;
    }
  }
  // Until the network is back nothing is shown any more; then what waits is sent, and all is closed.
  await (await caches.open(LETTERS)).put(LEAVING, new Response(''));
  const unit = await pages();
  return unit ? Response.redirect(unit.apart.closed, 303) : Response.error();
}
/** True once the session is closed on the server too. */
async function leave() {
  if (await send() === 'cut') return false;
  const { form, why } = await token();
  if (why === 'cut') return false;
  if (form && !await post('/learner/finish.xhtml', FORM, 'act=leave&requestId=' + id() + '&csrf=' + form, { 'X-Declic-Late': '1' })) return false;
  await forget();
  return true;
}
async function forget() {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
}

// ---- what pages ask

async function hear({ what, unit, session, look, at }, page) {
  if (await leaving()) {
    if (await leave()) page.postMessage({ closed: true });
    return;
  }
  // Nobody waits for this one: a slow network is one that is back.
  if (what === 'try') patience = PATIENT;
  let state = (await letters()).length ? await send() : 'sent';
  if (what === 'try' && state === 'sent') state = (await token()).why || 'sent';
  const kept = await pages();
  page.postMessage({ state, unsent: await unsent(), sent: told.sent, asked: told.asked, until: kept && kept.quiet ? kept.seen + kept.quiet * 60000 : 0 });
  if (state === 'sent') told = { asked: [], next: '', sent: 0 };
  if (what === 'keep' && state === 'sent') {
    keeping = (keeping || Promise.resolve()).then(() => keep(unit, session, look, at)).catch(() => {});
    await keeping;
    page.postMessage({ ready: fresh.startsWith(unit + ' ') });
  }
}
