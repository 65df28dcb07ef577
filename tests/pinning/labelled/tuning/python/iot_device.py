import asyncio
import os

from azure.iot.device.aio import IoTHubDeviceClient


async def main():
    with open(os.environ["ROOT_CA_FILE"], encoding="ascii") as f:
        server_ca = f.read()
    client = IoTHubDeviceClient.create_from_symmetric_key(
        symmetric_key=os.environ["DEVICE_KEY"],
        hostname="hub.azure-devices.net",
        device_id="pump-07",
        server_verification_cert=server_ca,
    )
    await client.connect()
    await client.send_message('{"rpm": 1450}')
    await client.shutdown()


asyncio.run(main())
