/*
 * The simulator engine: plays a scenario, keeps what was done as an event log and sends it to the server.
 * Each kind registers its rules and its view with Declic.simulator(kind, ...).
 * The rules are replayed by org.declic.assessment.simulator on the server: change both sides together.
 * An event holds ids and counts only: {t: 'open', message: 'm1', by: 'm'} (by: m mouse, t touch, k keyboard).
 * No typed word ever enters it. A button names its event as "open message=m1".
 */
(function (root) {
  'use strict';
  const kinds = {};
  const LIMIT = 500;

  function begin(kind, variant) {
    return { world: kind.start(variant), past: [], hint: 0, errors: [], undo: 0, steps: 0, over: '' };
  }

  /** The next state; null when the event is impossible. */
  function step(kind, variant, s, e) {
    if (s.over) return null;
    switch (e.t) {
      case 'hint': return e.level >= 1 && e.level <= 3 && e.level <= s.hint + 1 ? { ...s, hint: Math.max(s.hint, e.level) } : null;
      case 'undo': return s.past.length ? { ...s, world: s.past[s.past.length - 1], past: s.past.slice(0, -1), undo: s.undo + 1 } : null;
      case 'restart': return { ...s, world: kind.start(variant), past: [] };
      case 'stop': return { ...s, over: 'stopped' };
    }
    const move = kind.after(variant, s.world, e);
    if (!move) return null;
    const raised = move.error && variant.errors.includes(move.error);
    return {
      ...s,
      world: move.world,
      past: move.past === 'push' ? s.past.concat([s.world]) : move.past === 'clear' ? [] : s.past,
      errors: raised ? s.errors.concat([move.error]) : s.errors,
      steps: s.steps + (move.quiet ? 0 : 1),
      over: kind.reached(variant, move.world) ? 'reached' : ''
    };
  }

  const Declic = root.Declic = root.Declic || {};
  Declic.simulator = (name, kind) => { kinds[name] = kind; };
  Declic.replay = (name, variant, log) =>
    log.reduce((s, e) => s && step(kinds[name], variant, s, e), begin(kinds[name], variant));
  if (typeof document === 'undefined') return;

  // ---- small tools for the views

  function h(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === true) node.setAttribute(name, '');
      else if (value || value === 0) node.setAttribute(name, value);
    }
    node.append(...children.flat(9).filter(c => c || c === 0));
    return node;
  }

  function start(host) {
    const data = JSON.parse(document.getElementById('scenario').textContent);
    const kind = kinds[data.kind], variant = data.variant, words = data.words, ui = data.ui;
    const form = document.getElementById('simulator-form');
    const win = host.querySelector('.sim-window'), note = host.querySelector('.sim-note'), said = document.getElementById('sim-said');
    const late = host.querySelector('.sim-late'), mission = document.getElementById('sim-mission');
    const control = name => document.querySelector('[data-sim=' + name + ']');

    const text = (key, ...values) => (ui[key] || '').replace(/\{(\d)\}/g, (_, i) => values[i] === undefined ? '' : values[i]);
    const icon = id => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      svg.setAttribute('class', 'icon');
      svg.setAttribute('aria-hidden', 'true');
      use.setAttribute('href', (host.dataset.icons || '') + '#' + id);
      svg.append(use);
      return svg;
    };
    const act = (event, label, more, iconId) =>
      h('button', { type: 'button', 'data-ev': event, class: 'sim-btn', ...more }, iconId && icon(iconId), h('span', {}, label));
    const drawing = name => { const named = host.querySelector('[data-drawing="' + name + '"]'); return named ? named.dataset.src : ''; };
    const word = key => words[key] || '';
    const say = sentence => { said.textContent = sentence; };

    let log = data.log || [];
    let state = Declic.replay(data.kind, variant, log);
    if (!state) state = begin(kind, variant, log = []);
    let sent = log.length, by = '', told = '', sending = null, wait = 0, timer = 0;

    const api = { h, act, icon, text, word, drawing, variant, send, tell, clear, state: () => state, by: () => by };
    const view = kind.view(api);

    // ---- what was done travels to the server

    function flush() {
      if (sending || sent === log.length || !host.dataset.eventsUrl) return sending || Promise.resolve(true);
      const upTo = log.length;
      sending = fetch(host.dataset.eventsUrl, {
        method: 'POST', keepalive: true, credentials: 'same-origin', redirect: 'manual',
        headers: { 'Content-Type': 'application/json', 'X-Declic-Form': host.dataset.formToken || '' },
        body: JSON.stringify({ from: sent, events: log.slice(sent, upTo) })
      }).then(answer => {
        if (!answer.ok) throw answer.status;
        sent = upTo;
        wait = 0;
        late.hidden = true;
        return true;
      }).catch(reason => {
        // The server knows more than this page, which was loaded before all had arrived: what the server keeps goes on.
        if (reason === 409) { location.reload(); return false; }
        late.hidden = false;
        late.textContent = text('late');
        // A refusal stays one; a cut line or a busy server may change.
        const refused = reason >= 400 && reason < 500;
        if (!refused) later(wait = Math.min(wait * 2 || 4000, 30000));
        return refused;
      }).finally(() => { sending = null; });
      return sending;
    }
    function later(ms) { clearTimeout(timer); timer = setTimeout(flush, ms); }
    function leave() { if (view.leave) view.leave(); }
    addEventListener('online', flush);
    document.addEventListener('visibilitychange', () => { if (document.hidden) { leave(); flush(); } });

    /** The plain form carries what the server does not have yet. */
    async function submit() {
      const ok = await (sending || Promise.resolve()).then(flush);
      if (!ok && navigator.onLine === false && !document.documentElement.classList.contains('goes-on')) return tell('caution', [text('offline')]);
      form.elements.from.value = sent;
      form.elements.events.value = JSON.stringify(log.slice(sent));
      form.elements.over.value = state.over;
      form.submit();
    }

    // ---- events

    /** Quiet events do not redraw. False when impossible now. */
    function send(e, quiet) {
      if (log.length >= LIMIT - 1 && e.t !== 'stop') { stop(text('long')); return false; }
      if (by && by !== told) e = { ...e, by };
      const next = step(kind, variant, state, e);
      if (!next) return false;
      told = by || told;
      const before = state;
      state = next;
      log = log.concat([e]);
      later(state.over || e.t === 'hint' ? 0 : 1500);
      if (state.over === 'stopped') return true;
      const error = state.errors.length > before.errors.length && state.errors[state.errors.length - 1];
      if (!quiet && state.world !== before.world) draw(e, before.world);
      if (state.over) reached();
      else if (error) tell('caution', [word('error-' + error)], before.past.length < state.past.length);
      else if (!quiet) {
        const remark = view.remark && view.remark(e, before.world, state.world);
        clear();
        if (remark) win.prepend(h('p', { class: 'sim-remark sim-done' }, icon('circle-check'), h('span', {}, remark)));
        say(remark || text('news.' + e.t, view.count && view.count(state.world)));
      }
      return true;
    }
    function perform(spec) {
      const [t, ...fields] = spec.split(' ');
      leave();
      return send({ t, ...Object.fromEntries(fields.map(f => f.split('='))) });
    }

    // ---- what is seen

    function draw(e, before) {
      const active = document.activeElement, inside = win.contains(active), key = inside && (active.dataset.ev || active.id);
      win.replaceChildren(view.draw(state.world));
      const stage = view.stage ? view.stage(state.world) : '';
      mission.textContent = word(stage + '.say') || word('mission');
      control('undo').parentNode.hidden = !state.past.length || !!state.over;
      if (!e) return;
      const changed = view.stage && view.stage(before) !== stage, wanted = view.focus(e, state.world, changed);
      // What is wanted may stand in a pane that a narrow window does not show.
      const target = wanted ? [...win.querySelectorAll(wanted)].find(n => n.offsetParent) : key && find(key);
      if (target || inside) (target || win).focus({ preventScroll: !wanted });
      if (wanted && view.top && view.top(e, win, changed)) scrollTo(0, 0);
    }
    function clear() { note.hidden = true; note.replaceChildren(); room(); flag(); }
    /** The note lies over the window: what the Tab key reaches stops above it. */
    function room() { document.documentElement.style.setProperty('--note', (note.hidden || getComputedStyle(note).position !== 'sticky' ? 0 : note.offsetHeight + 8) + 'px'); }
    function tell(tone, paragraphs, undoable, ...buttons) {
      const row = h('div', { class: 'sim-note-row' }, undoable && plain('undo', text('undo'), 'history'), buttons,
        !buttons.length && tone !== 'done' && plain('gotit', text('gotit'), 'check'));
      note.className = 'sim-note sim-' + tone;
      note.replaceChildren(icon(tone === 'hint' ? 'bulb' : tone === 'done' ? 'circle-check' : 'alert-circle'),
        h('div', { class: 'sim-say' }, paragraphs.map(p => h('p', {}, p))), row);
      note.hidden = false;
      room();
      const aim = win.querySelector('.sim-target');
      if (aim) aim.scrollIntoView({ block: 'nearest' });
      say(paragraphs.join(' '));
    }
    function plain(name, label, iconId) { return act('', label, { 'data-do': name }, iconId); }

    function find(key) { return [...win.querySelectorAll('[data-ev],[id]')].find(n => (n.dataset.ev === key || n.id === key) && n.offsetParent); }
    /** Rings a control (or an area) and brings it into sight. */
    function flag(spec, area) {
      win.querySelectorAll('.sim-here,.sim-area').forEach(n => n.classList.remove('sim-here', 'sim-area'));
      if (!spec) return;
      let node = find(spec);
      if (node && area) node = node.closest('[data-area]') || node;
      if (!node) return;
      node.classList.add(area ? 'sim-area' : 'sim-here');
      reveal(node);
    }
    /** Between what stays in sight above and the note (or the bar) below. */
    function reveal(node) {
      const box = node.getBoundingClientRect(), band = host.querySelector('.exercise-band').getBoundingClientRect();
      const low = note.hidden ? document.querySelector('.bar') : note;
      const top = Math.max(band.bottom, 0), bottom = Math.min(low.getBoundingClientRect().top, innerHeight);
      if (box.top < top || box.bottom > bottom) scrollBy(0, box.height > bottom - top ? box.top - top : (box.top + box.bottom - top - bottom) / 2);
    }
    function hint() {
      leave();
      const level = Math.min(state.hint + 1, 3);
      const next = kind.next(variant, state.world), stage = view.stage ? view.stage(state.world) : '';
      if (!send({ t: 'hint', level })) return;
      tell('hint', [word(stage + '.hint-' + level) || word('hint-' + level), level === 3 && (view.gesture && view.gesture(next) || text('gesture.' + next.split(' ')[0]))].filter(Boolean));
      if (level > 1) flag(next, level === 2);
    }
    function reached() {
      tell('done', [word('success')]);
      host.classList.add('sim-over');
      document.querySelectorAll('.sim-going').forEach(n => { n.hidden = true; });
      control('continue').hidden = false;
      control('continue').closest('.bar').classList.remove('three');
      note.tabIndex = -1;
      note.focus({ preventScroll: true });
    }
    function stop(reason) {
      tell('caution', [reason || text('stop')], false, plain('go-on', text('goon')), plain('stopped', text('stopyes')));
      note.querySelector('[data-do=' + (reason ? 'stopped' : 'go-on') + ']').focus();
    }

    const commands = {
      hint, stop: () => stop(), continue: submit,
      undo: () => perform('undo'),
      gotit: () => { clear(); win.focus({ preventScroll: true }); },
      'go-on': () => { clear(); control('stop').focus(); },
      stopped: () => { leave(); send({ t: 'stop' }); submit(); },
      restart: () => { if (send({ t: 'restart' })) { scrollTo(0, 0); win.focus({ preventScroll: true }); say(text('restarted')); } }
    };
    document.addEventListener('click', event => {
      const button = event.target.closest('[data-ev],[data-do],[data-sim]');
      if (!button) return;
      if (button.getAttribute('aria-disabled')) return tell('caution', [text('blocked')]);
      if (event.detail === 0) by = 'k';
      if (button.dataset.ev && !button.dataset.own) perform(button.dataset.ev);
      const command = commands[button.dataset.do || button.dataset.sim];
      if (command) { event.preventDefault(); command(); }
    });
    document.addEventListener('pointerdown', event => { by = event.pointerType === 'mouse' ? 'm' : 't'; }, true);
    document.addEventListener('keydown', event => {
      by = 'k';
      // A key held down too long acts once.
      if (event.repeat && event.key === 'Enter' && event.target.closest('button')) event.preventDefault();
    }, true);

    draw();
    if (state.over) reached();
  }

  addEventListener('DOMContentLoaded', () => {
    const host = document.getElementById('simulator');
    if (host) start(host);
  });
})(globalThis);
