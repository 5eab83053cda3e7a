#!/usr/bin/env python3
"""Makes the vectors beside it: paths and contents of tiles (C2SP tlog-tiles), most of the paths and entries bent in one place.

Shares no code with the library: nothing but Python's standard library. The same bytes every time.
"""
import hashlib, os, shutil

HERE = os.path.dirname(os.path.abspath(__file__))
HOLDS, BAD = "holds", "unreadable"


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def told(folder, ending, cases):
    os.makedirs(os.path.join(HERE, folder))
    for name, content, _, _ in cases:
        with open(os.path.join(HERE, folder, name + ending), "wb") as file:
            file.write(content)
    width = max(len(name) for name, _, _, _ in cases)
    with open(os.path.join(HERE, folder, "reasons.list"), "w") as file:
        file.writelines("%-*s | %-13s | %s\n" % (width, name, kind, reason) for name, _, kind, reason in cases)


def entries():
    """All of the three that stand at tile/entries/x001/002.p/3."""
    data = [sha(b"entry %d" % i) for i in range(3)]
    good = b"".join(b"\0\x20" + entry for entry in data)
    cases = [
        ("good", good, HOLDS, "three commitments"),
        ("one-too-few", good[:-34], BAD, "two where the path says three"),
        ("one-too-many", good + good[:34], BAD, "four where the path says three"),
        ("cut", good[:-1], BAD, "the last one lost a byte"),
        ("longer", good + b"\0", BAD, "a byte behind the end"),
        ("length-31", good.replace(b"\0\x20", b"\0\x1f", 1), BAD, "a length that does not fit"),
        ("length-little-endian", good.replace(b"\0\x20", b"\x20\0", 1), BAD, "a length with its bytes in the wrong order"),
        ("entry-of-31-bytes", b"\0\x1f" + data[0][1:] + good[34:], BAD, "a commitment of 31 bytes, well told"),
        ("entry-in-clear", b"\0\x05hello" + good[34:], BAD, "an entry where its commitment belongs"),
        ("without-lengths", b"".join(data), BAD, "hashes as a tile has them"),
        ("empty", b"", BAD, "nothing at all"),
    ]
    told("entries", ".bytes", cases)


def tiles():
    cases = [(name, HOLDS, reason) for name, reason in [
        ("tile/0/000", "the first of all"), ("tile/0/001", "the second"), ("tile/0/999", "the last with one group"),
        ("tile/0/x001/000", "the first with two"), ("tile/0/x001/x234/067", "the example of C2SP"),
        ("tile/3/000.p/1", "one hash of a high level"), ("tile/0/x001/x234/067.p/255", "one hash missing"),
        ("tile/7/000.p/127", "the top of the largest log")]]
    cases += [(name, BAD, reason) for name, reason in [
        ("", "nothing at all"), ("tile/0/", "no number"), ("tile/0", "no number"), ("/tile/0/000", "a slash before"),
        ("tile/0/000/", "a slash behind"), ("tile/00/000", "a level in two digits"), ("tile/8/000", "higher than any log of ours"),
        ("tile/63/000", "higher than any log of ours"), ("tile/-1/000", "a level below the leaves"), ("tile/x/000", "no level"),
        ("tile/0/0", "fewer than three digits"), ("tile/0/0000", "four digits in a group"), ("tile/0/x000/001", "a group of nothing"),
        ("tile/0/001/234", "a group without its x"), ("tile/0/x001/x234/x067", "an x before the last group"),
        ("tile/0/X001/000", "a capital X"), ("tile/0/1234067", "no groups"), ("tile/0/000.p/0", "no width"),
        ("tile/0/000.p/256", "a full tile written as a partial one"), ("tile/0/000.p/05", "a leading zero"),
        ("tile/0/000.p/+5", "a plus sign"), ("tile/0/000.p/", "an empty width"), ("tile/0/000.P/5", "a capital P"),
        ("tile/0/000.p/5/", "a slash behind"), ("tile/0/000.p/5.p/5", "a width twice"), ("tile/0/../0/000", "a way out"),
        ("tile/0/%30%300", "percent signs"), ("tile/7/000.p/128", "more than 2^63 - 1 entries"), ("tile/7/000", "more than 2^63 - 1 entries"),
        ("tile/0/x036/x028/x797/x018/x963/968", "behind 2^63 - 1 entries"), ("tile/0/x999/x999/x999/x999/x999/x999/999", "a number past 2^63"),
        ("tile/0/\u0660\u0660\u0660", "digits of another script"), ("tile/entries/000", "entries, not hashes"), ("tile/0/ 000", "a blank")]]
    with open(os.path.join(HERE, "paths.list"), "w") as file:
        file.writelines("%-42s | %-13s | %s\n" % case for case in cases)
    hashes, level, lines = [sha(b"\0", b"leaf %d" % i) for i in range(70000)], 0, []
    while hashes:
        for n in range(0, len(hashes), 256):
            tile = hashes[n:n + 256]
            lines.append("tile/%d/%s%s %s\n" % (level, grouped(n // 256), "" if len(tile) == 256 else ".p/%d" % len(tile), sha(*tile).hex()))
        hashes = [top(hashes[n:n + 256]) for n in range(0, len(hashes) - 255, 256)]
        level += 1
    with open(os.path.join(HERE, "tree-of-70000.list"), "w") as file:
        file.writelines(lines)


def grouped(number):
    groups = ["%03d" % (number % 1000)]
    while number >= 1000:
        number //= 1000
        groups.insert(0, "x%03d" % (number % 1000))
    return "/".join(groups)


def top(hashes):
    while len(hashes) > 1:
        hashes = [sha(b"\1", hashes[i], hashes[i + 1]) for i in range(0, len(hashes), 2)]
    return hashes[0]


if __name__ == "__main__":
    shutil.rmtree(os.path.join(HERE, "entries"), ignore_errors=True)
    entries()
    tiles()
