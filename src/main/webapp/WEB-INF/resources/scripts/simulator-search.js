/*
 * The results page (S6): its rules, the same as org.declic.assessment.simulator.SearchSituation, and its view.
 * A need, some words to search with, results among which there are adverts, a page to look at, a choice.
 */
(function (root) {
  'use strict';

  function start(v) {
    return { left: v.needs.map(n => n.id), found: [], missed: [], failed: 0, asked: false, open: '' };
  }
  const need = (v, w) => v.needs.find(n => n.id === w.left[0]);

  function after(v, w, e) {
    const n = need(v, w);
    if (!n || e.need !== n.id) return null;
    const result = n.results.find(r => r.id === e.result);
    const show = (more, rest) => ({ world: { ...w, ...more }, ...rest });
    const go = (found, missed, error) => {
      const left = w.left.slice(1), again = !left.length && found.length < v.goal.needs;
      return { world: { left: again ? missed : left, found, missed: again ? [] : missed, failed: 0, asked: false, open: '' }, past: 'clear', error };
    };
    switch (e.t) {
      case 'query':
        if (!(e.words >= 1)) return null;
        return String(e.match) === 'true' ? show({ asked: true, open: '' }, { past: 'push' }) : show({ asked: false, open: '' }, { error: 'query-vague' });
      case 'open': return w.asked && result ? show({ open: result.id }, { past: 'push' }) : null;
      case 'back': return w.open ? show({ open: '' }) : null;
      case 'choose': {
        if (!w.asked || !result) return null;
        if (result.id === n.right) return go(w.found.concat([n.id]), w.missed);
        const error = (result.ad ? 'ad' : result.trap || 'other') + '-chosen';
        return w.failed + 1 >= v.goal.tries ? go(w.found, w.missed.concat([n.id]), error) : show({ failed: w.failed + 1, open: '' }, { error });
      }
    }
    return null;
  }

  /** What a helping hand would do next. */
  function next(v, w) {
    const n = need(v, w), its = ' need=' + n.id;
    if (!w.asked) return 'query' + its;
    if (w.open === n.right) return 'choose' + its + ' result=' + n.right;
    return w.open ? 'back' + its : 'open' + its + ' result=' + n.right;
  }

  /** Lower case, without accents, so that the search is as forgiving as a real one. */
  const plain = string => string.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const parts = string => string.split(/[\s,;.!?'’]+/).filter(Boolean);

  function view({ h, act, icon, text, word, variant: v, send, tell }) {
    let typed = false, line = '', lineFor = '';
    const box = () => document.getElementById('sim-query');

    function search(n, w) {
      const box = h('input', { class: 'sim-input', id: 'sim-query', type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' });
      box.value = line;
      const ask = () => {
        const query = plain(line), words = Math.min(parts(line).length, 99);
        if (!words) {
          tell('caution', [text('nowords')]);
          box.focus();
        } else send({ t: 'query', need: n.id, words, match: n.match.every(m => query.includes(plain(word(n.id + '.' + m)))), typed });
      };
      box.addEventListener('input', () => { typed = true; line = box.value; });
      box.addEventListener('keydown', e => {
        if (e.key !== 'Enter') return;
        // Else the same key press would open the first result.
        e.preventDefault();
        ask();
      });
      const go = h('button', { type: 'button', class: 'sim-btn sim-strong', id: 'query need=' + n.id }, icon('search'), h('span', {}, text('search')));
      go.addEventListener('click', ask);
      const add = m => {
        const b = h('button', { type: 'button', class: 'sim-btn' }, icon('plus'), h('span', {}, word(n.id + '.' + m)));
        b.addEventListener('click', () => { line = box.value = (box.value.trim() + ' ' + word(n.id + '.' + m)).trim(); });
        return h('li', {}, b);
      };
      const empty = h('button', { type: 'button', class: 'sim-btn' }, icon('x'), h('span', {}, text('empty')));
      empty.addEventListener('click', () => { line = box.value = ''; box.focus(); });
      return h('div', { class: 'sim-ask', 'data-area': true },
        h('label', { for: 'sim-query', class: 'sim-label' }, text('query')), h('div', { class: 'sim-line' }, box, go),
        !w.asked && [h('p', { class: 'sim-label', id: 'sim-ready' }, text('words')), h('ul', { class: 'sim-starters', 'aria-labelledby': 'sim-ready' }, n.words.map(add), h('li', {}, empty))]);
    }
    function site(r) { return h('span', { class: 'sim-site' }, icon('world'), r.address); }
    function results(n) {
      return h('ol', { class: 'sim-results', 'data-area': true, 'aria-label': text('results') }, n.results.map(r => h('li', {},
        h('button', { type: 'button', class: 'sim-result', 'data-ev': 'open need=' + n.id + ' result=' + r.id },
          r.ad && h('b', { class: 'sim-ad' }, text('ad')), h('span', { class: 'sim-link' }, word(n.id + '.' + r.id + '.title')), site(r), h('span', {}, word(n.id + '.' + r.id + '.snippet'))))));
    }
    function page(n, w) {
      const r = n.results.find(x => x.id === w.open), key = n.id + '.' + r.id;
      return h('div', { class: 'sim-page' },
        h('p', { class: 'sim-address' }, icon('world'), h('span', {}, r.address)),
        h('section', { 'aria-labelledby': 'sim-title' }, h('h2', { id: 'sim-title', tabindex: -1 }, word(key + '.title')), r.ad && h('b', { class: 'sim-ad' }, text('ad')), h('p', {}, word(key + '.snippet'))),
        h('div', { class: 'sim-tools', 'data-area': true }, act('choose need=' + n.id + ' result=' + r.id, text('choose'), { class: 'sim-btn sim-strong' }, 'check'), act('back need=' + n.id, text('back'), {}, 'arrow-left')));
    }

    return {
      draw(w) {
        const n = need(v, w);
        if (!n) return h('p', { class: 'sim-empty' }, text('all'));
        if (lineFor !== n.id) {
          lineFor = n.id;
          line = '';
          typed = false;
        }
        return h('div', { class: 'sim-search' },
          h('div', { class: 'sim-need' }, h('p', {}, text('need', w.found.length + w.missed.length + 1, v.needs.length)), h('p', { class: 'key', id: 'sim-need', tabindex: -1 }, word(n.id + '.need'))),
          w.open ? page(n, w) : [search(n, w), w.asked && results(n)]);
      },
      focus: (e, w, changed) => {
        if (e.t === 'restart' && box()) line = box().value = '';
        return e.t === 'open' ? '#sim-title' : e.t === 'query' && w.asked ? '.sim-result' : e.t === 'back' ? '.sim-result' : e.t === 'choose' ? (w.asked ? '.sim-result' : '#sim-need') : '';
      },
      top: e => e.t === 'choose',
      remark: (e, before, w) => w.found.length > before.found.length && w.left.length ? text(w.left.length > before.left.length ? 'again' : 'found') : ''
    };
  }

  root.Declic.simulator('search', { start, after, reached: (v, w) => !w.left.length && w.found.length >= v.goal.needs, next, view });
})(globalThis);
