// Staff pages without components: focus on the error summary, no double sending, printing. Words come from the page.
(function () {
  'use strict';
  var doc = document;
  doc.documentElement.classList.add('js');
  addEventListener('pageshow', function (e) { if (e.persisted) location.reload(); });
  var first = doc.querySelector('[data-focus]');
  if (first) first.focus();
  doc.addEventListener('click', function (e) {
    if (e.target.closest('[data-print]')) { e.preventDefault(); print(); }
    // The menu closes when one looks elsewhere.
    var menu = doc.querySelector('.rail-menu[open]');
    if (menu && !menu.contains(e.target)) menu.removeAttribute('open');
  });
  doc.addEventListener('keydown', function (e) {
    var menu = e.key === 'Escape' && doc.querySelector('.rail-menu[open]');
    if (menu) { menu.removeAttribute('open'); menu.querySelector('summary').focus(); }
  });
  doc.addEventListener('submit', function (e) {
    var form = e.target, button = e.submitter;
    if (e.defaultPrevented) return;
    if (form.dataset.sent) { e.preventDefault(); return; }
    if (!button || !button.dataset.busy) return;
    form.dataset.sent = '1';
    setTimeout(function () {
      (button.querySelector('span') || button).textContent = button.dataset.busy;
      button.setAttribute('aria-busy', 'true');
    });
  });
  // Attendance: a touched line is kept at once; what cannot be kept quietly is sent the plain way, which shows why.
  function requestId() {
    var b = crypto.getRandomValues(new Uint8Array(16)), h = '';
    b[6] = b[6] & 15 | 64; b[8] = b[8] & 63 | 128;
    b.forEach(function (v, i) { h += (v + 256).toString(16).slice(1) + (i === 3 || i === 5 || i === 7 || i === 9 ? '-' : ''); });
    return h;
  }
  function keep(form, radio) {
    var id = radio.name.slice(2), was = form.elements['was-' + id], data = new FormData(form), kept = form.querySelector('[data-kept]');
    data.set('one', id); data.set('act', 'save'); data.set('requestId', requestId());
    form.saving = (form.saving || Promise.resolve()).then(function () {
      data.set('was-' + id, was.value);
      return fetch(form.action, {method: 'POST', body: new URLSearchParams(data), credentials: 'same-origin'});
    }).then(function (answer) {
      if (answer.status !== 204) { form.submit(); return; }
      was.value = radio.value;
      var now = new Date();
      kept.textContent = kept.dataset.kept.replace('{0}', now.getHours() + '\u00a0h\u00a0' + ('0' + now.getMinutes()).slice(-2));
      kept.hidden = false;
    }).catch(function () { /* No network: the button still sends everything. */ });
  }
  doc.addEventListener('change', function (e) {
    var form = e.target.form;
    if (form && form.classList.contains('autosave') && e.target.type === 'radio') keep(form, e.target);
  });
  doc.addEventListener('click', function (e) {
    var all = e.target.closest('[data-tick-all]');
    if (!all) return;
    doc.querySelectorAll('.autosave [value=' + all.dataset.tickAll + ']').forEach(function (radio) { if (!radio.checked) radio.click(); });
  });
  // A form that is looked at while it is filled in: what stands in the way comes back, what was typed stays.
  var looking = 0, asked = 0;
  function look(form) {
    var mine = ++asked, data = new FormData(form);
    data.set('act', 'check');
    fetch(form.action, {method: 'POST', body: new URLSearchParams(data), credentials: 'same-origin'}).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : null;
    }).then(function (text) {
      if (!text || mine !== asked) return;
      var fresh = new DOMParser().parseFromString(text, 'text/html');
      doc.querySelectorAll('[data-checked]').forEach(function (part) {
        var other = fresh.querySelector('[data-checked="' + part.dataset.checked + '"]');
        if (other && other.innerHTML !== part.innerHTML) part.innerHTML = other.innerHTML;
      });
    }).catch(function () { /* No network: saving says it. */ });
  }
  ['change', 'input'].forEach(function (what) {
    doc.addEventListener(what, function (e) {
      var form = e.target.form;
      if (!form || !form.classList.contains('checked-form') || form.dataset.sent) return;
      clearTimeout(looking);
      looking = setTimeout(look, what === 'change' ? 100 : 700, form);
    });
  });

  // Idle: a question, then out. Dates rather than counters: a sleeping computer does not count.
  var idle = doc.getElementById('idle');
  if (idle && idle.showModal) {
    var seen = Date.now(), told = Date.now(), stay = idle.querySelector('[data-stay]');
    var ping = function () {
      told = Date.now();
      fetch(stay.dataset.ping, {method: 'POST', credentials: 'same-origin', headers: {'X-Declic-Form': doc.querySelector('#idle-leave [name=csrf]').value}}).catch(function () {});
    };
    var here = function () {
      if (idle.open) return;
      seen = Date.now();
      if (seen - told > 60000) ping();
    };
    ['pointerdown', 'keydown', 'scroll', 'input'].forEach(function (t) { addEventListener(t, here, {passive: true}); });
    stay.addEventListener('click', function () { seen = Date.now(); idle.close(); ping(); });
    idle.addEventListener('cancel', function () { seen = Date.now(); ping(); });
    var watch = setInterval(function () {
      var s = (Date.now() - seen) / 1000;
      if (s >= idle.dataset.idleEnd) { clearInterval(watch); doc.getElementById('idle-leave').submit(); }
      else if (s >= idle.dataset.idleWarn && !idle.open) idle.showModal();
    }, 1000);
  }
})();
