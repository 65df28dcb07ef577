import os

import httpx
import uvicorn
from fastapi import FastAPI, Request

app = FastAPI()


@app.get("/whoami")
async def whoami(request: Request) -> dict:
    # nginx puts the fingerprint of the client certificate here
    return {"fingerprint": request.headers.get("x-ssl-client-sha1")}


@app.get("/rates")
async def rates() -> dict:
    async with httpx.AsyncClient(verify=True, timeout=5, trust_env=True) as client:
        return (await client.get("https://rates.numata.example/latest")).json()


if __name__ == "__main__":
    uvicorn.run(app, port=8443, ssl_keyfile="server.key", ssl_certfile="server.crt",
                ssl_ca_certs=os.environ.get("CLIENT_CA"), ssl_cert_reqs=2)
