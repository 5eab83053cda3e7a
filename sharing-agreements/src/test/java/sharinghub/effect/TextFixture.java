package sharinghub.effect;

import java.util.List;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.text.AgreementWriter;

/** The configured MARAC text with words changed, and small texts of three agencies. */
final class TextFixture {

    static final Agreement MARAC = AgreementFixture.configured("brockmere-marac");

    private static final String LAW = """
              under gateway cda-1998-s115
              basis part3-s35, condition schedule-8-safeguarding for competent authority
              basis article-6-1-e, condition schedule-1-18 for others
            """;

    private TextFixture() {}

    /** The MARAC text, with old words and new in turn; each old one must stand in it. */
    static Agreement marac(String... changes) {
        return changed(MARAC, changes);
    }

    static Agreement changed(Agreement agreement, String... changes) {
        String text = AgreementWriter.canonical(agreement);
        for (int i = 0; i < changes.length; i += 2) {
            if (!text.contains(changes[i])) {
                throw new AssertionError("no such words: " + changes[i] + "\n" + text);
            }
            text = text.replace(changes[i], changes[i + 1]);
        }
        return AgreementFixture.read(text);
    }

    /** Pier, quay (teams tide and wave) and reef share by these clauses, duties and texts, for one purpose. */
    static Agreement small(String... items) {
        return AgreementFixture.read("""
                agreement small, version 1
                  title "Small"
                  in force from 1 April 2026 to 31 March 2028
                parties
                  pier "The pier" competent authority, relevant authority
                  quay "The quay" competent authority, relevant authority teams tide, wave
                  reef "The reef" competent authority, relevant authority
                starts when pier has signed
                purpose safeguard-victim "Protect people"
                """ + String.join("\n", items) + "\n");
    }

    /** Pier shares risk.dash about victims, with somebody, at some times (a line, or empty). */
    static String permit(String number, String with, String times) {
        return permit(number, "share risk.dash", with, times);
    }

    static String permit(String number, String what, String with, String times) {
        return "clause " + number + " \"Yes\"\n  permit pier\n  to " + what + "\n  about victim\n  with " + with
                + "\n  for safeguard-victim\n  " + times + "\n" + LAW;
    }

    static String forbid(String number, String what, String with, String times) {
        return "clause " + number + " \"No\"\n  forbid anyone\n  to " + what + "\n  with " + with + "\n  " + times
                + "\n";
    }

    static EffectDiff diff(Agreement old, Agreement fresh) throws TooIntricate {
        return EffectDiff.of(old, fresh, List.of(), AgreementFixture.registers());
    }

    /** Every sentence about who may read what. */
    static List<String> sharing(EffectDiff diff) {
        return diff.sharing().stream()
                .map(change -> change.sentence() + " " + change.beforeSentence() + " " + change.nowSentence())
                .toList();
    }

    /** The sentences under one heading; empty where nothing stands there. */
    static List<String> under(EffectDiff diff, String heading) {
        return diff.others().stream()
                .filter(chapter -> chapter.heading().equals(heading))
                .flatMap(chapter -> chapter.sentences().stream())
                .toList();
    }
}
