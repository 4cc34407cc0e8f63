// Reads QR codes from a camera or a photo, in this browser: no picture ever leaves the device.
(function () {
  'use strict';
  var EVERY_MS = 160, LIVE_WIDTH = 720, PHOTO_WIDTHS = [1600, 1000, 600], LARGEST_PHOTO = 40e6;

  /** library: the address of our own reader, fetched once where the browser has none. */
  window.declicQr = function (library) {
    var canvas = document.createElement('canvas'), pen = canvas.getContext('2d', {willReadFrequently: true}),
      stream = null, detector = null, loaded = null;

    function ready() {
      if (loaded) return loaded;
      loaded = new Promise(function (resolve, reject) {
        function ours() {
          var script = document.createElement('script');
          script.src = library;
          script.onload = resolve;
          script.onerror = reject;
          document.head.appendChild(script);
        }
        if (!window.BarcodeDetector) { ours(); return; }
        BarcodeDetector.getSupportedFormats().then(function (formats) {
          if (formats.indexOf('qr_code') < 0) { ours(); return; }
          detector = new BarcodeDetector({formats: ['qr_code']});
          resolve();
        }, ours);
      });
      return loaded;
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
    function stop() {
      if (stream) stream.getTracks().forEach(function (track) { track.stop(); });
      stream = null;
    }
    /** Until stop, or until found says true. Rejected when there is no camera to look through. */
    function start(video, found) {
      if (!window.isSecureContext || !navigator.mediaDevices) return Promise.reject(new Error('no camera'));
      function look() {
        if (!stream) return;
        var again = function () { setTimeout(look, EVERY_MS); };
        if (video.readyState < 2) { again(); return; }
        draw(video, video.videoWidth, video.videoHeight, LIVE_WIDTH);
        read().then(function (text) {
          if (text && found(text)) stop(); else again();
        }, again);
      }
      return navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 1280}}, audio: false}).then(function (given) {
        stream = given;
        video.srcObject = given;
        return video.play();
      }).then(ready).then(look, function (none) { stop(); throw none; });
    }
    /** The text on a photo, or nothing; rejected when it is no picture. */
    function still(file) {
      if (file.size > LARGEST_PHOTO) return Promise.reject(new Error('too large'));
      return ready().then(function () { return createImageBitmap(file); }).then(function (image) {
        var widths = PHOTO_WIDTHS.slice();
        return (function next() {
          if (!widths.length) return null;
          draw(image, image.width, image.height, widths.shift());
          return read().then(function (text) { return text || next(); });
        })();
      });
    }
    addEventListener('pagehide', stop);
    return {start: start, stop: stop, still: still};
  };
})();
