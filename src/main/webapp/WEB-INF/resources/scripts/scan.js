// The page that reads a card for signing in. Words come from the page (data-say-... of the state line).
(function () {
  'use strict';
  var doc = document, state = doc.getElementById('scan-state'), photo = doc.getElementById('photo'),
    form = doc.getElementById('read-card'), reader = declicQr(state.dataset.library);

  function say(key) { state.textContent = state.dataset[key]; }
  // True when the text is a card's address: the token behind its # is posted.
  function use(text) {
    var card = /\/visitor\/card\.xhtml#([\w-]{20,40})$/.exec(text);
    if (!card) { say('notCard'); return false; }
    say('found');
    doc.getElementById('card-token').value = card[1];
    form.submit();
    return true;
  }
  function noCamera() {
    doc.getElementById('live').hidden = true;
    doc.getElementById('still').hidden = false;
    say('noCamera');
  }
  photo.addEventListener('change', function () {
    var file = photo.files[0];
    if (!file) return;
    say('reading');
    reader.still(file).then(function (text) {
      if (text) use(text); else { say('notSeen'); photo.value = ''; }
    }, function () { say('notImage'); photo.value = ''; });
  });
  if (window.isSecureContext && navigator.mediaDevices) say('wait');
  reader.start(doc.getElementById('camera'), use).then(function () { say('show'); }, noCamera);
})();
