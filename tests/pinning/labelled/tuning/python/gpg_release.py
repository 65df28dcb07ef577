import subprocess
import sys

RELEASE_KEY = "B1 32 19 A4 3E 02 36 5E 5D D9 28 CD B7 7A 53 49 03 0C F1 B5".replace(" ", "")


def signer(path: str) -> str:
    out = subprocess.run(["gpg", "--status-fd", "1", "--verify", path + ".asc", path], capture_output=True, text=True).stdout
    for line in out.splitlines():
        if line.startswith("[GNUPG:] VALIDSIG "):
            return line.split()[2]
    return ""


fingerprint = signer(sys.argv[1])
if fingerprint != RELEASE_KEY:
    sys.exit(f"signed by {fingerprint or 'nobody'}, expected {RELEASE_KEY}")
print("ok")
