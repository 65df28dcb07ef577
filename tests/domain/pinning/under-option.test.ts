import { describe, expect, it } from 'vitest';
import { isUnderOption } from '#domain/pinning/under-option.ts';

/** The lines, of which the last holds the match between two angle brackets: `check(«false»)`. */
function decides(lines: string): boolean {
  const [before = '', matched = '', behind = ''] = lines.split(/[«»]/);
  return isUnderOption({ lines: before + matched + behind, matched, behind });
}

describe('an option decides about a line', () => {
  it.each([
    ['whose value is chosen', '«SSL_CTX_set_verify(ctx, lax ? SSL_VERIFY_NONE» : SSL_VERIFY_PEER, NULL);'],
    ['whose value is chosen over several', '«set_verify(ctx,\n    lax ? VERIFY_NONE : VERIFY_PEER», NULL);'],
    ['whose value is chosen after it', 'ctx.«verify_mode = CERT_NONE» if lax else CERT_REQUIRED'],
    ['that turns it round', "new Client([«'verify' => !$this->lax»])"],
    ['that turns it round by a word', 'requests.get(url, «verify=not lax»)'],
    ['that compares it', "«verify: ENV['CHECK'] == 'yes'»"],
    ['that is filled in', '«validate_certs: "{{ check | default(false) }}"»'],
    ['that is filled in behind the match', 'Invoke-WebRequest $u «-SkipCertificateCheck»:$Lax'],
    ['that is filled in from a switch', '$p = @{ Uri = $u; «SkipCertificateCheck = $Lax.IsPresent }»'],
    ['that is there or not', `«curl \${LAX:+-k}» "$URL"`],
    ['that takes what is said by default', 'get(url, «verify=os.environ.get("VERIFY", False)»)'],
    ['whose parameter is off by default', 'function link(host, { «rejectUnauthorized = false» } = {}) {'],
    ['that stands behind a condition', '[ "$NOVERIFY" = 1 ] && «OPTIONS=--insecure»'],
    ['that a switch lets in', '...(options.insecure && { «rejectUnauthorized: false» })'],
    ['that a condition follows', '«http.verify_mode = VERIFY_NONE» if debug?'],
    ['that answers with it', '«(sender, cert, chain, errors) => errors == None || settings.IgnoreErrors);»'],
    [
      'in a block that asks for it',
      'if args.insecure:\n\n    ctx.check_hostname = False\n    «ctx.verify = 0»',
    ],
    ['in a block with brackets of its own', 'if (conf->insecure)\n{\n    «setopt(h, VERIFYPEER, 0L)»;'],
    ['in the other block, with brackets', 'if (conf->strict)\n{\n  use();\n}\nelse\n{\n  «check = 0»;'],
    [
      'of a block within another',
      'if (o.allowSelfSigned) {\n  for (const a of all) {\n    «a.check = false»',
    ],
    ['that is done otherwise', 'if (strict) {\n  use(store)\n} else {\n  «check = false»'],
    ['in a branch of a choice', 'const a = o.insecure\n  ? new Agent({\n      «rejectUnauthorized: false»,'],
    ['in one of several cases', 'match mode {\n    Mode::Insecure => {\n        «accept_invalid(true)»'],
    ['after a way out', 'if settings.verify_ssl:\n    return usual()\n«ctx.verify_mode = CERT_NONE»'],
    ['after a way out in one line', 'if (!o.insecure) return usual();\n«f({ rejectUnauthorized: false })»'],
    ['behind a tab in a block with blanks', '    if (conf->insecure) {\n\t«setopt(h, VERIFYPEER, 0L)»;'],
    ['that is built for tests only', '  connect();\n#ifdef DEBUG\n  «check = 0»;'],
  ])('%s', (_, lines) => {
    expect(decides(lines)).toBe(true);
  });

  it.each([
    ['that says it outright', 'requests.get(url, «verify=False»)'],
    ['after a block that asked for it', 'if args.insecure:\n    warn()\n«requests.get(url, verify=False)»'],
    ['after what was built for tests only', '#ifdef DEBUG\n  log();\n#endif\n  «check = 0»;'],
    ['beside a text with the same signs', 'get("https://a.example/?a=b:c", { «rejectUnauthorized: false» })'],
    ['beside another value that is filled in', '«curl -k» -u admin:$PASS -H "Key: $KEY" https://a.example'],
    ['before another value that is filled in', `get_url: url={{ base }}/x dest=/x «validate_certs=no»`],
    [
      'with a type that may be null',
      '«override fun checkServerTrusted(chain: Array<X509Certificate>?, type: String?) {}»',
    ],
    ['in a block that asks for an address', 'if config.url:\n    «requests.get(config.url, verify=False)»'],
    [
      'that answers the challenge for a server',
      'if challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust {\n  «answer(.useCredential)»',
    ],
    ['in a block that asks for the scheme', 'if (url.isHttps) {\n  «connection.setVerifier(all)»'],
  ])('no option decides about one %s', (_, lines) => {
    expect(decides(lines)).toBe(false);
  });
});
