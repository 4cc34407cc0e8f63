// Staff pages without components: focus on the error summary, no double sending, printing. Words come from the page.
(function () {
  'use strict';
  var doc = document;
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
})();
