/*
 * The mouse practice (S1a): its rules, the same as org.declic.assessment.simulator.MouseSituation, and its view.
 * One track after the other: click, scroll, drag (or click and click), tick, list, point (at the parts of a drawing). Each can be done by mouse, by touch or by keys.
 */
(function (root) {
  'use strict';
  const TRIES = 2, PATIENCE = 3, IN_SIGHT = 5;
  const at = k => ({ k, next: 1, misses: 0, clean: 0, slips: 0, doubles: 0, deepest: 0, held: '', placed: {}, ticked: [] });
  const every = n => n % PATIENCE === 0;

  function after(v, w, e) {
    const track = v.tracks[w.k];
    if (!track || e.track !== track.id) return null;
    const change = (more, rest) => ({ world: { ...w, ...more }, ...rest });
    const beside = (more, error) => change(more, { error, quiet: true });
    const finished = { world: at(w.k + 1), past: 'clear' };
    const chosen = item => track.right.includes(item) ? finished : { world: w, error: 'wrong-choice' };
    switch (e.t) {
      case 'slip': return beside({ misses: w.misses + 1, slips: w.slips + 1 }, every(w.slips + 1) && 'moves-while-clicking');
      case 'right-button': return beside({}, 'wrong-button');
      case 'double': return beside({ doubles: w.doubles + 1 }, every(w.doubles + 1) && 'repeated-clicking');
    }
    switch (track.kind + ' ' + e.t) {
      case 'click miss': return beside({ misses: w.misses + 1 });
      case 'click hit': {
        if (Number(e.target) !== w.next) return null;
        const clean = w.clean + (w.misses < TRIES ? 1 : 0);
        if (w.next < track.points.length) return change({ next: w.next + 1, misses: 0, clean });
        return clean >= track.success ? finished : { world: at(w.k), past: 'clear', error: 'too-many-misses' };
      }
      case 'point point': {
        if (!track.items.includes(e.item)) return null;
        if (e.item !== track.right[w.next - 1]) return change({ misses: w.misses + 1 }, { error: track.pairs[e.item] || 'wrong-part' });
        const clean = w.clean + (w.misses < TRIES ? 1 : 0);
        if (w.next < track.right.length) return change({ next: w.next + 1, misses: 0, clean });
        return clean >= track.success ? finished : { world: at(w.k), past: 'clear', error: 'too-many-misses' };
      }
      case 'scroll scroll': return e.to >= 0 && e.to <= 100 ? beside({ deepest: Math.max(w.deepest, Number(e.to)) }) : null;
      case 'scroll choose': {
        const place = track.items.indexOf(e.item);
        return place >= 0 && (place < IN_SIGHT || w.deepest > 0) ? chosen(e.item) : null;
      }
      case 'drag pick': return track.items.includes(e.item) && !w.placed[e.item] ? change({ held: w.held === e.item ? '' : e.item }) : null;
      case 'drag drop': {
        if (!e.item || e.item !== w.held || (e.place !== 'none' && !track.places.includes(e.place))) return null;
        if (track.pairs[e.item] !== e.place) return change({ held: '' }, { error: e.place === 'none' ? 'dropped-outside' : 'wrong-place' });
        const placed = { ...w.placed, [e.item]: e.place };
        return Object.keys(placed).length === track.items.length ? finished : change({ held: '', placed }, { past: 'push' });
      }
      case 'tick tick':
        if (!track.items.includes(e.item)) return null;
        return change({ ticked: w.ticked.includes(e.item) ? w.ticked.filter(i => i !== e.item) : w.ticked.concat([e.item]) }, { past: 'push' });
      case 'tick done': return w.ticked.length === track.right.length && track.right.every(i => w.ticked.includes(i)) ? finished : { world: w, error: 'wrong-choice' };
      case 'list choose': return track.items.includes(e.item) ? chosen(e.item) : null;
    }
    return null;
  }

  /** What a helping hand would do next. */
  function next(v, w) {
    const t = v.tracks[w.k], its = ' track=' + t.id, wrong = i => w.ticked.includes(i) !== t.right.includes(i);
    switch (t.kind) {
      case 'click': return 'hit' + its + ' target=' + w.next;
      case 'point': return 'point' + its + ' item=' + t.right[w.next - 1];
      case 'scroll': return t.items.indexOf(t.right[0]) >= IN_SIGHT && !w.deepest ? 'scroll' + its + ' to=80' : 'choose' + its + ' item=' + t.right[0];
      case 'drag': return w.held ? 'drop' + its + ' item=' + w.held + ' place=' + t.pairs[w.held] : 'pick' + its + ' item=' + t.items.find(i => !w.placed[i]);
      case 'tick': return t.items.some(wrong) ? 'tick' + its + ' item=' + t.items.find(wrong) : 'done' + its;
      default: return 'choose' + its + ' item=' + t.right[0];
    }
  }

  function view({ h, act, icon, text, word, drawing, variant: v, send, by }) {
    let box = null, told = 0, drawn = -1;
    const name = (t, id) => word(t.id + '.' + id);

    function field(t, w) {
      const [x, y] = t.points[w.next - 1];
      const target = act('hit track=' + t.id + ' target=' + w.next, text('target', w.next), { class: 'sim-target' });
      for (const [property, value] of [['--x', x / 100], ['--y', y / 100], ['--size', t.size + 'px']]) target.style.setProperty(property, value);
      const area = h('div', { class: 'sim-field' }, target);
      let down = null;
      area.addEventListener('pointerdown', e => { down = e.target.closest('.sim-target'); });
      area.addEventListener('contextmenu', e => {
        e.preventDefault();
        if (by() === 'm') send({ t: 'right-button', track: t.id }, true);
      });
      area.addEventListener('click', e => {
        if (e.target.closest('.sim-target')) return;
        const r = target.getBoundingClientRect();
        const away = Math.hypot(e.clientX - (r.left + r.right) / 2, e.clientY - (r.top + r.bottom) / 2) - t.size / 2;
        if (e.detail > 1) send({ t: 'double', track: t.id, band: 'fast' }, true);
        else if (down) send({ t: 'slip', track: t.id }, true);
        else send({ t: 'miss', track: t.id, band: away < 16 ? 'near' : away < 64 ? 'middle' : 'far' }, true);
      });
      return area;
    }

    /** The parts lie on the drawing as buttons; their names are what they look like, not what they are called. */
    function parts(t, w) {
      return [
        h('p', { class: 'sim-show', id: 'sim-show' }, text('show') + ' ', h('b', {}, name(t, t.right[w.next - 1]))),
        h('div', { class: 'sim-drawn' }, h('img', { src: drawing(t.drawing), alt: '' }), t.items.map((i, n) => {
          const part = act('point track=' + t.id + ' item=' + i, name(t, i + '.shows'), { class: 'sim-part' }), [x, y, width, height] = t.points[n];
          for (const [property, value] of [['--x', x], ['--y', y], ['--w', width], ['--h', height]]) part.style.setProperty(property, value + '%');
          return part;
        }))
      ];
    }

    function scroller(t) {
      box = h('div', { class: 'sim-scroll', tabindex: 0, role: 'group', 'aria-label': text('list') }, h('ul', {}, t.items.map(i => h('li', {}, act('choose track=' + t.id + ' item=' + i, name(t, i))))));
      told = 0;
      box.addEventListener('scrollend', leave);
      const by = (way, label, iconId, id) => {
        const b = h('button', { type: 'button', class: 'sim-btn', id }, icon(iconId), h('span', {}, label));
        b.addEventListener('click', () => box.scrollBy(0, way * box.clientHeight * .7));
        return b;
      };
      const here = box;
      return h('div', { class: 'sim-scroller' }, here, h('div', { class: 'sim-arrows' }, by(-1, text('up'), 'chevron-up'), by(1, text('down'), 'chevron-down', 'scroll track=' + t.id + ' to=80')));
    }
    /** Tells how far down the list is, when it moved. */
    function leave() {
      if (!box || !box.isConnected) return;
      const to = Math.round(100 * box.scrollTop / Math.max(1, box.scrollHeight - box.clientHeight));
      if (Math.abs(to - told) >= 10 && send({ t: 'scroll', track: v.tracks[drawn].id, to }, true)) told = to;
    }

    function mover(t, w) {
      const item = i => {
        const b = act('pick track=' + t.id + ' item=' + i, name(t, i), { class: 'sim-btn sim-thing', 'aria-pressed': String(w.held === i) }, w.held === i ? 'check' : 'hand-finger');
        drag(b, t, i, w);
        return h('li', {}, b);
      };
      return [
        h('p', {}, w.held ? text('holding', name(t, w.held)) : text('how')),
        h('ul', { class: 'sim-things', 'data-area': true, 'aria-label': text('things') }, t.items.filter(i => !w.placed[i]).map(item)),
        h('ul', { class: 'sim-places' + (w.held ? ' sim-near' : ''), 'data-area': true, 'aria-label': text('places') }, t.places.map(p => h('li', {},
          h('button', { type: 'button', class: 'sim-place', 'data-place': p, 'aria-disabled': !w.held && 'true', 'data-ev': w.held ? 'drop track=' + t.id + ' item=' + w.held + ' place=' + p : 'place' },
            h('b', {}, name(t, p)), t.items.filter(i => w.placed[i] === p).map(i => h('span', {}, name(t, i)))))))
      ];
    }
    /** Dragging: the same two events as clicking the thing, then the place. */
    function drag(b, t, i, w) {
      let from = null, moved = false, over = null;
      const move = (x, y) => { b.style.translate = x || y ? x + 'px ' + y + 'px' : ''; };
      const hover = place => {
        if (over) over.classList.remove('sim-over');
        if (place) place.classList.add('sim-over');
        over = place;
      };
      b.addEventListener('pointerdown', e => {
        if (e.button) return;
        from = [e.clientX, e.clientY];
        moved = false;
        b.setPointerCapture(e.pointerId);
      });
      b.addEventListener('pointermove', e => {
        if (!from) return;
        const x = e.clientX - from[0], y = e.clientY - from[1];
        if (!moved && Math.hypot(x, y) < 8) return;
        moved = true;
        b.classList.add('sim-dragged');
        b.closest('.sim-mouse').querySelector('.sim-places').classList.add('sim-near');
        move(x, y);
        const under = document.elementFromPoint(e.clientX, e.clientY);
        hover(under && under.closest('.sim-place'));
      });
      const end = cancelled => {
        if (!from) return;
        const place = over;
        from = null;
        b.classList.remove('sim-dragged');
        move(0, 0);
        hover(null);
        if (cancelled) return;
        if (!moved || w.held !== i) send({ t: 'pick', track: t.id, item: i }, moved);
        if (moved) send({ t: 'drop', track: t.id, item: i, place: place ? place.dataset.place : 'none' });
      };
      b.addEventListener('pointerup', () => end(false));
      b.addEventListener('pointercancel', () => end(true));
      // Only the click of a key is left to do something.
      b.addEventListener('click', e => { if (e.detail) e.stopPropagation(); });
    }

    function boxes(t, w) {
      return [
        h('ul', { class: 'sim-checks' }, t.items.map(i => {
          const on = w.ticked.includes(i);
          return h('li', {}, act('tick track=' + t.id + ' item=' + i, name(t, i), { class: 'sim-btn sim-check', role: 'checkbox', 'aria-checked': String(on) }, on ? 'check' : 'square'));
        })),
        h('p', {}, act('done track=' + t.id, text('done'), { class: 'sim-btn sim-strong' }, 'check'))
      ];
    }
    function chooser(t) {
      const select = h('select', { id: 'choose track=' + t.id + ' item=' + t.right[0], 'aria-label': text('list') }, h('option', { value: '' }, text('choose')), t.items.map(i => h('option', { value: i }, name(t, i))));
      const ok = h('button', { type: 'button', class: 'sim-btn sim-strong' }, icon('check'), h('span', {}, text('chosen')));
      ok.addEventListener('click', () => select.value ? send({ t: 'choose', track: t.id, item: select.value }) : select.focus());
      return h('div', { class: 'sim-chooser' }, select, ok);
    }

    return {
      draw(w) {
        const t = v.tracks[w.k];
        drawn = w.k;
        box = null;
        if (!t) return h('p', { class: 'sim-empty' }, text('all'));
        const part = { click: field, point: parts, scroll: scroller, drag: mover, tick: boxes, list: chooser }[t.kind](t, w);
        return h('div', { class: 'sim-mouse' }, h('h2', { id: 'sim-title', tabindex: -1 }, text('track', w.k + 1, v.tracks.length) + (t.kind === 'click' ? ' · ' + text('point', w.next, t.points.length) : t.kind === 'point' && t.right.length > 1 ? ' · ' + text('part', w.next, t.right.length) : '')), part);
      },
      leave,
      stage: w => v.tracks[w.k] ? v.tracks[w.k].id : '',
      focus: (e, w, changed) => changed ? '#sim-title' : e.t === 'hit' && by() === 'k' ? '.sim-target' : e.t === 'pick' && by() === 'k' ? '.sim-place' : e.t === 'drop' ? '.sim-thing' : '',
      top: (e, win, changed) => changed,
      remark: (e, before, w) => w.k > before.k ? text('next') : (e.t === 'hit' || e.t === 'point') && w.next === 1 ? text('again') : e.t === 'point' ? text('shown', name(v.tracks[w.k], v.tracks[w.k].right[w.next - 1])) : '',
      count: w => w.next - 1
    };
  }

  root.Declic.simulator('mouse', { start: () => at(0), after, reached: (v, w) => w.k >= v.tracks.length, next, view });
})(globalThis);
