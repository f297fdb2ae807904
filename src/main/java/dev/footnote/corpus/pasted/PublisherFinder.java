package dev.footnote.corpus.pasted;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who published a page: every form in which pages name their house is a clue with a weight, the clues of one
/// name add up, and a name is believed when they reach a bound and leave the second name behind. The weights were set
/// by hand: a clue of 2 is believed alone.
final class PublisherFinder {
    private static final double BELIEVED = 2;
    private static final double AHEAD = 0.75;
    private static final double MENTIONED = 0.5;
    private static final double OWN_ADDRESS = 1.5;
    private static final int OPENING = 3;

    /// A text of more lines than twice this is no page: what stands in its midst tells nothing of its house.
    private static final int FARTHEST = 2_000;

    /// A text that names more houses than this is a list of them.
    private static final int MOST_NAMES = 200;

    private enum Where {
        AROUND,
        OPENING,
        ANYWHERE
    }

    private record Clue(double weight, Where where, String reason, Pattern pattern) {
        private static Clue of(double weight, Where where, String reason, String pattern) {
            String org = "(?<org>" + Mastheads.NAME + ")";
            return new Clue(weight, where, reason, Pattern.compile("(?u)" + pattern.replace("ORG", org)));
        }
    }

    private static final List<Clue> CLUES = List.of(
            Clue.of(
                    3,
                    Where.AROUND,
                    "its copyright notice %s",
                    "(?:©|\\([cC]\\)|\\b(?i:copyright))[\\s©]*(?:\\([cC]\\)\\s*)?(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:(?:19|20)\\d\\d|(?i:present)))?[\\s,.]+)?(?:by |of |de )?ORG"),
            Clue.of(
                    3,
                    Where.AROUND,
                    "the line %s",
                    "\\b(?i:publication|newsletter|magazine|journal|publicación|publicação|boletín|revista) (?:of|from|de|da|do|del) ORG"),
            Clue.of(
                    3,
                    Where.AROUND,
                    "the line %s",
                    "\\b(?i:published|produced|distributed|publicad[oa]|editad[oa]) (?:by|por) ORG"),
            Clue.of(
                    3,
                    Where.ANYWHERE,
                    "the note %s",
                    "(?:^\\W*|\\b(?i:this|the original) (?:\\p{L}+ ){1,2}(?:was |has been |were )?)(?i:originally|first) (?:appeared|published|posted|ran|aired|written) (?:in|on|by|at|for) ORG"),
            Clue.of(
                    3,
                    Where.ANYWHERE,
                    "the note %s",
                    "\\b(?i:publicad[oa]) (?:originalmente|por primera vez|primeiro) (?:en|por|em|no|na|pelo|pela) ORG"),
            Clue.of(
                    3,
                    Where.ANYWHERE,
                    "the note %s",
                    "\\b(?i:republished|reprinted) (?:from|by permission of|with permission (?:of|from)) ORG"),
            Clue.of(
                    2,
                    Where.ANYWHERE,
                    "its words on itself, %s",
                    "\\b(?:[Aa]s|[Ww]hen|[Cc]omo) ORG (?:has |had |ha )?(?:showed|shown|reported|wrote|written|explained|noted|revealed|mostró|informó|mostrou|informou)\\b[^.]{0,40}\\b(?:our|nuestr[oa]|noss[oa])\\b"),
            Clue.of(
                    2,
                    Where.AROUND,
                    "its words on itself, %s",
                    "^(?:About )?ORG(?:,[^.]{0,60},)?(?: \\([^)]*\\))? (?i:is (?:an?|the)|es (?:una?|el|la)|é (?:uma?|o|a)) (?:(?!(?:at|for|with|fellow|professor|writer|editor|reporter|director|author|member|researcher)\\b)[\\p{L}-]+,? ){0,6}(?i:newspaper|news|newsroom|magazine|website|site|think tank|publication|outlet|organi[sz]ation|institute|journal|newsletter|agency|broadcaster|research|cent(?:er|re)|blog|periódico|diario|medio|portal|revista|organización|centro|jornal|organização|agência|veículo)\\b"),
            Clue.of(
                    2,
                    Where.AROUND,
                    "the byline %s",
                    "^\\W*(?i:by|por) (?:[^,|]{3,60}(?:, | ?[|·•/] ?| (?:for|of|para|de) ))?ORG (?:Staff|Correspondent|Newsroom|Editors|Reporters?|Writers?)\\b"),
            Clue.of(
                    2,
                    Where.AROUND,
                    "the line %s",
                    "^ORG (?:Staff|Newsroom|Editors|Editorial Board)(?: Report| Writers?| Reporters?)?$"),
            Clue.of(3, Where.OPENING, "the dateline %s", "^\\p{Lu}[\\p{L}\\d’'., /-]{2,60}[ ,]?\\(ORG\\)\\s?\\.?[—–-]"),
            Clue.of(
                    1.5,
                    Where.AROUND,
                    "the heading %s",
                    "^\\W*(?i:more (?:from|at|on)|latest (?:from|at)|recent(?:ly)? (?:from|in|on)|most (?:read|popular) (?:on|in|at)|(?:new|best) (?:from|on)|más (?:de|en)|mais (?:de|do|da|em)|about|sobre|acerca de|quiénes somos:?) ORG$"),
            Clue.of(1.5, Where.AROUND, "the heading %s", "^ORG[’']s (?i:most read|most popular|latest)"),
            Clue.of(
                    1.5,
                    Where.AROUND,
                    "the line %s",
                    "(?:^|[.!?] )\\W*(?:Subscribe to|Sign up (?:for|to)|Support|Follow|Download|Welcome(?: back)? to|Read more (?:at|on)|(?:Read the )?[Ff]ull (?:story|article|text) (?:at|on|in)|Continue reading (?:at|on|in)|(?:Thanks|Thank you) for reading|You[’']re reading|You are reading|Contact|Visit|Inside|(?i:assine (?:o|a)|receba (?:o|a)|siga (?:o|a)|apoie (?:o|a)|suscríbete a|síguenos en|apoya a|bienvenid[oa]s? a|bem-vind[oa]s? (?:ao|à))) ORG"),
            Clue.of(
                    1.5,
                    Where.AROUND,
                    "the line %s",
                    "\\b(?:[Aa]n?|[Yy]our) ORG (?:subscription|subscriber|membership|account)\\b"),
            Clue.of(
                    1,
                    Where.AROUND,
                    "the line %s",
                    "\\b(?i:views?|position|positions|policy|opinions?|official policy) (?:of|de|da|do) ORG"),
            Clue.of(
                    1.5,
                    Where.ANYWHERE,
                    "the note on the author, %s",
                    "\\b(?i:is|was) (?:an?|the) (?:[\\p{L}’'-]+ ){0,4}(?:writer|reporter|editor|correspondent|columnist|journalist) (?:at|for|of|with) ORG"),
            Clue.of(
                    1,
                    Where.AROUND,
                    "the note on the author, %s",
                    "\\b(?i:is) (?:an?|the) (?:[\\p{L}’'-]+ ){0,4}(?:fellow|researcher|analyst|director|associate) (?:at|of|with) ORG"));

    private static final Pattern AFFILIATION = Pattern.compile("(?u)^\\W*(?i:by|por) " + PersonNames.NAME
            + "(?:, | ?[|·•—–/] ?| for | para )(?<org>" + Mastheads.NAME + ")\\W*$");
    private static final Pattern SUFFIX = Pattern.compile("(?u)^.{12,} (?:[|–—]|-) (?<org>" + Mastheads.NAME + ")$");

    private static final class Name {
        private String spelling;
        private double weight;
        private double heaviest;
        private String reason = "";

        private Name(String spelling) {
            this.spelling = spelling;
        }
    }

    private final PastedPage page;
    private final Optional<PageLine> title;
    private final Map<String, Name> names = new LinkedHashMap<>();

    PublisherFinder(PastedPage page, Optional<PageLine> title) {
        this.page = page;
        this.title = title;
    }

    Optional<Inferred> find() {
        HeadLabels.value(page, HeadLabels.PUBLISHER)
                .filter(value -> !value.startsWith("http"))
                .ifPresent(value -> add(value, 4, "the head of the text: %s", value));
        for (int i = 0; i < page.lines().size(); i++) {
            PageLine line = page.lines().get(i);
            boolean near = i < FARTHEST || i >= page.lines().size() - FARTHEST;
            if (near
                    && title.filter(headline -> headline.text().equals(line.text()))
                            .isEmpty()) {
                readClues(line, i);
            }
        }
        readHead();
        WebAddresses addresses = WebAddresses.of(page);
        addresses
                .own()
                .ifPresent(domain -> names.values().stream()
                        .filter(name -> addresses.belongsTo(name.spelling))
                        .forEach(name -> name.weight += OWN_ADDRESS));
        if (names.size() <= MOST_NAMES) {
            names.values().forEach(this::addMentions);
        }
        return best().or(() -> addresses
                .publisher()
                .filter(address -> names.values().stream().noneMatch(name -> name.weight >= BELIEVED)));
    }

    private void readClues(PageLine line, int number) {
        boolean around = number < page.bodyStart() || number >= page.bodyEnd() - 1;
        boolean opening =
                number >= page.bodyStart() && number < page.bodyStart() + OPENING || number + 1 == page.bodyStart();
        for (Clue clue : CLUES) {
            boolean here = switch (clue.where()) {
                case AROUND -> around;
                case OPENING -> opening;
                case ANYWHERE -> true;
            };
            Matcher matcher = clue.pattern().matcher(line.text());
            if (here && matcher.find()) {
                add(
                        matcher.group("org"),
                        clue.weight(),
                        clue.reason(),
                        line.words() <= 14 ? line.text() : line.text().substring(matcher.start()));
            }
        }
    }

    /// The masthead, the house behind the headline, and that of the author.
    private void readHead() {
        for (PageLine line : page.head()) {
            Matcher affiliation = AFFILIATION.matcher(line.text());
            if (affiliation.matches() && Mastheads.hasHouseWord(affiliation.group("org"))) {
                add(affiliation.group("org"), 2, "the byline %s", line.text());
            }
            Matcher suffix = SUFFIX.matcher(line.text());
            boolean headline = title.filter(t -> line.text().startsWith(t.text().split(" [|–—-] ")[0]))
                    .isPresent();
            if (suffix.matches() && headline) {
                add(
                        suffix.group("org"),
                        Mastheads.hasHouseWord(suffix.group("org")) ? 2 : 1,
                        "the headline %s",
                        line.text());
            }
            boolean aboveTitle =
                    title.map(t -> line.span().start() < t.span().start()).orElse(true);
            if (title.filter(line::equals).isPresent()) {
                continue;
            }
            if (Mastheads.isPublication(line)) {
                add(line.text(), aboveTitle ? 2 : 1, "the line %s at its head", line.text());
            } else if (aboveTitle
                    && line.words() <= 4
                    && Mastheads.isName(line.text())
                    && !TitleFinder.isMenu(page.head(), page.head().indexOf(line))) {
                add(line.text(), MENTIONED, "the line %s at its head", line.text());
            }
        }
    }

    private void add(String found, double weight, String reason, String evidence) {
        if (reason.contains("copyright") && Agencies.isOfPictures(evidence)) {
            return;
        }
        String spelling = Agencies.fullName(Mastheads.cleaned(found));
        if (spelling.isEmpty()
                || PersonNames.isPerson(spelling) && weight < 2
                || DateNames.month(spelling).isPresent()) {
            return;
        }
        Name name = names.computeIfAbsent(Mastheads.key(spelling), key -> new Name(spelling));
        name.spelling = spelling.length() < name.spelling.length() && !name.spelling.startsWith("The ")
                ? spelling
                : name.spelling;
        name.weight += weight;
        if (weight > name.heaviest) {
            name.heaviest = weight;
            name.reason =
                    "the publisher is inferred from " + reason.formatted("“" + Inferred.shortened(evidence) + "”");
        }
    }

    /// A house names itself again and again.
    private void addMentions(Name name) {
        long lines = page.lines().stream()
                .filter(line -> line.text().contains(name.spelling))
                .count();
        name.weight += lines >= 3 ? 2 * MENTIONED : lines == 2 ? MENTIONED : 0;
    }

    private Optional<Inferred> best() {
        List<Name> order = names.values().stream()
                .sorted(Comparator.comparingDouble((Name name) -> -name.weight).thenComparing(name -> name.spelling))
                .toList();
        if (order.isEmpty() || order.getFirst().heaviest < 1 || order.getFirst().weight < BELIEVED) {
            return Optional.empty();
        }
        Name first = order.getFirst();
        double second = order.stream()
                .skip(1)
                .filter(name -> !isPartOf(name.spelling, first.spelling))
                .mapToDouble(name -> name.weight)
                .max()
                .orElse(0);
        return first.weight - second >= AHEAD
                ? Optional.of(new Inferred(first.spelling, first.reason))
                : Optional.empty();
    }

    private static boolean isPartOf(String one, String other) {
        String a = Mastheads.key(one);
        String b = Mastheads.key(other);
        return a.contains(b) || b.contains(a);
    }
}
