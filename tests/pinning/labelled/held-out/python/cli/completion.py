"""Shell completion of the command line; lists options and their help."""

OPTIONS = {
    "--cacert": ("FILE", "trust these authorities instead of the system's"),
    "--cert": ("FILE", "certificate that identifies us"),
    "--fingerprint": ("HEX", "show entries with this fingerprint"),
    "--insecure": (None, "no longer supported"),
    "--pin": ("ID", "keep an entry at the top"),
    "--pinned-key": ("B64", "no longer supported"),
    "--no-verify": (None, "do not run the hooks before a commit"),
}


def bash(name="hall"):
    words = " ".join(OPTIONS)
    return f"complete -W '{words}' {name}"


def zsh(name="hall"):
    lines = [f"#compdef {name}", "_arguments \\"]
    for option, (arg, text) in OPTIONS.items():
        suffix = f":{arg.lower()}:_files" if arg == "FILE" else (f":{arg.lower()}" if arg else "")
        lines.append(f"  '{option}[{text}]{suffix}' \\")
    return "\n".join(lines)


def fish(name="hall"):
    out = []
    for option, (arg, text) in OPTIONS.items():
        r = " -r" if arg else ""
        out.append(f"complete -c {name} -l {option[2:]}{r} -d '{text}'")
    return "\n".join(out)


if __name__ == "__main__":
    import sys

    print({"bash": bash, "zsh": zsh, "fish": fish}[sys.argv[1]]())
