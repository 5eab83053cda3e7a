package sharinghub.portal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agreement.AgreementFixture;
import sharinghub.auditlog.LogFixture;
import sharinghub.casework.Referral;
import sharinghub.portal.accesslog.AccessLogWords;
import sharinghub.portal.accesslog.CheckAccessLog;
import sharinghub.portal.agendas.PrepareAgenda;
import sharinghub.portal.agendas.SeeMeetings;
import sharinghub.portal.agreements.AgreementTemplates;
import sharinghub.portal.agreements.CompareAgreement;
import sharinghub.portal.agreements.DraftAgreement;
import sharinghub.portal.agreements.PrintAgreement;
import sharinghub.portal.agreements.ReadAgreements;
import sharinghub.portal.agreements.SeeMatrix;
import sharinghub.portal.agreements.TakeStep;
import sharinghub.portal.casesummaries.OpenCase;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.logalarm.SeeLogAlarm;
import sharinghub.portal.receipts.KeepReceipt;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.sharing.CategoryNames;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.SummaryFixture;
import sharinghub.portal.sharing.SummaryToWrite;
import sharinghub.portal.sharing.Written;
import sharinghub.reference.RequestId;

/** The borough with its meetings, agreements and log, behind pages to be looked at in a real browser. */
final class BrowsedPages implements AutoCloseable {

    final Brockmere brockmere;
    final RunningPortal portal;

    /** @param more agencies that the portal hosts beside police and council */
    BrowsedPages(Path folder, AgencyId... more) throws Exception {
        assumeTrue(Browser.isHere(), "no Chromium here: install `chromium` and `chromium-driver` to run this");
        brockmere = new Brockmere(folder);
        HostedOffices offices =
                new HostedOffices(Stream.concat(Stream.of(Brockmere.POLICE, Brockmere.COUNCIL), Stream.of(more))
                        .map(brockmere::offices)
                        .toList());
        FormNames names = new FormNames(brockmere.chance);
        portal = new RunningPortal(
                List.of(
                        new SeeMeetings(offices, brockmere.forums, brockmere.partners, names, brockmere.clock),
                        new PrepareAgenda(offices, brockmere.forums, brockmere.partners, names),
                        new ReadAgreements(offices, brockmere.partners, names),
                        new DraftAgreement(
                                offices,
                                brockmere.registers,
                                AgreementTemplates.read(
                                        Brockmere.ROOT.resolve("config/agreements"), brockmere.registers),
                                names),
                        new TakeStep(offices, brockmere.partners, names),
                        new PrintAgreement(offices, AgreementFixture.registers()),
                        new SeeMatrix(offices, AgreementFixture.registers()),
                        new CompareAgreement(offices, AgreementFixture.registers()),
                        new CheckAccessLog(
                                offices,
                                new AccessLogWords(brockmere.partners, brockmere.witnesses),
                                LogFixture.verifyingKey(),
                                brockmere.clock),
                        new KeepReceipt(LogFixture.reader()),
                        new OpenCase(
                                offices,
                                brockmere.partners,
                                new CategoryNames(brockmere.registers),
                                brockmere.witnesses),
                        new SeeLogAlarm(brockmere.evidence)),
                brockmere.evidence::raised);
    }

    /** The police seal a summary and put it to the MARAC. */
    SummaryToWrite refer() {
        SummaryToWrite summary = SummaryFixture.police(brockmere);
        if (!(brockmere.offices(Brockmere.POLICE).write().write(brockmere.ross(), summary) instanceof Written.Kept)) {
            throw new AssertionError("the police can write");
        }
        brockmere
                .offices(Brockmere.POLICE)
                .refer()
                .refer(
                        brockmere.ross(),
                        RequestId.random(brockmere.chance),
                        new Referral(summary.caseRef(), new Forum("marac"), "visible-high-risk", summary.document()),
                        "high risk");
        return summary;
    }

    @Override
    public void close() {
        portal.close();
        brockmere.close();
    }
}
