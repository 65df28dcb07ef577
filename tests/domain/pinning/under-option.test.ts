import { describe, expect, it } from 'vitest';
import { isUnderOption } from '#domain/pinning/under-option.ts';

describe('an option decides about a line', () => {
  it.each([
    ['whose value is chosen', 'SSL_CTX_set_verify(ctx, lax ? SSL_VERIFY_NONE : SSL_VERIFY_PEER, NULL);'],
    ['whose value is chosen after it', 'ctx.verify_mode = ssl.CERT_NONE if lax else ssl.CERT_REQUIRED'],
    ['that turns it round', "new Client(['verify' => !$this->lax])"],
    ['that turns it round by a word', 'requests.get(url, verify=not lax)'],
    ['that compares it', "verify: ENV['CHECK'] == 'yes'"],
    ['that is filled in', 'validate_certs: "{{ check | default(false) }}"'],
    ['that is filled in from a switch', '$p = @{ Uri = $u; SkipCertificateCheck = $Lax.IsPresent }'],
    ['that is there or not', `curl \${LAX:+-k} "$URL"`],
    ['that stands behind a condition', '[ "$NOVERIFY" = 1 ] && OPTIONS=--insecure'],
    ['that a condition follows', 'http.verify_mode = OpenSSL::SSL::VERIFY_NONE if debug?'],
    ['that answers with it', '(sender, cert, chain, errors) => errors == None || settings.IgnoreErrors);'],
    [
      'in a block that asks for it',
      'if args.insecure:\n\n    ctx.check_hostname = False\n    ctx.verify = 0',
    ],
    ['of a block within another', 'if (o.allowSelfSigned) {\n  for (const a of all) {\n    a.check = false'],
    ['that is done otherwise', 'if (strict) {\n  use(store)\n} else {\n  check = false'],
    ['that is built for tests only', '  connect();\n#ifdef DEBUG\n  check = 0;'],
  ])('%s', (_, lines) => {
    expect(isUnderOption(lines)).toBe(true);
  });

  it.each([
    ['that says it outright', 'requests.get(url, verify=False)'],
    ['after a block that asked for it', 'if args.insecure:\n    warn()\nrequests.get(url, verify=False)'],
    ['after what was built for tests only', '#ifdef DEBUG\n  log();\n#endif\n  check = 0;'],
    ['beside a text with the same signs', 'get("https://a.example/?a=b:c", { rejectUnauthorized: false })'],
    [
      'that answers the challenge for a server',
      'if challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust {\n  answer(.useCredential)',
    ],
    ['in a block that asks for the scheme', 'if (url.isHttps) {\n  connection.setVerifier(all)'],
  ])('no option decides about one %s', (_, lines) => {
    expect(isUnderOption(lines)).toBe(false);
  });
});
