"""A small HTTPS server that asks devices for their certificates."""
import hashlib
import http.server
import json
import ssl

KNOWN = json.load(open("devices.json"))  # sha256 -> name


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        der = self.connection.getpeercert(binary_form=True)
        name = KNOWN.get(hashlib.sha256(der).hexdigest()) if der else None
        if name is None:
            self.send_error(403)
            return
        body = f"hello {name}\n".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main():
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ctx.load_cert_chain("server.pem")
    ctx.load_verify_locations("devices-ca.pem")
    ctx.verify_mode = ssl.CERT_OPTIONAL
    httpd = http.server.ThreadingHTTPServer(("", 8443), Handler)
    httpd.socket = ctx.wrap_socket(httpd.socket, server_side=True)
    httpd.serve_forever()


if __name__ == "__main__":
    main()
