package dev.footnote.quotation;

/// Words that tell where a person's name begins and ends, and what kind of person it is.
final class NameWords {
    /// Which pronoun stands for somebody.
    enum Gender {
        FEMALE,
        MALE,
        UNKNOWN;

        boolean fits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    private static final WordSet FEMALE_TITLES = WordSet.of("""
            mrs mrs. ms ms. miss madam congresswoman mother queen actress chairwoman spokeswoman lady dame baroness alderwoman
            councilwoman assemblywoman businesswoman""");
    private static final WordSet MALE_TITLES = WordSet.of("""
            mr mr. sir congressman father king actor chairman spokesman lord pope councilman assemblyman businessman alderman
            archbishop imam sheikh""");

    private static final WordSet ROLES = WordSet.of("""
            president vice-president vice secretary minister chief chancellor director deputy chairman chairwoman chair
            senator sen sen. representative rep rep. governor gov gov. mayor judge justice attorney general gen gen. lt lt.
            lieutenant col col. colonel captain capt capt. sgt sgt. sergeant adm adm. admiral major maj maj. dr dr. mr mr.
            mrs mrs. ms ms. miss sir prof prof. professor spokesman spokeswoman spokesperson leader nominee candidate
            strategist analyst adviser advisor aide manager head founder co-founder ceo cfo executive officer commissioner
            ambassador envoy prosecutor lawyer attorney solicitor counsel economist scientist historian journalist reporter
            correspondent columnist editor author writer host anchor commentator pollster consultant researcher fellow
            scholar expert specialist activist organizer lawmaker congressman congresswoman assemblyman assemblywoman
            councilman councilwoman commander speaker whip rabbi pastor rev rev. reverend bishop cardinal pope king queen
            prince princess sheriff detective agent coach player actor actress singer comedian producer treasurer
            coordinator administrator delegate member co-chair co-chairman partner owner billionaire mogul businessman
            businesswoman farmer teacher student veteran lecturer physician doctor nurse psychologist sociologist trustee
            superintendent inspector magistrate premier sultan emir frontrunner front-runner opponent rival supporter
            volunteer voter resident councillor councilor cllr cllr. alderman alderwoman chairperson
            president-elect vice-president-elect mayor-elect governor-elect undersecretary comptroller ombudsman dame baroness
            baron sheikh imam constable supt supt. archbishop""");

    private static final WordSet SMALL = WordSet.of("""
            a an the this that these those and but or nor so yet if when while as at by for from in into of off on onto
            out over per since than though through to under until up upon via with within without about above across
            after against along among around because before behind below beneath beside between beyond despite down
            during except inside near outside u.s. u.s u.n. e.u. u.k. eu uk toward towards although whether where why how what who whom whose
            which i you he she it we they me him her us them my your his its our their mine yours hers ours theirs is
            are was were be been being am do does did have has had will would can could may might shall should must not
            no yes now then there here also just even still only very more most much many some any all both each every
            few several other another such same own too again once ever never always often perhaps maybe however
            meanwhile moreover instead indeed earlier later today yesterday tomorrow tonight monday tuesday wednesday
            thursday friday saturday sunday january february march april june july august september october november
            december according asked said says told added one two three four five six seven eight nine ten well oh ok
            okay hey look let's please thank thanks according last next first second new republican republicans democrat
            democrats democratic american americans mexican chinese russian british french german
            neither either unlike like including""");

    private static final WordSet OFFICES = WordSet.of("""
            state defense defence treasury energy education labor labour commerce agriculture homeland security interior
            transportation health human services veterans affairs housing staff representatives justice
            finance foreign culture environment transport trade tourism economy industry fisheries""");

    private static final WordSet LINKS =
            WordSet.of("de la del da dos das di du van von der den bin ibn al el y e ter le mac st.");

    private static final WordSet ORGANISATIONS = WordSet.of("""
            party committee department house senate congress court university college institute institution center centre
            foundation association council commission agency bureau office ministry bank group company corporation corp
            corp. inc inc. co co. ltd ltd. llc fund union league coalition alliance campaign administration government
            times post journal news tribune herald press network radio television magazine review report survey poll
            treasury pentagon kremlin nations states pac club society church hospital school team board authority police
            force army navy guard cartel organization organisation board district county city street avenue hotel tower
            act bill amendment convention project service services security intelligence media tv cnn fbi cia msnbc nbc
            abc cbs fox reuters ap bbc npr gop dnc rnc state national international federal global""");

    private NameWords() {}

    static boolean isRole(int word) {
        return ROLES.contains(word);
    }

    static boolean isSmall(int word) {
        return SMALL.contains(word);
    }

    /// Whether a word names the field of an office ("Secretary of State").
    static boolean isOffice(int word) {
        return OFFICES.contains(word);
    }

    static boolean isLink(int word) {
        return LINKS.contains(word);
    }

    static boolean isOrganisation(int word) {
        return ORGANISATIONS.contains(word);
    }

    static Gender genderOfTitle(int word) {
        if (FEMALE_TITLES.contains(word)) {
            return Gender.FEMALE;
        }
        return MALE_TITLES.contains(word) ? Gender.MALE : Gender.UNKNOWN;
    }
}
