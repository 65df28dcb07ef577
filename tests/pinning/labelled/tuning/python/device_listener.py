"""mTLS listener for devices: each device shows a certificate of the device CA."""
import asyncio
import hashlib
import ssl

from .registry import Registry

registry = Registry("devices.sqlite")


async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    tls = writer.get_extra_info("ssl_object")
    der = tls.getpeercert(binary_form=True)
    fingerprint = hashlib.sha256(der).hexdigest()
    device = registry.by_fingerprint(fingerprint)
    if device is None:
        writer.close()
        return
    async for line in reader:
        await registry.store(device, line)


async def main() -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile="/etc/listener/device-ca.pem")
    context.load_cert_chain("/etc/listener/server.crt", "/etc/listener/server.key")
    context.verify_mode = ssl.CERT_REQUIRED
    server = await asyncio.start_server(handle, "0.0.0.0", 8443, ssl=context)
    async with server:
        await server.serve_forever()


asyncio.run(main())
