/* global cordova, document */
;(function (window) {
  'use strict'

  var BASE = 'https://m.vinoteca.example'
  var ready = false
  var waiting = []

  document.addEventListener('deviceready', function () {
    cordova.plugin.http.setDataSerializer('json')
    cordova.plugin.http.setRequestTimeout(15)
    // www/certificates/*.cer
    cordova.plugin.http.setServerTrustMode('pinned', function () {
      ready = true
      waiting.splice(0).forEach(function (f) { f() })
    }, function () {
      console.error('certificates could not be loaded')
    })
  }, false)

  function whenReady (f) {
    if (ready) f()
    else waiting.push(f)
  }

  window.net = {
    get: function (path, done) {
      whenReady(function () {
        cordova.plugin.http.get(BASE + path, {}, {}, function (r) {
          done(null, JSON.parse(r.data))
        }, function (r) {
          done(new Error(r.error))
        })
      })
    }
  }
})(window)
