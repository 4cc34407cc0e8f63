// Pages that stay open: something changed, so they ask for themselves again. A word says only that; a lost one loses nothing, because a page
// asks when the connection is back, and now and then anyway, since time passes too.
(function () {
  'use strict';
  // o.address: of the events, or nothing when none are meant for this page; o.ask(): a promise; o.least: milliseconds between two questions; o.every: at the latest, while words come; o.without: when none can come.
  window.declicListen = function (o) {
    var source = null, up = false, told = {}, planned = null, asking = false, again = false, last = Date.now();
    function ask() {
      planned = null; last = Date.now();
      if (asking) { again = true; return; }
      asking = true;
      o.ask().catch(function () { /* No network for a moment: asked again later. */ }).then(function () {
        asking = false;
        if (again) { again = false; soon(); }
      });
    }
    // Not all pages in the same instant.
    function soon() {
      if (!planned) planned = setTimeout(ask, Math.max(0, last + o.least - Date.now()) + Math.random() * 250);
    }
    function listen() {
      if (source || doc.hidden || !window.EventSource || !o.address) return;
      source = new EventSource(o.address);
      source.addEventListener('open', function () { up = true; });
      source.addEventListener('change', function (e) {
        var word = e.data.split(' ');
        if (told[word[0]] === word[1]) return;
        told[word[0]] = word[1];
        soon();
      });
      source.addEventListener('error', function () {
        up = false;
        if (source.readyState !== EventSource.CLOSED) return;
        // Refused: too many listen, or nobody is signed in any more. Asking goes on; listening is tried again in a minute.
        source = null; setTimeout(listen, 60000);
      });
    }
    function rest() { if (source) source.close(); source = null; up = false; }
    var doc = document;
    doc.addEventListener('visibilitychange', function () {
      if (doc.hidden) { rest(); return; }
      listen(); soon();
    });
    addEventListener('pagehide', rest);
    addEventListener('online', soon);
    setInterval(function () {
      if (!doc.hidden && Date.now() - last > (up ? o.every : o.without)) soon();
    }, 1000);
    listen();
    return {soon: soon};
  };
})();
