// Who leads what: dragging a name onto a line asks for the effect, which the small form asks for too; progress comes by itself. Nothing is kept by dragging.
(function () {
  'use strict';
  var doc = document, board = doc.querySelector('[data-staffing]');
  if (!board) return;
  var stale = board.querySelector('[data-stale]'), held = null;

  // The facts are asked for again; what somebody reads is never exchanged under their eyes.
  window.declicListen({address: board.dataset.push, least: 800, every: 15000, without: board.dataset.solving ? 1500 : 10000, ask: function () {
    return fetch(location.href, {credentials: 'same-origin'}).then(function (answer) {
      if (answer.redirected) { location.href = answer.url; return null; }
      return answer.ok ? answer.text() : null;
    }).then(function (text) {
      if (!text) return;
      var fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-staffing]');
      if (!fresh) return;
      var mine = board.querySelector('[data-progress]'), theirs = fresh.querySelector('[data-progress]');
      if (mine && theirs) { if (mine.innerHTML !== theirs.innerHTML) mine.innerHTML = theirs.innerHTML; return; }
      if (mine && !theirs) { location.reload(); return; }
      if (fresh.dataset.revision !== board.dataset.revision) stale.hidden = false;
    });
  }});

  function row(target) { return target.closest && target.closest('[data-place]'); }
  function mark(line) {
    var old = board.querySelector('tr.drop');
    if (old && old !== line) old.classList.remove('drop');
    if (line) line.classList.add('drop');
  }
  board.querySelectorAll('[data-person]').forEach(function (person) { person.draggable = true; });
  board.addEventListener('dragstart', function (e) {
    var person = e.target.closest && e.target.closest('[data-person]');
    if (!person) return;
    held = person.dataset.person;
    e.dataTransfer.effectAllowed = 'link';
    e.dataTransfer.setData('text/plain', person.dataset.name);
    person.classList.add('dragged');
  });
  board.addEventListener('dragover', function (e) {
    var line = held && row(e.target);
    mark(line);
    if (line) { e.preventDefault(); e.dataTransfer.dropEffect = 'link'; }
  });
  board.addEventListener('drop', function (e) {
    var line = held && row(e.target);
    if (!line) return;
    e.preventDefault();
    location.href = line.dataset.place + '&try=' + encodeURIComponent(held) + '#panel';
  });
  board.addEventListener('dragend', function () {
    held = null; mark(null);
    var person = board.querySelector('.dragged');
    if (person) person.classList.remove('dragged');
  });
})();
