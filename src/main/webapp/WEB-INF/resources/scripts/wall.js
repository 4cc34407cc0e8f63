// The screen on the wall: its parts are taken over as they change, the clock goes on by itself, and when nothing comes any more it says since when.
(function () {
  'use strict';
  var doc = document, body = doc.body, lost = doc.querySelector('[data-lost]'), clock = doc.querySelector('[data-clock]');
  var heard = Date.now(), ahead = Number(clock.dataset.clock) - Date.now(), french = clock.dataset.french === 'true', called = mark(doc);
  function mark(where) { var call = where.querySelector('[data-call]'); return call ? call.dataset.call : ''; }
  function hour(at) {
    var parts = {};
    new Intl.DateTimeFormat('fr-FR', {timeZone: clock.dataset.zone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23'}).formatToParts(new Date(at)).forEach(function (p) { parts[p.type] = p.value; });
    return french ? Number(parts.hour) + '\u00a0h\u00a0' + parts.minute : Number(parts.hour) + ':' + parts.minute;
  }
  function flash() {
    var call = doc.querySelector('.call');
    if (!call || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    call.classList.remove('fresh'); void call.offsetWidth; call.classList.add('fresh');
  }
  // Two notes when a number is called, on screens that are set so. No browser plays before somebody touched the page: until then a button asks.
  var button = doc.querySelector('[data-sound]'), sound = null;
  function ready() { return sound && sound.state === 'running'; }
  function offer() { button.hidden = body.dataset.chime !== 'true' || ready(); }
  function note(pitch, from, length) {
    var tone = sound.createOscillator(), loud = sound.createGain(), at = sound.currentTime + from;
    tone.type = 'sine'; tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0, at); loud.gain.linearRampToValueAtTime(.25, at + .02); loud.gain.exponentialRampToValueAtTime(.001, at + length);
    tone.connect(loud).connect(sound.destination); tone.start(at); tone.stop(at + length);
  }
  function chime() {
    if (body.dataset.chime !== 'true' || !ready()) return;
    note(659, 0, .7); note(523, .35, 1);
    body.dataset.rung = Number(body.dataset.rung || 0) + 1;
  }
  button.addEventListener('click', function () {
    sound = sound || new AudioContext();
    sound.resume().then(function () { offer(); chime(); });
  });
  offer();
  function takeOver(fresh) {
    body.dataset.chime = fresh.body.dataset.chime;
    doc.querySelectorAll('[data-live]').forEach(function (part) {
      var other = fresh.querySelector('[data-live="' + part.dataset.live + '"]');
      if (other && other.innerHTML !== part.innerHTML) part.innerHTML = other.innerHTML;
    });
    var now = mark(doc);
    if (now && now !== called) { flash(); chime(); }
    called = now;
    offer();
    ahead = Number(fresh.querySelector('[data-clock]').dataset.clock) - Date.now();
    heard = Date.now();
  }
  window.declicListen({address: body.dataset.push, least: 700, every: 10000, without: 5000, ask: function () {
    return fetch(body.dataset.poll, {credentials: 'same-origin'}).then(function (answer) {
      // Taken down: the page says so itself.
      if (answer.status === 404) { location.reload(); return null; }
      return answer.ok ? answer.text() : null;
    }).then(function (text) {
      if (text) takeOver(new DOMParser().parseFromString(text, 'text/html'));
    });
  }});
  setInterval(function () {
    var quiet = Date.now() - heard, said = lost.dataset.lost.replace('{0}', hour(heard + ahead));
    clock.textContent = hour(Date.now() + ahead);
    if (quiet > 25000 && lost.textContent !== said) lost.textContent = said;
    lost.hidden = quiet <= 25000;
    // A call of long ago would send somebody to an empty desk.
    body.classList.toggle('old', quiet > 180000);
  }, 1000);
})();
