#!/usr/bin/env python3
"""Makes the vectors beside it: the C2SP text formats, good ones from their definitions and then each bent in one place.

Shares no code with the library: Python hashes, the openssl command signs. The same bytes every time.
"""
import base64, hashlib, importlib.util, os, shutil, struct

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("proofs", os.path.join(HERE, "..", "proofs", "make.py"))
proofs = importlib.util.module_from_spec(spec)
spec.loader.exec_module(proofs)
sha, b64, mth, path, subproof, flip, ORIGIN, DASH = (
    proofs.sha, proofs.b64, proofs.mth, proofs.path, proofs.subproof, proofs.flip, proofs.ORIGIN, proofs.DASH)

LEAVES = [b"leaf %d" % i for i in range(13)]
LOG = proofs.LogKey(ORIGIN, sha(b"\1"))
TIME = 1795512600  # 2026-11-24T09:30:00Z
HOLDS, NO, BAD = "holds", "does not hold", "unreadable"


class WitnessKey(proofs.LogKey):
    """The same key as a witness has it: another type, so another id, and a time in what is signed."""

    def __init__(self, name):
        super().__init__(name, sha(name.encode()))
        public = base64.b64decode(self.vkey.split("+", 2)[2])[1:]
        self.id = sha(name.encode(), b"\n", b"\4", public)[:4]
        self.vkey = "%s+%s+%s" % (name, self.id.hex(), b64(b"\4" + public))

    def cosign(self, text, time=TIME, said=None, header="cosignature/v1", cut=None):
        signature = self.sign("%s\ntime %d\n%s" % (header, time, text))
        said = time if said is None else said
        return "%s %s %s\n" % (DASH, self.name, b64((self.id + struct.pack(">Q", said) + signature)[:cut]))


POLICE, COUNTY, NHS, HOMES, OTHER = [WitnessKey("portal.%s.example/witness" % name)
                                     for name in ["brockmere-police", "eastshire-council", "eastshire-nhs", "northgate-homes", "elsewhere"]]
TEXT = "%s\n13\n%s\n" % (ORIGIN, b64(mth(LEAVES)))
NOTE = LOG.note(TEXT)
POLICY = """# two of the three public bodies, and one of the others
log {log}
witness police {police} https://portal.brockmere-police.example/witness
witness county {county}
witness nhs {nhs}
group public-bodies 2 police county nhs

witness homes {homes}
group others any homes
group enough all public-bodies others
quorum enough
""".format(log=LOG.vkey, police=POLICE.vkey, county=COUNTY.vkey, nhs=NHS.vkey, homes=HOMES.vkey)


def told(folder, ending, cases):
    os.makedirs(os.path.join(HERE, folder))
    for name, content, _, _ in cases:
        with open(os.path.join(HERE, folder, name + ending), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
    width = max(len(name) for name, _, _, _ in cases)
    with open(os.path.join(HERE, folder, "reasons.list"), "w") as file:
        file.writelines("%-*s | %-13s | %s\n" % (width, name, kind, reason) for name, _, kind, reason in cases)


def bends(good, kind, *changes):
    for name, old, new, reason in changes:
        assert old in good, name
        yield name, good.replace(old, new, 1), kind, reason


def cosignatures():
    police, county, homes = [key.cosign(TEXT) for key in (POLICE, COUNTY, HOMES)]
    good = NOTE + police + county + homes
    rest = NOTE + county + homes
    cases = [
        ("good", good, HOLDS, "two public bodies and the housing association"),
        ("good-all", good + NHS.cosign(TEXT), HOLDS, "everybody"),
        ("good-with-stranger", good + OTHER.cosign(TEXT), HOLDS, "a witness we do not know is passed over"),
        ("good-other-order", TEXT + "\n" + homes + police + county + LOG.line(TEXT), HOLDS, "lines in another order, the log's own last"),
        ("only-log", NOTE, NO, "no witness"),
        ("one-public-body", NOTE + police + homes, NO, "one of three where two are asked for"),
        ("nobody-of-others", NOTE + police + county, NO, "nobody of the second group"),
        ("stranger-for-county", NOTE + police + OTHER.cosign(TEXT) + homes, NO, "a stranger does not count"),
        ("only-witnesses", TEXT + "\n" + police + county + homes, NO, "the log itself did not sign"),
        ("signature-flipped", rest + police_line(flip(raw(police))), NO, "one bit of a signature"),
        ("time-changed", rest + POLICE.cosign(TEXT, said=TIME + 1), NO, "another time than the one signed"),
        ("time-zero", rest + POLICE.cosign(TEXT, time=0), NO, "time 0 says nothing about the newest tree"),
        ("time-beyond-63-bits", rest + POLICE.cosign(TEXT, time=2**63), NO, "a time after the year 292 billion"),
        ("time-in-milliseconds", rest + POLICE.cosign(TEXT, time=TIME * 1000), NO, "a time after the year 10000"),
        ("header-changed", rest + POLICE.cosign(TEXT, header="cosignature/v2"), NO, "signed under another header"),
        ("plain-signature", rest + police_line(POLICE.id + POLICE.sign(TEXT)), NO, "a signature without time"),
        ("signature-cut", rest + POLICE.cosign(TEXT, cut=-1), NO, "63 bytes"),
        ("signature-longer", rest + police_line(raw(police) + b"\0"), NO, "65 bytes"),
        ("only-time", rest + POLICE.cosign(TEXT, cut=12), NO, "a time and no signature"),
        ("of-smaller-tree", rest + POLICE.cosign(TEXT.replace("\n13\n", "\n12\n")), NO, "the word was given for another size"),
        ("of-other-log", rest + POLICE.cosign(TEXT.replace(ORIGIN, "hub.elsewhere.example/log")), NO, "the word was given for another log"),
        ("twice", good + police, NO, "one witness twice"),
        ("key-id-of-log-type", NOTE + police_line(proofs.LogKey(POLICE.name, sha(POLICE.name.encode())).id + raw(police)[4:])
         + county + homes, NO, "the id this key would have as a log's"),
        ("signed-as-log", NOTE + proofs.LogKey(POLICE.name, sha(POLICE.name.encode())).line(TEXT) + county + homes, NO,
         "signed as a log signs"),
        ("name-exchanged", NOTE + police.replace("brockmere-police", "eastshire-nhs") + county + homes, NO, "under another witness's name"),
        ("with-hyphen", good.replace(police, police.replace(DASH, "-")), BAD, "a hyphen where the long dash belongs"),
        ("without-newline", good[:-1], BAD, "the last newline is missing"),
        ("windows-line-ends", good.replace("\n", "\r\n"), BAD, "CRLF"),
        ("blank-before-witnesses", NOTE + "\n" + police + county + homes, BAD, "an empty line between the signatures"),
        ("two-blanks", good.replace(police, police.replace("witness ", "witness  ")), BAD, "two blanks for one"),
        ("without-padding", good.replace(homes, homes.rstrip("=\n") + "\n") if homes.endswith("=\n") else good[:-2] + "\n", BAD,
         "base64 cut short"),
        ("no-signature", good.replace(police, "%s %s %s\n" % (DASH, POLICE.name, b64(POLICE.id))), BAD, "a key id and nothing after it"),
    ]
    told("cosignature", ".txt", cases)


def raw(line):
    return base64.b64decode(line.split(" ")[2])


def police_line(data):
    return "%s %s %s\n" % (DASH, POLICE.name, b64(data))


def requests():
    """For a witness that last saw the log at size 6."""
    proof = subproof(6, LEAVES, True)
    lines = "".join(b64(step) + "\n" for step in proof)
    good = "old 6\n%s\n%s" % (lines, NOTE)
    short = LOG.note("%s\n5\n%s\n" % (ORIGIN, b64(mth(LEAVES[:5]))))
    rewritten = [b"another leaf"] + LEAVES[1:]
    forked = LOG.note("%s\n13\n%s\n" % (ORIGIN, b64(mth(rewritten))))
    same = LOG.note("%s\n6\n%s\n" % (ORIGIN, b64(mth(LEAVES[:6]))))
    fork_of_same = LOG.note("%s\n6\n%s\n" % (ORIGIN, b64(mth(rewritten[:6]))))
    first = b64(proof[0]) + "\n"
    cases = [
        ("good", good, HOLDS, "from 6 entries to 13"),
        ("good-nothing-new", "old 6\n\n" + same, HOLDS, "the same checkpoint again"),
        ("good-with-cosignature", good + POLICE.cosign(TEXT), HOLDS, "a cosignature under it already"),
        ("forked", "old 6\n%s\n%s" % ("".join(b64(s) + "\n" for s in subproof(6, rewritten, True)), forked), NO, "its first entry was changed"),
        ("forked-same-size", "old 6\n\n" + fork_of_same, NO, "two roots for one size"),
        ("shortened", "old 6\n\n" + short, NO, "the log lost an entry"),
        ("another-start", good.replace("old 6", "old 5"), NO, "from a size this witness did not see last"),
        ("from-nothing", "old 0\n\n" + NOTE, NO, "as if this witness had never seen the log"),
        ("proof-from-nothing", good.replace("old 6", "old 0"), NO, "steps from an empty log"),
        ("namesake", "old 6\n%s\n%s" % (lines, proofs.LogKey(ORIGIN, sha(b"namesake")).note(TEXT)), NO, "another key of the log's name"),
        ("rubbish-signature", good.replace(LOG.line(TEXT), "%s %s %s\n" % (DASH, ORIGIN, b64(LOG.id + bytes(64)))), NO, "the log did not sign"),
    ]
    cases += bends(good, NO,
                   ("step-missing", first, "", "one step less than the sizes call for"),
                   ("step-doubled", first, first + first, "one step more than the sizes call for"),
                   ("step-flipped", first, b64(flip(proof[0])) + "\n", "one bit of a step"))
    cases += bends(good, BAD,
                   ("old-missing", "old 6\n", "", "no line that says from where"),
                   ("old-in-capitals", "old 6", "Old 6", "a second spelling of a word"),
                   ("old-with-zero", "old 6", "old 06", "a leading zero"),
                   ("old-with-plus", "old 6", "old +6", "a plus sign"),
                   ("old-negative", "old 6", "old -6", "a size below nothing"),
                   ("old-beyond-63-bits", "old 6", "old 9223372036854775808", "2^63 entries"),
                   ("old-with-blank", "old 6\n", "old 6 \n", "a blank at the end"),
                   ("old-with-two-blanks", "old 6", "old  6", "two blanks for one"),
                   ("old-twice", "old 6\n", "old 6\nold 6\n", "the size twice"),
                   ("step-of-31-bytes", first, b64(proof[0][:-1]) + "\n", "a step of 31 bytes"),
                   ("step-without-padding", first, first.replace("=", ""), "base64 without its padding"),
                   ("step-with-stray-bits", first, stray(first), "base64 with bits that belong to no byte"),
                   ("step-with-blank", first, " " + first, "a blank before a step"),
                   ("step-url-alphabet", "+" if "+" in lines else "/", "-" if "+" in lines else "_", "the other alphabet of base64"),
                   ("no-blank-line", "\n\n", "\n", "no empty line before the checkpoint: the one after its text is taken"))
    cases += [
        ("two-blank-lines", good.replace("\n\n", "\n\n\n", 1), BAD, "an empty line more"),
        ("windows-line-ends", good.replace("\n", "\r\n"), BAD, "CRLF"),
        ("checkpoint-missing", good[:good.index("\n\n") + 2], BAD, "no checkpoint below"),
        ("checkpoint-with-extension", "old 6\n%s\n%s" % (lines, LOG.note(TEXT + "extension\n")), BAD, "a fourth line, well signed"),
        ("not-ascii", "\u00f6ld" + good[3:], BAD, "a letter beyond ASCII"),
        ("steps-64", "old 6\n%s\n%s" % (first * 64, NOTE), BAD, "more steps than any log needs"),
        ("cut", good[:-1], BAD, "the last newline is missing"),
        ("empty", "", BAD, "nothing at all"),
    ]
    told("witness", ".txt", cases)


def stray(line):
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return line[:42] + digits[digits.index(line[42]) ^ 1] + line[43:]


def log_proofs():
    """Of leaf 5 in the log of 13."""
    steps = path(5, LEAVES)
    lines = "".join(b64(step) + "\n" for step in steps)
    good = "c2sp.org/tlog-proof@v1\nindex 5\n%s\n%s" % (lines, NOTE)
    first = b64(steps[0]) + "\n"
    single = [b"leaf 5"]
    cases = [
        ("good", good, HOLDS, "entry 5 of 13"),
        ("good-with-extra", good.replace("index", "extra c2FsdA==\nindex", 1), HOLDS, "with data that nothing vouches for"),
        ("good-cosigned", good + POLICE.cosign(TEXT) + COUNTY.cosign(TEXT), HOLDS, "cosigned"),
        ("good-alone", "c2sp.org/tlog-proof@v1\nindex 0\n\n" + LOG.note("%s\n1\n%s\n" % (ORIGIN, b64(mth(single)))), HOLDS,
         "the only entry of a log needs no step"),
    ]
    cases += bends(good, NO,
                   ("another-index", "index 5", "index 4", "the place of its neighbour"),
                   ("index-is-size", "index 5", "index 13", "a place behind the end"),
                   ("step-missing", first, "", "one step less"),
                   ("step-doubled", first, first + first, "one step more"),
                   ("step-flipped", first, b64(flip(steps[0])) + "\n", "one bit of a step"),
                   ("size-changed", "\n13\n", "\n14\n", "another size under the same signature"))
    cases += bends(good, BAD,
                   ("version-2", "@v1", "@v2", "a version nobody has written yet"),
                   ("name-in-capitals", "c2sp", "C2SP", "a second spelling of the first line"),
                   ("index-missing", "index 5\n", "", "no index"),
                   ("index-with-zero", "index 5", "index 05", "a leading zero"),
                   ("index-negative", "index 5", "index -5", "a place before the first"),
                   ("index-beyond-63-bits", "index 5", "index 9223372036854775808", "2^63"),
                   ("index-twice", "index 5\n", "index 5\nindex 5\n", "the index twice"),
                   ("extra-after-index", "index 5\n", "index 5\nextra c2FsdA==\n", "extra data in the wrong place"),
                   ("extra-empty", "index", "extra \nindex", "extra data of no bytes"),
                   ("extra-not-base64", "index", "extra salt!\nindex", "extra data that is not base64"),
                   ("extra-twice", "index", "extra c2FsdA==\nextra c2FsdA==\nindex", "extra data twice"),
                   ("step-of-33-bytes", first, b64(steps[0] + b"\0") + "\n", "a step of 33 bytes"),
                   ("step-in-hexadecimal", first, steps[0].hex() + "\n", "a step in hexadecimal"),
                   ("step-with-stray-bits", first, stray(first), "base64 with bits that belong to no byte"),
                   ("step-with-blank", first, first.replace("\n", " \n"), "a blank behind a step"))
    cases += [
        ("two-blank-lines", good.replace("\n\n", "\n\n\n", 1), BAD, "an empty line more"),
        ("windows-line-ends", good.replace("\n", "\r\n"), BAD, "CRLF"),
        ("byte-order-mark", "\ufeff" + good, BAD, "a mark before the first line"),
        ("checkpoint-missing", good[:good.index("\n\n") + 2], BAD, "no checkpoint below"),
        ("cut", good[:-1], BAD, "the last newline is missing"),
        ("empty", "", BAD, "nothing at all"),
    ]
    told("proof", ".tlog-proof", cases)


def policies():
    cases = [
        ("good", POLICY, HOLDS, "two of three and one of one"),
        ("good-none", "quorum none\n", HOLDS, "no witness is asked for"),
        ("good-one-witness", "witness police %s\nquorum police\n" % POLICE.vkey, HOLDS, "one witness is the quorum"),
        ("good-tabs-and-comments", "\t# a comment\n\n  witness\tpolice  %s\t\n quorum police \n" % POLICE.vkey, HOLDS, "white space is free here"),
        ("good-names-in-welsh", "witness heddlu-t\u0177 %s\nquorum heddlu-t\u0177\n" % POLICE.vkey, HOLDS, "a name beyond ASCII"),
    ]
    cases += bends(POLICY, BAD,
                   ("no-quorum", "quorum enough\n", "", "it never says how many are enough"),
                   ("two-quorums", "quorum enough\n", "quorum enough\nquorum none\n", "it says it twice"),
                   ("quorum-unknown", "quorum enough", "quorum everybody", "a name nobody defined"),
                   ("quorum-of-two-words", "quorum enough", "quorum police county", "a word too many"),
                   ("unknown-word", "quorum enough", "threshold 2\nquorum enough", "a line of a kind nobody knows"),
                   ("word-in-capitals", "quorum enough", "Quorum enough", "a second spelling of a word"),
                   ("group-too-many", "group public-bodies 2", "group public-bodies 4", "four of three"),
                   ("group-zero", "group public-bodies 2", "group public-bodies 0", "none of three is no quorum"),
                   ("group-negative", "group public-bodies 2", "group public-bodies -1", "fewer than none"),
                   ("group-with-zero", "group public-bodies 2", "group public-bodies 02", "a leading zero"),
                   ("group-in-words", "group public-bodies 2", "group public-bodies two", "a number in letters"),
                   ("group-without-members", "group others any homes", "group others any", "nobody in it"),
                   ("group-before-witness", "group others any homes", "group others any wardens", "a name that is defined nowhere above"),
                   ("group-of-itself", "group others any homes", "group others any others", "a member of itself"),
                   ("group-of-none", "group others any homes", "group others any none", "nobody as a member"),
                   ("member-twice", "public-bodies 2 police county nhs", "public-bodies 2 police police nhs", "one witness counted twice"),
                   ("member-of-two-groups", "group others any homes", "group others any homes police", "one witness in two groups"),
                   ("name-taken", "witness county", "witness police", "two witnesses of one name"),
                   ("name-of-group-taken", "group others", "group public-bodies", "two groups of one name"),
                   ("name-none", "witness county", "witness none", "the name that means nobody"),
                   ("witness-without-name", "witness county ", "witness ", "no name, or no key"),
                   ("witness-with-log-key", COUNTY.vkey, LOG.vkey, "a log's key as a witness"),
                   ("witness-twice", COUNTY.vkey, POLICE.vkey, "one key under two names"),
                   ("log-with-witness-key", LOG.vkey, COUNTY.vkey, "a witness's key as a log"),
                   ("log-twice", "log " + LOG.vkey + "\n", ("log " + LOG.vkey + "\n") * 2, "one log twice"),
                   ("log-with-too-many-words", "log " + LOG.vkey, "log " + LOG.vkey + " https://a.example https://b.example", "two addresses"),
                   ("key-of-wrong-check", POLICE.id.hex(), "00000000", "the check does not fit the key"),
                   ("key-in-capitals", LOG.id.hex(), LOG.id.hex().upper(), "a second spelling of a check"),
                   ("key-of-unknown-type", POLICE.vkey, typed(POLICE, 7), "a kind of signature nobody knows"),
                   ("key-cut", POLICE.vkey, POLICE.vkey[:-4], "a key that lost bytes"),
                   ("control-character", "quorum", "\f quorum", "a form feed"),
                   ("carriage-return", "quorum enough\n", "quorum enough\r\n", "CRLF"),
                   ("no-break-space", "quorum enough", "quorum\u00a0enough", "a blank that is none"))
    cases += [
        ("not-utf-8", POLICY.encode().replace(b"# two", b"# tw\xf6"), BAD, "a comment that is not UTF-8"),
        ("cut", POLICY[:-1], BAD, "the last newline is missing"),
        ("empty", "", BAD, "nothing at all"),
        ("witnesses-65", "".join("witness w%d %s\n" % (i, WitnessKey("w%d.example" % i).vkey) for i in range(65)) + "quorum w0\n", BAD,
         "more witnesses than we count"),
    ]
    told("policy", ".txt", cases)


def typed(key, kind):
    data = bytes([kind]) + base64.b64decode(key.vkey.split("+", 2)[2])[1:]
    return "%s+%s+%s" % (key.name, sha(key.name.encode(), b"\n", data)[:4].hex(), b64(data))


if __name__ == "__main__":
    for old in ["cosignature", "witness", "proof", "policy"]:
        shutil.rmtree(os.path.join(HERE, old), ignore_errors=True)
    with open(os.path.join(HERE, "log.vkey"), "w") as file:
        file.write(LOG.vkey + "\n")
    cosignatures()
    requests()
    log_proofs()
    policies()
