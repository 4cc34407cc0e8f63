// The planning: dragging and arrow keys fill the same form that works without them, and send it. Words come from the page.
(function () {
  'use strict';
  var doc = document, planner = doc.querySelector('[data-planner]'), form = doc.getElementById('move'), said = doc.querySelector('[data-said]');
  var filters = doc.querySelector('[data-filters]');
  if (filters) filters.addEventListener('change', function () { filters.requestSubmit(); });
  if (!planner || !form) return;
  var STEP = 15, SHORTEST = 15, month = planner.dataset.planner === 'month', held = null, after = 0;
  function columns() { return [].slice.call(planner.querySelectorAll('[data-name]')); }
  function isGrid() { return getComputedStyle(planner).display === 'grid'; }
  function minutes(text) { return +text.slice(0, 2) * 60 + +text.slice(3, 5); }
  function two(n) { return (n < 10 ? '0' : '') + n; }
  function clock(m) { return two(Math.floor(m / 60)) + ':' + two(m % 60); }
  function spoken(m) { return (m % 60 ? planner.dataset.hour : planner.dataset.fullHour).replace('@h', Math.floor(m / 60)).replace('@m', two(m % 60)); }
  function take(ev) {
    var column = ev.closest('[data-name]'), start = minutes(ev.dataset.start), end = minutes(ev.dataset.end);
    held = {ev: ev, link: ev.querySelector('.ev-link'), home: ev.parentNode, next: ev.nextSibling, first: column, column: column, start: start, end: end, wasStart: start, wasEnd: end};
  }
  function show() {
    var ev = held.ev, list = held.column.querySelector('ol'), focused = doc.activeElement === held.link;
    ev.classList.add('moving');
    if (ev.parentNode !== list) { list.appendChild(ev); if (focused) held.link.focus(); }
    if (month) return;
    var style = ev.style, length = held.end - held.start;
    style.setProperty('--h', Math.floor(held.start / 60)); style.setProperty('--m', held.start % 60);
    style.setProperty('--dh', Math.floor(length / 60)); style.setProperty('--dm', length % 60);
    style.setProperty('--lane', 0); style.setProperty('--lanes', 1);
    ev.querySelector('.ev-start').textContent = spoken(held.start);
  }
  function say() {
    said.textContent = planner.dataset.says.replace('@day', held.column.dataset.name).replace('@start', spoken(held.start)).replace('@end', spoken(held.end));
  }
  function restore() {
    var ev = held.ev, focused = doc.activeElement === held.link;
    ev.classList.remove('moving');
    ['--h', '--m', '--dh', '--dm', '--lane', '--lanes'].forEach(function (name) { ev.style.removeProperty(name); });
    held.home.insertBefore(ev, held.next);
    ev.querySelector('.ev-start').textContent = spoken(held.wasStart);
    if (focused) held.link.focus();
    held = null;
  }
  function changed() { return held.column !== held.first || held.start !== held.wasStart || held.end !== held.wasEnd; }
  function send() {
    if (!changed()) { restore(); return; }
    var f = form.elements, ev = held.ev;
    f.session.value = ev.dataset.session; f.version.value = ev.dataset.version;
    f['to-date'].value = held.column.dataset.date; f['to-start'].value = clock(held.start); f['to-end'].value = clock(held.end);
    f['to-room'].value = held.column.dataset.room || '';
    planner.classList.add('busy'); said.textContent = planner.dataset.sends;
    held = null;
    form.requestSubmit();
  }
  function keep(start, length) {
    var last = 24 * 60 - 1;
    held.start = Math.max(0, Math.min(start, last - length)); held.end = held.start + length;
  }

  // Pointer: a mouse or a pen; a finger scrolls, but drags the session it opened before (calendar-grid.css lets it), or uses the form.
  planner.addEventListener('dragstart', function (e) { e.preventDefault(); });
  planner.addEventListener('pointerdown', function (e) {
    var ev = e.target.closest('[data-movable=true]');
    if (!ev || e.button !== 0 || e.pointerType === 'touch' && !ev.classList.contains('chosen') || !isGrid() || held) return;
    take(ev);
    held.x = e.clientX; held.y = e.clientY; held.size = !!e.target.closest('.ev-grip'); held.going = false;
    held.offset = e.clientY - ev.getBoundingClientRect().top;
    held.minute = held.ev.getBoundingClientRect().height / Math.max(1, held.end - held.start);
  });
  addEventListener('pointermove', function (e) {
    if (!held || held.x === undefined) return;
    if (!held.going && Math.abs(e.clientX - held.x) + Math.abs(e.clientY - held.y) < 6) return;
    held.going = true;
    e.preventDefault();
    if (!held.size) {
      columns().forEach(function (column) {
        var box = column.getBoundingClientRect();
        if (e.clientX >= box.left && e.clientX < box.right && (!month || e.clientY >= box.top && e.clientY < box.bottom)) held.column = column;
      });
    }
    if (!month) {
      var list = held.column.querySelector('ol').getBoundingClientRect(), first = +getComputedStyle(planner).getPropertyValue('--first') * 60, last = +getComputedStyle(planner).getPropertyValue('--last') * 60;
      var minute = list.height / (last - first), y = e.clientY - list.top - (held.size ? 0 : held.offset), at = first + Math.round(y / minute / STEP) * STEP;
      if (held.size) held.end = Math.min(24 * 60 - 1, Math.max(held.start + SHORTEST, at));
      else keep(Math.max(first, at), held.wasEnd - held.wasStart);
    }
    show();
  });
  addEventListener('pointerup', function () {
    if (!held || held.x === undefined) return;
    if (!held.going) { held = null; return; }
    after = Date.now();
    send();
  });
  addEventListener('pointercancel', function () { if (held && held.x !== undefined) restore(); });
  planner.addEventListener('click', function (e) { if (Date.now() - after < 300) e.preventDefault(); }, true);

  // Keyboard: Shift and an arrow move, with Alt they change the length; Enter keeps, Escape leaves it as it was.
  planner.addEventListener('keydown', function (e) {
    var link = e.target.closest('.ev-link'), ev = link && link.parentNode;
    if (!ev || ev.dataset.movable !== 'true' || !isGrid()) return;
    if (held && held.ev === ev && held.x === undefined) {
      if (e.key === 'Enter') { e.preventDefault(); send(); return; }
      if (e.key === 'Escape') { e.preventDefault(); restore(); said.textContent = planner.dataset.back; return; }
    }
    var arrow = {ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0]}[e.key];
    if (!arrow || !e.shiftKey) return;
    e.preventDefault();
    if (!held) take(ev);
    var all = columns(), length = held.end - held.start;
    if (month) { arrow = [arrow[0] + 7 * arrow[1], 0]; }
    if (arrow[0]) { held.column = all[Math.max(0, Math.min(all.length - 1, all.indexOf(held.column) + arrow[0]))]; }
    if (arrow[1] && e.altKey) held.end = Math.min(24 * 60 - 1, Math.max(held.start + SHORTEST, held.end + arrow[1] * STEP));
    else if (arrow[1]) keep(held.start + arrow[1] * STEP, length);
    show(); say();
  });
  planner.addEventListener('focusout', function (e) {
    if (held && held.x === undefined && e.target === held.link) setTimeout(function () { if (held && doc.activeElement !== held.link) { restore(); said.textContent = planner.dataset.back; } });
  });
})();
