/*
 * Codes (S7): its rules, the same as org.declic.assessment.simulator.CodesSituation, and its view.
 * Strong codes built from words, a sign-in with a second step, people who ask for the code.
 * A code that is typed is judged here and forgotten: only what kind of code it was leaves the page.
 */
(function (root) {
  'use strict';
  const COMMON = 2, LENGTHS = ['short', 'medium', 'long'], OWN = ['none', 'name', 'year', 'both'];
  const yes = value => String(value) === 'true';

  const start = () => ({ at: 0, words: [], failed: 0, kept: [], step: 0 });
  const at = (w, place, kept) => ({ at: place, words: [], failed: 0, kept: kept || w.kept, step: 0 });

  function weakness(v, code, others) {
    if (code.some(word => v.personal.includes(word))) return 'name-and-year';
    if (code.length < v.goal.words) return 'too-short';
    return others.some(o => o.filter(word => code.includes(word)).length >= COMMON) ? 'reused' : '';
  }
  function weaknessTyped(v, e) {
    if (e.own !== 'none') return 'name-and-year';
    if (!(e.words >= v.goal.words) || e.length !== 'long') return 'too-short';
    return yes(e.same) ? 'reused' : '';
  }

  function after(v, w, e) {
    const p = v.parts[w.at];
    if (!p || e.part !== p.id) return null;
    const show = (more, rest) => ({ world: { ...w, ...more }, ...rest });
    const go = (place, kept, error) => ({ world: at(w, place, kept), past: 'clear', error });
    const judged = (error, code) => {
      if (error) return show({ failed: w.failed + 1 }, { error });
      return w.failed >= v.goal.tries ? { world: { ...w, words: [], failed: 0 }, past: 'clear' } : go(w.at + 1, w.kept.concat([code]));
    };
    const shared = () => go(v.parts.findIndex(x => x.kind === 'request'), w.kept, 'shared-code');
    if (p.kind === 'code') {
      switch (e.t) {
        case 'pick': {
          if (!v.offered.includes(e.word) && !v.personal.includes(e.word)) return null;
          return show({ words: w.words.includes(e.word) ? w.words.filter(x => x !== e.word) : w.words.concat([e.word]) }, { past: 'push' });
        }
        case 'clear': return w.words.length ? show({ words: [] }, { past: 'push' }) : null;
        case 'keep': return w.words.length ? judged(weakness(v, w.words, w.kept), w.words) : null;
        case 'typed': return e.words >= 1 && LENGTHS.includes(e.length) && OWN.includes(e.own) ? judged(weaknessTyped(v, e), []) : null;
      }
      return null;
    }
    if (p.kind === 'two-step') {
      if (e.t === 'enter' && w.step === 0) return show({ step: 1 });
      if (e.t !== 'digits' || w.step === 0 || !p.codes.includes(e.code)) return null;
      return e.code === p.right ? go(w.at + 1) : show({}, { error: 'wrong-digits' });
    }
    if (e.t !== 'say') return null;
    switch (e.answer) {
      case 'give': return shared();
      case 'part': return w.step === 0 ? shared() : null;
      case 'refuse': return w.step === 0 ? show({ step: 1 }) : null;
      case 'end': return w.step === 1 ? go(w.at + 1) : null;
    }
    return null;
  }

  /** What a helping hand would do next. */
  function next(v, w) {
    const p = v.parts[w.at], its = ' part=' + p.id;
    if (p.kind === 'two-step') return w.step ? 'digits' + its + ' code=' + p.right : 'enter' + its;
    if (p.kind === 'request') return 'say' + its + ' answer=' + (w.step ? 'end' : 'refuse');
    const used = w.kept.flat(), away = w.words.find(x => v.personal.includes(x) || used.includes(x));
    if (away) return 'pick' + its + ' word=' + away;
    if (w.words.length >= v.goal.words) return 'keep' + its;
    return 'pick' + its + ' word=' + v.offered.find(x => !w.words.includes(x) && !used.includes(x));
  }

  /** Lower case, without accents: how a code is compared. */
  const plain = string => string.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const parts = string => [...new Set(plain(string).split(/[^a-z0-9]+/).filter(x => x.length > 1))];

  function view({ h, act, icon, text, word, variant: v, send, tell }) {
    // What was typed stays in this script, and only as long as the page.
    let line = '', open = false, lineFor = -1;
    const typed = [];

    function judge(p, w) {
      const words = parts(line);
      if (!words.length) return tell('caution', [text('nothing')]);
      const all = plain(line), known = v.personal.map(x => plain(word(x)));
      const others = w.kept.map(code => code.map(x => plain(word(x)))).concat(typed);
      const name = known.some(x => !/^[0-9]+$/.test(x) && all.includes(x)), year = /(19|20)[0-9]{2}/.test(all);
      const event = {
        t: 'typed', part: p.id, words: Math.min(words.length, 99), length: line.length < 12 ? 'short' : line.length < 20 ? 'medium' : 'long',
        own: name && year ? 'both' : name ? 'name' : year ? 'year' : 'none', same: others.some(o => o.filter(x => words.includes(x)).length >= COMMON)
      };
      const strong = !weaknessTyped(v, event);
      if (!send(event)) return;
      if (strong) {
        typed.push(words);
        line = '';
      }
    }

    function builder(p, w) {
      if (lineFor !== w.at) {
        lineFor = w.at;
        line = '';
      }
      const spec = ' part=' + p.id;
      const tile = t => {
        const on = w.words.includes(t);
        return h('li', {}, act('pick' + spec + ' word=' + t, word(t), { 'aria-pressed': String(on), class: 'sim-btn sim-tile' }, on ? 'check' : 'plus'));
      };
      const box = h('input', { class: 'sim-input', id: 'sim-typed', type: 'text', autocomplete: 'off', autocapitalize: 'none', autocorrect: 'off', spellcheck: 'false', 'aria-describedby': 'sim-typed-note' });
      box.value = line;
      box.addEventListener('input', () => { line = box.value; });
      const check = h('button', { type: 'button', class: 'sim-btn' }, icon('check'), h('span', {}, text('check')));
      check.addEventListener('click', () => judge(p, w));
      box.addEventListener('keydown', e => {
        if (e.key !== 'Enter') return;
        e.preventDefault();
        judge(p, w);
      });
      const self = h('details', { class: 'sim-aid sim-self', open },
        h('summary', {}, icon('keyboard'), h('span', {}, text('self')), icon('chevron-down')),
        h('p', { id: 'sim-typed-note' }, text('selfnote')),
        h('label', { for: 'sim-typed', class: 'sim-label' }, text('typed')), h('div', { class: 'sim-line' }, box, check));
      self.addEventListener('toggle', () => { open = self.open; });
      return h('div', { class: 'sim-codes' },
        h('div', { class: 'sim-code-side' },
          h('h2', { id: 'sim-title', tabindex: -1 }, text('for', word(p.id + '.account'))),
          h('p', { class: 'sim-who' }, icon('user'), h('span', {}, word('who'))),
          h('ul', { class: 'sim-rules' }, ['long', 'nothing', 'other'].filter(r => r !== 'other' || w.kept.length || v.parts.filter(x => x.kind === 'code').length > 1).map(r => h('li', {}, text('rule.' + r, v.goal.words)))),
          w.kept.some(k => k.length) && h('p', { class: 'sim-kept' }, text('kept'), ' ', h('b', {}, w.kept.filter(k => k.length).map(k => k.map(word).join(' ')).join(' · ')))),
        h('div', { class: 'sim-code-main' },
          h('p', { class: 'sim-code', 'data-area': true }, w.words.length ? h('b', {}, w.words.map(word).join(' ')) : text('empty'), h('span', {}, text('count', w.words.length))),
          h('ul', { class: 'sim-tiles', 'data-area': true, 'aria-label': text('tiles') }, v.tiles.map(tile)),
          h('div', { class: 'sim-tools' },
            act('keep' + spec, text('keep'), { class: w.words.length ? 'sim-btn sim-strong' : 'sim-btn', 'aria-disabled': !w.words.length && 'true' }, 'check'),
            w.words.length > 0 && act('clear' + spec, text('clear'), {}, 'x')),
          self));
    }

    const phone = (name, iconId, ...inside) => h('div', { class: 'sim-phone sim-still', role: 'group', 'aria-label': text('phone') },
      h('div', { class: 'sim-screen' }, h('p', { class: 'sim-app' }, icon(iconId), h('span', {}, name)), inside));
    const bubble = (words, id) => h('p', { class: 'sim-bubble', id, tabindex: id && -1 }, words);

    function twoStep(p, w) {
      const its = ' part=' + p.id;
      const arrived = w.step > 0;
      return h('div', { class: 'sim-codes sim-with-phone' },
        phone(arrived ? word(p.id + '.from') : text('none'), 'message-circle', arrived && bubble(text('arrived', word(p.id + '.' + p.right)))),
        h('div', { class: 'sim-code-main' },
          h('h2', { id: 'sim-title', tabindex: -1 }, text('signin', word(p.id + '.account'))),
          h('p', {}, arrived ? text('second') : text('first')),
          arrived
            ? h('ul', { class: 'sim-tiles', 'data-area': true, 'aria-label': text('digits') }, p.codes.map(c => h('li', {}, act('digits' + its + ' code=' + c, word(p.id + '.' + c), { class: 'sim-btn sim-digits' }))))
            : h('div', {}, h('p', { class: 'sim-code' }, h('b', { 'aria-hidden': 'true' }, '• • • • • • • • •'), h('span', {}, text('hidden'))), act('enter' + its, text('enter'), { class: 'sim-btn sim-strong' }, 'arrow-right'))));
    }

    function request(p, w) {
      const its = ' part=' + p.id, call = p.by === 'call';
      const answers = w.step ? (call ? ['give', 'end'] : ['end', 'give']) : call ? ['give', 'refuse', 'part'] : ['part', 'give', 'refuse'];
      return h('div', { class: 'sim-codes sim-with-phone' },
        phone(word(p.id + '.from'), call ? 'phone' : 'message-circle', bubble(word(p.id + '.first')), w.step > 0 && [h('p', { class: 'sim-bubble sim-mine' }, text(p.by + '.said')), bubble(word(p.id + '.insists'), 'sim-insists')]),
        h('div', { class: 'sim-code-main' },
          h('h2', { id: 'sim-title', tabindex: -1 }, text(call ? 'calls' : 'writes')),
          h('div', { class: 'sim-answers', 'data-area': true }, answers.map(a => act('say' + its + ' answer=' + a, text(p.by + '.' + a + (w.step && a === 'give' ? '.again' : '')))))));
    }

    return {
      draw(w) {
        const p = v.parts[w.at];
        if (!p) return h('p', { class: 'sim-empty' }, text('all'));
        return { code: builder, 'two-step': twoStep, request }[p.kind](p, w);
      },
      stage: w => v.parts[w.at] ? v.parts[w.at].id : '',
      focus: (e, w, changed) => changed ? '#sim-title' : e.t === 'enter' ? '.sim-digits' : e.t === 'say' ? (w.step ? '#sim-insists' : '#sim-title') : '',
      top: (e, win, changed) => changed,
      remark: (e, before, w) => e.t === 'keep' || e.t === 'typed' ? (w.at > before.at ? text('strong') : text('again')) : e.t === 'digits' && w.at > before.at ? text('entered') : e.t === 'say' && w.at > before.at ? text('ended') : '',
      count: w => w.words.length
    };
  }

  root.Declic.simulator('codes', { start, after, reached: (v, w) => w.at >= v.parts.length, next, view });
})(globalThis);
