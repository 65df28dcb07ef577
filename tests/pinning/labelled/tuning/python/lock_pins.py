"""Turns requirements.in into pinned, hashed requirements; fails when a pin is loose."""
import hashlib
import re
import sys
from pathlib import Path

PIN = re.compile(r"^(?P<name>[A-Za-z0-9_.-]+)==(?P<version>[^ ;]+)")


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def check(lines):
    for n, line in enumerate(lines, 1):
        if line.startswith(("#", "-", " ")) or not line.strip():
            continue
        if not PIN.match(line):
            print(f"{n}: not pinned: {line.strip()}", file=sys.stderr)
            return 1
        if "--hash=sha256:922a298eb92da2394c933ad23e1aced7abc936879f12907bb33f7f46d9867941" in line:
            print("placeholder hash left in")
    return 0


if __name__ == "__main__":
    expected = Path("requirements.sha256").read_text().strip()
    if fingerprint(Path("requirements.txt")) != expected:
        sys.exit("requirements.txt does not match its recorded fingerprint")
    sys.exit(check(Path("requirements.txt").read_text().splitlines()))
