package sharinghub.agreement.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Duty;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Heading;
import sharinghub.agreement.Item;
import sharinghub.agreement.LegalBasis;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.TextClause;
import sharinghub.agreement.text.AgreementLines;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.text.Json;

/** An agreement as JSON: what it says part by part, each part in its own words, and the canonical text that was signed. */
public final class AgreementJson {

    private AgreementJson() {}

    /** The document, in UTF-8. */
    public static byte[] of(Agreement agreement) {
        return Json.write(document(agreement));
    }

    private static Map<String, Object> document(Agreement agreement) {
        Heading heading = agreement.heading();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("hash", agreement.hash());
        document.put("name", heading.version().name());
        document.put("version", heading.version().number());
        document.put("title", heading.title());
        document.put("follows", heading.follows());
        document.put("under", heading.under().map(Object::toString));
        document.put("from", heading.term().first());
        document.put("to", heading.term().last());
        document.put("review", heading.review().map(review -> review.nextBy().toString()));
        document.put("suspenders", agreement.suspenders());
        document.put(
                "parties",
                agreement.parties().list().stream().map(AgreementJson::party).toList());
        document.put("startsWhen", agreement.startsWhen());
        document.put(
                "purposes",
                agreement.purposes().stream()
                        .map(purpose -> Map.of("name", purpose.name(), "words", purpose.words()))
                        .toList());
        AgreementLines lines = AgreementLines.of(agreement);
        document.put(
                "items",
                agreement.items().stream().map(item -> item(item, lines)).toList());
        document.put("text", AgreementWriter.canonical(agreement));
        return document;
    }

    private static Map<String, Object> party(Party party) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("agency", party.agency());
        said.put("name", party.name());
        said.put("classes", words(party.classes()));
        said.put("actingFor", party.actingFor());
        said.put("teams", party.teams());
        said.put("joins", party.joins());
        said.put("leaves", party.leaves());
        return said;
    }

    private static Map<String, Object> item(Item item, AgreementLines lines) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("number", item.number().text());
        said.put("title", item.title());
        said.put(
                "kind",
                switch (item) {
                    case Permit permit -> "permit";
                    case Forbid forbid -> "forbid";
                    case Duty duty -> "duty";
                    case TextClause text -> "text";
                });
        if (item instanceof Clause clause) {
            scope(said, clause.scope());
        }
        if (item instanceof Permit permit) {
            said.put("urgent", permit.urgent().map(Object::toString));
            said.put("breakGlass", permit.breakGlass().map(Object::toString));
            said.put("gateways", permit.gateways());
            said.put("bases", permit.bases().stream().map(AgreementJson::basis).toList());
            said.put("onward", permit.onward().map(Object::toString));
            said.put("keep", words(permit.keep()));
        }
        said.put("lines", lines.of(item));
        return said;
    }

    private static void scope(Map<String, Object> said, Scope scope) {
        said.put("from", scope.senders().toString());
        said.put("mode", scope.mode());
        said.put("categories", scope.categories());
        said.put("about", scope.about());
        said.put("with", scope.recipients().toString());
        said.put("for", scope.purposes());
    }

    private static Map<String, Object> basis(LegalBasis line) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("basis", line.basis());
        said.put("conditions", line.conditions());
        said.put("of", line.of().map(Object::toString).orElse("others"));
        return said;
    }

    private static List<String> words(List<?> things) {
        return things.stream().map(Object::toString).toList();
    }
}
