import { describe, expect, it } from 'vitest';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';

describe('a check of which only a part is left out', () => {
  const reasonsOf = (file: string, text: string) => {
    const given = { certificates: [], roleOf: () => undefined };
    const off = analyse({ path: file, text }, patterns, [], given).filter(
      ({ verdict }) => verdict.class === 'validation-off',
    );
    return off.map(({ verdict: { effect, reasons } }) => ({ effect, reasons }));
  };

  it.each([
    [
      'a name that differs',
      'Judge.cs',
      'bool Check(object s, X509Certificate c, X509Chain chain, SslPolicyErrors errors)\n    => (errors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None;',
    ],
    [
      'a chain that is judged without the name',
      'Ask.cs',
      'handler.ServerCertificateCustomValidationCallback = (_, leaf, chain, _) => chain.Build(leaf);',
    ],
    ['no endpoint identification', 'Ask.java', 'params.setEndpointIdentificationAlgorithm(null);'],
    [
      'roots, and no name, in Go',
      'ask.go',
      'return &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {\n\t\tleaf, err := x509.ParseCertificate(raw[0])\n\t\tif err != nil {\n\t\t\treturn err\n\t\t}\n\t\t_, err = leaf.Verify(x509.VerifyOptions{Roots: roots})\n\t\treturn err\n\t},\n}',
    ],
    ['a setting for names', 'http.properties', 'client.https.hostname-verification=false'],
  ])('leaves the chain to decide: %s', (_, file, text) => {
    const found = reasonsOf(file, text);
    expect(found).not.toEqual([]);
    expect(found.map(({ effect }) => effect)).not.toContain('survives');
    expect(found.flatMap(({ reasons }) => reasons)).toContain('checks-no-host-name');
  });

  it.each([
    [
      'certificates that are over',
      'old.c',
      'static int old_ones(int fine, X509_STORE_CTX *held)\n{\n    switch (X509_STORE_CTX_get_error(held)) {\n    case X509_V_ERR_CERT_HAS_EXPIRED:\n        return 1;\n    }\n    return fine;\n}\nvoid ask(SSL_CTX *all) { SSL_CTX_set_verify(all, SSL_VERIFY_PEER, old_ones); }',
    ],
    [
      'one host',
      'OneHost.cs',
      'ServicePointManager.ServerCertificateValidationCallback = (sender, cert, chain, errors) =>\n{\n    if (sender is HttpWebRequest asked && asked.RequestUri.Host == "old.example")\n        return true;\n    return errors == SslPolicyErrors.None;\n};',
    ],
    [
      'certificates signed by themselves',
      'own.ex',
      'def check(_cert, event, state) do\n  case event do\n    {:bad_cert, :selfsigned_peer} -> {:valid, state}\n    _ -> {:fail, event}\n  end\nend',
    ],
  ])('lets some through, and the change may not be among them: %s', (_, file, text) => {
    const found = reasonsOf(file, text);
    expect(found).not.toEqual([]);
    for (const { effect, reasons } of found)
      expect([effect, reasons[0]]).toEqual(['depends', 'forgives-some']);
  });

  it.each([
    [
      'no pin is set',
      'pins.go',
      'cfg := &tls.Config{InsecureSkipVerify: true, VerifyConnection: func(cs tls.ConnectionState) error {\n\tif print == "" {\n\t\tlog.Println("no print was given")\n\t\treturn nil\n\t}\n\treturn judge(cs, print)\n}}',
    ],
    [
      'no pin is set, in an event of .NET',
      'Ask.cs',
      'ftp.ValidateCertificate += (who, ask) =>\n{\n    if (place.Thumbprint == null)\n        ask.Accept = true;\n    else\n        ask.Accept = ask.Certificate.GetCertHashString() == place.Thumbprint;\n};',
    ],
    [
      'no pin is set, in Java',
      'Judge.java',
      'class Judge implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n    if (pin == null || pin.isEmpty()) return;\n    if (!printOf(chain[0]).equals(pin)) throw new CertificateException("another");\n  }\n}',
    ],
    [
      'an option speaks of certificates that are not trusted',
      'Mail.cs',
      'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    if (this.UntrustedCertificates)\n        return true;\n    return errors == SslPolicyErrors.None;\n}\nvoid Ask() { mail.ServerCertificateValidationCallback = Judge; }',
    ],
    [
      'a value is missing',
      'ask.rs',
      'let client = Client::builder().danger_accept_invalid_certs(cfg.insecure.unwrap_or(true)).build()?;',
    ],
    [
      'a match says so',
      'ask.rs',
      'let mode = match strict { true => SslVerifyMode::PEER, false => SslVerifyMode::NONE };\nconnector.set_verify(mode);',
    ],
    [
      'another clause of a function says so',
      'ask.ex',
      'defp verify(true), do: :verify_peer\ndefp verify(_), do: :verify_none\ndef open(host, strict), do: Mint.HTTP.connect(:https, host, 443, transport_opts: [verify: verify(strict)])',
    ],
    ['there is no bundle', 'ask.py', 'import requests\nrequests.get(url, verify=bundle or False)'],
  ])('is off only where %s', (_, file, text) => {
    const found = reasonsOf(file, text);
    expect(found).not.toEqual([]);
    for (const { effect, reasons } of found)
      expect([effect, reasons[0]]).toEqual(['depends', 'option-decides']);
  });

  it.each([
    [
      'the first print is kept',
      'First.cs',
      'ftp.ValidateCertificate += (who, ask) =>\n{\n    if (place.Thumbprint == null)\n    {\n        place.Thumbprint = ask.Certificate.GetCertHashString();\n        ask.Accept = true;\n    }\n    else if (ask.Certificate.GetCertHashString() == place.Thumbprint) ask.Accept = true;\n};',
    ],
    [
      'the platform is asked first',
      'Kept.java',
      'class Kept implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n    usual.checkServerTrusted(chain, kind);\n    if (pin == null) return;\n    if (!printOf(chain[0]).equals(pin)) throw new CertificateException("another");\n  }\n}',
    ],
  ])('is on where %s', (_, file, text) => {
    expect(reasonsOf(file, text)).toEqual([]);
  });

  it.each([
    [
      'kept.c',
      'void open_link(SSL_CTX *all) {\n  int verifyMode = SSL_VERIFY_NONE;\n  if (wish.checks) verifyMode = SSL_VERIFY_PEER;\n  SSL_CTX_set_verify(all, verifyMode, 0);\n}',
    ],
    [
      'modes.h',
      '#ifdef TRIAL\n#define LINK_VERIFY_MODE SSL_VERIFY_NONE\n#else\n#define LINK_VERIFY_MODE SSL_VERIFY_PEER\n#endif',
    ],
    ['node.go', 'if asked == "1" {\n\tnode.TlsConfig.AllowInsecure = true\n}'],
    [
      'hosts.swift',
      'sec_protocol_options_set_verify_block(options, { _, trust, done in\n  if exemptHosts.contains(place) {\n    done(true)\n  }\n}, queue)',
    ],
  ])('is not said to keep connecting where something else decides: %s', (file, text) => {
    const found = reasonsOf(file, text);
    expect(found).not.toEqual([]);
    expect(found.map(({ effect }) => effect)).not.toContain('survives');
  });

  it.each([
    ['ask.py', 'import requests\ndef ask(self, page):\n    return requests.get(page, verify=self.verify)'],
    ['ask.ts', 'const agent = new https.Agent({ rejectUnauthorized: this.rejectUnauthorized });'],
    ['ask.js', 'const link = tls.connect({ host, rejectUnauthorized });'],
    ['ask.lua', 'http:request_uri(place, { ssl_verify = conf.ssl_verify })'],
    ['Ask.php', "<?php\n$client = new Client(['verify' => $this->verify]);"],
    ['ask.rb', 'post = Faraday.new(place, ssl: { verify: @verify })'],
    ['ask.pl', 'LWP::UserAgent->new(ssl_opts => { verify_hostname => $self->{verify_hostname} });'],
  ])('is told as what an option decides where it is handed on under its own name: %s', (file, text) => {
    const [first, ...others] = reasonsOf(file, text);
    expect(others).toEqual([]);
    expect(first?.effect).toBe('depends');
    expect(['option-decides', 'checks-no-host-name']).toContain(first?.reasons[0]);
  });
});
