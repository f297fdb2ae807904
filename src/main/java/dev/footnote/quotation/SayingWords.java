package dev.footnote.quotation;

/// Words of saying and writing, as opposed to words of thinking, wanting and doing.
final class SayingWords {
    private static final WordSet WORDS = WordSet.of("""
            say says said saying tell tells told telling add adds added adding write writes wrote written writing ask asks
            asked asking note notes noted noting announce announces announced announcing report reports reported reporting
            reportedly suggest suggests suggested suggesting argue argues argued arguing explain explains explained
            explaining declare declares declared declaring tweet tweets tweeted tweeting post posts posted posting recall
            recalls recalled recalling acknowledge acknowledges acknowledged acknowledging conclude concludes concluded
            claim claims claimed claiming respond responds responded responding agree agrees agreed agreeing state states
            stated stating warn warns warned warning insist insists insisted insisting reply replies replied predict
            predicts predicted predicting confirm confirms confirmed admit admits admitted deny denies denied denying vow
            vows vowed promise promises promised pledge pledges pledged testify testifies testified observe observed
            observes joke jokes joked remark remarked complain complains complained caution cautioned cautions emphasize
            emphasizes emphasized stress stresses stressed maintain maintains maintained contend contends contended assert
            asserts asserted disclose disclosed continue continued continues call calls called calling describe describes
            described describing accuse accuses accused accusing criticize criticizes criticized criticise criticised
            urge urges urged urging cite cites cited citing dismiss dismissed dismisses mock mocks mocked praise praised
            praises blame blames blamed answer answers answered speak speaks spoke speaking talk talks talked talking
            mention mentions mentioned quip quipped shout shouts shouted yell yelled cry cried whisper whispered exclaim
            exclaimed repeat repeats repeated quote quotes quoted read reads reading according statement interview
            comment comments commented letter email e-mail message speech remarks view words question allegation charge
            claims assertion warning argument conclusion prediction suggestion statement pointed point points pointing
            boast boasted brag bragged lament lamented estimate estimates estimated project projects projected reveal
            reveals revealed indicate indicates indicated signal signaled signaled charge charged alleges alleged allege
            counter counters countered retort retorted opine opined muse mused demand demands demanded propose proposes
            proposed recommend recommends recommended reiterate reiterated reaffirm reaffirmed swear swore attest
            attested assure assures assured inform informed informs advise advises advised wondered wonders wonder""");
    private static final int ACCORDING = WordHash.of("according");

    private SayingWords() {}

    static boolean isSaying(int word) {
        return WORDS.contains(word);
    }

    static boolean isAccording(int word) {
        return word == ACCORDING;
    }
}
