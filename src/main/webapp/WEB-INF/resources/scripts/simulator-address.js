/*
 * The address bar (S4): its rules, the same as org.declic.assessment.simulator.AddressSituation, and its view.
 * Ten pages, one after the other: safe, fake, or to be checked. What was right is told after the whole set, to everybody.
 */
(function (root) {
  'use strict';
  const ANSWERS = { safe: 'circle-check', check: 'search', fake: 'alert-triangle' };
  const MANY = 3;

  function start(v) {
    return { left: v.sites.map(s => s.id), said: {} };
  }
  const right = (w, s) => w.said[s.id] === s.is;
  const trusted = (w, s, is) => s.is === is && w.said[s.id] === 'safe';
  const missed = (v, w) => v.sites.filter(s => !right(w, s));
  const reached = (v, w) => !w.left.length && v.sites.length - missed(v, w).length >= v.goal.right && !v.sites.some(s => trusted(w, s, 'fake'));

  /** The one thing that helps most to hear after a set. */
  function lesson(v, w) {
    if (reached(v, w)) return '';
    const fell = trap => v.sites.some(s => trusted(w, s, 'fake') && s.trap === trap);
    if (fell('beginning')) return 'reads-the-beginning-only';
    if (fell('padlock')) return 'trusts-padlock';
    if (v.sites.filter(s => s.is === 'safe' && !right(w, s)).length >= MANY) return 'distrusts-all';
    return v.sites.some(s => trusted(w, s, 'check')) ? 'trusts-unknown' : 'not-yet';
  }

  function after(v, w, e) {
    const here = !!w.left.length && e.site === w.left[0];
    switch (e.t) {
      case 'look': return here ? { world: w, quiet: true } : null;
      case 'judge': {
        if (!here || !ANSWERS[e.as]) return null;
        const world = { left: w.left.slice(1), said: { ...w.said, [e.site]: e.as } };
        return world.left.length ? { world, past: 'push' } : { world, past: 'clear', error: lesson(v, world) };
      }
      case 'again': return w.left.length ? null : { world: { ...w, left: missed(v, w).map(s => s.id) }, past: 'clear' };
    }
    return null;
  }

  /** What a helping hand would do next. */
  function next(v, w) {
    const s = v.sites.find(x => x.id === w.left[0]);
    return s ? 'judge site=' + s.id + ' as=' + s.is : 'again';
  }

  /** The end of the name: what stands before the first stroke, and of that the last two parts. */
  function parts(address) {
    const [host] = address.split('/', 1), labels = host.split('.'), end = labels.slice(-2).join('.');
    return [host.slice(0, host.length - end.length), end, address.slice(host.length)];
  }

  function view({ h, act, icon, text, word, variant: v, send }) {
    let looked = '', list = false, round = v.sites.length;

    function known() {
      const box = h('details', { class: 'sim-known', open: list || innerWidth > 900 }, h('summary', {}, icon('list-check'), h('span', {}, text('known'))),
        h('ul', {}, v.known.map(k => h('li', {}, k)), h('li', {}, text('state'))));
      box.addEventListener('toggle', () => { list = box.open; });
      return box;
    }
    function page(s) {
      const open = looked === s.id, more = h('button', { type: 'button', class: 'sim-btn', 'aria-expanded': String(open), 'aria-controls': 'sim-url' }, icon('eye'), h('span', {}, text('look')));
      const url = h('span', { id: 'sim-url', class: open ? 'sim-url sim-url-open' : 'sim-url' }, s.address);
      more.addEventListener('click', () => {
        looked = s.id;
        url.classList.add('sim-url-open');
        more.setAttribute('aria-expanded', 'true');
        send({ t: 'look', site: s.id }, true);
      });
      return h('div', { class: 'sim-win' },
        h('div', { class: 'sim-urlbar' }, h('p', { class: 'sim-address' }, icon('lock'), h('i', { class: 'only-read' }, text('padlock')), url), more),
        h('div', { class: 'sim-web' }, h('b', {}, word(s.id + '.page')), h('i', { class: 'sim-line-grey' }), h('i', { class: 'sim-line-grey' })));
    }
    function judging(w) {
      const s = v.sites.find(x => x.id === w.left[0]);
      if (w.left.length > round) round = w.left.length;
      return h('div', { class: 'sim-judge' },
        h('div', { class: 'sim-judge-main' },
          h('h2', { id: 'sim-title', tabindex: -1 }, text('number', round - w.left.length + 1, round)), page(s),
          h('p', { class: 'sim-label', id: 'sim-ask' }, text('ask')),
          h('ul', { class: 'sim-verdicts', 'data-area': true, 'aria-labelledby': 'sim-ask' }, Object.keys(ANSWERS).map(a => h('li', {}, act('judge site=' + s.id + ' as=' + a, text('as.' + a), {}, ANSWERS[a]))))),
        known());
    }
    function told(w, s) {
      const [before, end, rest] = parts(s.address), ok = right(w, s);
      return h('li', { class: ok ? 'sim-told' : 'sim-told sim-told-again' },
        h('p', { class: 'sim-told-url' }, before, h('b', { class: 'sim-url-end' }, end), rest),
        h('p', {}, icon(ok ? 'circle-check' : ANSWERS[s.is]), h('span', {}, ok ? h('b', {}, text('as.' + s.is) + '. ') : [text('yours', text('as.' + w.said[s.id])) + ' ', h('b', {}, text('is', text('as.' + s.is)) + ' ')], word(s.id + '.why'))));
    }
    function review(w) {
      const again = missed(v, w), good = v.sites.filter(s => right(w, s));
      round = again.length;
      return h('div', { class: 'sim-review' },
        h('h2', { id: 'sim-title', tabindex: -1 }, text('review', good.length, v.sites.length)),
        h('p', {}, text('decides')),
        again.length > 0 && h('ul', {}, again.map(s => told(w, s))),
        !reached(v, w) && h('p', { 'data-area': true }, act('again', text('again', again.length), { class: 'sim-btn sim-strong' }, 'refresh')),
        good.length > 0 && [h('h3', {}, text('good')), h('ul', {}, good.map(s => told(w, s)))]);
    }

    return {
      draw: w => w.left.length ? judging(w) : review(w),
      focus: () => '#sim-title',
      top: () => true
    };
  }

  root.Declic.simulator('address', { start, after, reached, next, view });
})(globalThis);
