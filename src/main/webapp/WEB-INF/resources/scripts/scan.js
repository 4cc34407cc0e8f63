// Reads the QR code of a card, from the camera or from a photo, in this browser: no picture ever leaves the device.
// Words come from the page (data-say-... of the state line).
(function () {
  'use strict';
  var doc = document, video = doc.getElementById('camera'), state = doc.getElementById('scan-state'),
    photo = doc.getElementById('photo'), form = doc.getElementById('read-card'),
    canvas = doc.createElement('canvas'), pen = canvas.getContext('2d', {willReadFrequently: true}),
    stream = null, done = false, detector = null, library = null;
  var EVERY_MS = 160, LIVE_WIDTH = 720, PHOTO_WIDTHS = [1600, 1000, 600], LARGEST_PHOTO = 40e6;

  function say(key) { state.textContent = state.dataset[key]; }

  // The browser's own reader where it has one; else ours, fetched once.
  function ready() {
    if (library) return library;
    library = new Promise(function (resolve, reject) {
      function ours() {
        var script = doc.createElement('script');
        script.src = state.dataset.library;
        script.onload = resolve;
        script.onerror = reject;
        doc.head.appendChild(script);
      }
      if (!window.BarcodeDetector) { ours(); return; }
      BarcodeDetector.getSupportedFormats().then(function (formats) {
        if (formats.indexOf('qr_code') < 0) { ours(); return; }
        detector = new BarcodeDetector({formats: ['qr_code']});
        resolve();
      }, ours);
    });
    return library;
  }
  function draw(source, width, height, widest) {
    var scale = Math.min(1, widest / width);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  }
  function read() {
    if (detector) {
      return detector.detect(canvas).then(function (found) { return found.length ? found[0].rawValue : null; }, function () { return null; });
    }
    var image = pen.getImageData(0, 0, canvas.width, canvas.height);
    var found = window.jsQR(image.data, image.width, image.height);
    return Promise.resolve(found ? found.data : null);
  }
  // True when the text is a card's address: the token behind its # is posted.
  function use(text) {
    var card = /\/visitor\/card\.xhtml#([\w-]{20,40})$/.exec(text);
    if (!card) { say('notCard'); return false; }
    done = true;
    stop();
    say('found');
    doc.getElementById('card-token').value = card[1];
    form.submit();
    return true;
  }
  function stop() {
    if (stream) stream.getTracks().forEach(function (track) { track.stop(); });
    stream = null;
  }

  function look() {
    if (done || !stream) return;
    var again = function () { setTimeout(look, EVERY_MS); };
    if (video.readyState < 2) { again(); return; }
    draw(video, video.videoWidth, video.videoHeight, LIVE_WIDTH);
    read().then(function (text) {
      if (!text || !use(text)) again();
    }, again);
  }
  function noCamera() {
    doc.getElementById('live').hidden = true;
    doc.getElementById('still').hidden = false;
    say('noCamera');
  }
  function start() {
    if (!window.isSecureContext || !navigator.mediaDevices) { noCamera(); return; }
    say('wait');
    navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 1280}}, audio: false}).then(function (given) {
      stream = given;
      video.srcObject = given;
      return video.play();
    }).then(ready).then(function () { say('show'); look(); }).catch(function () { stop(); noCamera(); });
  }

  photo.addEventListener('change', function () {
    var file = photo.files[0];
    if (!file) return;
    if (file.size > LARGEST_PHOTO) { say('notImage'); return; }
    say('reading');
    ready().then(function () { return createImageBitmap(file); }).then(function (image) {
      var widths = PHOTO_WIDTHS.slice();
      (function next() {
        var width = widths.shift();
        if (!width) { say('notSeen'); photo.value = ''; return; }
        draw(image, image.width, image.height, width);
        read().then(function (text) { if (text) use(text); else next(); });
      })();
    }, function () { say('notImage'); photo.value = ''; });
  });

  addEventListener('pagehide', stop);
  start();
})();
