"""A small real HTTP server that streams as many words as it is asked for, and counts how many requests it has at once."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class OpenAIServer(ThreadingHTTPServer):
    """``strict`` refuses what OpenAI does not have, ``refusal`` (status, text) everything; "fail" in a prompt gives an error event."""

    daemon_threads = True

    def __init__(self, strict: bool = False, refusal: tuple[int, str] | None = None):
        super().__init__(("127.0.0.1", 0), Answer)
        self.strict, self.refusal, self.bodies, self.paths = strict, refusal, [], []
        self.now, self.most, self.lock = 0, 0, threading.Lock()
        self.url = f"http://127.0.0.1:{self.server_port}/v1"

    def __enter__(self):
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *error):
        self.shutdown()
        self.server_close()

    def count(self, change: int) -> None:
        with self.lock:
            self.now += change
            self.most = max(self.most, self.now)


class Answer(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.bodies.append(body)
        self.server.paths.append(self.path)
        if self.server.refusal:
            return self._end(*self.server.refusal)
        if self.server.strict and "ignore_eos" in body:
            return self._end(400, json.dumps({"error": {"message": "Unknown parameter: ignore_eos"}}))
        self.server.count(1)
        try:
            self._stream(body)
        finally:
            self.server.count(-1)

    def _stream(self, body):
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        text = body["messages"][0]["content"] if "messages" in body else body["prompt"]
        if "fail" in text:
            return self._event({"error": {"message": "lost"}})
        for _ in range(body["max_tokens"] // 2):  # two tokens a chunk
            time.sleep(0.001)
            self._event({"choices": [{"delta": {"content": "a b "}} if "messages" in body else {"text": "a b "}]})
        usage = {"prompt_tokens": len(text.split()), "completion_tokens": body["max_tokens"]}
        self._event({"choices": [], "usage": usage})
        self.wfile.write(b"data: [DONE]\n\n")

    def _event(self, event):
        self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
        self.wfile.flush()

    def _end(self, status, text):
        self.send_response(status)
        self.send_header("content-length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *args):
        pass
