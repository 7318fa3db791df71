"""Python's imaplib: COUNT connections one after another, each with INBOX open read-only and in IDLE.

Usage: python3 imaplib.py HOST PORT tls|none CA COUNT (user and password in the environment)
"""
import sys

# The folder of this file has the name of the library.
sys.path.pop(0)

import imaplib
import json
import os
import ssl
import time

host, port, security, ca, count = sys.argv[1:6]
# Before Python 3.14 imaplib does not know IDLE by itself.
imaplib.Commands.setdefault("IDLE", ("SELECTED",))


def open_one():
    if security == "tls":
        box = imaplib.IMAP4_SSL(host, int(port), ssl_context=ssl.create_default_context(cafile=ca))
    else:
        box = imaplib.IMAP4(host, int(port))
    box.login(os.environ["BENCH_USER"], os.environ["BENCH_PASSWORD"])
    box.select("INBOX", readonly=True)
    tag = box._command("IDLE")
    box._get_response()
    return box, tag


started = time.monotonic()
held = [open_one() for _ in range(int(count))]
held_ms = (time.monotonic() - started) * 1000
for box, tag in held:
    box.send(b"DONE\r\n")
    box._command_complete("IDLE", tag)
    box.logout()
print(json.dumps({"heldMs": held_ms, "wholeMs": (time.monotonic() - started) * 1000}))
