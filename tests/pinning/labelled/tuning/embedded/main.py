# MicroPython (Pico W)
import network
import socket
import ssl
import time

wlan = network.WLAN(network.STA_IF)
wlan.active(True)
wlan.connect("ssid", "pass")
while not wlan.isconnected():
    time.sleep(1)

with open("root.der", "rb") as f:
    root = f.read()

addr = socket.getaddrinfo("data.example", 443)[0][-1]
s = socket.socket()
s.connect(addr)
s = ssl.wrap_socket(s, server_hostname="data.example", cert_reqs=ssl.CERT_REQUIRED, cadata=root)
s.write(b"GET / HTTP/1.0\r\nHost: data.example\r\n\r\n")
print(s.read(200))
