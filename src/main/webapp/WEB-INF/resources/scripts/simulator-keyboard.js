/*
 * The keyboard practice (S1b): its rules, the same as org.declic.assessment.simulator.KeyboardSituation, and its view.
 * A model to copy, a box, and a drawn French keyboard beside the one on the table: pointer, finger or keys, each is enough.
 * Letters stay in this page. An event says where, how many, and for a wrong sign its class; runs of right signs are one event.
 * A sign counts for what it is, not for the key it came from: every layout, number pad and dead key will do.
 */
(function (root) {
  'use strict';
  const SPARE = 12, ERRORS = { caps: '', other: '', shift: 'no-shift', 'alt-gr': 'no-alt-gr' };
  const isLetter = c => c.toLowerCase() !== c.toUpperCase();
  const bare = c => c.normalize('NFD')[0];

  function right(line, text) {
    let n = 0;
    while (n < line.length && n < text.length && line[n] === text[n]) n++;
    return n;
  }
  function at(v, k, caps) {
    const it = v.items[k];
    return it ? { k, len: it.given.length, right: right(it.given, it.text), caps: caps || it.caps } : { k, len: 0, right: 0, caps };
  }
  /** Whether a wrong sign of this class can stand where the text wants another one. */
  function canBe(as, c) {
    const small = c.toLowerCase(), letter = c && isLetter(c);
    switch (as) {
      case 'other': return true;
      case 'space': return c !== ' ';
      case 'no-space': return c === ' ';
      case 'caps': return letter && c === small;
      case 'shift': return c && (c !== small || '0123456789.'.includes(c));
      case 'alt-gr': return c === '@';
      case 'l-for-1': return c && '1lI'.includes(c);
      case 'o-for-0': return c && '0oO'.includes(c);
      case 'accent': return letter && 'aceinouy'.includes(bare(small));
    }
    return false;
  }

  function after(v, w, e) {
    const it = v.items[w.k];
    if (!it || e.item !== it.id) return null;
    const n = it.text.length, p = Number(e.at), chars = Number(e.chars), now = Number(e.right);
    const box = (atLeast, len) => now >= atLeast && now <= Math.min(len, n) && len <= n + SPARE ? { world: { ...w, len, right: now }, quiet: true } : null;
    switch (e.t) {
      case 'type': return p >= 0 && p <= w.right && chars >= 1 && p + chars <= n ? box(p + chars, w.len + chars) : null;
      case 'slip': {
        const behind = p > w.right;
        if (!(p >= 0 && p <= w.len) || w.len >= n + SPARE || (behind ? e.as !== 'other' : !canBe(e.as, it.text[p] || ''))) return null;
        const error = e.as === 'caps' && w.caps ? 'caps-lock' : e.as in ERRORS ? ERRORS[e.as] : e.as;
        return { world: { ...w, len: w.len + 1, right: behind ? w.right : p }, error, quiet: true };
      }
      case 'erase': {
        const behind = p > w.right;
        if (!(p >= 0 && chars >= 1) || p + chars > w.len || (behind && now !== w.right)) return null;
        return box(behind ? w.right : p, w.len - chars);
      }
      case 'caps': return (String(e.lit) === 'true') === w.caps ? null : { world: { ...w, caps: !w.caps } };
      case 'done':
        if (w.len !== n || w.right !== n) return { world: w, error: 'not-yet' };
        return it.caps && w.caps ? { world: w, error: 'caps-lock' } : { world: at(v, w.k + 1, w.caps), past: 'clear' };
    }
    return null;
  }

  /** What a helping hand would do next. */
  function next(v, w) {
    const it = v.items[w.k];
    if (w.caps) return 'caps item=' + it.id + ' lit=false';
    if (w.len > w.right && w.right < it.text.length) return fresh(it, w) ? 'look' : 'erase';
    return w.len > w.right ? 'erase' : w.right < it.text.length ? 'type' : 'done item=' + it.id;
  }
  /** A mistake that was found there and is still to be seen. */
  const fresh = (it, w) => it.given && !it.caps && w.len === it.given.length && w.right === right(it.given, it.text);

  // ---- the drawn keyboard: without, with Shift, with Alt Gr

  const row = keys => keys.split(' ').map(k => ({ base: k[0], shift: k[1] || '', alt: k[2] || '' }));
  const letters = keys => [...keys].map(c => ({ base: c, shift: c.toUpperCase(), alt: c === 'e' ? '€' : '' }));
  const ROWS = [
    [...row('² &1 é2~ "3# \'4{ (5[ -6| è7` _8\\ ç9^ à0@ )°] =+}'), 'erase'],
    [...letters('azertyuiop'), ...row('^¨ $£'), 'enter'],
    ['caps', ...letters('qsdfghjklm'), ...row('ù% *µ')],
    ['shift', ...row('<>'), ...letters('wxcvbn'), ...row(',? ;. :/ !§')],
    ['space', 'alt']
  ];
  const RARE = '²)=^$ù*<', DEAD = { '^': '\u0302', '¨': '\u0308' }, MARKED = '@';
  const KEYS = ROWS.flat().filter(k => k.base);
  const keyOf = c => KEYS.find(k => k.base === c || k.shift === c || k.alt === c);

  /** The class of a wrong sign: never the sign itself. */
  function classOf(c, wanted) {
    const key = wanted && keyOf(wanted);
    const as = !wanted ? (c === ' ' ? 'space' : 'other')
      : c === ' ' ? 'space' : wanted === ' ' ? 'no-space'
      : (wanted === '1' && 'lLiI|'.includes(c)) || (wanted === 'l' && c === '1') ? 'l-for-1'
      : (wanted === '0' && 'oO'.includes(c)) || ('oO'.includes(wanted) && c === '0') ? 'o-for-0'
      : isLetter(wanted) && c.toLowerCase() === wanted.toLowerCase() ? (c === c.toLowerCase() ? 'shift' : 'caps')
      : key && key.shift === wanted && key.base === c ? 'shift'
      : key && key.alt === wanted && (key.base === c || key.shift === c) ? 'alt-gr'
      : isLetter(wanted) && isLetter(c) && bare(c.toLowerCase()) === bare(wanted.toLowerCase()) ? 'accent' : 'other';
    return canBe(as, wanted || '') ? as : 'other';
  }

  function view({ h, act, icon, text, word, variant: v, send, tell, state, clear }) {
    let k = -1, line = '', pending = null, idle = 0, mistake = false, greeting = false;
    let shift = false, held = false, heldAlt = false, alt = false, shown = false, dead = '', real = null, byHand = matchMedia('(any-pointer: fine)').matches, whole = null, box = null;
    const world = () => state().world, item = () => v.items[k], wanted = () => item().text;

    // ---- what was typed, told in few words

    function leave() {
      clearTimeout(idle);
      const p = pending;
      pending = null;
      if (p) send({ t: p.t, item: item().id, at: p.at, chars: p.chars, right: right(line, wanted()) }, true);
    }
    function note(t, p) {
      if (pending && pending.t === t && p === (t === 'type' ? pending.at + pending.chars : pending.at - 1)) {
        pending.chars++;
        if (t === 'erase') pending.at = p;
      } else {
        leave();
        pending = { t, at: p, chars: 1 };
      }
      clearTimeout(idle);
      idle = setTimeout(leave, 3000);
    }
    function put(p, c) {
      const before = right(line, wanted());
      if (line.length >= wanted().length + SPARE) return false;
      // Said with the line as it was, so that what is pending tells the truth.
      const good = p <= before && c === wanted()[p];
      if (pending && (!good || pending.t !== 'type' || p !== pending.at + pending.chars)) leave();
      line = line.slice(0, p) + c + line.slice(p);
      if (good) note('type', p);
      else {
        const as = p > before ? 'other' : classOf(c, wanted()[p]), errors = state().errors.length;
        send({ t: 'slip', item: item().id, at: p, as }, true);
        mistake = mistake || state().errors.length > errors;
      }
      return true;
    }
    function cut(from, to) {
      for (let p = to - 1; p >= from; p--) {
        if (pending && (pending.t !== 'erase' || p !== pending.at - 1)) leave();
        line = line.slice(0, p) + line.slice(p + 1);
        note('erase', p);
      }
    }
    function edited(caret) {
      greeting = false;
      box.value = line;
      box.setSelectionRange(caret, caret);
      if (!mistake || right(line, wanted()) === line.length) {
        mistake = false;
        clear();
      }
      show();
    }
    /** Puts signs where the caret is. */
    function insert(signs) {
      const from = box.selectionStart, to = box.selectionEnd;
      cut(from, to);
      let p = from;
      for (const c of signs) if (put(p, c)) p++;
      edited(p);
    }
    /** The box was changed by a real keyboard, a dead key, or what else writes into boxes. */
    function changed() {
      byHand = true;
      const now = box.value, caret = box.selectionStart, rest = now.length - caret;
      let from = 0;
      while (from < Math.min(caret, line.length - rest) && line[from] === now[from]) from++;
      const to = line.length - rest;
      if (to < from || line.slice(to) !== now.slice(caret)) return edited(line.length);
      const typed = now.slice(from, caret).normalize('NFC').replace(/\u00a0/g, ' ').replace(/’/g, '\'');
      cut(from, to);
      let p = from;
      for (const c of typed) if (put(p, cased(c))) p++;
      edited(p);
    }
    /** Caps Lock of the exercise may differ from the one on the table: it was found switched on. */
    function cased(c) {
      const other = real !== null && real !== world().caps && isLetter(c);
      return !other ? c : c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase();
    }
    function capsTo(lit) {
      leave();
      send({ t: 'caps', item: item().id, lit }, true);
      clear();
      show(text(lit ? 'capson' : 'capsoff'));
    }
    /** Real modifier keys are read from any key press; a key of its own tells too little in some systems. */
    function read(e) {
      const now = e.getModifierState('CapsLock');
      if (e.key !== 'CapsLock' || e.type === 'keyup') {
        const first = real === null;
        const turned = first ? now && !world().caps : now !== real;
        real = now;
        if (turned) capsTo(!world().caps);
      }
      if (e.getModifierState('Shift') !== held || e.getModifierState('AltGraph') !== heldAlt) {
        held = e.getModifierState('Shift');
        heldAlt = e.getModifierState('AltGraph');
        show();
      }
    }
    /** Caps Lock on the table was switched on to switch the one of the exercise off: now both are one again. */
    function goneOn() {
      if (!real || !whole || world().caps) return;
      capsTo(true);
      tell('caution', [text('capsleft')]);
    }
    function finish() {
      leave();
      send({ t: 'done', item: item().id });
    }

    // ---- keys

    const plain = key => isLetter(key.base) && key.shift === key.base.toUpperCase();
    const upper = () => (shift || held) !== world().caps;
    function output(key) {
      if ((alt || heldAlt) && key.alt) return key.alt;
      return plain(key) ? (upper() ? key.shift : key.base) : shift || held ? key.shift || key.base : key.base;
    }
    function press(key) {
      switch (key) {
        case 'erase': {
          const from = box.selectionStart, to = box.selectionEnd, start = from === to ? Math.max(0, from - 1) : from;
          cut(start, to);
          return edited(start);
        }
        case 'enter': return finish();
        case 'caps': return capsTo(!world().caps);
        case 'shift': shift = !shift; return show(text(shift ? 'shifton' : 'shiftoff'));
        case 'alt': alt = !alt; return show(text(alt ? 'alton' : 'altoff'));
        case 'space': return type(' ');
      }
      type(output(key));
    }
    function type(c) {
      shift = alt = false;
      if (DEAD[c] && !dead) {
        dead = c;
        return show(text('dead', c));
      }
      const joined = dead && (c + DEAD[dead]).normalize('NFC');
      const signs = dead ? (c === dead || c === ' ' ? dead : joined.length === 1 ? joined : dead + c) : c;
      dead = '';
      insert(signs);
    }

    /** What has to be pressed now on the drawn keyboard. */
    function aim(w) {
      if (w.caps) return 'caps';
      const n = right(line, wanted());
      if (line.length > n) return 'erase';
      const c = wanted()[n], key = c === ' ' ? 'space' : c && keyOf(c);
      if (!c) return '';
      if (key === 'space') return key;
      if (key.alt === c) return alt || heldAlt ? key : 'alt';
      return key.shift === c && !shift && !held ? 'shift' : key;
    }

    /** The words of hint 3. */
    function gesture(step) {
      if (step === 'look') {
        shown = true;
        show();
      }
      const c = wanted()[right(line, wanted())], key = c && keyOf(c);
      if (step !== 'type') return '';
      return c === ' ' ? text('hint.space') : text((key && key.alt === c ? 'hint.alt' : key && key.shift === c ? 'hint.shift' : 'hint.key') + (byHand && key && key.base !== c ? '.hold' : ''), c);
    }

    const STATES = { caps: w => w.caps, shift: () => shift || held, alt: () => alt || heldAlt };
    const ICONS = { erase: 'backspace', enter: 'check' };
    function button(key) {
      const named = typeof key === 'string', lit = STATES[key];
      const b = h('button', {
        type: 'button', tabindex: -1, 'data-own': 'key', 'data-area': true, 'data-key': named ? key : key.base,
        class: 'sim-key' + (named || plain(key) ? '' : ' sim-two') + (named ? ' sim-key-' + key : RARE.includes(key.base) ? ' sim-rare' : ''), 'aria-pressed': lit && 'false'
      }, named ? [ICONS[key] && icon(ICONS[key]), h('span', {}, text('key.' + key)), lit && h('span', { class: 'sim-key-lit' })]
        : plain(key) ? h('span', {}, key.shift)
          : [h('span', { class: 'sim-up' }, key.shift), ' ', h('span', {}, key.base), MARKED.includes(key.alt) && [' ', h('span', { class: 'sim-alt' }, key.alt)]]);
      b.sim = key;
      // The caret stays where it is, and no other keyboard opens.
      b.addEventListener('pointerdown', e => e.preventDefault());
      b.addEventListener('click', () => {
        byHand = false;
        press(key);
      });
      return b;
    }
    function keyboard() {
      const board = h('div', { class: 'sim-board', role: 'group', 'aria-label': text('board') }, ROWS.map((keys, i) => h('div', { class: 'sim-keyrow sim-row' + (i + 1) }, keys.map(button))));
      // Rare keys are not drawn on a phone: the way in must be one that is.
      board.querySelector('button:not(.sim-rare)').tabIndex = 0;
      board.addEventListener('keydown', e => {
        const all = [...board.querySelectorAll('button')].filter(b => b.offsetParent), here = document.activeElement, place = all.indexOf(here);
        if (place < 0) return;
        const r = here.getBoundingClientRect(), way = { ArrowUp: -1, ArrowDown: 1 }[e.key];
        let to = { ArrowLeft: all[place - 1], ArrowRight: all[place + 1], Home: all[0], End: all[all.length - 1] }[e.key];
        if (way) {
          const off = b => Math.abs(b.getBoundingClientRect().left + b.offsetWidth / 2 - r.left - r.width / 2), tops = all.map(b => b.getBoundingClientRect().top);
          const level = tops.filter(t => (t - r.top) * way > 4).sort((a, b) => (a - b) * way)[0];
          to = all.filter((b, i) => Math.abs(tops[i] - level) < 4).sort((a, b) => off(a) - off(b))[0];
        }
        if (!to) return;
        e.preventDefault();
        here.tabIndex = -1;
        to.tabIndex = 0;
        to.focus();
      });
      return board;
    }

    // ---- what is seen

    function show(news) {
      const w = world(), n = right(line, wanted()), found = !shown && line === item().given && fresh(item(), w), wrong = line.length > n && !found;
      const target = aim(w), spec = { caps: 'caps item=' + item().id + ' lit=false', erase: 'erase' }[target] || 'type';
      whole.querySelectorAll('.sim-model span').forEach((s, i) => {
        s.className = i < n && !found ? 'sim-good' : i === n && !found ? (wrong ? 'sim-bad' : 'sim-next') : '';
      });
      box.classList.toggle('sim-wrong', wrong);
      whole.querySelector('.sim-copy-word').replaceChildren(...[wrong ? icon('alert-circle') : greeting ? icon('circle-check') : n === wanted().length && !found && icon('circle-check'),
        h('span', {}, wrong ? (n === wanted().length ? text('toomuch') : text('wrong', wanted()[n] === ' ' ? text('key.space') : wanted()[n]))
          : greeting ? text('next') : found ? text('find') : dead ? text('dead', dead) : n === wanted().length ? text('same') : text('left', wanted().length - n))].filter(Boolean));
      whole.querySelectorAll('.sim-key').forEach(b => {
        const lit = STATES[b.sim];
        if (lit) {
          b.setAttribute('aria-pressed', String(!!lit(w)));
          b.querySelector('.sim-key-lit').textContent = text(b.sim === 'caps' ? (w.caps ? 'lit' : 'unlit') : lit(w) ? 'on' : 'off');
        }
        if (b.sim === 'enter') b.classList.toggle('sim-strong', n === wanted().length && !wrong && !found);
        if (b.sim === target) b.dataset.ev = spec;
        else b.removeAttribute('data-ev');
      });
      box.dataset.ev = line === item().given && fresh(item(), w) ? 'look' : '';
      whole.querySelector('.sim-board').classList.toggle('sim-shifted', shift || held);
      whole.querySelector('.sim-board').classList.toggle('sim-alted', alt || heldAlt);
      if (news) whole.querySelector('.sim-news').textContent = news;
    }
    function flash(c) {
      const key = keyOf(c) || keyOf(c.toLowerCase()), b = c === ' ' ? whole.querySelector('.sim-key-space') : key && [...whole.querySelectorAll('.sim-key')].find(x => x.sim === key);
      if (!b) return;
      b.classList.add('sim-down');
      setTimeout(() => b.classList.remove('sim-down'), 180);
    }
    function field() {
      box = h('input', { class: 'sim-input', id: 'sim-field', type: 'text', 'data-own': 'box', inputmode: 'none', autocomplete: 'off', autocapitalize: 'none', autocorrect: 'off', spellcheck: 'false', 'aria-describedby': 'sim-model' });
      box.value = line;
      box.setSelectionRange(line.length, line.length);
      box.addEventListener('beforeinput', e => {
        // To copy by hand is the exercise.
        if (/Paste|Drop|Replacement|history/.test(e.inputType)) e.preventDefault();
      });
      box.addEventListener('input', e => { if (!e.isComposing) changed(); });
      box.addEventListener('compositionend', changed);
    }
    addEventListener('keydown', e => {
      if (!whole || !whole.isConnected || !item()) return;
      read(e);
      const at = document.activeElement, inside = at === box, sign = e.key.length === 1 && (!e.ctrlKey || heldAlt) && !e.metaKey;
      const elsewhere = !inside && !/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName), pushed = at.closest && at.closest('button,a');
      if (inside && e.key === 'Enter' && !e.isComposing) {
        e.preventDefault();
        if (!e.repeat) finish();
      } else if (sign && elsewhere && !(pushed && e.key === ' ')) box.focus();
      else if (e.key === 'Backspace' && elsewhere) press('erase');
      if (sign) flash(e.key);
    });
    addEventListener('keyup', e => { if (whole && whole.isConnected && item()) read(e); });

    return {
      draw(w) {
        const it = v.items[w.k], came = k >= 0 && w.k !== k && v.items[k];
        if (!it) {
          whole = null;
          return h('p', { class: 'sim-empty' }, text('all'));
        }
        if (w.k !== k || line.length !== w.len || right(line, it.text) !== w.right) {
          // After a reload the letters are gone; a dot stands for each that was not right.
          line = w.len === it.given.length && w.right === right(it.given, it.text) ? it.given : it.text.slice(0, w.right) + '·'.repeat(w.len - w.right);
        }
        clearTimeout(idle);
        pending = null;
        mistake = shift = alt = shown = false;
        dead = '';
        greeting = !!came && !it.given;
        k = w.k;
        field();
        whole = h('div', { class: 'sim-typing' },
          h('div', { class: 'sim-copy' },
            h('div', { class: 'sim-model' }, h('h2', { id: 'sim-title', tabindex: -1 }, text('item', w.k + 1, v.items.length)), h('bdi', { id: 'sim-model' }, [...it.text].map(c => h('span', {}, c)))),
            h('div', { class: 'sim-yours' }, h('label', { for: 'sim-field' }, h('b', {}, text('yours'))), box),
            act('done item=' + it.id, text('done'), { class: 'sim-btn sim-strong', 'data-area': true }, 'check')),
          h('p', { class: 'sim-copy-word' }), keyboard(), h('p', { class: 'only-read sim-news', role: 'status' }));
        show();
        if (came && came.caps) queueMicrotask(goneOn);
        return whole;
      },
      leave,
      stage: w => v.items[w.k] ? v.items[w.k].id : '',
      focus: (e, w, changed) => changed || e.t === 'restart' ? '#sim-field' : '',
      top: (e, win, changed) => changed && win.clientWidth > 600,
      gesture
    };
  }

  root.Declic.simulator('keyboard', { start: v => at(v, 0, false), after, reached: (v, w) => w.k >= v.items.length, next, view });
})(globalThis);
