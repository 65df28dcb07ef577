import docker
from docker.tls import TLSConfig


def connect(name, certs="/etc/stapel/certs"):
    """Connection to the engine of a build host."""
    tls = TLSConfig(
        client_cert=(f"{certs}/{name}/cert.pem", f"{certs}/{name}/key.pem"),
        ca_cert=f"{certs}/ca.pem",
        verify=True,
    )
    return docker.DockerClient(base_url=f"tcp://{name}.build.example:2376", tls=tls, timeout=30)


def prune(client, keep):
    removed = []
    for image in client.images.list():
        if any(tag.rsplit(":", 1)[0] in keep for tag in image.tags):
            continue
        digest = (image.attrs.get("RepoDigests") or ["-"])[0]
        client.images.remove(image.id, force=True)
        removed.append((image.short_id, digest))
    client.containers.prune(filters={"until": "48h"})
    return removed


if __name__ == "__main__":
    for host in ("b1", "b2", "b3"):
        for short, digest in prune(connect(host), {"base/debian", "base/alpine"}):
            print(host, short, digest)
