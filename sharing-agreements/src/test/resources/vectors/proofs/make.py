#!/usr/bin/env python3
"""Makes the vectors beside it: good ones from the RFC's own definitions, then each bent in one place.

Shares no code with the library: Python's standard library hashes, the openssl command signs.
Run it in its own folder; it writes the same bytes every time (Ed25519 has no chance in it).
"""
import base64, hashlib, io, json, os, shutil, subprocess, tempfile, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
ORIGIN = "hub.brockmere.example/log"
DASH = "\u2014"


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def b64(data):
    return base64.b64encode(data).decode()


# RFC 9162, section 2.1: root, path and subproof, as written there.
def split(n):
    k = 1
    while 2 * k < n:
        k *= 2
    return k


def mth(d):
    if not d:
        return sha()
    return sha(b"\0", d[0]) if len(d) == 1 else sha(b"\1", mth(d[:split(len(d))]), mth(d[split(len(d)):]))


def path(m, d):
    if len(d) == 1:
        return []
    k = split(len(d))
    return path(m, d[:k]) + [mth(d[k:])] if m < k else path(m - k, d[k:]) + [mth(d[:k])]


def subproof(m, d, b):
    if m == len(d):
        return [] if b else [mth(d)]
    k = split(len(d))
    return subproof(m, d[:k], b) + [mth(d[k:])] if m <= k else subproof(m - k, d[k:], False) + [mth(d[:k])]


def flip(data):
    return data[:-1] + bytes([data[-1] ^ 1])


LEAVES = [b"leaf %d" % i for i in range(16)]


def write(folder, name, content):
    os.makedirs(os.path.join(HERE, folder), exist_ok=True)
    with open(os.path.join(HERE, folder, name), "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())


def write_json(folder, name, fields, reason, bad=True):
    shown = {key: b64(value) if isinstance(value, bytes) else [b64(step) for step in value] if isinstance(value, list)
             else value for key, value in fields.items()}
    write(folder, name + ".json", json.dumps({**shown, "desc": reason, "wantErr": bad}, indent=2) + "\n")


def bent_paths(proof, stranger):
    yield "path-with-the-root-behind", proof + [stranger], "one step too many, at the end"
    yield "path-with-the-root-before", [stranger] + proof, "one step too many, at the beginning"
    yield "path-with-rubbish-before", [b""] + proof, "a step of no bytes in front"
    yield "path-with-rubbish-behind", proof + [b""], "a step of no bytes behind"
    if proof:
        yield "path-empty", [], "no steps at all"
        yield "path-without-its-first", proof[1:], "cut short at the beginning"
        yield "path-without-its-last", proof[:-1], "cut short at the end"
        yield "path-with-its-last-twice", proof + proof[-1:], "the last step doubled"
        yield "step-flipped", [flip(proof[0])] + proof[1:], "one bit of the first step"
        yield "step-of-31-bytes", proof[:-1] + [proof[-1][:-1]], "the last step lost a byte"
        yield "step-of-33-bytes", proof[:-1] + [proof[-1] + b"\0"], "the last step gained a byte"
    if len(proof) > 1:
        yield "steps-swapped", [proof[1], proof[0]] + proof[2:], "the first two steps in each other's place"


def inclusion():
    for index, size in [(0, 1), (2, 7), (6, 7), (0, 8), (5, 8)]:
        d = LEAVES[:size]
        good = {"leafIdx": index, "treeSize": size, "root": mth(d), "leafHash": mth([d[index]]), "proof": path(index, d)}
        start = "%d-of-%d-" % (index, size)
        write_json("inclusion", start + "good", good, "holds", bad=False)
        bends = [("index-%s" % word, {"leafIdx": value % 2**64}, "the index %s" % word) for word, value in
                 [("one-up", index + 1), ("one-down", index - 1), ("is-the-size", size), ("with-a-bit-turned", index ^ 2),
                  ("beyond-63-bits", index + 2**63)] if value % 2**64 != index]
        bends += [("size-%s" % word, {"treeSize": value % 2**64}, "the size %s" % word) for word, value in
                  [("doubled", 2 * size), ("halved", size // 2), ("zero", 0), ("beyond-63-bits", size + 2**63)]]
        bends += [
            ("root-flipped", {"root": flip(good["root"])}, "one bit of the root"),
            ("root-of-next-size", {"root": mth(LEAVES[:size + 1])}, "the root of the log one entry later"),
            ("root-empty", {"root": b""}, "no root"),
            ("root-longer", {"root": good["root"] + b"\0"}, "a root of 33 bytes"),
            ("leaf-flipped", {"leafHash": flip(good["leafHash"])}, "one bit of the leaf"),
            ("leaf-of-neighbour", {"leafHash": mth([LEAVES[index + 1]])}, "the leaf of the next entry"),
            ("leaf-hashed-as-node", {"leafHash": sha(b"\1", d[index])}, "a leaf hashed with the prefix of nodes"),
            ("leaf-unhashed", {"leafHash": d[index]}, "the entry itself where its hash belongs"),
        ]
        for name, change, reason in bends:
            write_json("inclusion", start + name, {**good, **change}, reason)
        for name, steps, reason in bent_paths(good["proof"], good["root"]):
            write_json("inclusion", start + name, {**good, "proof": steps}, reason)


def consistency():
    for size1, size2 in [(3, 3), (1, 8), (4, 7), (6, 13)]:
        d = LEAVES[:size2]
        good = {"size1": size1, "size2": size2, "root1": mth(d[:size1]), "root2": mth(d), "proof": subproof(size1, d, True)}
        start = "%d-to-%d-" % (size1, size2)
        write_json("consistency", start + "good", good, "holds", bad=False)
        rewritten = [b"another leaf"] + LEAVES[1:size2]
        bends = [
            ("from-nothing", {"size1": 0}, "every log grew from nothing: that proves nothing"),
            ("backwards", {"size1": size2 + 1}, "an earlier log longer than the later one"),
            ("size-beyond-63-bits", {"size2": size2 + 2**63}, "longer than any log of ours"),
            ("later-size-doubled", {"size2": 2 * size2}, "the later size doubled"),
            ("earlier-root-flipped", {"root1": flip(good["root1"])}, "one bit of the earlier root"),
            ("later-root-flipped", {"root2": flip(good["root2"])}, "one bit of the later root"),
            ("rewritten", {"root2": mth(rewritten)}, "the later log changed its first entry"),
            ("shortened-root", {"root1": good["root1"][:-1]}, "an earlier root of 31 bytes"),
        ]
        if size1 != size2:
            bends += [("roots-swapped", {"root1": good["root2"], "root2": good["root1"]}, "the roots in each other's place"),
                      ("sizes-equal", {"size1": size2}, "steps where equal sizes need none"),
                      ("other-earlier-size", {"size1": size1 ^ 2}, "another earlier size")]
        for name, change, reason in bends:
            write_json("consistency", start + name, {**good, **change}, reason)
        for name, steps, reason in bent_paths(good["proof"], good["root1"]):
            write_json("consistency", start + name, {**good, "proof": steps}, reason)


class LogKey:
    """An Ed25519 key as C2SP signed-note has it; openssl signs."""

    def __init__(self, name, seed):
        self.name = name
        self.der = bytes.fromhex("302e020100300506032b657004220420") + seed
        public = subprocess.run(["openssl", "pkey", "-inform", "DER", "-pubout", "-outform", "DER"], input=self.der,
                                capture_output=True, check=True).stdout[-32:]
        self.id = sha(name.encode(), b"\n", b"\1", public)[:4]
        self.vkey = "%s+%s+%s" % (name, self.id.hex(), b64(b"\1" + public))

    def sign(self, text):
        with tempfile.TemporaryDirectory() as folder:
            key, message = os.path.join(folder, "key"), os.path.join(folder, "message")
            open(key, "wb").write(self.der)
            open(message, "wb").write(text.encode())
            return subprocess.run(["openssl", "pkeyutl", "-sign", "-rawin", "-keyform", "DER", "-inkey", key, "-in", message],
                                  capture_output=True, check=True).stdout

    def line(self, text):
        return "%s %s %s\n" % (DASH, self.name, b64(self.id + self.sign(text)))

    def note(self, text):
        return text + "\n" + self.line(text)


def checkpoints(key):
    root = b64(mth(LEAVES[:7]))
    text = "%s\n7\n%s\n" % (ORIGIN, root)
    good = key.note(text)
    line = key.line(text)
    other = LogKey("hub.elsewhere.example/log", sha(b"elsewhere"))
    namesake = LogKey(ORIGIN, sha(b"namesake"))
    witness = "%s witness.example %s\n" % (DASH, b64(b"wxyz" + bytes(72)))
    cases = [
        ("good", good, "holds", "as the log signs it"),
        ("good-empty-log", key.note("%s\n0\n%s\n" % (ORIGIN, b64(sha()))), "holds", "a log without entries"),
        ("good-with-witness", good + witness, "holds", "the line of a witness we do not know is passed over"),
        ("size-with-zero", key.note(text.replace("\n7\n", "\n07\n")), "unreadable", "a leading zero, well signed"),
        ("size-with-plus", key.note(text.replace("\n7\n", "\n+7\n")), "unreadable", "a plus sign, well signed"),
        ("size-negative", key.note(text.replace("\n7\n", "\n-7\n")), "unreadable", "fewer than no entries, well signed"),
        ("size-too-large", key.note(text.replace("\n7\n", "\n9223372036854775808\n")), "unreadable", "2^63 entries, well signed"),
        ("root-without-padding", key.note(text.replace("=", "")), "unreadable", "base64 without its padding, well signed"),
        ("root-of-31-bytes", key.note("%s\n7\n%s\n" % (ORIGIN, b64(bytes(31)))), "unreadable", "31 bytes, well signed"),
        ("with-extension", key.note(text + "extension\n"), "unreadable", "a fourth line, well signed: our log writes none"),
        ("two-lines", key.note("%s\n7\n" % ORIGIN), "unreadable", "no root, well signed"),
        ("windows-line-ends", good.replace("\n", "\r\n"), "unreadable", "CRLF"),
        ("without-signature", text + "\n", "unreadable", "no signature line"),
        ("without-blank-line", text + line, "unreadable", "no empty line between text and signatures"),
        ("without-last-newline", good[:-1], "unreadable", "the last newline is missing"),
        ("with-hyphen", good.replace(DASH, "-"), "unreadable", "a hyphen where the long dash belongs"),
        ("signature-without-padding", good.rstrip("=\n") + "\n", "unreadable", "base64 of a signature without its padding"),
        ("empty", "", "unreadable", "nothing at all"),
        ("half-a-dash", good.encode().replace(b"\xe2\x80\x94", b"\xe2\x80"), "unreadable", "not UTF-8"),
        ("size-changed", good.replace("\n7\n", "\n8\n"), "does not hold", "another size under the same signature"),
        ("origin-changed", good.replace(ORIGIN + "\n", "hub.brockmere.example/lob\n", 1), "does not hold", "another origin"),
        ("root-changed", good.replace(root, b64(flip(mth(LEAVES[:7])))), "does not hold", "another root"),
        ("signature-flipped", text + "\n%s %s %s\n" % (DASH, ORIGIN, b64(key.id + flip(key.sign(text)))), "does not hold", "one bit"),
        ("signature-cut", text + "\n%s %s %s\n" % (DASH, ORIGIN, b64(key.id + key.sign(text)[:-1])), "does not hold", "63 bytes"),
        ("key-id-changed", text + "\n%s %s %s\n" % (DASH, ORIGIN, b64(b"\0\0\0\0" + key.sign(text))), "does not hold", "of no key we know"),
        ("signed-twice", good + line, "does not hold", "our own line doubled"),
        ("only-witness", text + "\n" + witness, "does not hold", "no line of the log's own key"),
        ("namesake", namesake.note(text), "does not hold", "another key of the same name"),
        ("elsewhere", other.note(text.replace(ORIGIN, other.name)), "does not hold", "another log's good checkpoint"),
        ("signed-by-elsewhere", other.note(text), "does not hold", "our text under another log's key"),
    ]
    told("checkpoint", ".txt", cases)


ENTRY = """sharing-hub entry 1
time 2026-11-24T09:30:00.125Z
event released
request req-00000000000000000000000001
agency eastshire-council
person c0ffee00-0000-4000-8000-000000000001
team eastshire-council/childrens-services
role practitioner
case case-00000000000000000000000001
agreement {0}
purpose safeguard-victim
section sec-00000000000000000000000001 brockmere-police released {0}#4.1
section sec-00000000000000000000000003 brockmere-police forbidden {0}#7.1
fact on-the-agenda yes hub - 12
detail {1}
number brockmere-police 8
number eastshire-council 3
""".format(sha(b"agreement").hex(), sha(b"detail").hex())


def entries():
    def changed(name, old, new, reason):
        assert old in ENTRY
        return name, ENTRY.replace(old, new, 1), "unreadable", reason
    lines = ENTRY.splitlines(True)
    cases = [
        ("good", ENTRY, "holds", "as the hub writes it"),
        changed("unknown-event", "event released", "event sold", "an event that is not in the closed list"),
        changed("event-in-capitals", "event released", "event RELEASED", "a second spelling of an event"),
        changed("unknown-role", "role practitioner", "role street-warden", "a role that is not in the closed list"),
        changed("unknown-field", "role ", "colour red\nrole ", "a field nobody knows"),
        changed("name-of-a-person", "role ", "name Ross Field\nrole ", "an entry has no place for a name"),
        changed("field-doubled", "role practitioner\n", "role practitioner\nrole practitioner\n", "a field twice"),
        ("fields-reordered", "".join(lines[:4] + [lines[5], lines[4]] + lines[6:]), "unreadable", "person before agency"),
        ("sections-reordered", "".join(lines[:11] + [lines[12], lines[11]] + lines[13:]), "unreadable", "sections out of order"),
        ("numbers-reordered", "".join(lines[:15] + [lines[16], lines[15]]), "unreadable", "agencies out of order"),
        ("windows-line-ends", ENTRY.replace("\n", "\r\n"), "unreadable", "CRLF"),
        changed("tab", "event released", "event\treleased", "a tab for a blank"),
        changed("null-byte", "released", "rele\0ased", "a control character"),
        changed("not-ascii", "safeguard", "s\u00e4feguard", "a letter beyond ASCII"),
        changed("two-blanks", "event released", "event  released", "two blanks for one"),
        changed("time-with-offset", "125Z", "125+00:00", "a second spelling of a time"),
        changed("time-with-more-zeros", "125Z", "125000Z", "a second spelling of a time"),
        changed("number-with-zero", "police 8", "police 08", "a second spelling of a number"),
        changed("number-zero", "police 8", "police 0", "running numbers are counted from 1"),
        changed("number-missing", "number brockmere-police 8\n", "", "an agency concerned without its number"),
        changed("team-of-others", "team eastshire-council/", "team brockmere-police/", "a team of another agency"),
        changed("fact-too-short", " hub - 12", " hub - ", "a fact that lost its entry"),
        changed("version-2", "entry 1", "entry 2", "a version nobody has written yet"),
        ("cut", ENTRY[:-1], "unreadable", "the last newline is missing"),
        ("with-blank-line", ENTRY + "\n", "unreadable", "an empty line at the end"),
        ("empty", "", "unreadable", "nothing at all"),
    ]
    told("entry", ".txt", cases)


def leaf_data(salt, entry):
    return sha(b"sharing-hub log entry 1\n", salt, entry.encode())


def receipts(key):
    salt = sha(b"salt")
    d = LEAVES[:5] + [leaf_data(salt, ENTRY)] + LEAVES[5:9]
    def note(leaves):
        return key.note("%s\n%d\n%s\n" % (ORIGIN, len(leaves), b64(mth(leaves))))
    good = {"index": 5, "salt": salt.hex(), "entry": ENTRY, "path": [h.hex() for h in path(5, d)], "checkpoint": note(d)}
    unsalted = LEAVES[:5] + [sha(ENTRY.encode())] + LEAVES[5:9]
    nonsense = LEAVES[:5] + [leaf_data(salt, "nonsense\n")] + LEAVES[5:9]
    def changed(name, kind, reason, **fields):
        return name, json.dumps({**good, **fields}), kind, reason
    no, bad = "does not hold", "unreadable"
    cases = [
        changed("good", "holds", "as the hub writes it"),
        changed("index-one-up", no, "the place of the next entry", index=6),
        changed("index-of-size", no, "a place the log has not reached", index=10),
        changed("index-negative", no, "a place before the log", index=-1),
        changed("salt-flipped", no, "one bit of the salt", salt=flip(salt).hex()),
        changed("salt-in-capitals", bad, "a second spelling of the salt", salt=salt.hex().upper()),
        changed("salt-short", bad, "31 bytes of salt", salt=salt.hex()[2:]),
        changed("entry-changed", no, "released made refused", entry=ENTRY.replace("event released", "event refused")),
        changed("entry-with-blank-line", no, "one newline more", entry=ENTRY + "\n"),
        changed("entry-unsalted", no, "a leaf that was not salted", checkpoint=note(unsalted)),
        changed("path-cut", no, "one step less", path=good["path"][:-1]),
        changed("path-longer", no, "one step more", path=good["path"] + good["path"][-1:]),
        changed("path-empty", no, "no steps", path=[]),
        changed("path-of-neighbour", no, "the steps of another entry", path=[h.hex() for h in path(4, d)]),
        changed("step-in-capitals", bad, "a second spelling of a hash", path=[h.upper() for h in good["path"]]),
        changed("checkpoint-of-later-log", no, "a later checkpoint with the older path", checkpoint=note(d + LEAVES[:1])),
        changed("checkpoint-unsigned", bad, "the text without its signature", checkpoint=good["checkpoint"].split("\n\n")[0] + "\n"),
        changed("checkpoint-by-namesake", no, "signed by another key of the same name",
                checkpoint=LogKey(ORIGIN, sha(b"namesake")).note(good["checkpoint"].split("\n\n")[0] + "\n")),
        changed("proven-nonsense", bad, "a leaf that stands in the log and is no entry", entry="nonsense\n", checkpoint=note(nonsense)),
        changed("unknown-field", bad, "a field nobody knows", colour="red"),
        ("field-missing", json.dumps({k: v for k, v in good.items() if k != "salt"}), bad, "no salt"),
        ("field-doubled", json.dumps(good)[:-1] + ', "index": 5}', bad, "the index twice"),
        ("torn", json.dumps(good)[:-1], bad, "the last brace is missing"),
    ]
    told("receipt", ".json", cases)


def submission(number, event="submitted"):
    lines = ENTRY.splitlines(True)
    return "".join([lines[0], "time 2026-11-24T08:%02d:00Z\n" % number, "event %s\n" % event,
                    "request req-000000000000000000000001%02d\n" % number, "agency brockmere-police\n", lines[5],
                    lines[7], lines[8], "digest %s\n" % sha(b"%d" % number).hex(), lines[14],
                    "number brockmere-police %d\n" % number])


class Log:
    """A log of some entries, and bundles of it as a mapping of file names to bytes."""

    def __init__(self, key, entries):
        self.key, self.entries = key, entries
        self.salts = [sha(b"salt %d" % i) for i in range(len(entries))]
        self.data = [leaf_data(salt, entry) for salt, entry in zip(self.salts, entries)]
        self.note = key.note("%s\n%d\n%s\n" % (ORIGIN, len(entries), b64(mth(self.data))))

    def bundle(self, first=0, closed=(), complete=()):
        files = {"bundle": "sharing-hub bundle 1\nfirst %d\ncount %d\n" % (first, len(self.entries) - first)
                           + "".join("complete-for %s\n" % agency for agency in complete),
                 "checkpoint": self.note}
        for i in range(first, len(self.entries)):
            files["entries/%012d.txt" % i] = ("closed %s\n" % mth([self.data[i]]).hex() if i in closed
                                              else "salt %s\n%s" % (self.salts[i].hex(), self.entries[i]))
            files["entries/%012d.tlog-proof" % i] = "c2sp.org/tlog-proof@v1\nindex %d\n%s\n%s" % (
                i, "".join(b64(step) + "\n" for step in path(i, self.data)), self.note)
        return files


def packed(files, compressed=False):
    """The zip without compression, times and attributes; made by version 1.0 of the format, as its files need no more."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as pack:
        for name in sorted(files):
            file = zipfile.ZipInfo(name, (1980, 2, 1, 0, 0, 0))
            file.create_system, file.create_version, file.extract_version = 0, 10, 10
            file.compress_type = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
            pack.writestr(file, files[name])
            file.external_attr = 0
    return held.getvalue()


def bundles(key):
    police = [submission(number) for number in range(1, 6)]
    release = ENTRY.replace("police 8", "police 6").replace("council 3", "council 1")
    log = Log(key, police + [release])
    forged = Log(key, police[:2] + [submission(3, "refused")] + police[3:] + [release])
    nonsense = Log(key, police[:2] + ["nonsense\n"] + police[3:] + [release])
    doubled = Log(key, police[:3] + [submission(3)] + police[4:] + [release])
    text, proof = "entries/%012d.txt", "entries/%012d.tlog-proof"

    def changed(name, kind, reason, change, source=log, **given):
        files = source.bundle(**given)
        change(files)
        return name, packed(files), kind, reason

    def swap(files, one, other):
        files[one], files[other] = files[other], files[one]

    def put(name, old, new):
        def change(files):
            assert old in files[name]
            files[name] = files[name].replace(old, new, 1)
        return change

    def nothing(files):
        pass

    no, bad = "does not hold", "unreadable"
    good = packed(log.bundle())
    damaged = good.replace(b"event submitted", b"event submittee", 3).replace(b"event submittee", b"event submitted", 2)
    cases = [
        changed("good", "holds", "a whole log, every entry opened", nothing),
        changed("good-later-range", "holds", "from entry 2 on, one closed, complete for the county council", nothing,
                first=2, closed=[3], complete=["eastshire-council"]),
        changed("entry-changed", no, "entry 2: submitted made released", put(text % 2, "event submitted", "event released")),
        changed("entry-cut", no, "entry 2: its last line is gone", put(text % 2, "number brockmere-police 3\n", "")),
        changed("salt-changed", no, "entry 2: another salt", put(text % 2, "salt %s" % log.salts[2].hex(), "salt " + "0" * 64)),
        changed("salt-missing", no, "entry 2: no first line", put(text % 2, "salt %s\n" % log.salts[2].hex(), "")),
        changed("step-changed", no, "entry 2: one step of its proof", put(proof % 2, b64(path(2, log.data)[0]), b64(sha()))),
        changed("step-missing", no, "entry 2: a step of its proof is gone", put(proof % 2, b64(path(2, log.data)[0]) + "\n", "")),
        changed("proof-of-neighbour", no, "entry 2: its proof says 3", put(proof % 2, "index 2", "index 3")),
        changed("entry-missing", no, "entry 2: taken out", lambda files: files.pop(text % 2)),
        changed("proof-missing", no, "entry 2: its proof taken out", lambda files: files.pop(proof % 2)),
        changed("entries-swapped", no, "entry 2: in the place of 4", lambda files: swap(files, text % 2, text % 4)),
        changed("entry-doubled", no, "entry 2: 1 again, proof and all",
                lambda files: files.update({text % 2: files[text % 1], proof % 2: files[proof % 1]})),
        changed("entry-forged", no, "entry 2: from a forged log, proof and all", lambda files: files.update(
            {text % 2: forged.bundle()[text % 2], proof % 2: forged.bundle()[proof % 2]})),
        changed("two-wrong", no, "entry 2: and 4 as well; the first is named", lambda files: (
            put(text % 4, "submitted", "released")(files), put(text % 2, "submitted", "released")(files))),
        changed("closed-leaf-changed", no, "entry 3: closed, with another leaf",
                put(text % 3, mth([log.data[3]]).hex(), "0" * 64), closed=[3]),
        changed("kept-back", no, "entry 4: after 3, which was promised to the police and is closed", nothing,
                closed=[3], complete=["brockmere-police"]),
        changed("numbered-twice", no, "entry 3: has the number of 2; well proven", nothing, source=doubled),
        changed("nonsense-proven", no, "entry 2: stands in the log and is no entry", nothing, source=nonsense),
        changed("count-too-large", no, "entry 6: promised and not there", put("bundle", "count 6", "count 7")),
        changed("count-too-small", no, "a file does not belong: more entries than promised", put("bundle", "count 6", "count 5")),
        changed("foreign-file", no, "a file does not belong: readme.txt", lambda files: files.update({"readme.txt": "hello"})),
        changed("other-checkpoint", no, "entry 0: the checkpoint is of the forged log",
                lambda files: files.update(checkpoint=forged.note)),
        changed("checkpoint-of-namesake", no, "signature by another key of the log's name", lambda files: files.update(
            checkpoint=LogKey(ORIGIN, sha(b"namesake")).note(log.note.split("\n\n")[0] + "\n"))),
        ("damaged-in-the-zip", damaged, no, "entry 2: one byte, without mending the zip's checksum"),
        ("packed-anew", packed(log.bundle(), compressed=True), no, "not as the hub wrote it: compressed"),
        ("longer", good + b"\0", no, "not as the hub wrote it: one byte behind the end"),
        changed("header-missing", bad, "no file `bundle`", lambda files: files.pop("bundle")),
        changed("header-unknown", bad, "a field nobody knows", put("bundle", "count", "colour red\ncount")),
        changed("checkpoint-missing", bad, "no checkpoint", lambda files: files.pop("checkpoint")),
        ("no-zip", b"entries", bad, "no zip at all"),
        ("empty", b"", bad, "nothing at all"),
    ]
    told("bundle", ".zip", cases)


def told(folder, ending, cases):
    """Files that cannot carry their own reason have it in a list beside them: name, what must happen, why."""
    for name, content, _, _ in cases:
        write(folder, name + ending, content)
    width = max(len(name) for name, _, _, _ in cases)
    write(folder, "reasons.list", "".join("%-*s | %-13s | %s\n" % (width, name, kind, reason) for name, _, kind, reason in cases))


if __name__ == "__main__":
    for old in ["inclusion", "consistency", "checkpoint", "entry", "receipt", "bundle"]:
        shutil.rmtree(os.path.join(HERE, old), ignore_errors=True)
    key = LogKey(ORIGIN, sha(b"\1"))
    write(".", "log.vkey", key.vkey + "\n")
    inclusion()
    consistency()
    checkpoints(key)
    entries()
    receipts(key)
    bundles(key)
