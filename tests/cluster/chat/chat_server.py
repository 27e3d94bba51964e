"""A small real HTTP server that speaks just enough of the API to be chatted with."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class ChatServer(ThreadingHTTPServer):
    """``bodies`` are the requests it got; a question of "slow" is answered without end until the client is gone."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.bodies: list[dict] = []
        self.cancelled = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}/v1"

    def __enter__(self):
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *error):
        self.shutdown()
        self.server_close()


class Answer(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.bodies.append(body)
        if self.headers["authorization"] != "Bearer good":
            return self._error(401, "The API key is not known.")
        question = body["messages"][-1]["content"]
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        if question == "slow":
            return self._without_end()
        if question == "break":
            return self._text("half")
        if question == "error":
            return self._send({"error": {"message": "The engine lost this request."}})
        if question == "think":
            self._send({"choices": [{"index": 0, "delta": {"content": None, "reasoning_content": "Hmm"}}]})
            self._text("Four.")
            return self.wfile.write(b"data: [DONE]\n\n")
        for piece in ("Hello", ", ", "wörld ", "你好"):
            self._text(piece)
        self._send({"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 4}})
        self.wfile.write(b": keep-alive\n\ndata: [DONE]\n\n")

    def _without_end(self):
        try:
            while True:
                self._text("more ")
                self.server.cancelled.wait(0.02)
        except OSError:
            self.server.cancelled.set()

    def _text(self, text: str):
        self._send({"choices": [{"index": 0, "delta": {"content": text}}]})

    def _send(self, event: dict):
        self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
        self.wfile.flush()

    def _error(self, status: int, message: str):
        body = json.dumps({"error": {"message": message}}).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass
