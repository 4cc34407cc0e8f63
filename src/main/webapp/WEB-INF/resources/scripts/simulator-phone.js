/*
 * The drawn phone (S8): its rules, the same as org.declic.assessment.simulator.PhoneSituation, and its view.
 * Tasks, one after the other: touch, long press, swipe, enlarge, Back, a setting, two requests to answer.
 * Every gesture has three ways: finger or mouse on the phone, keys, and plain buttons beside it.
 */
(function (root) {
  'use strict';
  const MENU = ['copy', 'share', 'edit', 'delete'], DEGREES = 5, LARGEST = 4, DEEPEST = 4;

  const task = (v, w) => v.tasks.find(t => t.id === w.left[0]);
  const find = (v, id) => v.tasks.find(t => t.id === id);
  const asks = t => t.kind === 'permission' || t.kind === 'approval';
  const first = t => t.kind === 'back' ? t.depth : t.kind === 'enlarge' ? 1 : t.from;
  const menuOf = t => t.kind === 'hold' ? t.menu : MENU;
  const answers = t => t.kind === 'permission' ? ['once', 'always', 'refuse'] : ['accept', 'refuse'];

  function start(v) {
    return { left: v.tasks.map(t => t.id), found: [], missed: [], failed: 0, place: first(v.tasks[0]), open: '', held: '', done: '' };
  }
  function enough(v, w) {
    const all = w.done === 'found' ? w.found.concat([w.left[0]]) : w.found;
    return all.length >= v.goal.tasks && v.tasks.filter(asks).every(t => all.includes(t.id));
  }
  const reached = (v, w) => w.left.length === 1 && !!w.done && enough(v, w);

  function shows(t, w, item) {
    if (t.kind === 'tap' || t.kind === 'hold') return t.items.includes(item);
    return t.kind === 'swipe' ? item === t.items[w.place] : item === 'page';
  }
  function at(t, place) {
    return t.kind === 'swipe' ? t.items[place] === t.target : t.kind === 'back' ? place === 0 : place === t.to;
  }

  function after(v, w, e) {
    const t = task(v, w);
    if (!t || e.task !== t.id) return null;
    const show = (more, error) => ({ world: { ...w, open: '', held: '', ...more }, error });
    const slip = (error, more) => show({ failed: w.failed + 1, ...more }, error);
    const end = more => ({ world: { ...w, open: '', held: '', ...more, done: w.failed <= 1 ? 'found' : 'missed' }, past: 'clear' });
    const moved = place => at(t, place) ? end({ place }) : show({ place });
    if (w.done) {
      if (e.t !== 'go' || reached(v, w)) return null;
      const good = w.done === 'found', found = good ? w.found.concat([t.id]) : w.found, missed = good ? w.missed : w.missed.concat([t.id]);
      const again = w.left.length === 1, left = again ? missed : w.left.slice(1);
      return { world: { left, found, missed: again ? [] : missed, failed: 0, place: first(find(v, left[0])), open: '', held: '', done: '' } };
    }
    if (w.open) {
      if (e.t === 'back') return show({});
      if (e.t !== 'choose' || w.open !== 'menu' || !menuOf(t).includes(e.entry)) return null;
      if (t.kind === 'hold' && w.held === t.target && e.entry === t.choose) return end({ held: w.held });
      return slip('lost-screen', { open: e.entry, held: w.held });
    }
    switch (e.t) {
      case 'back': return t.kind === 'back' ? moved(w.place - 1) : slip('wrong-gesture');
      case 'tap':
        if (!shows(t, w, e.item)) return null;
        if (t.kind === 'tap') return e.item === t.target ? end({}) : slip('lost-screen', { open: e.item });
        if (t.kind === 'hold') return slip('wrong-gesture', { open: e.item });
        return t.kind === 'back' ? slip('lost-screen', { place: Math.min(w.place + 1, DEEPEST) }) : slip('wrong-gesture');
      case 'hold': {
        if (!shows(t, w, e.item)) return null;
        const menu = { open: 'menu', held: e.item };
        if (t.kind !== 'hold') return slip('accidental-long-press', menu);
        return e.item === t.target ? show(menu) : slip('lost-screen', menu);
      }
      case 'swipe': {
        const by = { next: 1, previous: -1 }[e.way];
        if (!by) return null;
        if (t.kind !== 'swipe') return slip('wrong-gesture');
        const place = w.place + by;
        return place < 0 || place >= t.items.length ? { world: w, quiet: true } : moved(place);
      }
      case 'pinch': {
        const by = { out: 1, in: -1 }[e.way];
        if (!by) return null;
        if (t.kind !== 'enlarge') return slip('wrong-gesture');
        const place = w.place + by;
        return place < 1 || place > LARGEST ? slip('wrong-gesture') : moved(place);
      }
      case 'set': {
        const by = { up: 1, down: -1 }[e.way];
        if (!by || t.kind !== 'level') return null;
        const place = Math.max(0, Math.min(DEGREES, w.place + by));
        return Math.abs(t.to - place) >= Math.abs(t.to - w.place) ? slip('wrong-gesture', { place }) : moved(place);
      }
      case 'answer': {
        if (!asks(t) || !answers(t).includes(e.choice)) return null;
        const right = e.choice === t.right;
        const error = e.choice === 'refuse' ? 'refused-needed' : t.kind === 'permission' ? 'allowed-too-much' : 'approved-unexpected';
        return { world: { ...w, open: '', held: '', done: right ? 'found' : 'missed' }, past: 'clear', error: right ? '' : error };
      }
    }
    return null;
  }

  /** What a helping hand would do next. */
  function next(v, w) {
    const t = task(v, w), its = ' task=' + t.id;
    if (w.done) return 'go' + its;
    if (w.open) return w.open === 'menu' && t.kind === 'hold' && w.held === t.target ? 'choose' + its + ' entry=' + t.choose : 'back' + its;
    switch (t.kind) {
      case 'tap': case 'hold': return t.kind + its + ' item=' + t.target;
      case 'swipe': return 'swipe' + its + ' way=' + (w.place < t.items.indexOf(t.target) ? 'next' : 'previous');
      case 'enlarge': return 'pinch' + its + ' way=' + (w.place < t.to ? 'out' : 'in');
      case 'level': return 'set' + its + ' way=' + (w.place < t.to ? 'up' : 'down');
      case 'back': return 'back' + its;
    }
    return 'answer' + its + ' choice=' + t.right;
  }

  function view({ h, act, icon, text, word, variant: v, send, state, by }) {
    const entries = { copy: 'copy', share: 'send', edit: 'edit', delete: 'trash' };
    const pictures = document.getElementById('simulator').dataset.pictures || '';
    let drawn = null, told = '';
    let armed = false, folded = null;

    // ---- gestures: recognised once, for whatever is on the drawn screen

    const fingers = new Map();
    let item = null, timer = 0, spread = 0, swallow = false;

    const now = () => task(v, state().world);
    const on = event => event.target.closest && event.target.closest('.sim-phone');
    const gesture = (t, more) => { const w = now(); return !!w && send({ t, task: w.id, ...more }); };
    function release() {
      clearTimeout(timer);
      if (item) item.classList.remove('sim-holding');
      item = null;
    }
    function press(node) {
      swallow = true;
      release();
      gesture('hold', { item: node.dataset.item });
    }
    document.addEventListener('pointerdown', e => {
      swallow = false;
      if (!on(e) || e.button) return;
      fingers.set(e.pointerId, { x: e.clientX, y: e.clientY, x0: e.clientX, y0: e.clientY });
      if (fingers.size === 2) {
        release();
        spread = apart();
        return;
      }
      const node = e.target.closest('[data-item]');
      if (!node) return;
      item = node;
      node.classList.add('sim-holding');
      timer = setTimeout(() => press(node), 600);
    });
    const apart = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.x - b.x, a.y - b.y); };
    document.addEventListener('pointermove', e => {
      const f = fingers.get(e.pointerId);
      if (!f) return;
      f.x = e.clientX;
      f.y = e.clientY;
      if (Math.hypot(f.x - f.x0, f.y - f.y0) > 12) release();
      if (fingers.size !== 2 || !spread) return;
      const ratio = apart() / spread;
      if (ratio > 1.3 || ratio < 0.75) {
        swallow = true;
        spread = apart();
        gesture('pinch', { way: ratio > 1 ? 'out' : 'in' });
      }
    });
    document.addEventListener('pointerup', e => {
      const f = fingers.get(e.pointerId), alone = fingers.size === 1 && !spread;
      fingers.delete(e.pointerId);
      if (!fingers.size) spread = 0;
      release();
      if (!f || !alone || swallow) return;
      const x = e.clientX - f.x0, y = e.clientY - f.y0;
      if (Math.abs(x) < 40 || Math.abs(x) < 1.5 * Math.abs(y)) return;
      swallow = true;
      gesture('swipe', { way: x < 0 ? 'next' : 'previous' });
    });
    document.addEventListener('pointercancel', e => {
      fingers.delete(e.pointerId);
      if (!fingers.size) spread = 0;
      release();
    });
    document.addEventListener('contextmenu', e => {
      if (!on(e)) return;
      e.preventDefault();
      const node = e.target.closest('[data-item]');
      // The key that opens a menu is a long press too.
      if (node && by() === 'k') press(node);
    });
    document.addEventListener('dragstart', e => { if (on(e)) e.preventDefault(); });
    // What ended a gesture is no touch as well.
    document.addEventListener('click', e => {
      if (swallow && e.detail) {
        e.stopPropagation();
        e.preventDefault();
        swallow = false;
        return;
      }
      const node = armed && e.target.closest('[data-item]');
      if (!node) return;
      e.stopPropagation();
      armed = false;
      gesture('hold', { item: node.dataset.item });
    }, true);
    document.addEventListener('keydown', e => {
      const at = e.target, inField = /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
      if (inField || e.ctrlKey || e.altKey || e.metaKey || !now() || state().over) return;
      const w = state().world, free = !w.open && !w.done;
      const node = at.closest && at.closest('[data-item]');
      const keys = { ArrowRight: ['swipe', { way: 'next' }], ArrowLeft: ['swipe', { way: 'previous' }], '+': ['pinch', { way: 'out' }], '-': ['pinch', { way: 'in' }] };
      if (e.key === 'Enter' && e.shiftKey && node && free) {
        e.preventDefault();
        if (!e.repeat) gesture('hold', { item: node.dataset.item });
      } else if (e.key === 'Escape' && !w.done) {
        gesture('back');
      } else if (keys[e.key] && free && !e.repeat) {
        e.preventDefault();
        gesture(...keys[e.key]);
      }
    });

    // ---- what the phone shows

    const touch = (t, i, label, more, ...inside) => {
      const held = t.kind === 'hold' && i === t.target;
      return h('button', { type: 'button', 'data-ev': 'tap task=' + t.id + ' item=' + i, 'data-item': i, id: held && 'hold task=' + t.id + ' item=' + i, ...more }, inside, h('span', {}, label));
    };
    const picture = name => h('img', { src: pictures.replace('cat.svg', name + '.svg'), alt: '', width: 96, height: 96, draggable: 'false' });
    const lines = n => Array.from({ length: n }, (_, i) => h('i', { class: 'sim-grey' + (i % 3 === 2 ? ' sim-short' : '') }));
    const title = (name, iconId) => h('p', { class: 'sim-app' }, icon(iconId), h('span', {}, name));

    function home(t) {
      return h('ul', { class: 'sim-apps' }, t.items.map(i => h('li', {}, touch(t, i, word(t.id + '.' + i), { class: 'sim-appl' }, icon(i)))));
    }
    function list(t, w) {
      const gone = w.done && t.choose === 'delete';
      return [title(text('messages'), 'message-circle'), h('ul', { class: 'sim-mails' }, t.items.filter(i => !gone || i !== t.target).map(i => h('li', {}, touch(t, i, word(t.id + '.' + i), { class: 'sim-message' }, icon('message-circle')))))];
    }
    function album(t, w) {
      const i = t.items[w.place];
      return [title(text('photos'), 'photo'),
        h('div', { class: 'sim-album', id: !w.done && next(v, w) }, touch(t, i, word(t.id + '.' + i), { class: 'sim-photo' }, picture(i))),
        h('p', { class: 'sim-count' }, text('photo', w.place + 1, t.items.length))];
    }
    function reading(t, w) {
      return [title(text('document'), 'file-text'), h('div', { class: 'sim-sheet', id: !w.done && next(v, w) }, touch(t, 'page', word(t.id + '.text'), { class: 'sim-zoom sim-z' + w.place }))];
    }
    function astray(t, w) {
      if (w.done) return [title(text('photos'), 'photo'), h('div', { class: 'sim-photo' }, picture('lighthouse'))];
      return [title(word(t.id + '.page'), 'world'), lines(3), h('p', {}, touch(t, 'page', word(t.id + '.button'), { class: 'sim-btn sim-lure' })), lines(2)];
    }
    function setting(t, w) {
      const name = t.what === 'sound' ? text('sound') : text('size');
      return [title(text('settings'), 'adjustments'), h('p', { class: 'sim-name' }, icon(t.what === 'sound' ? 'volume' : 'typography'), h('span', {}, name)),
        h('p', { class: 'sim-degrees', role: 'img', 'aria-label': text('degree', w.place, DEGREES) }, Array.from({ length: DEGREES }, (_, i) => h('i', { class: i < w.place && 'sim-on' }))),
        h('p', { class: 'sim-count' }, text('degree', w.place, DEGREES)),
        !w.done && h('div', { class: 'sim-pair' },
          act('set task=' + t.id + ' way=down', text('less'), {}, 'minus'), act('set task=' + t.id + ' way=up', text('more'), {}, 'plus')),
        t.what === 'text' && h('p', { class: 'sim-sample sim-s' + w.place }, text('sample'))];
    }
    function request(t, w) {
      const ask = t.kind === 'permission';
      return [title(ask ? text('permission') : text('approval'), ask ? 'lock' : 'shield-lock'),
        h('p', { class: 'sim-ask-it' }, word(t.id + '.ask')),
        !w.done && h('div', { class: 'sim-answers' }, answers(t).map(a => act('answer task=' + t.id + ' choice=' + a, text(t.kind + '.' + a), { class: 'sim-btn' })))];
    }
    function menu(t, w) {
      return h('div', { class: 'sim-menu', 'data-area': true }, h('p', {}, w.held === 'page' ? text('menu') : word(t.id + '.' + w.held) || text('menu')),
        menuOf(t).map(m => act('choose task=' + t.id + ' entry=' + m, text('menu.' + m), {}, entries[m])));
    }
    function other(t, w) {
      const entry = entries[w.open], app = t.kind === 'tap' ? w.open : 'message-circle';
      return [title(entry ? text('menu.' + w.open) : word(t.id + '.' + w.open), entry || app), lines(5)];
    }

    const screens = { tap: home, hold: list, swipe: album, enlarge: reading, back: astray, level: setting, permission: request, approval: request };
    function screen(t, w) {
      if (w.done && t.kind === 'tap') return [title(word(t.id + '.' + t.target), t.target), lines(5)];
      if (w.open === 'menu') return menu(t, w);
      return w.open ? other(t, w) : screens[t.kind](t, w);
    }

    function aid(t, w) {
      const free = !w.open && !w.done, off = !free && 'true';
      const ways = [
        ['arrow-left', 'previous', 'swipe task=' + t.id + ' way=previous'], ['arrow-right', 'next', 'swipe task=' + t.id + ' way=next'],
        ['minus', 'smaller', 'pinch task=' + t.id + ' way=in'], ['plus', 'larger', 'pinch task=' + t.id + ' way=out']];
      const long = h('button', { type: 'button', class: 'sim-btn', 'aria-pressed': String(armed), 'aria-disabled': off }, icon('hand-finger'), h('span', {}, armed ? text('armed') : text('long')));
      long.addEventListener('click', e => {
        if (off) return;
        armed = !armed;
        long.setAttribute('aria-pressed', String(armed));
        long.lastChild.textContent = armed ? text('armed') : text('long');
        if (armed && !e.detail) drawn.querySelector('[data-item]')?.focus();
      });
      const wide = matchMedia('(min-width: 60em)').matches;
      const box = h('details', { class: 'sim-aid', open: folded === null ? wide : !folded },
        h('summary', {}, icon('help-circle'), h('span', {}, text('aid')), icon('chevron-down')),
        h('ul', { class: 'sim-keys' }, ['tap', 'hold', 'swipe', 'zoom', 'back'].map(k => h('li', {}, h('b', {}, text('key.' + k)), ' ', text('how.' + k)))),
        h('p', { class: 'sim-label' }, text('buttons')),
        h('div', { class: 'sim-ways' }, ways.map(([i, name, spec]) => act(spec, text(name), { 'aria-disabled': off }, i)), long));
      box.addEventListener('toggle', () => { folded = !box.open; });
      return box;
    }

    return {
      draw(w) {
        const t = task(v, w), which = v.tasks.findIndex(x => x.id === t.id) + 1;
        if (told !== t.id + w.found.length + w.missed.length) armed = false;
        told = t.id + w.found.length + w.missed.length;
        if (w.open || w.done) armed = false;
        const over = reached(v, w);
        const end = w.done && h('div', { class: 'sim-end' + (w.done === 'missed' && asks(t) ? ' sim-end-no' : '') },
          h('p', { id: 'sim-end', tabindex: -1 }, icon(w.done === 'missed' && asks(t) ? 'alert-circle' : 'circle-check'), h('span', {}, asks(t) ? word(t.id + '.why') : text('done'))),
          !over && act('go task=' + t.id, text('go'), { class: 'sim-btn sim-strong' }, 'arrow-right'));
        drawn = h('div', { class: 'sim-phone-part' },
          h('div', { class: 'sim-phone-head' }, h('h2', { id: 'sim-title', tabindex: -1 }, text('task', which, v.tasks.length)), end),
          h('div', { class: 'sim-phone' + (t.kind === 'enlarge' ? ' sim-two' : ''), role: 'group', 'aria-label': text('phone') },
            h('div', { class: 'sim-screen sim-of-' + t.kind }, screen(t, w)),
            h('div', { class: 'sim-nav' }, act('back task=' + t.id, text('back'), { 'aria-disabled': w.done && 'true' }, 'arrow-left'))),
          aid(t, w));
        return drawn;
      },
      stage: w => w.left[0],
      focus: (e, w, changed) => changed ? '#sim-title' : w.done ? (reached(v, w) ? '' : '.sim-end .sim-btn') : w.open === 'menu' ? '.sim-menu .sim-btn' : w.open ? '.sim-nav .sim-btn' : e.t === 'back' || e.t === 'swipe' || e.t === 'pinch' ? '[data-item]' : '',
      top: (e, win, changed) => changed,
      remark: () => ''
    };
  }

  root.Declic.simulator('phone', { start, after, reached, next, view });
})(globalThis);
