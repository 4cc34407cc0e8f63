// Inside a unit: tells the worker what to keep for the time the network is away, and says what waits. See docs/adr/0014.
// Where the browser allows no worker (plain HTTP on another machine), it only says that the network is away.
(function () {
  'use strict';
  var doc = document, box = doc.querySelector('[data-away]');
  if (!box) return;
  var copy = box.dataset.away === 'copy', sw = navigator.serviceWorker, ready = copy, waits = copy, here = new URLSearchParams(location.search);
  function all(selector) { return Array.prototype.slice.call(doc.querySelectorAll(selector)); }
  function show(name, on) { box.querySelectorAll('[data-when=' + name + ']').forEach(function (e) { e.hidden = !on; }); }
  function tell(news) {
    var cut = news.state === 'cut', back = news.state === 'sent' && (copy || news.sent > 0), stuck = cut && !ready;
    waits = cut || news.unsent > 0 || copy && !back;
    show('cut', cut && ready);
    show('stuck', stuck);
    show('unsent', news.unsent > 0);
    show('back', back);
    // Without a card nobody can come in again to send what waits: said before it is too late.
    show('shut', news.state === 'shut' && !news.until);
    show('lost', news.state === 'shut' && news.until);
    show('until', cut && ready && news.until);
    if (news.until) box.querySelector('[data-until]').textContent = new Date(news.until).toLocaleTimeString(doc.documentElement.lang, {hour: '2-digit', minute: '2-digit'});
    box.querySelector('[data-count]').textContent = news.unsent || '';
    var link = box.querySelector('[data-explained]');
    if (news.asked && news.asked[0]) { link.href = news.asked[0]; link.hidden = false; }
    box.classList.toggle('back', back);
    box.hidden = !(cut || back || news.unsent > 0 || news.state === 'shut');
  }
  function say(what) {
    var seal = doc.querySelector('[name=csrf]');
    sw.ready.then(function (r) {
      r.active.postMessage({what: what, unit: box.dataset.unit, session: seal ? seal.value.slice(0, 16) : '', look: doc.documentElement.lang + doc.body.dataset.speed + doc.documentElement.className, at: location.pathname + location.search});
    });
  }
  addEventListener('offline', function () { tell({state: 'cut'}); });
  // Without a copy to go on with, a form stays where it is: nothing is lost.
  doc.addEventListener('submit', function (e) {
    if (ready || navigator.onLine !== false) return;
    e.preventDefault();
    tell({state: 'cut'});
    box.scrollIntoView({block: 'center'});
  }, true);

  if (sw) {
    if (!copy) sw.register('/learner/worker.js', {scope: '/learner/'}).catch(function () {});
    sw.addEventListener('message', function (e) {
      if (e.data.closed) location.replace('/visitor/end.xhtml');
      else if ('ready' in e.data) { ready = e.data.ready; doc.documentElement.classList.toggle('goes-on', ready); }
      else tell(e.data);
    });
    addEventListener('online', function () { say('try'); });
    setInterval(function () { if (waits) say('try'); }, 5000);
    if (copy) doc.documentElement.classList.add('goes-on');
    // The page itself comes first.
    if (copy) say('try'); else addEventListener('load', function () { setTimeout(say, 700, 'keep'); });
  }
  if (!copy) return;

  // A copy is made for nobody: what the address says is added here.
  all('[data-empty]').forEach(function (e) { e.hidden = !here.has('empty'); if (!e.hidden) e.focus(); });
  var made = (here.get('order') || '').split(','), list = doc.querySelector('ol.order'), match = doc.querySelector('.match');
  if (list) order();
  if (match) link();

  function order() {
    function rows() { return all('ol.order>li'); }
    function number() {
      rows().forEach(function (row, i, every) {
        row.querySelector('.order-number').textContent = i + 1;
        row.querySelector('[name=up]').hidden = i === 0;
        row.querySelector('[name=down]').hidden = i === every.length - 1;
      });
    }
    made.forEach(function (wanted) {
      var row = rows().filter(function (r) { return r.querySelector('[name=answer]').value === wanted; })[0];
      if (row) list.append(row);
    });
    number();
    list.addEventListener('click', function (e) {
      var button = e.target.closest('[name=up],[name=down]'), row = button && button.closest('li');
      if (!row) return;
      e.preventDefault();
      if (button.name === 'up') row.after(row.previousElementSibling); else row.before(row.nextElementSibling);
      number();
      if (button.hidden) row.querySelector('.tool:not([hidden])').focus(); else button.focus();
    });
  }

  /** As assessment.question.Matching does: into the hand, back, or linked with what the hand holds. */
  function link() {
    var hand = null, pairs = [], things = all('.match-thing'), lines = match.querySelector('.match-lines');
    var row = lines.viewBox.baseVal.height / all('[name=left].match-thing').length;
    function middle(t) { return (all('[name=' + t.name + '].match-thing').indexOf(t) + .5) * row; }
    function thing(side, value) { return things.filter(function (t) { return t.name === side && t.value === value; })[0]; }
    function draw() {
      all('input[type=hidden][name=answer]').forEach(function (e) { e.remove(); });
      lines.replaceChildren();
      pairs.forEach(function (p) {
        var line = doc.createElementNS('http://www.w3.org/2000/svg', 'line');
        line.setAttribute('x2', 100);
        line.setAttribute('y1', middle(p[0]));
        line.setAttribute('y2', middle(p[1]));
        lines.append(line);
        var field = doc.createElement('input');
        field.type = 'hidden';
        field.name = 'answer';
        field.value = p[0].value + ':' + p[1].value;
        match.before(field);
      });
      things.forEach(function (t) {
        var at = pairs.findIndex(function (p) { return p.indexOf(t) >= 0; }), label = t.querySelector('.match-number');
        if (label) label.remove();
        if (at >= 0) {
          label = doc.createElement('span');
          label.className = 'match-number';
          label.textContent = at + 1;
          t.prepend(label);
        }
        t.classList.toggle('linked', at >= 0);
        t.classList.toggle('held', t === hand);
        t.setAttribute('aria-pressed', t === hand);
      });
    }
    made.forEach(function (pair) {
      var left = thing('left', pair.split(':')[0]), right = thing('right', pair.split(':')[1]);
      if (left && right) pairs.push([left, right]);
    });
    draw();
    match.addEventListener('click', function (e) {
      var t = e.target.closest('.match-thing');
      if (!t) return;
      e.preventDefault();
      pairs = pairs.filter(function (p) { return p.indexOf(t) < 0; });
      if (hand === t) hand = null;
      else if (!hand || hand.name === t.name) hand = t;
      else {
        pairs.push(t.name === 'right' ? [hand, t] : [t, hand]);
        hand = null;
      }
      draw();
    });
  }
})();
