package sharinghub.exchange;

import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/** Something a person asks the hub to do. */
public sealed interface Question
        permits AgendaViewQuestion,
                AssentQuestion,
                ConfirmationQuestion,
                FactQuestion,
                ListingQuestion,
                LogExportQuestion,
                LogViewQuestion,
                OwnOpeningQuestion,
                PlanQuestion,
                PreparationQuestion,
                ProposalQuestion,
                PublishQuestion,
                ReferralQuestion,
                ReleaseQuestion,
                StatementQuestion,
                StopQuestion,
                Submission,
                WithdrawalQuestion {

    /** Made by whoever asks, unique for their agency; the same id asked again gets the first answer again. */
    RequestId request();

    /** The sealed detail of who asks and why, in the form of `docs/sealed-document.md`; it names the same request id. */
    SealedDetail detail();
}
