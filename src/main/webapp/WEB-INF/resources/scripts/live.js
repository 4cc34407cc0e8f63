// Staff pages that keep themselves up to date: the facts are asked for again; what is under the pointer or the focus, or lies open, waits its turn.
(function () {
  'use strict';
  var doc = document, live = doc.querySelector('[data-poll]'), waiting = null, stale = doc.querySelector('[data-stale]');
  if (!live) return;
  function still(part) {
    return part.contains(doc.activeElement) || part.matches(':hover') && part.querySelector('button,a') || part.querySelector('details[open]');
  }
  function plain(part) { return part.innerHTML.replace(/name="requestId" value="[^"]*"/g, ''); }
  function takeOver(fresh, all) {
    var late = false;
    doc.querySelectorAll('[data-live]').forEach(function (part) {
      var other = fresh.querySelector('[data-live="' + part.dataset.live + '"]');
      if (!other || plain(other) === plain(part)) return;
      if (!all && still(part)) { late = true; return; }
      part.innerHTML = other.innerHTML;
    });
    doc.querySelectorAll('[data-frame]').forEach(function (tile) {
      var other = fresh.getElementById(tile.id);
      if (!other || other.dataset.frame === tile.dataset.frame) return;
      if (tile.dataset.frame) tile.classList.remove(tile.dataset.frame);
      if (other.dataset.frame) tile.classList.add(other.dataset.frame);
      tile.dataset.frame = other.dataset.frame;
    });
    waiting = late ? fresh : null;
    if (stale) stale.hidden = !late;
    if (live.querySelector('.tiles') === null && fresh.querySelector('.live-tile')) location.reload();
  }
  var talk = window.declicListen({address: live.dataset.push, least: 1500, every: 15000, without: 5000, ask: function () {
    return fetch(live.dataset.poll, {credentials: 'same-origin'}).then(function (answer) {
      if (answer.redirected) { location.href = answer.url; return null; }
      return answer.ok ? answer.text() : null;
    }).then(function (text) {
      if (text) takeOver(new DOMParser().parseFromString(text, 'text/html'), false);
    });
  }});
  // The pointer or the focus went elsewhere: what waited may come now.
  ['pointerover', 'focusin', 'toggle'].forEach(function (name) {
    doc.addEventListener(name, function () { if (waiting) setTimeout(function () { if (waiting) takeOver(waiting, false); }, 50); }, true);
  });
  doc.addEventListener('click', function (e) {
    if (e.target.closest('[data-refresh]')) { if (waiting) takeOver(waiting, true); talk.soon(); return; }
    var button = e.target.closest('[data-tile]');
    if (!button) return;
    var open = button.closest('.live-tile').classList.toggle('open');
    button.setAttribute('aria-expanded', open ? 'true' : 'false');
  });
})();
