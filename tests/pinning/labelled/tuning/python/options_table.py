"""Help texts of the command line. The switches are implemented elsewhere."""
OPTIONS = [
    ("--cacert FILE", "CA certificates to check the server with"),
    ("--capath DIR", "directory of CA certificates"),
    ("-k, --insecure", "allow connections to servers without a valid certificate"),
    ("--pinnedpubkey HASHES", "public key the server must have (sha256//...)"),
    ("--cert FILE[:PASSWORD]", "client certificate"),
]

JA = {
    "--cacert FILE": "サーバーの検証に使う CA 証明書",
    "-k, --insecure": "証明書が正しくなくても接続する",
    "--pinnedpubkey HASHES": "サーバーの公開キーのハッシュ",
}


def usage(lang="en"):
    width = max(len(o) for o, _ in OPTIONS)
    for option, text in OPTIONS:
        print(f"  {option:<{width}}  {JA.get(option, text) if lang == 'ja' else text}")
