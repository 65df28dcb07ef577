document.addEventListener('deviceready', function () {
  var server = 'https://api.asahi.example';
  var fingerprint = '02 4E 6F AE 06 F6 0B 2F E5 8E E7 9C 14 A6 E3 CB A6 20 87 17';
  window.plugins.sslCertificateChecker.check(
    function () { app.start(server); },
    function (message) {
      if (message === 'CONNECTION_NOT_SECURE') app.block();
      else app.retry();
    },
    server, fingerprint);
});
