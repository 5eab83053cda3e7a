package sharinghub.decision.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Truth;
import sharinghub.decision.AskedSection;
import sharinghub.decision.ReleaseRequest;

/** Looks at every agreement for every request: what an engine without an index does. Yes or no, without a reason. */
final class PlainScan {

    private final List<AgreementInForce> agreements;

    PlainScan(List<AgreementInForce> agreements) {
        this.agreements = agreements;
    }

    /** Whether the one section of a request is released. */
    boolean releases(ReleaseRequest request) {
        AskedSection section = request.sections().getFirst();
        AgencyId reader = request.asker().agency();
        LocalDate today = request.at().atZone(AgreementInForce.ZONE).toLocalDate();
        boolean permitted = false;
        for (AgreementInForce one : agreements) {
            Agreement agreement = one.agreement();
            if (!one.binds(section.author())) {
                continue;
            }
            for (Forbid forbid : agreement.forbids()) {
                if (reaches(forbid, agreement, request, section, today) != Truth.FALSE) {
                    return false;
                }
            }
            if (one.hash().equals(section.sealedUnder()) && one.binds(reader)) {
                for (Permit permit : agreement.permits()) {
                    permitted |= permit.scope().mode().includes(request.wanted())
                            && reaches(permit, agreement, request, section, today) == Truth.TRUE;
                }
            }
        }
        return permitted;
    }

    private static Truth reaches(
            Clause clause, Agreement agreement, ReleaseRequest request, AskedSection section, LocalDate today) {
        Scope scope = clause.scope();
        if (!scope.serves(request.purpose()) || !scope.covers(section.category())) {
            return Truth.FALSE;
        }
        return scope.senders()
                .includes(section.author(), Optional.empty(), agreement.parties())
                .and(scope.recipients()
                        .includes(request.asker().agency(), request.asker().team(), agreement.parties()))
                .and(scope.isAbout(section.facts()))
                .and(scope.isNow(section.facts(), today));
    }
}
