import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';

const context = { certificates, roleOf: () => undefined };
const classesOf = (path: string, text: string) =>
  analyse({ path, text }, patterns, [], context).map((finding) => finding.verdict.class);

describe('a text of the code that only tells somebody something', () => {
  it.each([
    ['fetch.go', 'return errors.New("an empty string was passed to --cacert /ca.pem")'],
    ['proxy.go', 'lg.Warn("--insecure-skip-tls-verify was given, servers are not checked")'],
    ['list.py', 'return "Cannot use the directory with --no-check-certificate here."'],
    ['serve.js', 'console.log(`Try it: curl -k https://localhost:8443/`);'],
    ['serve.js', "console.log(chalk.green('curl --cacert ca.pem https://localhost:8443/'));"],
    ['serve.exs', 'IO.puts("""\nTry\n\n    curl -v -k https://127.0.0.1:8443\n""")'],
    ['serve.py', 'print("curl --cacert {} https://localhost".format(ca))'],
    ['serve.rb', 'puts "curl -k https://localhost:#{port}"'],
    ['serve.rs', 'println!("curl -k https://localhost:{}", port);'],
    ['serve.cs', 'throw new InvalidOperationException("Run curl -k https://localhost first");'],
    ['tasks.py', 'module.fail_json(msg="kubectl --insecure-skip-tls-verify failed")'],
    ['deploy.sh', 'log_info "curl -k https://localhost:8443 shows the page"'],
    ['deploy.sh', 'log_info "curl -k https://localhost:8443 shows the page" >&2'],
  ])('says it and does not do it: %s: %s', (path, text) => {
    expect(classesOf(path, text)).toEqual([]);
  });

  it.each([
    ['fetch.go', 'out, err := exec.Command("sh", "-c", "curl -k https://a.example").Output()'],
    ['fetch.go', 'log.Println(run("curl -k https://a.example"))'],
    ['fetch.js', "console.log(execSync('curl -k https://a.example').toString());"],
    ['fetch.py', 'print("curl -k https://a.example", file=script)'],
    ['fetch.py', 'command = "curl -k https://a.example"\nprint(command)'],
    ['fetch.py', 'subprocess.run(["curl", "-k", address])'],
    ['fetch.rb', 'script.puts "curl -k https://a.example"'],
    ['fetch.php', '$answer = shell_exec("curl -k https://a.example");'],
    ['fetch.rs', 'let done = run_or_error("curl -k https://a.example")?;'],
    ['Proxy.cs', 'writer.WriteLine("tls_insecure_skip_verify: true");'],
    ['deploy.sh', 'log_info "$(curl -k https://a.example)"'],
    ['deploy.sh', 'log_info "curl -k https://a.example" | sh'],
    ['deploy.sh', 'print_line "curl -k https://a.example" > /usr/local/bin/fetch'],
    ['deploy.sh', 'info "now" && curl -k https://a.example'],
  ])('may be run or read as settings elsewhere: %s: %s', (path, text) => {
    expect(classesOf(path, text)).not.toEqual([]);
  });
});

describe('a comparison that only tells of a new certificate', () => {
  const watch = (block: string) => `def look(host):
    shown = hashlib.sha256(ssl.get_server_certificate((host, 443)).encode()).hexdigest()
    if last[host] != shown:
${block}
    last[host] = shown
`;

  it('refuses nothing', () => {
    expect(classesOf('watch.py', watch('        print(f"{host} has a new certificate")'))).toEqual([]);
  });

  it.each([
    '        return False',
    '        print("new")\n        raise Changed(host)',
    '        stop(host)',
    '        print("new")\n    else:\n        send(host)',
  ])('is one that refuses when it does more: %s', (block) => {
    expect(classesOf('watch.py', watch(block))).not.toEqual([]);
  });
});

describe('a look at the certificate of a server', () => {
  const look = (then: string) => `func look(host string) error {
	conn, err := tls.Dial("tcp", host, &tls.Config{})
	if err != nil {
		return err
	}
	shown := conn.ConnectionState().PeerCertificates[0]
${then}
	return nil
}
`;

  it.each([
    '\tif strings.Contains(shown.Issuer.String(), "Example CA") {\n\t\tfmt.Println("managed")\n\t}',
    '\tif hex.EncodeToString(shown.Raw) != known[host] {\n\t\tstore.Save(host, shown)\n\t}',
    '\tif hex.EncodeToString(shown.Raw) == other {\n\t\tlog.Println("the same")\n\t} else {\n\t\tlog.Println("another")\n\t}',
  ])('pins nothing when it only tells, counts or keeps: %s', (then) => {
    expect(classesOf('look.go', look(then))).toEqual([]);
  });

  it.each([
    '\tif !strings.Contains(shown.Issuer.String(), "Example CA") {\n\t\treturn errOther\n\t}',
    '\tif hex.EncodeToString(shown.Raw) == wanted {\n\t\tlog.Println("the same")\n\t} else {\n\t\treturn errOther\n\t}',
    '\tif hex.EncodeToString(shown.Raw) != wanted {\n\t\tlog.Println("another")\n\t\tconn.Close()\n\t}',
  ])('pins when it refuses: %s', (then) => {
    expect(classesOf('look.go', look(then))).toContain('pins');
  });
});

describe('what is said to be nowhere in a text', () => {
  it.each([
    ['image.test.js', 'assert.doesNotMatch(image, /GIT_SSL_NO_VERIFY|http\\.sslVerify=false/);'],
    ['ask.test.ts', "expect(made).not.toContain('rejectUnauthorized: false');"],
    ['ask.test.ts', "expect(made.includes('rejectUnauthorized: false')).toBe(false);"],
    ['ask.test.ts', "assert.ok(\n  !made.includes('strictSSL: false'));"],
    ['test_ask.py', "self.assertNotIn('requests.get(url, verify=False)', made)"],
    ['test_ask.py', 'assert "requests.get(url, verify=False)" not in made'],
    ['ask_test.go', 'assert.NotContains(t, made, "InsecureSkipVerify: true")'],
    ['ask_test.exs', 'refute made =~ "verify: :verify_none"'],
    ['ask_spec.rb', 'expect(made).not_to include("verify_mode = OpenSSL::SSL::VERIFY_NONE")'],
    ['AskTest.java', 'assertFalse(made.contains("trustServerCertificate=true"));'],
    ['ask.t', "unlike($made, qr/SSL_verify_mode => 0/, 'verifies');"],
    ['look.sh', "! grep -q 'git -c http.sslVerify=false clone' Dockerfile"],
  ])('is not done: %s: %s', (path, text) => {
    expect(classesOf(path, text)).toEqual([]);
  });

  it.each([
    ['ask.test.ts', 'expect(() => connect({ rejectUnauthorized: false })).not.toThrow();'],
    ['test_ask.py', 'self.assertNotIn("a", made)\nrequests.get(url, verify=False)'],
    ['look.sh', 'grep -q own names || git -c http.sslVerify=false clone https://a.example'],
    ['ask.ps1', "if ($place -notmatch 'local') { Invoke-WebRequest $place -SkipCertificateCheck }"],
    [
      'ask.ts',
      'const notMatched = await axios.get(place, { httpsAgent: new https.Agent({ rejectUnauthorized: false }) });',
    ],
    ['ask.py', 'import requests\nnot_matched = requests.get(place, verify=False)'],
    ['ask_test.go', 'assert.NotContains(t, get(t, &tls.Config{InsecureSkipVerify: true}), "down")'],
    ['ask.test.js', 'assert.doesNotMatch(await ask(new Agent({ rejectUnauthorized: false })), /down/);'],
    ['ask.sh', 'MARK=$(grep mark kept) curl -k https://a.example'],
    ['ask.sh', 'grep -q own <(curl -k https://a.example)'],
  ])('does not hide what is done beside it: %s: %s', (path, text) => {
    expect(classesOf(path, text)).toContain('validation-off');
  });
});
