// Everything here is an extra: each page works without it. Words come from the page, never from this file.
(function () {
  'use strict';
  var doc = document, root = doc.documentElement, body = doc.body;
  root.classList.add('js');
  function all(selector, from) { return Array.prototype.slice.call((from || doc).querySelectorAll(selector)); }

  // A page brought back by the browser's memory may belong to somebody who has left.
  addEventListener('pageshow', function (e) { if (e.persisted) location.reload(); });

  // The camera only exists on a secure connection: without one, what needs it gives way to what stands for it.
  function camera(there) {
    root.classList.remove('asking');
    all('[data-camera]').forEach(function (e) { e.hidden = !there; });
    all('[data-no-camera]').forEach(function (e) { e.hidden = there; });
  }
  if (doc.querySelector('[data-camera]')) {
    if (!navigator.mediaDevices) camera(false);
    else {
      // Until the browser has said it, nothing that may change place can be pressed.
      root.classList.add('asking');
      navigator.mediaDevices.enumerateDevices().then(function (found) {
        camera(found.some(function (d) { return d.kind === 'videoinput'; }));
      }, function () { camera(false); });
    }
  }

  var first = doc.querySelector('[data-keep=here]') || doc.querySelector('[data-focus]');
  if (first) first.focus();

  doc.addEventListener('click', function (e) {
    if (e.target.closest('[data-print]')) { e.preventDefault(); print(); }
  });

  // Sending: the word changes, and a second press does nothing.
  doc.addEventListener('submit', function (e) {
    if (e.defaultPrevented) return;
    var form = e.target;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = '1';
    var button = e.submitter || doc.querySelector('[form="' + form.id + '"][type=submit]');
    if (!button || !button.dataset.busy) return;
    // After the browser has read the button's value.
    setTimeout(function () {
      var word = button.querySelector('span') || button;
      word.textContent = button.dataset.busy;
      button.setAttribute('aria-busy', 'true');
      button.setAttribute('aria-disabled', 'true');
    });
  });

  // The number pad of the secret code writes into the field itself, so that typing and pasting keep working.
  all('[data-pad]').forEach(function (pad) {
    var field = doc.getElementById(pad.dataset.pad);
    pad.addEventListener('click', function (e) {
      var key = e.target.closest('button');
      if (!key) return;
      if (key.dataset.key && field.value.length < field.maxLength) field.value += key.dataset.key;
      if ('erase' in key.dataset) field.value = field.value.slice(0, -1);
      if ('show' in key.dataset) {
        var show = field.type === 'password';
        field.type = show ? 'text' : 'password';
        key.setAttribute('aria-pressed', show);
      }
    });
  });

  // "La suite": said as long as something lies below the visible part.
  var more = doc.querySelector('[data-more]'), bar = doc.querySelector('.bar');
  if (more) {
    var look = function () {
      var below = root.scrollHeight - innerHeight - scrollY;
      // A margin below the last words is not worth a word.
      more.hidden = below < 48;
      // The bar is higher where its words take two lines.
      more.style.insetBlockEnd = bar && getComputedStyle(bar).position === 'fixed' ? bar.offsetHeight + 12 + 'px' : '';
    };
    more.addEventListener('click', function () {
      var still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollBy({top: (innerHeight - (bar ? bar.offsetHeight : 0)) * .7, behavior: still ? 'auto' : 'smooth'});
    });
    addEventListener('scroll', look, {passive: true});
    addEventListener('resize', look);
    addEventListener('load', look);
    doc.addEventListener('toggle', look, true);
    if (window.ResizeObserver) new ResizeObserver(look).observe(body);
    look();
  }

  // Idle: a question, then out. Dates rather than counters: a sleeping computer does not count.
  var idle = doc.getElementById('idle');
  if (idle && idle.showModal) {
    var seen = Date.now(), told = Date.now();
    var stay = idle.querySelector('[data-stay]');
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
      if (s >= body.dataset.idleEnd) {
        clearInterval(watch);
        doc.getElementById('idle-leave').submit();
      } else if (s >= body.dataset.idleWarn && !idle.open) { hush(); idle.showModal(); }
    }, 1000);
  }

  // "Écouter": one utterance a sentence (long ones are cut by some voices, word marks do not come from all), the sentence is lit.
  // Only voices of this very machine: the others send the words away to be spoken.
  var speech = window.speechSynthesis, queue = [], playing = null, lit = null, sound = null, noVoice = doc.querySelector('[data-no-voice]');

  // What is on a key or a window is not said as it is written.
  var aloud = {fr: [[/Verr\. Maj\b\.?/g, 'Verrouillage majuscules'], [/ ×/g, ', la croix']], en: [[/ ×/g, ', the cross']]};
  function voice(lang) {
    var short = lang.toLowerCase().split('-')[0];
    var fit = speech ? speech.getVoices().filter(function (v) {
      return v.localService && v.lang.toLowerCase().split(/[-_]/)[0] === short;
    }) : [];
    return fit.filter(function (v) { return v.lang.toLowerCase().slice(-2) === short; })[0] || fit[0];
  }
  function block(node) {
    var e = node.parentElement;
    while (e && /^inline/.test(getComputedStyle(e).display) && !/^(A|BUTTON|LABEL)$/.test(e.tagName)) e = e.parentElement;
    return e;
  }
  function sentences(from) {
    var out = [], text = '', parts = [], home = null, node;
    var walk = doc.createTreeWalker(from, NodeFilter.SHOW_TEXT, {acceptNode: function (n) {
      var p = n.parentElement;
      return n.data.trim() && !p.closest('[aria-hidden=true],[role=img],[data-mute],[data-listen],[hidden],script,style,select,svg,dialog') && p.getClientRects().length
        ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    }});
    function flush() {
      // A full stop inside an address ends nothing.
      var m, re = /\S[^]*?(?:(?:[!?…]|\.(?!\sMaj\b))+(?:\s?[»"”])?(?=\s|$)|$)/g, lang = home && home.closest('[lang]').lang;
      while ((m = re.exec(text))) out.push({text: m[0].trim(), lang: lang, range: range(m.index, m.index + m[0].length, parts)});
      text = ''; parts = [];
    }
    while ((node = walk.nextNode())) {
      var b = block(node);
      if (b !== home) { flush(); home = b; }
      if (node.previousSibling && node.previousSibling.nodeName === 'BR') text += ' ';
      parts.push({node: node, at: text.length});
      text += node.data;
    }
    flush();
    return out;
  }
  function range(start, end, parts) {
    var r = doc.createRange();
    parts.forEach(function (p) {
      var n = p.node.length;
      if (start >= p.at && start <= p.at + n) r.setStart(p.node, start - p.at);
      if (end > p.at && end <= p.at + n) r.setEnd(p.node, end - p.at);
    });
    return r;
  }
  function light(r) {
    if (window.Highlight && CSS.highlights) {
      if (r) CSS.highlights.set('spoken', new Highlight(r)); else CSS.highlights.delete('spoken');
      return;
    }
    if (lit) lit.classList.remove('spoken');
    lit = r && r.startContainer.parentElement;
    if (lit) lit.classList.add('spoken');
  }
  function face(button, on) {
    var word = button.querySelector('span');
    button.dataset.word = button.dataset.word || word.textContent;
    word.textContent = on ? button.dataset.stop : button.dataset.word;
    button.setAttribute('aria-pressed', on);
    button.classList.toggle('on', on);
  }
  function hush() {
    queue = [];
    if (speech) speech.cancel();
    if (sound) sound.pause();
    light(null);
    if (playing) face(playing, false);
    playing = sound = null;
  }
  function silent() {
    hush();
    doc.getElementById('main').prepend(noVoice);
    noVoice.hidden = false;
    noVoice.focus();
  }
  function next() {
    var s = queue.shift();
    if (!s) { hush(); return; }
    var rate = +body.dataset.speed || .85, on = function () { if (playing) next(); };
    if (s.src) {
      sound = new Audio(s.src);
      sound.playbackRate = rate / .85;
      sound.onended = on;
      sound.play().catch(silent);
      return;
    }
    var u = new SpeechSynthesisUtterance((aloud[s.lang] || []).reduce(function (words, pair) { return words.replace(pair[0], pair[1]); }, s.text));
    u.voice = voice(s.lang) || voice(root.lang);
    u.lang = u.voice.lang;
    u.rate = rate;
    u.onend = on;
    u.onerror = function (e) { if (e.error !== 'canceled' && e.error !== 'interrupted') silent(); };
    light(s.range);
    speech.speak(u);
  }
  /** The block's words where a voice speaks them, else what was recorded of it. */
  function read(button) {
    var from = doc.getElementById(button.dataset.listen), own = voice(root.lang);
    queue = sentences(from).filter(function (s) { return own || voice(s.lang); });
    if (!queue.length) {
      queue = all('[data-recorded]', from).concat(from.dataset.recorded ? from : []).map(function (e) { return {src: e.dataset.recorded}; });
    }
    if (!queue.length) { silent(); return; }
    playing = button;
    face(button, true);
    next();
  }
  if (speech) speech.getVoices();
  all('[data-listen]').forEach(function (button) {
    button.addEventListener('click', function () {
      var same = playing === button;
      hush();
      noVoice.hidden = true;
      if (same) return;
      // Some browsers look for their voices only once they are asked.
      if (speech && !speech.getVoices().length) setTimeout(read, 500, button); else read(button);
    });
  });
  doc.addEventListener('change', function (e) { if (e.target.dataset.rate) body.dataset.speed = e.target.dataset.rate; });
  addEventListener('pagehide', hush);
})();
