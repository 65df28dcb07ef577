import ssl
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.connection.getpeercert()["subject"][0][0][1].encode())


def serve(port: int, cert: str, key: str, client_ca: str) -> HTTPServer:
    server = HTTPServer(("127.0.0.1", port), Echo)
    server.socket = ssl.wrap_socket(server.socket, certfile=cert, keyfile=key, server_side=True,
                                    cert_reqs=ssl.CERT_REQUIRED, ca_certs=client_ca)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
