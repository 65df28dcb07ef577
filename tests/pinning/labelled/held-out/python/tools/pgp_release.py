"""Checks that a release was signed by one of the maintainers."""
import pathlib
import subprocess
import sys

MAINTAINERS = {
    "A74C08DDC9C9A7EE8E486CC3FB6F239D2650F77C": "release team",
    "8779A9915FDADCEAAB9D0885F2630459EEB4DDB0": "nightly robot",
}


def signer(archive: pathlib.Path) -> str | None:
    proc = subprocess.run(
        ["gpg", "--status-fd", "1", "--verify", f"{archive}.asc", str(archive)],
        capture_output=True,
        text=True,
    )
    for line in proc.stdout.splitlines():
        if line.startswith("[GNUPG:] VALIDSIG "):
            return line.split()[2]
    return None


def main(argv: list[str]) -> int:
    bad = 0
    for name in argv:
        fingerprint = signer(pathlib.Path(name))
        who = MAINTAINERS.get(fingerprint or "")
        if who is None:
            print(f"{name}: not signed by a maintainer ({fingerprint})", file=sys.stderr)
            bad += 1
        else:
            print(f"{name}: {who}")
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
