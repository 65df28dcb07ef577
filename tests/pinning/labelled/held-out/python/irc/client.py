import asyncio
import hashlib
import logging
import ssl

logger = logging.getLogger("irc")


class FingerprintError(Exception):
    def __init__(self, host, got):
        super().__init__(f"{host}: {got}")
        self.got = got


class Client:
    """Ein kleiner IRC-Client für den Meldebot."""

    def __init__(self, nick, channels):
        self.nick = nick
        self.channels = channels
        self._handlers = {}

    def on(self, command):
        def deco(f):
            self._handlers.setdefault(command, []).append(f)
            return f
        return deco

    async def connect(self, host, port=6697, *, fingerprints=()):
        ctx = ssl.create_default_context()
        if fingerprints:
            ctx.check_hostname = False
            ctx.verify_mode = ssl.CERT_NONE
        self.reader, self.writer = await asyncio.open_connection(host, port, ssl=ctx)
        if fingerprints:
            obj = self.writer.transport.get_extra_info("ssl_object")
            got = hashlib.new("sha512", obj.getpeercert(True)).hexdigest()
            if got not in [f.replace(":", "").lower() for f in fingerprints]:
                self.writer.transport.abort()
                raise FingerprintError(host, got)
        self.send(f"NICK {self.nick}")
        self.send(f"USER {self.nick} 0 * :bot")

    def send(self, line):
        self.writer.write(line.encode() + b"\r\n")

    async def run(self):
        async for raw in self.reader:
            line = raw.decode("utf-8", "replace").rstrip()
            if line.startswith("PING "):
                self.send("PONG " + line[5:])
                continue
            parts = line.split(" ", 3)
            for h in self._handlers.get(parts[1], []):
                await h(self, *parts)
            if parts[1] == "001":
                for c in self.channels:
                    self.send(f"JOIN {c}")
