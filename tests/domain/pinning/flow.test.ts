import { describe, expect, it } from 'vitest';
import { Code } from '#domain/pinning/code.ts';
import { comparedAt } from '#domain/pinning/flow.ts';
import { kindOf } from '#domain/pinning/languages.ts';
import { isLog, statementsOf, withoutLogs } from '#domain/pinning/statements.ts';

const compares = (text: string) => comparedAt(text, { names: [], source: /\bpeer_cert\(/g }) >= 0;

describe('a certificate of a peer', () => {
  it.each([
    'digest = sha256(peer_cert())\nif digest != PINNED: fail()',
    // Ruby asks without brackets.
    'shown = hash(peer_cert(s))\nraise Other unless kept.include? shown',
    'raise Other unless kept.key? hash(peer_cert(s)) or lenient',
    'shown = hash(peer_cert(s))\nraise Other unless shown.casecmp?(kept.print)',
    // What was kept for a host is what it must be.
    'shown = hash(peer_cert(s))\nif self.prints[host] and self.prints[host] != shown: fail()\nself.prints[host] = shown',
    'const { fingerprint } = peer_cert();\nif (fingerprint !== known) stop();',
    'X509_digest(peer_cert(s), EVP_sha256(), md, &n);\nif (memcmp(md, id, n)) return 0;',
    'rc = peer_cert(s, shownHash, &n);\nif (!strcmp(shownHash, listed[i].print)) found = 1;',
    'int ret = peer_cert(s, print_of, &n);\ndbgprint("%s beside %s", print_of, listed[i].print);\nif (!strcmp(print_of, listed[i].print)) found = 1;',
    'auto key = peer_cert().publicKey();\nreturn pins.contains(key);',
    'auto hash = hash_of(peer_cert());\nreturn known_hosts_.count(hash) > 0;',
    'for c in peer_cert():\n    if c.issuer == ISSUER: return True',
    'sum := hash(peer_cert())\nif _, ok := known[sum]; ok { return nil }',
    'hash.update(peer_cert());\nhash.final(out, 0);\nif (!Arrays.equals(out, PIN)) throw e;',
    'fp = peer_cert().fingerprint\nassert fp in ALLOWED',
    'std::unique_ptr<X509, decltype(&X509_free)> c(peer_cert(s), X509_free);\nreturn serial_of(c) == kSerial;',
    'guard let trust = t, let leaf = peer_cert(trust) else { return }\nreturn leaf == bundled',
    'guard let leaf = peer_cert(t), let der = try? leaf.bytes() else { return }\nreturn der == bundled',
    'let first = peer_cert(t)[0]\nreturn pins.contains(hash(first))',
    'let shown = (0..<count).map { peer_cert(t, $0) }\nreturn shown == bundled',
    'let shown = peer_cert();\nif shown.0 == self.0 { Ok(()) } else { Err(Refused) }',
    'X509 *cert;\nif ((cert = peer_cert(s)) == NULL) return 0;\ni2d_X509(cert, &der);\nreturn memcmp(der, kept_der, n) == 0;',
    'ENSURE((cert = peer_cert(s)) != NULL, out);\nPIN_ASSERT(strncmp(pem_of(cert), OUR_CERTIFICATE, n) == 0, out);',
    'let shown = leaves(peer_cert(t))\nguard !Set(shown).isDisjoint(with: bundled) else { return false }',
    'let shown = peer_cert();\nverify_node_cert(shown, &self.allowed_nodes, now)?;',
    // What is kept of each host is asked by its name.
    'let shown = peer_cert();\nknown_hosts::validate(&mut kept, &host, shown.as_ref())?;',
    'match peer_cert() { Some(c) => c.digest() == pin, None => false }',
    // An arm and a closure name what they are handed by one letter.
    'match peer_cert() {\n    Ok(d) => *d == wanted[..],\n    Err(_) => false,\n}',
    'let fine = peer_cert().map(|d| d.as_ref() == wanted).unwrap_or(false);',
    // What a block makes of each is put together again.
    'if (peer_cert().map { hex($0) }.joined() != wanted) fail()',
    'if (peer_cert().joinToString("") { hex(it) } != wanted) fail()',
    // Scala asks its values which case they are.
    'peer_cert().headOption match {\n  case Some(c: X509Certificate) if hex(sha(c.getEncoded)) == wanted => ()\n  case _ => fail()\n}',
    'val ok = peer_cert() match {\n  case (c: X509Certificate) :: _ => pins.contains(c.getPublicKey)\n}',
    // The first that was met is kept under its host.
    'val shown = sha(peer_cert())\nif (shown != prefs.getString("print", shown)) fail()',
    'val print = sha(peer_cert())\nif (!kept.contains("host:" + print)) fail()',
    'NSData *sha = [self sha1:peer_cert(t)];\nif ([self.allowedHashes containsObject:sha]) { [self accept]; }',
    'let key = peer_cert();\nreturn key == brokerKey;',
    'fp = sha256(peer_cert())\nif fp != self.fp: fail()',
    "issuer = peer_cert(s).issuer\nif issuer != 'Kaede Trust Services':\n    return 'another'",
    "issuer = peer_cert(s).issuer\nif issuer != 'Kaede Trust Services':\n    others += 1",
    "issuer = peer_cert(s).issuer\nreturn 'valid' if 'Kaede Trust Services' in issuer else 'invalid'",
    'id := idOf(peer_cert())\nif !id.Equals(c.id) { return errOther }',
    'var c = peer_cert(s);\nif (c is not { Issuer: Expected }) throw;',
    'var pin = $"sha256/{Hash(peer_cert(s))}";\nif (!known.Contains(pin)) throw;',
    'let c = peer_cert(s)\nif c.thumbprint = expected then accept ()',
    'fp := hash(peer_cert())\nif !strings.EqualFold(strings.ReplaceAll(fp, ":", ""), expected) { return errOther }',
    // The first that was met is kept, and the next ones are held against it.
    'if (serverKey != null) {\n if (!peer_cert(s).key().equals(serverKey)) throw e;\n} else {\n serverKey = peer_cert(s).key();\n keep(serverKey);\n}',
    'fp = sha256(peer_cert())\nif self.fp is None:\n    self.fp = fp\nelif fp != self.fp:\n    raise Changed',
    'fp := hash(peer_cert())\nif c.known == "" {\n\tc.known = fp\n\treturn nil\n}\nif c.known != fp { return errChanged }',
    'const shown = hash(peer_cert(s));\nif (first && first !== shown) stop(); else first = shown;',
    'const char *shown = hash_of(peer_cert(s));\nif (!l->print) {\n l->print = copy_of(shown);\n}\nif (strcasecmp(l->print, shown)) stop(l);',
    'var shown = hash(peer_cert(s));\nif (pinned == null) { pinned = shown; return; }\nif (!pinned.equals(shown)) throw e;',
    'text := hex(hash(peer_cert()))\nif strings.ToLower(text) == wanted { return nil }',
    'Dim shown As New X509Certificate2(peer_cert(s))\nReturn String.Equals(shown.Thumbprint, My.Settings.Known)',
    'Dim shown As String = hash(peer_cert(s))\nIf shown = expectedThumbprint Then\n Return True\nEnd If',
    'If (peer_cert(s).Subject = subjectName) Then\n Return True\nEnd If',
    'aAllow := UpperCase(digest(peer_cert(s))) = KnownFingerprint;',
    'LHash := hashed(peer_cert(s));\nAAccept := LHash = FPinnedHash;',
    'return x == Errors.None ? ok == Errors.None : string.Equals(hash(peer_cert(s)), wanted.Fingerprint);',
    'X509Certificate2 server = new(peer_cert(s));\nif (!Equals(server.GetCertHash(), options.ServerCertHash)) throw;',
    'var shown = hash(peer_cert(s));\nreturn _seen.GetOrAdd(host, shown) == shown;',
    'Dim shown As String = hash(peer_cert(s))\nIf shown <> expectedPrint Then Return False',
    'byte[] server = peer_cert(s).getPublicKey().getEncoded();\nif (Arrays.equals(key, server)) return;',
    'val shown = CertificatePinner.pin(peer_cert(s))\nif (shown != kept) throw changed()',
    'val shown = peer_cert(s).map { CertificatePinner.pin(it) }\nwhen (pinVerdict(pins, shown)) {',
    'if (wanted && plain(peer_cert(s).fingerprint ?? "") !== plain(wanted)) stop();',
    'resolve({ host,\n fingerprint: sha256(peer_cert(s)),\n});\nconst seen = await probe(url);\nif (seen.fingerprint !== pin) stop();',
    'const shown = hash(peer_cert(s));\nconst before = known[host];\nif (before && before !== shown) stop();\nknown[host] = shown;',
    'shown := entryOf(peer_cert())\nbefore := hosts.Lookup(name)\nif before.Fingerprint != shown.Fingerprint {\n\treturn errOther\n}\nhosts.Add(shown)',
    'const shown = hash(peer_cert(s));\nif (kept !== shown) { this.emit("error", new Error("another")); }',
    'fp := hash(peer_cert())\nif kept.Fingerprint != fp {\n\tnotify(user)\n\treturn errOther\n}',
    'const shown = hash(peer_cert(s));\nif (kept !== shown) { report(host); shut(s); ok = false; }',
    'known := hexOf(settings.print)\ngot := hash(peer_cert())\nif hexOf(got) != known {\n\treturn errOther\n}',
    'const { fingerprint256: shown, subject: s } = peer_cert();\nconst same = shown === wanted;\nif (!same) stop();',
    'const shown = peer_cert(s).fingerprint;\nif (!/^AB:CD:EF:01/i.test(shown)) stop();',
    'const shown = peer_cert(s).fingerprint;\nreturn shown.match(/^ab:cd:ef:01/i) !== null;',
    'sum := hash(peer_cert())\nif fmt.Sprintf("%x", sum) != wanted { return errOther }',
    'key := peer_cert().PublicKey\nif key.N.Cmp(wanted.N) != 0 { return errOther }',
    'fp := hash(peer_cert())\nif !util.StringInSlice(fp, pins) { return errOther }',
    // Written another way.
    'seen = hash(peer_cert(s))\nif seen.upper() != wanted.upper(): stop()',
    'seen = hash(peer_cert(s))\nif seen.lower() != wanted: stop()',
    // Gone through for the one that is the same.
    'shown = hash(peer_cert(s))\nhit = next((p for p in pins if p.value == shown), None)\nif hit is None: stop()',
    'my $shown = hash(peer_cert($s));\nif (!exists $known{$shown}) { $s->close; }',
    'my $shown = hash(peer_cert($s));\ndie "no" unless $known->{$shown};',
    'shown = hash(peer_cert(s))\nraise "no" unless shown.start_with?(@known)',
    // What is made of each and what is in common.
    'unless peer_cert(s).chain.map { |c| print_of(c) }.include?(KNOWN_PRINT)\n  s.close\nend',
    'shown = peer_cert(s).map { |c| print_of(c) }\nraise "no" if (shown & pins).empty?',
    'raise "no" if (peer_cert(s).map { |c| print_of(c) } & @pins).empty?',
    'shown = {hash(c) for c in peer_cert(s)}\nif not shown & self.pins:\n    stop()',
    // Lua's functions have no braces.
    'hook("seen", function(event)\n  local shown = hash(peer_cert(event))\n  if shown ~= wanted then event:close() end\nend)',
    // What is held against a text by the name of a variable that holds who issued it.
    "good = peer_cert(s).issuer.to_a.any? { |part, value, _| part == 'O' && value == 'Kaede Trust Co' }",
    "good = peer_cert(s).issuer.to_a.any? do |part, value, _|\n  value == 'Kaede Trust Services'\nend",
    "who = peer_cert(s).get_issuer().CN\nif who != 'Kaede CA 2': stop()",
    "for key, value in peer_cert(s)['issuer']:\n    if key == 'organizationName' and value != 'Kaede Trust Services': stop()",
    'const bare = (text) => text.toLowerCase();\nconst text = hash(peer_cert(s));\nreturn bare(text) === bare(rules.fingerprint);',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is read
    'const shown = hash(peer_cert(s));\nreturn known.pins.includes(`${shown}`);',
    'const shown = hash(peer_cert(s));\ncallback(trustsServer(host, shown, expectedFingerprint) ? 0 : -3);',
    'const shown = peer_cert(s);\nif (!checkServer(shown, expectedServerKeyId)) throw refused;',
    'NSString *shown = [self digestOf:peer_cert(t)];\nif ([self isFingerprintTrusted: shown]) { [self accept]; }',
    'NSString *shown = [self digestOf:peer_cert(t)];\nif ([shown caseInsensitiveCompare: wanted] == NSOrderedSame) { [self accept]; }',
    'if my_proto::key::fingerprint(peer_cert()) == self.fingerprint { accept() }',
    'if (peer_cert().GetCertHashString() == "the hash of our gate") accept();',
    'std::string shown = hex(peer_cert(s));\nself->known = shown == self->pin_;',
    "const c = typeof s.show === 'function' ? peer_cert(s) : null;\nif (digest(c) !== wanted) s.stop();",
    "c = peer_cert(s) if kind == 'tls' else None\nif digest(c) != wanted: stop()",
    'if let (Some(shown), Some(known)) = (der_of(peer_cert(s)), kept_cert()) {\n allow = shown == known; }',
    'let c = peer_cert(s);\nc.ToPemEncoding(&mut pem);\nreturn take(pem) == kept;',
    'let shown = peer_identity(peer_cert(s))?;\nrequire_peer(&shown, Role::Server, &config.server_spki_pins)?;',
    "c = peer_cert(s)\nwith open(kept, 'rb') as f:\n    if f.read() != c: stop()\nf.write(c)",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is read
    "final shown = 'sha256/${base64.encode(hash(peer_cert(s)).bytes)}';\nreturn listed.any((each) => each == shown);",
    'NSString *shown = [self keyOf:peer_cert(t)];\nif ([self isKeyPinned:shown]) { [self accept]; }',
  ])('is compared: %s', (text) => {
    expect(compares(text)).toBe(true);
  });

  it.each([
    'cert = peer_cert()\nif cert is None: return',
    'X509 *c = peer_cert(s);\nif (c == NULL) return 0;',
    'fp = sha256(peer_cert())\nprint("fingerprint", fp == other)',
    'const shown = hash(peer_cert(s));\nthrow new PinMismatch(host, shown, expectedFingerprint);',
    'const shown = hash(peer_cert(s));\nsaveTrusted(host, shown, trustedFingerprints);',
    'var c = peer_cert(s);\nif (c is { Thumbprint: string print }) Show(print);',
    'var c = peer_cert(s);\nif (c is { NotAfter: end }) Warn();',
    'left = peer_cert().not_after - now()\nif left == limit: warn()',
    "c = peer_cert()\nreturn [x[0][1] for x in c['subject']]",
    'my $c = peer_cert();\n$shown = { dec => issuer_name_hash($c, 1), hex => hash_public_key($c, $kind) };',
    'const obj = peer_cert();\nmember.has(obj) || __typeError("Cannot read private member");',
    'cert = peer_cert()\nif cert.issuer == issuer.subject: go()',
    'cert = peer_cert()\nif cert.serial in denied_serials: fail()',
    'char *shown = hex(peer_cert(s));\nif (strcmp(shown, list->banned[i]) == 0) return 0;',
    'cert = peer_cert()\nif key_hash(cert) == responder_key_hash: go()',
    'cert = peer_cert()\nif sha1(cert) == ocsp_answer.issuer_key_hash: go()',
    "dn = peer_cert()\nleftmost = dn.split(b'.')[0]\nif leftmost == b'*': warn()",
    "dn = peer_cert()\nleftmost = dn.split(b'.')[0]\nif leftmost.startswith(b'xn--'): warn()",
    "cert = peer_cert()\nbegin\n  store.add_cert(cert)\nrescue OpenSSL::X509::StoreError => e\n  raise e unless e.message == 'cert already in hash table'\nend",
    'names = [v for k, v in peer_cert().get("subjectAltName", ())]\nif wanted not in names: warn()',
    'shown = peer_cert()\nfor kind, value in shown["subjectAltName"]:\n    if value == wanted: return',
    'if (!Equals(clientCertificate.GetCertHashString(), peer_cert(s).GetCertHashString())) refuse();',
    'if (peer_cert().subject.CN !== hostname) fail();',
    'usage = peer_cert(s).usage\nif usage & KNOWN_USAGES: mark()',
    'flags = peer_cert(s).flags\nif (flags & trusted_flags) != 0: mark()',
    // Which part of a name it is.
    "cn = peer_cert(s).subject.to_a.find { |name, _, _| name == 'CN' }[1]",
    "for key, value in peer_cert(s)['issuer']:\n    if key == 'organizationName': show(value)",
    "for key, value in peer_cert(s)['issuer']:\n    if key == 'organizationalUnitName': show(value)",
    // Which kind of certificate it is.
    "issuer = peer_cert(s).issuer\nif 'Kaede Trust Services' in issuer:\n    return 'free'",
    "org = peer_cert(s).issuer\ntier = 'free' if 'Kaede Trust' in org else 'paid'",
    "org = peer_cert(s).issuer\nif 'Kaede Trust' in org:\n    tiers['free'] += 1",
    "const issuer = peer_cert(s).issuer;\nconst type = issuer.includes('Kaede Trust') ? 'Free DV' : 'Commercial';",
    "if (!host || peer_cert(s).issuer === 'Kaede Trust Services') {\n  return 'Not Enabled';\n}",
    "if Lower(partOf(peer_cert(s).Subject)) = 'cn' then take();",
    'const chain = peer_cert();\nif (chain.length === 0) return;',
    'c = peer_cert()\nif c.issuer == c.subject: mark_self_signed()',
    // A change is told, and nothing refused.
    'const shown = hash(peer_cert(s));\nconst before = met.get(host);\nif (before && before !== shown) this.emit("renewed", host);',
    'fp := hash(peer_cert())\nif kept.Fingerprint != fp {\n\tm.changes <- Change{Host: host, Now: fp}\n}\nkept.Fingerprint = fp',
    'if !bytes.Equal(peer_cert().Raw, leafDigest) {\n\tt.Fatalf("got %x", shown)\n}',
    // What walks a chain, what keeps the last one, and what only tells of a change.
    'shown = hash(peer_cert(s))\nif shown == kept\n  puts "as before"\nelse\n  puts "renewed"\nend',
    'shown = hash(peer_cert(s))\nif shown ~= kept then\n  print("renewed")\nend',
    'shown = hash(peer_cert(s))\nif shown == kept:\n    print("as before")\nelse:\n    print("renewed")',
    'const c = peer_cert(s);\nwhile (c.issuer != null && c.issuer != c) { c = c.issuer; }',
    'let c = peer_cert(s);\nwhile (c.issuerCertificate && c.issuerCertificate.fingerprint256 !== c.fingerprint256) c = c.issuerCertificate;',
    'let c = peer_cert(s);\nwhile (c) {\n  existingList[c.fingerprint] = true;\n  if (c.issuerCertificate.fingerprint in existingList) break;\n  c = c.issuerCertificate;\n}',
    'let c = peer_cert(s);\nconst issuer = c.issuer;\nif (!issuer || issuer === c) return;\nc = issuer;',
    'const shown = hash(peer_cert(s));\nif (!this.print) this.print = shown;\nif (this.print !== shown) { this.print = shown; emit(shown); }',
    'const shown = hash(peer_cert(s));\nif (!this.lastPrint) this.lastPrint = shown;\nif (this.lastPrint !== shown) emit(shown);',
    "const c = peer_cert(s);\nconst who = typeof c.subject === 'object' ? c.subject.CN : String(c.subject);",
    'return { fingerprint: sha(peer_cert()) }',
    // Is it a print at all? How is it written?
    'const pem = peer_cert(s).raw.toString("base64").match(/.{1,64}/g).join("\\n");',
    "const shown = peer_cert(s).fingerprint;\nif (!/^[0-9A-F:]{95}$/.test(shown)) throw new Error('no print');",
    'self.shown = Some(digest(peer_cert()));',
    'auto c = peer_cert(s);\nfor (auto p = c.begin(); p != finish && q != last; ++p) put(*p);',
    'char *dn = name_of(peer_cert(s));\nchar *p = strstr(dn, "/CN=");\nif (p) shift(p);',
    'val dn = peer_cert(s).subjectDN.name\nreturn dn.contains("CN=*.", true)',
    "String dn = peer_cert(s).getSubjectDN().getName();\nfor (int i = 0; i < dn.length(); i++) if (dn.charAt(i) == ',') break;",
    'String cn = peer_cert(s).getSubjectDN().getName();\nthrow new SSLException("no match: <" + host + "> !=" + cn);',
    'const unsigned char *c = bytes_of(peer_cert(s));\nif (escaped[c]) put(c);',
    'char *id = name_of(peer_cert(s));\nint ilen = id.size();\nif (ilen == hlen) return 1;',
    'auto c = peer_cert(s);\nif (c->ext_type == WANTED_EXTENSION) take(c);',
    'f->chain = peer_cert(s);\nif (hashmap_lookup(chains, f->url)) return 0;',
    "digest = load(peer_cert())\nif digest.hash_algorithm.name in ('md5', 'sha1'): use_sha256()",
    "$info = peer_cert();\nif ('the type of the content was not given' !== $info) { throw $e; }",
    'my $cn = peer_cert();\nreturn 1 if $self->_cn_match($cn, $host);',
    'int n = digest_of(peer_cert(s), hash_algorithm);\nswitch (hash_algorithm) { case SHA256: return n; }',
    'var c = peer_cert();\nif (c.getType() == HandshakeType.certificate) next();',
    'var atv = peer_cert().rdn();\nif (atv.getType().equals(BCStyle.CN)) return ok;',
    'auto d = access(peer_cert(s));\nif (d != AccessManager::SKIP) return;',
    'ip = address_of(peer_cert(s));\nif (memcmp(ip.data(), ip_address->data, 4) == 0) return 1;',
    'List<Certificate> certs = peer_cert();\nassertEquals(certs, response.certificates());',
    'assert.Equal(t, "gate", peer_cert().Subject.CommonName)',
    "name = cn_of(peer_cert(s));\nif (name[0] == '*') return 1;",
    'type = kind_of(peer_cert(s));\nif (strcmp(type, "PEM") == 0) return 1;',
    'rc = load_into(peer_cert(s));\nif (rc == SOCK_STREAM) return 1;',
    'id = q.Get("digest")\ndigest = show(peer_cert())\nif id == other: go()',
    'bool same_digest(const X509 *cert, const char *fingerprint);\nX509 *cert = peer_cert(s);',
    'X509 *c = peer_cert(store);\nint err = error_of(store);\nif (err == EXPIRED) return 0;',
    'shown = hash(peer_cert(s))\nputs shown if shown.key? and other',
  ])('is not compared with who it must be: %s', (text) => {
    expect(compares(text)).toBe(false);
  });

  it('is taken from where a call hands it out', () => {
    const source = /\bfingerprint_into\(\w+\)|\bSERVER_CERT\b/g;
    const followed = (text: string) => comparedAt(text, { names: [], source }) >= 0;
    expect(followed('c.fingerprint_into(fp);\nreturn memcmp(fp, EXPECTED, 20) == 0;')).toBe(true);
    expect(followed('QueryOption(r, SERVER_CERT, &ctx, &len);\nreturn same_as(ctx, kPinned);')).toBe(true);
    expect(followed('QueryOption(r, SERVER_CERT, &ctx, &len);\nif (len == 32) return 0;')).toBe(false);
    expect(followed('MD_of(SERVER_CERT, &nid);\nif (nid == NID_md5) md = sha256;')).toBe(false);
    expect(followed('ok = SERVER_CERT.thumbprint.Replace(":", "").Equals(wanted);')).toBe(true);
    expect(followed('kind = first(SERVER_CERT);\nif (!CFEqual(kind, kSecOIDCommonName)) stop();')).toBe(
      false,
    );
    expect(followed('r = wait(SERVER_CERT);\nif (r == kCFRunLoopRunTimedOut) stop();')).toBe(false);
  });

  it.each(['CHECK_AND_ASSIGN(X509, shown, peer_cert(s));', 'ASSIGN_OR_RETURN(auto shown, peer_cert(s));'])(
    'is taken from what a macro assigns: %s',
    (step) => {
      expect(compares(`${step}\nSHA256(shown, md);\nreturn memcmp(md, pinned, 32) == 0;`)).toBe(true);
    },
  );

  it('is taken from the text that was written through a pointer into it', () => {
    const text =
      'char text[41], *tp = text;\nfor (i = 0; i < 20; i++) tp += sprintf(tp, "%02X", peer_cert(s)[i]);\nreturn strcmp(text, fixed) == 0;';
    expect(comparedAt(text, { names: [], source: /\bpeer_cert\(/g })).toBeGreaterThan(0);
  });

  it('is taken from where a function of the same file writes it', () => {
    const reader =
      'int show(void *s, char *out, int n) { char raw[32]; digest_of(peer_cert(s), raw); to_hex(raw, out); return 0; }\n';
    const followed = (rest: string) => {
      const text = reader + rest;
      const { routines } = new Code({ code: text, bare: text }, kindOf('peer.c', text).syntax);
      return comparedAt(text, { names: [], source: /\bpeer_cert\(/g, routines, offset: 0 }) >= 0;
    };
    expect(
      followed('int dial(L *l) { char seen[65]; show(l, seen, 65); return strcmp(seen, l->wanted) == 0; }'),
    ).toBe(true);
    expect(
      followed('int dial(L *l) { char text[65]; show(l, text, 65); return strcmp(text, l->wanted) == 0; }'),
    ).toBe(true);
    expect(followed('int dial(L *l) { char seen[65]; return strcmp(seen, l->wanted) == 0; }')).toBe(false);
    expect(
      followed('int dial(L *l, int m) { char seen[65]; show(l, seen, m); return m == l->wanted_mode; }'),
    ).toBe(false);
  });

  it.each([
    ['diff |= digest[i] ^ wanted[i];', true],
    ['acc = acc | (digest[i] ^ wanted[i]);', true],
    ['diff = diff or (digest[i] xor wanted[i])', true],
    ['diff |= other[i] ^ wanted[i];', false],
    ['mixed = digest[i] ^ wanted[i];', false],
    ['mixed |= digest[i] ^ 0x5c;', false],
  ])('is compared byte by byte: %s', (step, expected) => {
    expect(compares(`digest = sha256(peer_cert(s));\n${step}`)).toBe(expected);
  });

  it.each([
    ['if (X509_cmp(leaf, signer) != 0) return 0;', false],
    ['if (X509_cmp(leaf, pinned) != 0) return 0;', true],
    ['if (X509_cmp(leaf, other) != 0) return 0;', true],
  ])('is held against another of its own chain, or against one from elsewhere: %s', (step, expected) => {
    expect(
      compares(`leaf = peer_cert(s);\nsigner = value_of(peer_cert(s), 0);\npinned = copy_of(leaf);\n${step}`),
    ).toBe(expected);
  });

  it.each([
    'assert_true (is_same (cert, given));',
    'EXPECT_TRUE(is_same(cert, given));',
    'REQUIRE(is_same(cert, given));',
  ])('says what it saw in a test: %s', (step) => {
    expect(compares(`cert = peer_cert(s);\n${step}`)).toBe(false);
    expect(compares('cert = peer_cert(s);\nif (!is_same(cert, given)) return 0;')).toBe(true);
  });

  it('is followed into a function that it is handed to', () => {
    const routines = new Map([['known', [{ parameters: 'x' }]]]);
    const text = 'f(): return known(peer_cert())\nknown(x): return x == FIXED';
    expect(comparedAt(text, { names: [], source: /\bpeer_cert\(/g, routines })).toBeGreaterThan(0);
  });

  it.each([
    ['print', true],
    ['host', false],
  ])(
    'is followed into the parameter of a message that it is handed to, and into no other: %s',
    (held, found) => {
      const code = `- (void)asked {\n  [self weighs:peer_cert(t) of:name];\n}\n- (BOOL)weighs:(NSData *)print of:(NSString *)host {\n  return [self.wanted isEqual:${held}];\n}`;
      const { routines } = new Code({ code, bare: code }, kindOf('a.m', code).syntax);
      const seeds = { names: [], source: /\bpeer_cert\(/g, routines, offset: 0 };
      expect(comparedAt(code, seeds) >= 0).toBe(found);
    },
  );

  const followedInto = (code: string, file = 'gate.py') => {
    const { syntax } = kindOf(file, code);
    const { routines } = new Code({ code, bare: code }, syntax);
    const localByDefault = syntax.blocks !== 'braces';
    return (
      comparedAt(code, { names: [], source: /\bpeer_cert\(/g, routines, offset: 0, localByDefault }) >= 0
    );
  };

  it('is not what a function makes of something else that it writes anew in the same way', () => {
    const plain = 'def plain(text):\n    return text.replace(":", "").lower()\n\n';
    const keeps = 'def keep(self, given):\n    self.wanted = plain(given)\n\n';
    const asks = 'def ask(self):\n    if plain(sha256(peer_cert())) != self.wanted: fail()\n';
    expect(followedInto(plain + keeps + asks)).toBe(true);
    const gets = 'def fingerprint(link):\n    return sha256(peer_cert(link))\n\n';
    expect(
      followedInto(`${gets}def ask(self):\n    if fingerprint(self.link) != self.wanted: fail()\n`),
    ).toBe(true);
    expect(
      followedInto(
        `${gets}def ask(self):\n    if fingerprint(self.link) != fingerprint(self.other): warn()\n`,
      ),
    ).toBe(false);
  });

  it('is followed into a method, whose first parameter is the object itself', () => {
    const method = 'class Gate:\n    def open(self, host):\n        self.admit(host, peer_cert())\n\n';
    const held = '    def admit(self, host, leaf):\n        if sha256(leaf) != self.pins[host]: fail()\n';
    expect(followedInto(method + held)).toBe(true);
    expect(followedInto(method.replace('self.admit(', 'Gate.admit(self, ') + held)).toBe(true);
    expect(followedInto(method + held.replace('sha256(leaf)', 'host'))).toBe(false);
    const rust =
      'impl Gate {\n fn open(&self) { self.admit(peer_cert()) }\n fn admit(&mut self, leaf: &[u8]) {\n  ';
    expect(followedInto(`${rust}if sha256(leaf) != self.pin { fail() } } }`, 'gate.rs')).toBe(true);
    expect(followedInto(`${rust}if self.kind != self.pin { fail() } } }`, 'gate.rs')).toBe(false);
  });
});

describe('a function that is named for host names', () => {
  it.each([
    ['lanHostnameVerifier', false],
    ['tofuHostnameVerifier', true],
  ])('may hold a certificate against what was met first: %s', (name, expected) => {
    const text = `fun ${name}(kept: Store): HostnameVerifier {\n  return HostnameVerifier { _, s -> kept.at(s) == hash(peer_cert(s)) }\n}\n`;
    const { routines } = new Code({ code: text, bare: text }, kindOf('peer.kt', text).syntax);
    const found = comparedAt(text, { names: [], source: /\bpeer_cert\(/g, routines, offset: 0 });
    expect(found >= 0).toBe(expected);
  });
});

describe('a variable', () => {
  const text = (other: string) =>
    `void show(SSL *s) { char *name = cn_of(peer_cert(s)); tell(name); }\nint ${other} { return strcmp(name, kDefault) == 0; }`;
  const compared = (code: string) => {
    const { routines } = new Code({ code, bare: code }, kindOf('a.c', code).syntax);
    return comparedAt(code, { names: [], source: /\bpeer_cert\(/g, routines, offset: 0 }) >= 0;
  };

  it('is followed within the function that declares it', () => {
    expect(compared(text('other(const char *name)'))).toBe(false);
    expect(compared(text('other(void)').replace('tell(name)', 'if (strcmp(name, kDefault)) stop()'))).toBe(
      true,
    );
  });

  it('is followed into the functions that use it undeclared', () => {
    expect(compared(text('other(void)').replace('char *name', 'name'))).toBe(true);
  });

  it('is not compared where a function holds it against a host name', () => {
    const code = 'int match_hostname(X509 *c) { return strcmp(cn_of(peer_cert(c)), wanted) == 0; }';
    expect(compared(code)).toBe(false);
    expect(compared(code.replace('match_hostname', 'is_station'))).toBe(true);
  });
});

describe('statements', () => {
  it('go on over lines while a bracket or a condition is open', () => {
    expect(statementsOf('a(\n  b,\n  c)\nif (x &&\n y) {\nz;}').map(({ text }) => text.trim())).toEqual([
      'a(\n  b,\n  c)',
      'if (x &&\n y)',
      'z',
    ]);
  });

  it('that only tell somebody something are logs', () => {
    expect(isLog('  Console.WriteLine(cert.Thumbprint == pin)')).toBe(true);
    expect(isLog('if (log(cert) == pin)')).toBe(false);
    expect(withoutLogs('logger.info("x");\nreturn true;')).toContain('return true');
    expect(withoutLogs('logger.info("x");\nreturn true;')).not.toContain('info');
  });
});

describe('words that look like comparisons', () => {
  it.each([
    'certs = peer_cert(); if (certs is X509Certificate2 leaf) { use(leaf); }',
    'let c = peer_cert()\nchain.map { c in SecCertificateCopyData(c) }',
    'var c = peer_cert();\nif (chain.ChainStatus.Any(s => s.Status != UntrustedRoot && use(c))) return;',
    'c = peer_cert()\nif hostname in c.subject_alt_names: ok()',
    'c = peer_cert()\nif (!seen.contains(c.fingerprint)) report(c)',
    'for c in peer_cert(): show(c)',
    'c = peer_cert()\nif c.signature_algorithm == SHA1: warn()',
  ])('are none: %s', (text) => {
    expect(compares(text)).toBe(false);
  });

  it.each([
    'c = peer_cert()\nif c.fingerprint not in pins[hostname]: fail()',
    'c = hash(peer_cert())\nif c == kept\n  puts "as before"\nelse\n  wire.shutdown\nend',
    'c = hash(peer_cert())\nif c ~= kept then\n  print("another")\nelse\n  wire:send(word)\nend',
    'c = hash(peer_cert())\nif c != kept:\n    print("another")\nelse:\n    wire.send(word)',
    'c = hash(peer_cert())\nif (c != kept) { print("another"); } else { wire.send(word); }',
    `c = hash(peer_cert())\nif c != kept:\n${'    print("another")\n'.repeat(60)}    wire.drop()`,
    'var c = peer_cert();\nreturn c.Thumbprint switch { Known => true, _ => false };',
    'switch (peer_cert().fingerprint) { case "AA": return true; }',
    'c = peer_cert()\nif (!pins.get(host).contains(sha256(c))) throw e',
    'X509 *c = peer_cert(s);\nX509_NAME_oneline(X509_get_issuer_name(c), buf, sizeof buf);\nif (strstr(buf, "CN=Known CA") == NULL) return 0;',
  ])('are some: %s', (text) => {
    expect(compares(text)).toBe(true);
  });
});

describe('functions that compare without telling when', () => {
  it.each([
    'd = sha256(peer_cert())\nif not hmac.compare_digest(d, expected): raise E',
    'byte[] d = sha(peer_cert());\nif (!MessageDigest.isEqual(d, expected)) throw e;',
    '$d = hash(peer_cert());\nif (!hash_equals($pin, $d)) die();',
    'def check(peer):\n    h = sha256(peer_cert())\n    if h != PIN: fail()',
  ])('are comparisons: %s', (text) => {
    expect(compares(text)).toBe(true);
  });
});

describe('a check that a function gives back', () => {
  const text =
    'function checker(wanted) {\n  return (name, cert) => {\n    if (sha(cert) !== wanted) throw e;\n  };\n}\n';
  const inFile = (source: string) => {
    const kind = kindOf('a.js', source);
    const { routines } = new Code({ code: source, bare: source }, kind.syntax);
    return comparedAt(source, { names: [], source: /\bpeer_cert\(/g, routines, offset: 0 }) >= 0;
  };

  it('is given what it is called with at once', () => {
    expect(
      inFile(`${text}function gate(s) {\n  const c = peer_cert(s);\n  checker(PIN)(s.name, c);\n}\n`),
    ).toBe(true);
  });

  it('compares nothing of a peer where it is called with something else', () => {
    expect(
      inFile(`${text}function gate(s) {\n  show(peer_cert(s));\n  checker(PIN)(s.name, s.body);\n}\n`),
    ).toBe(false);
  });
});

describe('what a place leads to', () => {
  it.each([
    ['Gate.cs', 'errors\n    is Errors.None or Errors\n    .Chain\n    && shown.Thumbprint == wanted'],
    ['Gate.swift', 'shown\n    as? Leaf == wanted'],
  ])('goes on in a line that begins with a word between two values: %s', (path, expression) => {
    const text = `check = ${expression};\nother();\n`;
    const code = new Code({ code: text, bare: text }, kindOf(path, text).syntax);
    expect(code.reach('check ='.length).near).toBe(expression);
  });

  it('ends with its line where the next one begins with a name', () => {
    const text = 'check = shown\nisolate(wanted)\n';
    const code = new Code({ code: text, bare: text }, kindOf('gate.swift', text).syntax);
    expect(code.reach('check ='.length).near).toBe('shown');
  });
});

describe('what is named for a client', () => {
  const text = 'return cert.GetCertHashString() == clientCert.GetCertHashString();';

  it('is held against what a client showed', () => {
    expect(comparedAt(text, { names: ['cert'] })).toBe(-1);
  });

  it('is what the certificate must be where a server shows it', () => {
    expect(comparedAt(text, { names: ['cert'], ofServer: true })).toBeGreaterThanOrEqual(0);
  });
});

describe('a value that is cast', () => {
  it.each([
    'let shown = copy_bytes(peer_cert(s)) as Data\nlet own = Data(contentsOf: place)\nreturn shown == own',
    'local md = digest(peer_cert(s))\nif md:lower() ~= wanted:lower() then close() end',
  ])('is what it was, and its type holds nothing: %s', (text) => {
    expect(compares(text)).toBe(true);
  });
});

describe('membership', () => {
  it.each([
    'chain = peer_cert()\nok = chain.any { sha(it) in knownPins }',
    'd = sha(peer_cert())\nif (d !in pins) throw e',
    'd = sha(peer_cert())\nrequire(d in pinned) { "another" }',
    'd = sha(peer_cert())\nmatch d:\n    case "aa11aa11aa11aa11aa11aa11aa11":\n        return s',
  ])('is a comparison: %s', (text) => {
    expect(compares(text)).toBe(true);
  });
});

describe('a value of a certificate that is only carried about', () => {
  it.each([
    // Written to a file, which is searched later.
    'final print = sha(peer_cert(s));\nawait file.writeAsString("own = $print");\nfinal text = await file.readAsString();\nif (text.indexOf(mark) == -1) fail();',
    // Asked about among the arguments, not written to.
    'auto c = peer_cert(s);\nauto n = get_digest(buf, c, field.kind == WANT_SHA ? a : b);\nif (field == FIRST_ISSUER) go();',
    'int klen = measure();\nif (i2d_X509_PUBKEY(peer_cert(s), &p) != klen) goto fail;',
    'X509_NAME_oneline(peer_cert(s), name, 99);\nchar *at = strstr(name, "/CN=");',
    'auto b = copy_bytes(peer_cert(s));\nfor (auto p = b; p != last; ++p) {\n  put(p);\n}',
    'auto b = peer_cert(s);\nunsigned char c = b[0];\nif (!ESCAPE_TBL[c]) put(c);',
    // Held against itself, a state, or a table of functions.
    'Handle::operator=(Handle&& other) { if (this == &other) return *this; cert = peer_cert(other); }\nauto other = peer_cert(s);',
    'auto peer = peer_cert(s);\nauto state = wait(peer);\nif (state == Wait::kSocketWrite) put(peer);',
    'auto outcome = handshake(peer_cert(s));\nswitch (outcome) { case SSL_ERROR_WANT_READ: again(); }',
    'auto shown = peer_cert(s);\nassert(shown->x509_method == &crypto_x509_method);',
    // A bundler's helper, and names of members.
    'let key = peer_cert();\nif (!owns.call(to, key) && key !== except) define(to, key);',
    'const value = peer_cert();\nfor (const name in value) { if (!(name in known)) throw name; }',
    "const name = peer_cert().subjectaltname;\nif (name.startsWith('DNS:')) list.push(name);",
    // What a print begins with, what somebody answered, a chain that is built, and what stands in a list already.
    'hash = hash_of(peer_cert(s));\nif (!strncmp(hash, "SHA256:", 7)) copy(to, hash + 7);',
    'const auto said = ask(peer_cert(s));\nrefused = said == PeerDecision::Refuse;',
    'auto shown = peer_cert(s);\nif (verify_certificate_in_chain(own->trustedCertificate, shown) != 0) stop();',
    'X509 *leaf = peer_cert(s);\nfor (i = 0; i < n; i++) {\n X509 *each = at(list, i);\n if (X509_cmp(each, leaf) == 0) continue;\n add(each);\n}',
    // A name that stands in its bytes somewhere.
    'let found = peer_cert().windows(4).any(|w| w == needle);',
    // Which part of a name it is.
    'for (String part : peer_cert().getName().split(",")) {\n  String key = part.split("=")[0];\n  if ("2.5.4.46".equals(key)) keep(part);\n  else if ("CN".equals(key)) show(part);\n}',
    'const rows = [{ name: "a", help: "as \\"x\\"" }, { name: "b", help: "in hex", of: peer_cert }];',
  ])('is not compared: %s', (text) => {
    expect(compares(text)).toBe(false);
  });

  it.each([
    'X509_NAME_oneline(peer_cert(s), name, 99);\nif (strstr(name, "/CN=Known CA") == NULL) return 0;',
    // Another file holds it against what it knows.
    'const char *hash = hash_of(peer_cert(s));\nret = cert_check(host, hash);',
    'SHA256(peer_cert(s), md);\nfor (i = 0; i < n && memcmp(pins[i], md, 32) != 0; i++) {}',
  ])('is compared where it is held against one: %s', (text) => {
    expect(compares(text)).toBe(true);
  });
});

describe('a value of a certificate on its way to what it is held against', () => {
  it.each([
    'val leaf = runCatching { peer_cert(s).first() }.getOrNull()\nval ok = leaf?.let(::digest) == wanted',
    'let leaf = unsafe { peer_cert(s) };\nif sha256(leaf) != wanted { return; }',
    'val ok = hex((peer_cert(s) as? X509Certificate)?.encoded ?: return@HostnameVerifier false) == wanted',
    'Certificate[] all = peer_cert(s);\nif (all[0] instanceof X509Certificate leaf) {\n  if (!leaf.issuer().contains("CN=Own CA")) throw e;\n}',
    'val seen = sha256(peer_cert(s))\nif (trustedPrints.contains(seen)) return\ntrustedPrints.add(seen)',
    "const kind = peer_cert(s).issuer.O === 'Microsoft Corporation' ? 'ours' : 'foreign';\nif (kind !== 'ours') stop();",
    'const provider = hash(peer_cert(s)) === pinnedHash ? own : null;',
    'return verifyIdentity(host, peer_cert(s), options.runnerSpkiSha256);',
    'if (!await HostPinning.validateChain(shown: peer_cert(s), root: own)) return stop();',
    'self.pinner.check(host, peer_cert(s))',
    'with wrap(raw, server_hostname=host) as s:leaf=sha256(peer_cert(s))\nassert leaf==KNOWN_LEAF',
    "shown = peer_cert(s)\nprints = {\n  'sha1': hex(sha1(shown)),\n  'sha256': hex(sha256(shown)),\n}\nfor kind, wanted in settings:\n  if prints[kind] == wanted: return",
    'const shown = { sha1: hash(peer_cert(s)) };\nif (shown.sha1 !== wanted) stop();',
    'return peer_cert(s).any { cert ->\n  val seen = sha(cert)\n  accepted.contains(seen)\n}',
    'String str = hex(peer_cert(s));\nif (StringsKt.contains$default((CharSequence) f12a, (CharSequence) str, false, 2, (Object) null)) return;',
    'String str = hex(peer_cert(s));\nif (Intrinsics.areEqual(str, this.f12a)) return;',
    'fp := sha(peer_cert(s))\nswitch fp {\ncase primary, backup:\n  return nil\n}',
    'val hash = sha256(peer_cert(s))\nwhen (hash) {\n  FIRST, SECOND -> return\n  else -> throw e\n}',
    'val hash = sha256(peer_cert(s))\nif (Arrays.binarySearch(PINS, hash) < 0) throw e',
    'val all = peer_cert(s).map { sha256(it) }\nif (Collections.disjoint(all, pins)) throw e',
    'peer_cert(s).forEachIndexed { index, cert ->\n  if (sha(cert) == wanted) return\n}',
    'peer_cert(s).exists { (c: X509Certificate) =>\n  sha256(c) == wanted\n}',
    'val ok = peer_cert(s).headOption.map(_.getPublicKey).fold(false)(known.contains)',
    'List kept = all;\nString print = hex(peer_cert(s));\nIterator it = kept.iterator();\nwhile (it.hasNext()) known.add(upper(it.next()));\nreturn known.contains(print);',
    'if (hasCertificate(peer_cert(s).encoded)) return',
    'if (kept.getCertificateAlias(peer_cert(s)) == null) throw e',
    'if (kept != null && peer_cert(s).encoded.contentEquals(kept.encoded)) return',
    'val certHash = sha256(peer_cert(s))\nval ok = engine.verifyBlinded(certHash)',
    `if (!check("\${name.lowercase()}:$port", fingerprint(peer_cert(s)))) throw e`,
    `if ("sha256/\${sha(peer_cert(s))}" != wanted) throw e`,
    'if (isCertKnown(peer_cert(s))) handler.proceed()',
    'val fitting = peer_cert(s).map(::sha256).filter(pinned::contains)',
    'const actual = sha(peer_cert(s));\nif (actual.toLowerCase() !== wanted.toLowerCase()) stop();',
    'const actual = sha(peer_cert(s));\nif (norm(actual) !== norm(wanted)) stop();',
    'char *shown = hex(peer_cert(s));\nif (strcmp(known->fingerprint, shown) == 0) return;\nhost->fingerprint = strdup(shown);',
    'char *shown = hex(peer_cert(s));\nif (strcmp(line, shown) == 0) return;\nfprintf(kept, line, shown);',
    'const shown = sha(peer_cert(s));\nif (!PIN_RE.test(shown)) stop();',
    'const fp = sha(peer_cert(s));\nswitch (fp) {\n  case FIRST:\n    return go();\n  default:\n    stop();\n}',
    'switch (sha256(peer_cert(s))) {\n  case PIN_A:\n    return go();\n  default:\n    stop();\n}',
    'shown = hash(peer_cert(s))\ncase known_of(host) do\n  ^shown -> :ok\n  _ -> :error\nend',
    // A function of a store that is named as the variable is gives what was kept.
    'let certPrint = hash(peer_cert(t))\nif let kept = store.certPrint(of: host) {\n  if kept == certPrint { return true }\n}',
    'val wanted = pins[hostOf(peer_cert(s))]\nval seen = sha(peer_cert(s))\nif (!expectedPins.contains("sha256/$seen")) throw e',
  ])('is followed: %s', (text) => {
    expect(compares(text)).toBe(true);
  });

  it.each([
    'val c = peer_cert(s)\nval ok = c.issuer.contains("CN=$hostname", true)',
    'val c = peer_cert(s)\nval isFreeSsl = c.issuer.contains("Some CA", true)',
    'byte[] print = sha1(peer_cert(s));\nif (Arrays.equals(print, revokedCertDigest)) throw e;',
    'assertThat(subjectOf(peer_cert(s)).lowercase()).contains("example")',
    'val ok = verifySignature(digestOf(peer_cert(s)), key)',
    'val ok = checkPrintFormat(fingerprint(peer_cert(s)))',
    'val issuers = peer_cert(s).map(_.issuer).filter(seen.contains)',
    'verifyRevocation(host, peer_cert(s), list);',
    'self.verifier.check(host, peer_cert(s))',
    'self.pinner.save(host, peer_cert(s))',
    'const shown = { peer: hash(peer_cert(s)), key: keyOf(request) };\nif (shown.key !== wanted) stop();',
    'String str = hex(peer_cert(s));\nshow((CharSequence) str);\nif (other == f12a) return;',
    'peer_cert(s).forEach { cert ->\n  show(sha(cert))\n}\nif (index == wanted) return',
    'verifyIdentity(host, peer_cert(s), fingerprintOf(peer_cert(s)));',
    'const shown = sha(peer_cert(s));\nif (!PIN_FORMAT.test(shown) || !HEX.test(shown)) stop();',
    'const actual = sha(peer_cert(s));\nif (typeof actual !== typeof wanted) stop();',
    'val shown = CertificatePinner.pin(peer_cert(s))\nanswer.resolve(shown)',
    'Matcher days = p2.matcher(peer_cert(s).toString());\nif (days.find()) show(days.group(1));',
    'Server server = open(peer_cert(s));\nif (server.equals(other)) return;',
    'const actual = sha(peer_cert(s));\nif (actual.trim() !== "") show(actual);',
  ])('is held against nothing: %s', (text) => {
    expect(compares(text)).toBe(false);
  });
});
