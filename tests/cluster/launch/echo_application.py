"""A Serve application that stands where the real one does, without models: /health, a slow stream, who it is."""

import asyncio
import os

from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from ray import serve

api = FastAPI()


@serve.deployment(ray_actor_options={"num_cpus": 0}, graceful_shutdown_timeout_s=30)
@serve.ingress(api)
class Echo:
    @api.get("/health")
    def health(self) -> dict:
        return {"status": "ok"}

    @api.get("/slow")
    def slow(self, pieces: int, pause_s: float) -> StreamingResponse:
        async def stream():
            for number in range(pieces):
                yield f"{number}\n"
                await asyncio.sleep(pause_s)

        return StreamingResponse(stream(), media_type="text/plain")


@serve.deployment(ray_actor_options={"num_cpus": 0})
class Broken:
    def __init__(self):
        raise OSError("the weights are missing")


def app(args: dict):
    return Broken.bind() if os.environ.get("ECHO_BROKEN") else Echo.bind()
