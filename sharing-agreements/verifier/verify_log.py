#!/usr/bin/env python3
"""Checks what a Sharing Hub log gave out, with nothing but Python's standard library and docs/audit-log.md.

Ends with 0 when it holds, 1 when it does not, 2 when it cannot be read. Written apart from the hub's own library, on purpose: where
the two differ, one of them is wrong."""
import argparse, base64, bisect, datetime, hashlib, io, json, os, pathlib, re, struct, sys, zipfile, zlib

class Wrong(Exception):
    """It can be read, and does not hold."""

class Unreadable(ValueError):
    """It cannot be read; Python's own complaints about what it was given to read count as the same."""

def refuse(kind, when, what):
    if when:
        raise kind(what)

def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

def unbase64(text):
    data = base64.b64decode(str(text).encode("ascii") + b"===")
    refuse(Unreadable, base64.b64encode(data).decode() != text, "expected standard base64 with its padding")
    return data

def number(text):
    refuse(Unreadable, not re.fullmatch("0|[1-9][0-9]{0,18}", text, re.ASCII) or int(text) >= 2**63, "expected a number, found %s" % text)
    return int(text)

# --- Ed25519 (RFC 8032, section 5.1), checking only
P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P

def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    return (b - a) * (d - c) % P, (d + c) * (b + a) % P, (d - c) * (d + c) % P, (b - a) * (b + a) % P

def times(s, p):
    rest = times(s >> 1, add(p, p)) if s else (0, 1, 1, 0)
    return add(rest, p) if s & 1 else rest

def point(data):
    y, sign = int.from_bytes(data, "little") & (2**255 - 1), data[31] >> 7
    x2 = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(x2, (P + 3) // 8, P)
    x = x if (x * x - x2) % P == 0 else x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - x2) % P or (x == 0 and sign):
        return None
    return (x, y, 1, x * y % P) if x & 1 == sign else (P - x, y, 1, (P - x) * y % P)

BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))

def signed(key, message, signature):
    a, r, s = point(key), point(signature[:32].ljust(32)), int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    left, right = times(s, BASE), add(r, times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0

# --- the tree (RFC 9162, section 2.1)
def root_of(leaf, index, size, path):
    """The root to which a path leads, worked out from the top down."""
    refuse(Wrong, (size == 1) != (not path), "the path has not as many steps as the entry's place calls for")
    if size == 1:
        return leaf
    left = 1 << ((size - 1).bit_length() - 1)
    if index < left:
        return sha(b"\1", root_of(leaf, index, left, path[:-1]), path[-1])
    return sha(b"\1", path[-1], root_of(leaf, index - left, size - left, path[:-1]))

def included(leaf, index, size, path, root):
    if not 0 <= index < size < 2**63 or any(len(step) != 32 for step in path + [leaf, root]) or len(path) > 63:
        raise Wrong("no place in a log of that size")
    refuse(Wrong, root_of(leaf, index, size, path) != root, "the entry does not lead to the log's root")

def roots_of(size1, size2, path, root1, whole):
    """Both roots of a consistency proof, from the top down; `whole` while the earlier tree is all we look at."""
    refuse(Wrong, len(path) != (not whole) if size1 == size2 else not path, "the path has not as many steps as the two sizes call for")
    if size1 == size2:
        return (root1, root1) if whole else (path[0], path[0])
    left = 1 << ((size2 - 1).bit_length() - 1)
    if size1 <= left:
        earlier, later = roots_of(size1, left, path[:-1], root1, whole)
        return earlier, sha(b"\1", later, path[-1])
    earlier, later = roots_of(size1 - left, size2 - left, path[:-1], root1, False)
    return sha(b"\1", path[-1], earlier), sha(b"\1", path[-1], later)

def consistent(size1, size2, path, root1, root2):
    if not 0 < size1 <= size2 < 2**63 or size1 < size2 and any(len(step) != 32 for step in path + [root1, root2]):
        raise Wrong("the log did not grow from the one size to the other")
    refuse(Wrong, roots_of(size1, size2, path, root1, True) != (root1, root2), "the proof does not lead to both roots")

# --- the texts (docs/audit-log.md, sections 2 to 8)
class Log:
    def __init__(self, key):
        key = open(key, encoding="utf-8").read().strip() if os.path.isfile(key) else key
        name, check, data = (key.split("+", 2) + ["", ""])[:3]
        typed = unbase64(data)
        if len(typed) != 33 or typed[0] != 1 or sha(name.encode(), b"\n", typed)[:4].hex() != check:
            raise Unreadable("the log's key: expected name+check+base64 of an Ed25519 key")
        self.name, self.id, self.key = name, bytes.fromhex(check), typed[1:]

    def checkpoint(self, note):
        """Size and root of a signed note."""
        text, blank, below = note.rpartition("\n\n")
        lines = text.split("\n")
        if not blank or not below.endswith("\n") or len(lines) != 3 or re.search("[\0-\x09\x0b-\x1f\x7f\ufffd]", note):
            raise Unreadable("checkpoint: expected three lines, an empty line and signatures")
        size, root, ours = number(lines[1]), unbase64(lines[2]), []
        for line in below[:-1].split("\n"):
            words = line.split(" ")
            if len(words) != 3 or words[0] != "\u2014" or not words[1] or "+" in words[1] or len(unbase64(words[2])) < 5:
                raise Unreadable("checkpoint: a signature line in another form")
            ours += [unbase64(words[2])[4:]] if words[1] == self.name and unbase64(words[2])[:4] == self.id else []
        refuse(Unreadable, len(root) != 32, "checkpoint: expected a root of 32 bytes")
        if lines[0] != self.name or len(ours) != 1 or not signed(self.key, (text + "\n").encode(), ours[0]):
            raise Wrong("the log's key did not sign this checkpoint")
        return size, root

HEX, AGENCY, WORD = "[0-9a-f]{64}", "(?=[a-z0-9-]{2,40}(?![a-z0-9-]))[a-z][a-z0-9]*(?:-[a-z0-9]+)*", "[a-z0-9][a-z0-9./-]{0,99}"
RANDOM, CLAUSE = "[0-7][0-9abcdefghjkmnpqrstvwxyz]{25}", HEX + "#[1-9][0-9]{0,3}(?:\\.[1-9][0-9]{0,3}){0,4}"
COUNT, SECTION = "[1-9][0-9]{0,18}", "sec-" + RANDOM
FIELDS = [  # name, at least, at most, value: the table of section 2
    ("time", 1, 1, r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(?!000Z)\d{3}|\.\d{3}(?!000Z)\d{3}|\.\d{6}(?!000Z)\d{3})?Z"),
    ("event", 1, 1, "submitted|released|refused|asked|consulted|proposed|assented|in-force|stopped|resumed|withdrawn|suspended|suspension-lifted|referred"
     "|(?:signing|resuming|withdrawal|suspension|lifting)-prepared|meeting-planned|agenda-published|statement-signed|fact-stated|log-read|log-exported|erased"),
    ("request", 1, 1, "req-" + RANDOM), ("agency", 1, 1, AGENCY), ("person", 1, 1, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    ("team", 0, 1, AGENCY + "/" + AGENCY),
    ("role", 1, 1, "practitioner|coordinator|chair|auditor|oversight-auditor|agency-administrator|hub-operator"),
    ("case", 0, 1, "case-" + RANDOM), ("document", 0, 1, "doc-" + RANDOM), ("meeting", 0, 1, "meeting-" + RANDOM), ("agreement", 0, 1, HEX),
    ("purpose", 0, 1, WORD), ("digest", 0, 1, HEX), ("section", 0, 10**6, "%s %s %s (?:%s|-)" % (SECTION, AGENCY, WORD, CLAUSE)),
    ("fact", 0, 10**6, "%s %s %s (?:%s|-) (?:0|%s|-)" % (WORD, WORD, WORD, SECTION, COUNT)),
    ("erased", 0, 1, "(?:0|%s) (?:0|%s) %s P(?=.)(?:%sY)?(?:%sM)?(?:%sD)?" % ((COUNT,) * 3 + ("[1-9][0-9]{0,4}",) * 3)),
    ("erased-of", 0, 10**6, " ".join([AGENCY] + [COUNT] * 3)), ("detail", 1, 1, HEX), ("number", 1, 10**6, AGENCY + " " + COUNT)]

def read_entry(data):
    """The running numbers of an entry that is written as it must be; and of a tombstone: first, last, how many, whose numbers."""
    if len(data) > 2**20 or not data.startswith(b"sharing-hub entry 1\n") or not data.endswith(b"\n") or re.search(rb"[^ -~\n]", data):
        raise Unreadable("not an entry")
    lines, found = data.decode("ascii").split("\n")[1:-1], {}
    for name, least, most, value in FIELDS:
        found[name] = []
        while lines and lines[0].startswith(name + " "):
            found[name].append(lines.pop(0)[len(name) + 1:])
        if not least <= len(found[name]) <= most or not all(re.fullmatch(value, text, re.ASCII) for text in found[name]):
            raise Unreadable("the field `%s` is missing, doubled, out of its order or in another form" % name)
    datetime.datetime.fromisoformat(found["time"][0][:19])  # refuses a day no calendar has
    first_words = {name: [line.split(" ")[0] for line in found[name]] for name in ("section", "number", "erased-of")}
    numbers, of = [{agency: [number(n) for n in rest] for agency, *rest in map(str.split, found[name])} for name in ("number", "erased-of")]
    concerned = found["agency"] + [line.split(" ")[1] for line in found["section"]] + first_words["erased-of"]
    if lines or any(words != sorted(set(words)) for words in [found["fact"], *first_words.values()]) or any(
            team.split("/")[0] != found["agency"][0] for team in found["team"]) or not set(concerned) <= set(numbers):
        raise Unreadable("an unknown line, another order, an agency without its number, or a team of another agency")
    first, last, count = [number(n) for n in found["erased"][0].split(" ")[:3]] if found["erased"] else (0, 0, 0)
    if (found["event"] == ["erased"]) != (count > 0) or not count <= last - first + 1 < 2**63 or sum(k for _, _, k in of.values()) < count \
            or any(k > min(count, b - a + 1) or b - a > last - first or b >= numbers[agency][0] for agency, (a, b, k) in of.items()):
        raise Unreadable("a tombstone for what cannot be")
    return {agency: n for agency, [n] in numbers.items()}, (first, last, count, of) if count else None

def unpacked(pack):
    """The files of a zip, read from front to back as far as they are whole."""
    files, at = {}, 0
    while pack[at:at + 4] == b"PK\3\4" and len(pack) >= at + 30:
        flags, method, _, _, crc, packed, size, names, extra = struct.unpack("<HHHHIIIHH", pack[at + 6:at + 30])
        name, at = pack[at + 30:at + 30 + names], at + 30 + names + extra
        content = pack[at:at + size]
        refuse(Wrong, method == 8 and not files, "the zip is not as the hub wrote it: unpack it and check the folder")
        if method or flags & 9 or packed != size or len(content) != size or zlib.crc32(content) != crc:
            break
        files.setdefault(name.decode("utf-8", "replace"), content)
        at += packed
    return files

def packed(files):
    """The one zip of these files, and where each of them begins."""
    held, starts = io.BytesIO(), []
    with zipfile.ZipFile(held, "w") as pack:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, (1980, 2, 1, 0, 0, 0))
            info.create_system, info.create_version, info.extract_version = 0, 10, 10
            starts.append((held.tell(), name))
            pack.writestr(info, files[name])
            info.external_attr = 0
        starts.append((held.tell(), ""))
    return held.getvalue(), starts

def check_entry(files, index, note, size, root):
    """What `read_entry` makes of it, or nothing for a closed one."""
    name = "entries/%012d" % index
    text, proof = files.pop(name + ".txt"), files.pop(name + ".tlog-proof")
    head, blank, below = proof.decode("utf-8", "replace").partition("\n\n")
    lines = head.split("\n")
    if not blank or lines[:2] != ["c2sp.org/tlog-proof@v1", "index %d" % index] or below != note:
        raise Wrong("its proof is of another form, for another place or under another checkpoint")
    first, newline, entry = text.partition(b"\n")
    opened = re.fullmatch(b"(salt|closed) (" + HEX.encode() + b")", first)
    refuse(Wrong, not newline or not opened or (opened[1] == b"closed" and entry), "expected `salt` or `closed` and 64 digits")
    leaf = bytes.fromhex(opened[2].decode())
    leaf = sha(b"\0", sha(b"sharing-hub log entry 1\n", leaf, entry)) if opened[1] == b"salt" else leaf
    included(leaf, index, size, [unbase64(line) for line in lines[2:]], root)
    return read_entry(entry) if opened[1] == b"salt" else None

def check_closed(opened, first, count, everything):
    """Where everything is said to be opened, only what was erased is closed; and no tombstone counts wrongly."""
    places, stones = [index for index, _, _ in opened], [(index, stone) for index, _, stone in opened if stone]
    covered = {place for _, (a, b, _, _) in stones for place in range(max(a, first), min(b + 1, first + count))}
    for place in sorted(set(range(first, first + count)) - set(places) - covered) if everything else []:
        raise Wrong("entry %d: not opened, and no tombstone says that it was erased" % place)
    for index, (a, b, erased, _) in stones:
        closed = b + 1 - a - bisect.bisect_right(places, b) + bisect.bisect_left(places, a)
        if b >= index or a >= first and (closed != erased if everything else closed < erased):
            raise Wrong("entry %d: it says that another number of entries was erased than is missing" % index)

def check_numbers(opened, first, complete):
    """No agency's running number is left out but those of erased entries, as many as the tombstones say."""
    last, gaps, said = {}, [], [(agency, a, b) for _, _, stone in opened if stone for agency, (a, b, _) in stone[3].items()]
    for index, numbers, stone in opened:
        for agency, now in numbers.items():
            low = reach = last.get(agency, 0) + 1
            gapless = agency in complete and (agency in last or first == 0)
            while gapless and 0 < reach < now:
                reach = max((b + 1 for name, a, b in said if name == agency and a <= reach <= b), default=0)
            refuse(Wrong, now < low or not reach, "entry %d: the running numbers of %s show an entry left out or put in" % (index, agency))
            gaps += [(agency, low, now)] if gapless and low < now else []
            last[agency] = now
        for agency, (a, b, erased) in stone[3].items() if stone else []:
            missing = sum(max(0, min(b + 1, high) - max(a, low)) for name, low, high in gaps if name == agency)
            if agency in complete and (missing != erased if first == 0 else missing > erased):
                raise Wrong("entry %d: it says that another number of entries of %s was erased than is missing" % (index, agency))

def check_bundle(log, files):
    refuse(Unreadable, "bundle" not in files or "checkpoint" not in files, "no bundle: a file `bundle` and a file `checkpoint`")
    header = re.fullmatch("sharing-hub bundle 1\nfirst (0|%s)\ncount (%s)\n(opened everything\n)?((?:complete-for %s\n)*)" % (
        COUNT, COUNT, AGENCY), files.pop("bundle").decode("utf-8", "replace"), re.ASCII)
    note = files.pop("checkpoint").decode("utf-8", "replace")
    complete = re.findall("complete-for (.*)\n", header[4]) if header else []
    if not header or complete != sorted(set(complete)) or number(header[1]) + number(header[2]) >= 2**63:
        raise Unreadable("bundle: not in the one spelling there is")
    (size, root), first, count, opened = log.checkpoint(note), int(header[1]), int(header[2]), []
    for index in range(first, first + count):
        try:
            read = check_entry(files, index, note, size, root)
        except (Wrong, ValueError, KeyError) as e:
            raise Wrong("entry %d: %s" % (index, "a file of it is missing or damaged" if isinstance(e, KeyError) else e))
        opened += [(index, *read)] if read else []
    refuse(Wrong, files, "a file does not belong to the bundle: %s" % min(files, default=""))
    everything = bool(header[3]) or len(opened) == count
    check_closed(opened, first, count, everything)
    check_numbers(opened, first, {agency for _, numbers, _ in opened for agency in numbers} if everything else complete)

def check_log(log, file):
    if os.path.isdir(file):
        inside = [path for path in pathlib.Path(file).rglob("*") if path.is_file()]
        return check_bundle(log, {path.relative_to(file).as_posix(): path.read_bytes() for path in inside})
    files = unpacked(pack := open(file, "rb").read())
    check_bundle(log, dict(files))
    ours, starts = packed(files)
    if ours != pack:
        differs = next((i for i, (a, b) in enumerate(zip(ours, pack)) if a != b), min(len(ours), len(pack)))
        name = re.fullmatch("entries/0{0,11}([0-9]+)[.].*", starts[bisect.bisect_right(starts, (differs, "\uffff")) - 1][1])
        raise Wrong((("entry %s: " % name[1]) if name else "") + "the zip around the files is not as the hub wrote it")

def once(pairs):
    refuse(Unreadable, len(dict(pairs)) != len(pairs), "a field twice")
    return {name: value for name, value in pairs if name not in ("desc", "wantErr")}

def check_proof(file):
    said = json.loads(open(file, "rb").read(2**20).decode("utf-8"), object_pairs_hook=once)
    said = said if isinstance(said, dict) else {}
    path, names = said.get("proof") or [], " ".join(sorted(said))
    if not isinstance(path, list) or names not in ("leafHash leafIdx proof root treeSize", "proof root1 root2 size1 size2"):
        raise Unreadable("expected the fields of an inclusion or of a consistency proof")
    counts = [said[name] for name in ("leafIdx", "treeSize", "size1", "size2") if name in said]
    if any(type(count) is not int or not 0 <= count < 2**64 for count in counts):
        raise Unreadable("expected sizes and places from 0 to 2^64 - 1")
    if "leafIdx" in said:
        included(unbase64(said["leafHash"]), *counts, [unbase64(step) for step in path], unbase64(said["root"]))
    else:
        consistent(*counts, [unbase64(step) for step in path], unbase64(said["root1"]), unbase64(said["root2"]))

def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("what", choices=["log", "proof"], help="an export, zipped or unpacked; or inclusion and consistency proofs as JSON")
    words.add_argument("file", nargs="+")
    words.add_argument("--key", default="config/log.vkey", help="the log's public key or its file: the one you pinned, not one that came along")
    given, worst = words.parse_args(), 0
    for file in given.file:
        try:
            check_log(Log(given.key), file) if given.what == "log" else check_proof(file)
            print("It holds.")
        except (Wrong, ValueError, OSError, RecursionError) as e:
            worst = max(worst, 1 if isinstance(e, Wrong) else 2)
            print("%s\n%s" % ("It does not hold." if isinstance(e, Wrong) else "It cannot be read.", e), file=sys.stderr)
    return worst

if __name__ == "__main__":
    sys.exit(main())
