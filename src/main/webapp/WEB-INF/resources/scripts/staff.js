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
  // Copying an address: the clipboard where the browser gives it, else the old way.
  doc.addEventListener('click', function (e) {
    var button = e.target.closest('[data-copy]');
    if (!button) return;
    var field = doc.getElementById(button.dataset.copy), said = button.querySelector('span');
    field.select();
    if (navigator.clipboard) navigator.clipboard.writeText(field.value); else doc.execCommand('copy');
    said.textContent = button.dataset.copied;
  });
  doc.addEventListener('focusin', function (e) { if (e.target.matches('[data-select]')) e.target.select(); });
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
