import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { effects, mends } from './phrases.ts';

const sources = ['*.erl', '*.hrl', '*.escript', '*.ex', '*.exs', '*.gleam', '*.lfe'];
/** Signs that a program of Erlang or Elixir serves. */
const serves =
  'ssl:listen|:ssl\\.listen|ssl:handshake|:ssl\\.handshake|transport_accept|(?<!:=\\s)\\branch|cowboy|Bandit|Plug\\.SSL|start_tls_listener|\\b(?:tls|ssl|https)_listener|\\bhttps:\\s*\\[|Phoenix\\.Endpoint|\\.Endpoint,|:listeners?\\b|\\blisteners?\\s*,|ThousandIsland|mochiweb|\\belli\\b';
const defaults =
  'cacerts_get|\\bcertifi\\b|castore|ca_store|tls_certificate_check|default_cacert|system_cacerts|cacerts_load';
/** The certificate itself, held against a name that is bound already: `{:ok, ^kept} = :ssl.peercert(link)`, in Erlang one that stands in the head. */
const boundPeer =
  '\\{:ok,\\s?\\^\\w{1,30}\\}\\s?(?:=|<-)\\s?:ssl\\.peercert|:ssl\\.peercert\\s?\\([^()\\n]{0,40}\\)\\sdo\\s{1,20}\\{:ok,\\s?\\^|^[a-z]\\w{0,40}\\((?=[^()\\n]{0,160}\\b(?<kept>[A-Z]\\w{0,30})\\b[^()\\n]{0,80}\\)\\s?->(?:(?!\\.\\n)[\\s\\S]){0,500}?(?:^\\s{1,20}(?:\\{ok,\\s?)?\\k<kept>\\}?\\s?=\\s?(?:ssl:peercert|crypto:hash)|ssl:peercert\\([^()\\n]{0,40}\\)\\sof\\s{1,20}\\{ok,\\s?\\k<kept>\\}\\s?->))';
/** How these languages hold one value against another. */
const compares =
  '\\b\\w{0,24}(?:hash|digest|finger|fp|pin|key|sha|issuer|serial|subject|expected|known|der|spki|cert)\\w{0,24}[)\\]}]{0,3}\\s{0,20}(?:=:=|=/=|==|!=|===|!==)\\s{0,20}\\S|(?:=:=|=/=|==|!=)\\s{0,20}(?:[\\w.:]{1,40}\\(\\s?)?[@^?]?\\w{0,30}(?:hash|digest|finger|fp|pin|key|issuer|serial|subject|expected|known|spki|trusted)|(?:hash|encode\\w{0,4}|to_der)\\((?:[^()\\n]|\\((?:[^()\\n]|\\([^()\\n]{0,60}\\)){0,100}\\)){0,160}\\)\\s{0,3}(?:=:=|=/=|==|!=)|lists:member\\s?\\(|Enum\\.(?:member|any)\\?|Map(?:Set)?\\.(?:member|has_key)\\?|secure_compare|hash_equals|\\bin\\s{1,3}@?[\\w.]{0,40}(?:pin|known|finger|allowed|trusted|hash)|\\bcase\\s{1,3}(?:[\\w:.]{1,30}\\()?(?::crypto\\.|crypto:)hash|true\\s<-\\s[^\\n]{1,160}\\sin\\s|\\bdefp?\\s\\w{1,40}\\??\\(\\s?@\\w{0,20}(?:pin|print|hash|digest|cert|key|known|trusted|expected|sha)|\\^\\w{0,30}(?:fp|pin|hash|digest|expected|finger|known)|^[^\\n"]{1,60}?\\^(?!sock|ref|pid|port|conn|mon|host|id\\b|timer|stream|tag)\\w{1,30}[\\])}]{0,3}\\s?(?:->|<-|=(?!=))|\\bcase\\s{1,3}\\w{0,12}cert\\w{0,12}\\s{1,3}of\\s{1,40}(?!undefined|none|nil|not_found|error|false|true)\\w{3,40}\\s{1,3}->|\\b([A-Z]\\w{0,24})\\s{0,3}=\\s{0,3}(?:\\w{1,20}:)?\\w{0,20}(?:hash|fingerprint|digest|encode)\\w{0,20}\\([\\s\\S]{0,600}?(?:[[{][^\\n()]{1,40},\\s?|\\n\\s{1,20}|\\bof\\s{1,4})\\1\\s?[\\]}]{0,2}\\s?->|maps:is_key|sets:is_element|\\bcase\\s{1,3}\\w{0,30}(?:finger|digest|hash|pin|fp)\\w{0,30}\\s?(?:\\([^)]{0,80}\\)\\s{0,3})?\\s(?:of|do)\\b|\\b(?:case|if)\\s{1,3}[\\w.:@]{0,60}(?:allowed|trusted|known|pinned|accepted)\\w{0,12}\\??\\(|\\b(?:check|verify|match|compare)_\\w{0,16}(?:fingerprint|thumbprint|pin)s?\\s?\\(\\s?\\w{1,30}\\s?,|^(?:defp?\\s)?[a-z]\\w{0,30}\\??\\((?<both>[A-Za-z]\\w{0,20}),\\s?\\k<both>\\)(?:\\s?->|,?\\sdo\\b)|' +
  boundPeer;
const identity =
  'crypto(?::|\\.)hash|pkix_encode|fingerprint|subjectPublicKeyInfo|SubjectPublicKeyInfo|serialNumber|pkix_issuer_id|pkix_subject_id|pkix_is_issuer|tbsCertificate|pkix_decode_cert|otp_tbs|issuer|X509\\.Certificate|\\bspki|\\bpins?\\b|(?:trusted|pinned|known|allowed|accepted)_(?:cert|peer)|\\^der\\b|\\bder\\s{1,3}(?:=:=|===?|!=|=/=|in)\\s|(?:=:=|===?|!=|=/=)\\s{1,3}der\\b|' +
  boundPeer;

const sides: Sides = {
  serves: 'ssl:listen|:ssl\\.listen|ssl:handshake|:ssl\\.handshake|\\branch:|cowboy|Plug\\.Cowboy',
  connects:
    'ssl:connect|:ssl\\.connect|\\bhttpc\\b|hackney|Mint\\.HTTP|\\bFinch\\b|gun:open|:gun\\.open|HTTPoison|\\bReq\\.',
};
/** It asks for certificates of clients, and nothing near it connects, nor are there settings of a client beside it: clients copy the option, though it does nothing there. */
const asksClients =
  '(?<![\\s\\S])(?![\\s\\S]{0,4000}?(?:\\bconnect|\\{client\\s?,))[\\s\\S]{0,4000}?\\bfail_if_no_peer_cert\\b';
/** Nothing but what the system or a package keeps; not where another branch names a file that was handed in. */
const onlyDefaults = [
  `cacert(?:s|file)["']?\\s*(?:,|:|=>)\\s*[^\\n]{0,60}(?:${defaults})`,
  `\\bca_?certs?\\w{0,8}\\s*=\\s*:?(?:${defaults})`,
].map((has) => ({
  has,
  lacks: `->\\s{1,20}\\[?\\{\\s?cacertfile\\s?,\\s?[A-Z]\\w{0,30}\\s?\\}|->\\s{1,20}\\[\\s?cacertfile:\\s[a-z]\\w{0,30}[,\\]]`,
}));
/** A pool of acceptors, or a certificate that is asked for: settings of a server. */
const acceptors: Sides = {
  serves: '\\bnum_acceptors\\b|\\{:acceptors,|\\{:bind,|\\bCertbot\\b|\\bLetsEncrypt\\b|\\bSiteEncrypt\\b',
  connects: sides.connects,
};

export const beam: readonly Pattern[] = [
  {
    id: 'beam-peer-compared',
    platform: 'beam',
    name: { ja: 'Erlang / Elixir での証明書の比較', en: 'Certificate compared in Erlang or Elixir' },
    what: {
      ja: 'verify_fun の中で、または ssl:peercert の結果について、ハッシュ、公開キー、発行者などを決まった値と比べます。',
      en: 'verify_fun, or code that asks ssl:peercert, compares the hash, key or issuer of the certificate with a fixed value.',
    },
    effect: effects.callback,
    files: sources,
    rules: [
      {
        id: 'verify-fun-compares',
        words: ['verify_fun'],
        match: '\\bverify_fun\\b["\']?\\s*(?:,|:(?![:=])|=>)\\s*(?!\\w+\\(\\)\\s*\\})',
        also: [identity, compares],
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // By its name, or by what such a function is told first.
        id: 'verify-fun-defined',
        words: ['verify_fun', 'bad_cert', 'valid_peer'],
        match:
          '^[ \\t]{0,8}(?:defp?\\s{1,3})?(?:verify_fun\\s?\\(\\s{0,3}\\w{1,40}\\s{0,3},|(?!pkix_|fun\\b)[a-z]\\w{1,40}\\s?\\(\\s{0,3}\\w{1,40}\\s{0,3},\\s{0,3}(?:\\{\\s?:?bad_cert\\s?,|:?valid_peer\\s?,|[a-z]\\w{0,30}\\s?,[^\\n]{1,80}\\bwhen\\s[a-z]\\w{0,30}\\s(?:in\\s\\[|==)[^\\n]{0,60}:(?:valid_peer|bad_cert)\\b))',
        also: [identity, compares],
        unlessInFile: ['-module\\(ssl_verify_', '\\bclient_cert'],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // A head of a function that takes only the certificate it was given beforehand.
        id: 'same-as-given',
        words: ['valid_peer', 'selfsigned_peer'],
        match:
          '\\(\\s{0,9}([A-Z]\\w{0,40})\\s{0,9},\\s{0,9}(?:valid_peer|\\{\\s?bad_cert\\s?,\\s?selfsigned_peer\\s?\\})\\s{0,9},\\s{0,9}(?:\\{\\s?)?\\1\\b',
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        exclusive: true,
      },
      {
        id: 'fingerprint-verifier',
        words: [
          'ssl_verify_fingerprint',
          'ssl_verify_pk',
          'pinned_certs',
          'pinned_keys',
          'verify_fingerprint',
          'check_fingerprint',
          'check_pk',
          'CertificatePinning',
          'pin_sha256',
        ],
        match:
          '\\b:?ssl_verify_(?:fingerprint|pk)(?::|\\.)verify_fun\\b|\\{\\s*check_(?:fingerprint|pk)\\s*,|\\bcheck_(?:fingerprint|pk):|\\b(?:pinned_(?:certs|keys|certificates|fingerprints)|cert_pins|pin_sha256)\\b["\']?\\s*(?:,|:(?!:)|=>)\\s*[\\[{"<~]',
        unlessInFile: ['-module\\(ssl_verify_'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'peercert-compared',
        words: ['peercert', 'get_peer_cert', 'peer_cert'],
        match: '\\bssl:peercert\\s*\\(|:ssl\\.peercert\\s*\\(|\\.peercert\\b|\\bget_peer_cert\\b',
        also: [identity, compares],
        unlessServing: { serves: `${sides.serves}|Plug\\.Conn|get_peer_data`, connects: sides.connects },
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // The certificate of the chain that is taken for an anchor is told by what is known of it.
        id: 'partial-chain-compares',
        words: ['partial_chain'],
        match:
          '\\bpartial_chain\\b["\']?\\s*(?:,|:(?!:)|=>)\\s*(?!\\s|undefined|nil)|^[ \\t]{0,8}(?:defp?\\s{1,3})?partial_chain\\s?\\(',
        alsoInFile: ['trusted_ca', 'crypto(?::|\\.)hash|fingerprint'],
        also: [compares],
        unlessInFile: [defaults, serves],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'met.erl',
        text: 'met(Link, Host) ->\n    {ok, Der} = ssl:peercert(Link),\n    Shown = crypto:hash(sha256, Der),\n    case ets:lookup(met, Host) of\n        [] -> ets:insert(met, {Host, Shown});\n        [{_, Shown}] -> ok;\n        _ -> exit(changed)\n    end.',
        class: 'pins',
      },
      {
        file: 'first.ex',
        text: '{:ok, der} = :ssl.peercert(sock)\nseen = :crypto.hash(:sha256, der)\ncase :dets.lookup(:met, host) do\n  [] -> :dets.insert(:met, {host, seen})\n  [{_, ^seen}] -> :ok\n  _ -> {:error, :changed}\nend',
        class: 'pins',
      },
      {
        file: 'kept.ex',
        text: 'def check(socket, host, kept) do\n  {:ok, der} = :ssl.peercert(socket)\n  case Map.fetch(kept, host) do\n    {:ok, ^der} -> :ok\n    _ -> {:error, :changed}\n  end\nend',
        class: 'pins',
      },
      {
        file: 'same.ex',
        text: 'def dial(host, kept) do\n  {:ok, link} = :ssl.connect(host, 443, opts())\n  {:ok, ^kept} = :ssl.peercert(link)\n  link\nend',
        class: 'pins',
      },
      {
        file: 'given.erl',
        text: 'dial(Host, Kept) ->\n    {ok, S} = ssl:connect(Host, 443, opts()),\n    case ssl:peercert(S) of\n        {ok, Kept} -> {ok, S};\n        _ -> ssl:close(S), {error, other}\n    end.',
        class: 'pins',
      },
      {
        file: 'twice.erl',
        text: 'right(S, Wanted) ->\n    {ok, Der} = ssl:peercert(S),\n    alike(crypto:hash(sha256, Der), Wanted).\nalike(A, A) -> ok;\nalike(_, _) -> {error, other}.',
        class: 'pins',
      },
      {
        file: 'among.ex',
        text: 'with {:ok, der} <- :ssl.peercert(link),\n     true <- :crypto.hash(:sha256, der) in listed do\n  {:ok, link}\nend',
        class: 'pins',
      },
      {
        file: 'ends.erl',
        text: 'partial_chain(Certs) ->\n    case lists:search(fun(C) -> crypto:hash(sha256, C) =:= ?KNOWN_HASH end, Certs) of\n        {value, C} -> {trusted_ca, C};\n        false -> unknown_ca\n    end.',
        class: 'pins',
      },
      {
        file: 'when.ex',
        text: 'def judge(cert, event, %{pins: pins} = state) when event in [:valid_peer, {:bad_cert, :selfsigned_peer}] do\n  spki = cert |> X509.Certificate.public_key() |> X509.PublicKey.to_der()\n  if Base.encode64(:crypto.hash(:sha256, spki)) in pins, do: {:valid, state}, else: {:fail, :pin}\nend',
        class: 'pins',
      },
      {
        file: 'anchor.erl',
        text: 'opts(Known) -> [{verify, verify_peer}, {partial_chain, fun(Chain) -> pick(Chain, Known) end}].\npick(Chain, Known) ->\n    case [C || C <- Chain, lists:member(crypto:hash(sha256, C), Known)] of\n        [C | _] -> {trusted_ca, C};\n        [] -> unknown_ca\n    end.',
        class: 'pins',
      },
      {
        file: 'bound.erl',
        text: 'check(S) ->\n    {ok, Der} = ssl:peercert(S),\n    Print = crypto:hash(sha256, Der),\n    case application:get_env(own, known) of\n        {ok, Print} -> ok;\n        _ -> {error, other}\n    end.',
        class: 'pins',
      },
      {
        file: 'peer.erl',
        text: "-module(peer).\nopts(Pin) -> [{verify, verify_peer}, {verify_fun, {fun check/3, Pin}}].\ncheck(Cert, valid_peer, Pin) ->\n    case crypto:hash(sha256, public_key:pkix_encode('OTPCertificate', Cert, otp)) of\n        Pin -> {valid, Pin};\n        _ -> {fail, unknown_peer}\n    end;\ncheck(_, valid, Pin) -> {valid, Pin}.",
        class: 'pins',
      },
      {
        file: 'client.ex',
        text: 'def check(socket) do\n  {:ok, der} = :ssl.peercert(socket)\n  if :crypto.hash(:sha256, der) != @known_hash, do: raise "unexpected peer"\nend',
        class: 'pins',
      },
      {
        file: 'relay.erl',
        text: 'dial(S, Der) ->\n    Kept = public_key:pkix_decode_cert(Der, otp),\n    ssl:connect(S, [{verify, verify_peer}, {verify_fun, {fun same/3, Kept}}]).\nsame(Cert, {bad_cert, selfsigned_peer}, Kept) ->\n    case Cert of\n        Kept -> {valid, Kept};\n        _ -> {fail, other}\n    end.',
        class: 'pins',
      },
      {
        file: 'same.erl',
        text: 'opts(Kept) -> [{verify_fun, {fun only/3, Kept}}].\nonly(Kept, valid_peer, Kept) -> {valid, Kept};\nonly(_, valid_peer, _) -> {fail, other}.',
        class: 'pins',
      },
      {
        file: 'link.ex',
        text: 'def check(socket, expected) do\n  {:ok, der} = :ssl.peercert(socket)\n  shown = der |> then(&:crypto.hash(:sha256, &1)) |> Base.encode16(case: :lower)\n  if shown == String.downcase(expected), do: :ok, else: :error\nend',
        class: 'pins',
      },
      {
        file: 'kept.ex',
        text: 'def check(socket, host) do\n  {:ok, der} = :ssl.peercert(socket)\n  shown = :crypto.hash(:sha256, der)\n  case Store.lookup(host) do\n    ^shown -> :ok\n    _ -> {:error, :changed}\n  end\nend',
        class: 'pins',
      },
      {
        file: 'verify.ex',
        text: 'def verify_fun(cert, _event, wanted) do\n  hash = :crypto.hash(:sha256, :public_key.pkix_encode(:OTPCertificate, cert, :otp))\n  if hash == wanted, do: {:valid, wanted}, else: {:fail, :other}\nend',
        class: 'pins',
      },
      {
        file: 'state.ex',
        text: 'def check(cert, :valid_peer, state) do\n  key = X509.Certificate.public_key(cert)\n  if digest(key) in state.pins, do: {:valid, state}, else: {:fail, :other}\nend\ndef opts(pins), do: [verify_fun: {&check/3, %{pins: pins}}]',
        class: 'pins',
      },
      {
        file: 'joined.erl',
        text: "-export([check_server/3]).\ncheck_server(_, {bad_cert, _} = Why, _) -> {fail, Why};\ncheck_server(_, {extension, _}, S) -> {unknown, S};\ncheck_server(Cert, _, _) ->\n    Print = crypto:hash(sha256, public_key:pkix_encode('OTPCertificate', Cert, otp)),\n    case joined:is_allowed(Print) of\n        true -> {valid, Print};\n        false -> {fail, other}\n    end.",
        class: 'pins',
      },
      {
        file: 'handed.erl',
        text: 'same(Cert, {bad_cert, selfsigned_peer}, Prints) -> check_fingerprint(Cert, Prints);\nsame(_, {bad_cert, _} = Why, _) -> {fail, Why};\nsame(Cert, valid_peer, Prints) -> check_fingerprint(Cert, Prints).',
        class: 'pins',
      },
      {
        file: 'asked.erl',
        text: 'known(Cert, {bad_cert, selfsigned_peer}, Path) ->\n    case kept:is_trusted_cert(Cert, Path) of\n        true -> {valid, Path};\n        false -> {fail, other}\n    end;\nknown(_, {bad_cert, _} = Why, _) -> {fail, Why}.',
        class: 'pins',
      },
      {
        file: 'wanted.erl',
        text: 'wanted(Hex) -> [{check_fingerprint, {sha256, Hex}}].',
        class: 'pins',
      },
      {
        file: 'opts.ex',
        text: '[verify: :verify_peer, verify_fun: {&:ssl_verify_fingerprint.verify_fun/3, [{:check_fingerprint, {:sha256, @pin}}]}]',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'links.ex',
        text: '{:ok, der} = :ssl.peercert(sock)\ncase :ets.lookup(:links, id) do\n  [{_, ^sock}] -> Logger.info(Base.encode16(:crypto.hash(:sha256, der)))\n  _ -> :ok\nend',
        why: {
          ja: '比べるのはソケットで、証明書のハッシュは記録するだけです。',
          en: 'What is compared is the socket; the hash of the certificate is only logged.',
        },
      },
      {
        file: 'told.erl',
        text: 'told(Host, Ref) ->\n    {ok, S} = ssl:connect(Host, 443, []),\n    {ok, Der} = ssl:peercert(S),\n    Ref ! {shown, crypto:hash(sha256, Der)},\n    case ssl:peername(S) of\n        {ok, Peer} -> {ok, Peer, S};\n        _ -> error\n    end.',
        why: {
          ja: '証明書のハッシュは知らせるだけで、何とも比較していません。',
          en: 'The hash of the certificate is only told, and held against nothing.',
        },
      },
      {
        file: 'kept.erl',
        text: 'show(S) ->\n    {ok, Der} = ssl:peercert(S),\n    case print_of(Der) of\n        {ok, Print} -> keep(Print);\n        _ -> ok\n    end.',
        why: { ja: '取り出して保存するだけです。', en: 'It only keeps what it got.' },
      },
      {
        file: 'host.ex',
        text: '[verify: :verify_peer, verify_fun: {&:ssl_verify_hostname.verify_fun/3, [check_hostname: host]}, cacerts: :public_key.cacerts_get()]',
        why: { ja: 'ホスト名を確認するだけです。', en: 'It checks the host name.' },
      },
      {
        file: 'show.erl',
        text: 'show(S) ->\n    {ok, Der} = ssl:peercert(S),\n    io:format("~s~n", [binary:encode_hex(crypto:hash(sha256, Der))]).',
        why: { ja: '表示するだけです。', en: 'It prints.' },
      },
    ],
    mend: {
      before: '{verify_fun, {fun check_fingerprint/3, Pin}}',
      after: '{verify, verify_peer}, {cacerts, public_key:cacerts_get()}',
      how: mends.platform,
    },
    sources: ['erlang-ssl', 'pinning-learn-address'],
  },
  {
    id: 'beam-trust-anchors',
    platform: 'beam',
    name: { ja: 'Erlang / Elixir で独自に信頼する証明書', en: 'Custom trust anchors in Erlang or Elixir' },
    what: {
      ja: 'cacertfile や cacerts で信頼する証明書を指定するか、partial_chain で途中の証明書を信頼します。',
      en: 'cacertfile or cacerts names what is trusted, or partial_chain trusts a certificate in the middle of the chain.',
    },
    effect: effects.anchorsUnknown,
    files: sources,
    rules: [
      {
        id: 'cacertfile',
        words: ['cacertfile', 'cacerts', 'ca_cert', 'ca_file', 'ssl_ca', 'cacert'],
        match:
          '(?<!(?:get_value|is_defined|keyfind|keymember|lookup|delete|get_env|take))(?:\\{\\s*["\']?|[\\s\\[(,:"\'?])(?:cacertfile|cacerts|ca_cert_?file|ssl_cacertfile|tls_cacertfile|cacert_file|ssl_ca_cert_file)["\']?\\s*(?:,|:(?![:=])|=>)\\s*(?!\\s|nil\\b|undefined\\b|false\\b|\\[\\]|""|[)\\]},]|string\\(|binary\\(|\\[?:?(?:public_key|certifi)[:.]|CAStore\\.|file:|::|:string|:binary|\\[type:|read_cert|list_to_binary\\(|[A-Z]\\w{0,30}\\)\\s*->|(?:fun|list|term|any|charlist|keyword|map|iodata|String\\.t|Path\\.t)\\()',
        window: { before: 8, after: 8 },
        unless: [serves, asksClients],
        scope: 'statement',
        unlessInFile: onlyDefaults,
        unlessServing: acceptors,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // The host's name is asked for: a client, whatever serves beside it.
        id: 'cacerts-of-client',
        words: ['cacertfile', 'cacerts'],
        match:
          '[\\s\\[(,{](?:cacertfile|cacerts)\\s*(?:,|:(?![:=])|=>)\\s*(?!\\s|nil\\b|undefined\\b|false\\b|\\[\\]|""|[)\\]},]|string\\(|binary\\(|\\[?:?(?:public_key|certifi)[:.]|CAStore\\.|file:|::|:string|:binary|\\[type:|(?:fun|list|term|any|charlist|keyword|map|iodata|String\\.t|Path\\.t)\\()',
        scope: 'call',
        also: [
          'ssl_verify_hostname|customize_hostname_check|server_name_indication|\\bcheck_hostname\\b|pkix_verify_hostname',
        ],
        unlessInFile: onlyDefaults,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // The platform's own, and more.
        id: 'cacerts-extended',
        words: ['cacerts'],
        match:
          '[\\s\\[(,{]cacerts\\s*(?:,|:(?!:)|=>)\\s*(?::?(?:public_key|certifi)[.:]\\w{1,20}\\(\\)\\s{0,4}\\+\\+\\s{0,4}[\\w@]|[\\w@.]{1,40}\\s{0,4}\\+\\+\\s{0,4}:?(?:public_key|certifi)[.:])',
        unlessServing: acceptors,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        id: 'partial-chain',
        words: ['partial_chain'],
        match: '\\bpartial_chain\\b["\']?\\s*(?:,|:(?!:)|=>)\\s*(?!\\s|undefined|nil)',
        alsoInFile: ['trusted_ca'],
        unlessInFile: [defaults, serves],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        // Whoever names the server to itself connects, though the same list serves too.
        id: 'cacerts-beside-name',
        words: ['server_name_indication'],
        match: `\\{\\s*(?:cacertfile|cacerts)\\s*,\\s*(?!public_key:|undefined|\\[\\])(?![^\\n]{0,60}(?:${defaults}))(?:(?!->|\\]\\.)[\\s\\S]){0,600}?\\{\\s*server_name_indication\\s*,`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // A pool of connections connects, whatever is started beside it.
        id: 'cacerts-of-pool',
        words: ['conn_opts'],
        match: `\\bconn_opts:\\s*\\[\\s*transport_opts:\\s*\\[[^[\\]]{0,200}\\bcacert(?:file|s):\\s*(?!nil\\b|\\s)(?![^\\n]{0,60}(?:${defaults}))`,
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'environment',
        words: ['SSL_CERT_FILE', 'cacerts_load', 'HEX_CACERTS_PATH'],
        match:
          '(?:System\\.put_env|os:putenv)\\s*\\(\\s*"(?:SSL_CERT_FILE|HEX_CACERTS_PATH)"\\s*,|\\bpublic_key(?::|\\.)cacerts_load\\s*\\(\\s*[^)\\s]',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'ask.erl',
        text: 'options(Given) ->\n    Rest = [{verify, verify_peer}],\n    case Given of\n        usual -> [{cacerts, public_key:cacerts_get()} | Rest];\n        {own, File} -> [{cacertfile, File} | Rest]\n    end.',
        class: 'trust-anchors',
      },
      {
        file: 'ask.ex',
        text: 'defp options(given) do\n  case given do\n    nil -> [cacerts: :public_key.cacerts_get()]\n    file -> [cacertfile: file]\n  end\nend',
        class: 'trust-anchors',
      },
      {
        file: 'nodes.erl',
        text: 'options(Ca, Cert) ->\n    Both = [{cacertfile, Ca}, {certfile, Cert}, {verify, verify_peer}],\n    [{server, [{fail_if_no_peer_cert, true} | Both]}, {client, Both}].',
        class: 'trust-anchors',
      },
      {
        file: 'more.ex',
        text: 'def options(extra, host), do: [verify: :verify_peer, cacerts: :public_key.cacerts_get() ++ extra, server_name_indication: host]',
        class: 'trust-anchors',
      },
      {
        file: 'conn.erl',
        text: 'connect(H) -> ssl:connect(H, 8883, [{verify, verify_peer}, {cacertfile, "priv/ca.pem"}]).',
        class: 'trust-anchors',
      },
      {
        file: 'conn.ex',
        text: 'Mint.HTTP.connect(:https, host, 443, transport_opts: [cacertfile: "priv/azure.pem"])',
        class: 'trust-anchors',
      },
      {
        file: 'pools.ex',
        text: 'children = [\n  {Finch,\n   name: Inner,\n   pools: %{\n     default: [\n       conn_opts: [\n         transport_opts: [\n           cacertfile: Application.get_env(:app, :inner_ca)\n         ]\n       ]\n     ]\n   }},\n  AppWeb.Endpoint,\n  Vault\n]',
        class: 'trust-anchors',
      },
      {
        file: 'both.erl',
        text: 'options() -> [{cacerts, kept(dir)}, {verify, verify_peer}, {server_name_indication, disable}, {fail_if_no_peer_cert, true}].',
        class: 'trust-anchors',
      },
      {
        file: 'given.ex',
        text: 'def opts(certificates, host) do\n  [verify: :verify_peer, cacerts: certificates, server_name_indication: to_charlist(host)]\nend',
        class: 'trust-anchors',
      },
      {
        file: 'copied.erl',
        text: 'dial(Host) ->\n    Opts = [\n        {cacertfile, "priv/inner-ca.pem"},\n        {verify, verify_peer},\n        {fail_if_no_peer_cert, true}\n    ],\n    ssl:connect(Host, 8883, Opts).',
        class: 'trust-anchors',
      },
      {
        file: 'runtime.exs',
        text: 'config :app, App.Repo, ssl: [cacertfile: "/etc/db/ca.pem", verify: :verify_peer]',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'prod.exs',
        text: "config :api, network: [{:protocol, :https}, {:bind, {'0.0.0.0', 443}}, {:acceptors, 8}],\n  ssl: [{:keyfile, 'own.key'}, {:cacertfile, 'chain.pem'}]",
        why: { ja: 'サーバーの設定です。', en: 'It belongs to a server.' },
      },
      {
        file: 'health.erl',
        text: 'CaFile = proplists:get_value(cacertfile, Opts),\n#{cacertfile => list_to_binary(CaFile)}',
        why: { ja: '設定を読んで表示するだけです。', en: 'It reads a setting and shows it.' },
      },
      {
        file: 'started.ex',
        text: 'defp tls_listener_children do\n  given = [certfile: own, keyfile: key, cacertfile: guests]\n  Started.child_spec(given)\nend',
        why: {
          ja: 'サーバーがクライアントの証明書を確かめます。',
          en: 'A server checks the certificates of clients.',
        },
      },
      {
        file: 'default.ex',
        text: 'Req.get!(url, connect_options: [transport_opts: [cacerts: :public_key.cacerts_get()]])',
        why: { ja: 'システムの信頼です。', en: 'The trust of the system.' },
      },
      {
        file: 'store.exs',
        text: 'config :app, ssl: [cacertfile: CAStore.file_path()]',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual list of roots.' },
      },
      {
        file: 'acceptors.ex',
        text: 'def opts(o) do\n  %{num_acceptors: 50, socket_opts: [port: o[:port], certfile: o[:cert], cacertfile: "/dev/null"]}\nend',
        why: { ja: '待ち受けるだけのサーバーです。', en: 'It only listens.' },
      },
      {
        file: 'options.ex',
        text: '@type t :: %{\n  verify: :verify_none | :verify_peer,\n  cacerts: fun(),\n  depth: integer()\n}',
        why: { ja: '型の定義です。', en: 'A type.' },
      },
      {
        file: 'given.erl',
        text: 'server_options() -> [{cacertfile, "guests.pem"}, {verify, verify_peer}, {fail_if_no_peer_cert, true}].\nask(U) -> httpc:request(get, {U, []}, [], []).',
        why: {
          ja: 'クライアント証明書を求めるサーバーの設定です。',
          en: 'Settings of a server that asks for certificates of clients.',
        },
      },
      {
        file: 'listen.erl',
        text: 'start() -> ssl:listen(8883, [{cacertfile, "clients.pem"}, {verify, verify_peer}, {fail_if_no_peer_cert, true}]).',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: {
      before: '{cacertfile, "priv/azure-tls-issuing-ca-01.pem"}',
      after: '{cacerts, public_key:cacerts_get()}',
      how: mends.roots,
    },
    sources: ['erlang-ssl', 'ca-details'],
  },
  {
    id: 'beam-validation-off',
    platform: 'beam',
    name: { ja: 'Erlang / Elixir の検証の無効化', en: 'Validation switched off in Erlang or Elixir' },
    what: {
      ja: 'verify_none、hackney の insecure、何でも通す verify_fun など、検証を止める指定です。',
      en: 'verify_none, insecure of hackney, a verify_fun that lets everything pass, and the like.',
    },
    effect: effects.off,
    files: [...sources, '*.config'],
    rules: [
      {
        // Without the name, the certificate may be anybody's of the same CA.
        id: 'name-not-checked',
        unchecked: 'host-name',
        words: ['server_name_indication'],
        match: '\\bserver_name_indication\\b["\']?\\s*(?:,|:(?![:=])|=>)\\s*:?disable\\b',
        window: { before: 10, after: 10 },
        also: ['\\bverify_peer\\b'],
        unless: [
          '\\bverify_fun\\b|check_hostname|pkix_verify_hostname|hostname_check|ssl:listen|:ssl\\.listen',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'verify-none',
        words: ['verify_none'],
        match:
          '\\bverify\\b["\']?\\s*\\]?\\s*(?:,|:(?!:)|=>|=)\\s*:?["\']?verify_none\\b(?!\\s*\\|\\s*:)|\\b(?:get_value|Keyword\\.get|Map\\.get)\\s?\\((?:\\s?\\w{1,30},)?\\s?:?\\w{0,20}verif\\w{0,12}\\s?,(?:\\s?\\w{1,30}\\s?,)?\\s?:?verify_none\\b|\\b(?:do|else):?\\s+:?verify_none\\b|->\\s*(?:\\[\\s*\\{\\s*verify\\s*,\\s*)?:?verify_none\\b',
        window: { before: 6, after: 6 },
        unless: [
          'ssl:listen|:ssl\\.listen|ssl:handshake|\\branch|cowboy|\\bhttps:\\s*\\[|Endpoint,|^[ \\t]*(?:-type|-spec|@type|@spec)(?![\\s\\S]*?(?:\\n[ \\t]*defp?\\b|\\.[ \\t]*\\n))|transport_accept|listener',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Every name is the right one.
        id: 'any-name-matches',
        unchecked: 'host-name',
        words: ['customize_hostname_check'],
        match:
          '\\bmatch_fun\\b["\']?\\s?(?:,|:(?!:)|=>)\\s{0,4}(?:fn\\s?\\(?\\s?_\\w{0,30}\\s?,\\s?_\\w{0,30}\\s?\\)?\\s?->|fun\\s?\\(\\s?_\\w{0,30}\\s?,\\s?_\\w{0,30}\\s?\\)\\s?->)\\s{0,40}true\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // In the call that connects: no listener beside it takes it back.
        id: 'connects-unverified',
        words: ['verify_none'],
        match:
          '\\b(?:ssl(?::|\\.)connect|gun(?::|\\.)open)\\s?\\((?:[^()]|\\((?:[^()]|\\([^()]{0,80}\\)){0,80}\\)){0,300}?\\bverify\\s?(?:,|:)\\s?:?verify_none\\b|\\{\\s?client\\s?,\\s{0,40}\\[[^\\]]{0,300}\\{\\s?verify\\s?,\\s?verify_none\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'insecure',
        words: ['insecure', 'verify_tls', 'verify_ssl', 'ssl_verify', 'tls_verify'],
        match:
          'hackney:\\s*\\[[^\\]]{0,160}:insecure\\b|(?:\\[|,)\\s*:?insecure\\s*(?:,|\\])|\\{\\s*insecure\\s*,\\s*true\\s*\\}|\\bWebSockex\\.(?:start|start_link|Conn\\.new)\\s?\\([^()]{1,160}\\binsecure:\\s?true\\b|\\b(?:httpc\\.)?verify_tls\\s*\\(\\s*(?:\\w+\\s*,\\s*)?(?:verify_tls:\\s*)?False\\b|\\b(?:verify_ssl|ssl_verify|verify_tls|tls_verify)\\b["\']?\\s*(?:,|:|=>)\\s*false\\b',
        alsoInFile: ['hackney|HTTPoison|httpc|Tesla|https|ssl|tls|WebSockex'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // One reason to refuse is let pass, for whoever shows such a certificate; a state that is no variable was decided on before.
        id: 'self-signed-accepted',
        unchecked: 'some',
        words: ['selfsigned_peer', 'unknown_ca'],
        match:
          '\\{\\s?(?:bad_cert\\s?,\\s?(?:selfsigned_peer|unknown_ca)\\s?\\}\\s?(?:->|,\\s?_?[A-Z]\\w{0,30}\\s?\\)?\\s?->)|:bad_cert\\s?,\\s?:(?:selfsigned_peer|unknown_ca)\\s?\\}\\s?(?:->|,\\s?(?!nil\\b)_?[a-z]\\w{0,30}\\s?\\)?\\s?(?:->|do\\b|,\\s{0,12}do:)))\\s{0,40}(?:[%#][^\\n]{0,80}\\s{1,40})?\\{\\s?:?valid\\b',
        exactCase: true,
        window: { before: 14, after: 6 },
        unless: [
          'ssl:listen|:ssl\\.listen|\\branch|cowboy|transport_accept|ThousandIsland|fail_if_no_peer_cert',
        ],
        unlessServing: acceptors,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A function of its own for verify_fun, whose clause for whatever event lets pass, with none before that refuses.
        id: 'accepting-clause',
        words: ['verify_fun'],
        match:
          '^[ \\t]{0,8}(?:defp?\\s{1,3})?[a-z]\\w{0,60}\\s?\\(\\s?_\\w{0,40}\\s?,\\s?_\\w{0,40}\\s?,\\s?\\w{1,40}\\s?\\)\\s?(?:->|do\\b|,\\s{0,12}do:)\\s{0,40}\\{\\s?:?valid\\b',
        alsoInFile: ['\\bverify_fun["\']?\\s?(?:,|:(?!:)|=>)\\s?\\{'],
        unlessInFile: [
          'bad_cert|ssl:listen|:ssl\\.listen|\\branch|cowboy|ThousandIsland|fail_if_no_peer_cert',
        ],
        unlessServing: acceptors,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'accepting-verify-fun',
        words: ['verify_fun'],
        match:
          '\\bverify_fun\\b["\']?\\s*(?:,|:(?!:)|=>)\\s*\\{\\s*(?:fun\\s*\\(\\s*_\\w{0,60}\\s*,\\s*_\\w{0,60}\\s*,\\s*(\\w+)\\s*\\)\\s*->\\s*\\{\\s*valid\\b|fn\\s*\\(?\\s*_\\w{0,60}\\s*,\\s*_\\w{0,60}\\s*,\\s*\\w+\\s*\\)?\\s*->\\s*\\{\\s*:valid\\b)|\\bbad_cert\\s*,\\s*:?hostname_check_failed\\s*\\}\\s*->\\s*\\{\\s*:?valid\\b|\\bbad_cert\\s*,\\s*_?\\w{0,60}\\s*\\}\\s*,\\s*\\w+\\s*\\)?\\s*->\\s*\\{\\s*:?valid\\b',
        window: { before: 12, after: 6 },
        unless: [
          'ssl:listen|:ssl\\.listen|\\branch|cowboy|transport_accept|ThousandIsland|fail_if_no_peer_cert',
        ],
        unlessServing: acceptors,
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'either.ex',
        text: 'defp verify(true), do: :verify_peer\ndefp verify(_), do: :verify_none\ndef open(host, strict), do: Mint.HTTP.connect(:https, host, 443, transport_opts: [verify: verify(strict)])',
        class: 'validation-off',
      },
      {
        file: 'keys.erl',
        text: 'opts(Env) ->\n    Mode = proplists:get_value(peer_verification, Env, verify_none),\n    [{ssl, [{verify, Mode}]}].',
        class: 'validation-off',
      },
      {
        file: 'any_name.ex',
        text: ':ssl.connect(host, 443, verify: :verify_peer, cacerts: :public_key.cacerts_get(), customize_hostname_check: [match_fun: fn _, _ -> true end])',
        class: 'validation-off',
      },
      {
        // What the nodes of a cluster are told about each other, for both sides.
        file: 'distribution.config',
        text: '[{server, [{certfile, "a.pem"}, {verify, verify_none}]},\n {client, [{verify, verify_none}]}].',
        class: 'validation-off',
      },
      {
        file: 'lax.ex',
        text: 'def opts, do: [verify: :verify_peer, verify_fun: {&__MODULE__.look/3, nil}]\ndef look(_cert, _event, state) do\n  {:valid, state}\nend',
        class: 'validation-off',
      },
      {
        file: 'tests.erl',
        text: 'answers_test() ->\n    {ok, L} = own_listener:start([{certfile, "a.pem"}]),\n    {ok, P} = own_listener:port(L),\n    {ok, S} = ssl:connect("127.0.0.1", P, [binary, {verify, verify_none}], 5000),\n    ssl:close(S).',
        class: 'validation-off',
      },
      {
        file: 'nameless.erl',
        text: 'dial(H) -> ssl:connect(H, 443, [{verify, verify_peer}, {cacerts, public_key:cacerts_get()}, {server_name_indication, disable}]).',
        class: 'validation-off',
      },
      {
        file: 'sys.config',
        text: '[{own, [{client_options, [{verify, verify_none}]}]}].',
        class: 'validation-off',
      },
      {
        file: 'a.erl',
        text: 'get(U) -> httpc:request(get, {U, []}, [{ssl, [{verify, verify_none}]}], []).',
        class: 'validation-off',
      },
      { file: 'b.ex', text: 'HTTPoison.get(url, [], ssl: [verify: :verify_none])', class: 'validation-off' },
      {
        file: 'socket.ex',
        text: 'WebSockex.start_link(address, __MODULE__, state, insecure: true)',
        class: 'validation-off',
      },
      {
        file: 'own.ex',
        text: 'def check(_cert, event, state) do\n  case event do\n    {:bad_cert, :selfsigned_peer} -> {:valid, state}\n    _ -> {:fail, event}\n  end\nend',
        class: 'validation-off',
      },
      {
        file: 'own.erl',
        text: 'options() -> [{verify_fun, {fun check/3, []}}].\ncheck(_, {bad_cert, selfsigned_peer}, State) -> {valid, State};\ncheck(_, {bad_cert, _} = Why, _) -> {fail, Why};\ncheck(_, _, State) -> {valid, State}.',
        class: 'validation-off',
      },
      {
        file: 'names.erl',
        text: 'options() -> [{verify, verify_peer}, {verify_fun, {fun any_name/3, []}}].\nany_name(_, Event, State) ->\n    case Event of\n        {bad_cert, hostname_check_failed} -> {valid, State};\n        {bad_cert, _} -> {fail, Event};\n        _ -> {valid, State}\n    end.',
        class: 'validation-off',
      },
      {
        file: 'described.ex',
        text: '@spec options(binary() | nil) :: keyword()\ndef options(nil), do: [verify: :verify_none]',
        class: 'validation-off',
      },
      {
        file: 'described.erl',
        text: '-spec options() -> list().\noptions() -> [{verify, verify_none}].',
        class: 'validation-off',
      },
      { file: 'c.ex', text: 'HTTPoison.get(url, [], hackney: [:insecure])', class: 'validation-off' },
      {
        file: 'd.erl',
        text: 'o() -> [{verify_fun, {fun(_, _, S) -> {valid, S} end, []}}].',
        class: 'validation-off',
      },
      {
        file: 'e.gleam',
        text: 'httpc.configure() |> httpc.verify_tls(False) |> httpc.dispatch(req)',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'strict.erl',
        text: 'opts() -> [{verify_fun, {fun look/3, []}}].\nlook(_, {bad_cert, _} = Why, _) -> {fail, Why};\nlook(_, {extension, _}, S) -> {unknown, S};\nlook(_, _, S) -> {valid, S}.',
        why: {
          ja: 'エラーは先に拒否します。',
          en: 'It refuses what is wrong before.',
        },
      },
      {
        file: 'own-check.erl',
        text: 'dial(H) -> ssl:connect(H, 443, [{verify, verify_peer}, {cacerts, public_key:cacerts_get()}, {server_name_indication, disable}, {verify_fun, {fun ssl_verify_hostname:verify_fun/3, [{check_hostname, H}]}}]).',
        why: { ja: 'ホスト名は自分で確認しています。', en: 'It checks the host name itself.' },
      },
      {
        file: 'server.erl',
        text: 'start() -> ssl:listen(443, [{certfile, "s.pem"}, {verify, verify_none}]).',
        why: {
          ja: 'クライアント証明書を求めないサーバーです。',
          en: 'A server that asks for no client certificate.',
        },
      },
      {
        file: 'guests.ex',
        text: 'def start(port) do\n  :ssl.listen(port, verify: :verify_peer, verify_fun: {&guest/3, nil})\nend\ndefp guest(_cert, {:bad_cert, :selfsigned_peer}, state), do: {:valid, state}',
        why: {
          ja: 'サーバーがクライアントの証明書を受け入れています。',
          en: 'A server lets its clients in.',
        },
      },
      {
        file: 'types.erl',
        text: '-type verify() :: verify_peer | verify_none.',
        why: { ja: '型の定義です。', en: 'A type.' },
      },
    ],
    mend: {
      before: '[{verify, verify_none}]',
      after: '[{verify, verify_peer}, {cacerts, public_key:cacerts_get()}]',
      how: mends.noBypass,
    },
    sources: ['erlang-ssl'],
  },
];
