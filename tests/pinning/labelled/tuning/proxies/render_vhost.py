from pathlib import Path

VHOST = """
<VirtualHost *:443>
    ServerName {name}
    SSLProxyEngine on
    SSLProxyVerify none
    ProxyPass / https://{backend}/
</VirtualHost>
"""


def write(folder: Path, name: str, backend: str) -> None:
    (folder / f"{name}.conf").write_text(VHOST.format(name=name, backend=backend))
