/** The words, the rules, the formats and the proofs of Sharing Hub. */
module sharinghub.agreements {
    requires static info.picocli;
    requires static org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires org.bouncycastle.pkix;
    requires transitive org.bouncycastle.provider;

    exports sharinghub.agency;
    exports sharinghub.agreement.text;
    exports sharinghub.agreement.translation;
    exports sharinghub.agreement;
    exports sharinghub.auditlog;
    exports sharinghub.casework;
    exports sharinghub.command;
    exports sharinghub.decision;
    exports sharinghub.document;
    exports sharinghub.effect;
    exports sharinghub.exchange;
    exports sharinghub.facts;
    exports sharinghub.forums;
    exports sharinghub.keys;
    exports sharinghub.reference;
    exports sharinghub.sealing;
    exports sharinghub.registers;
    exports sharinghub.text;

    // Documents for people are made by whoever can.
    uses sharinghub.command.AgreementPress;

    // The command is set up by reflection, and reads its JSON forms so.
    opens sharinghub.command to
            info.picocli,
            com.fasterxml.jackson.databind;
}
