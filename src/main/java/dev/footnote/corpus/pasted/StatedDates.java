package dev.footnote.corpus.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds where a page says outright when it was published: with a label, on a line of its own, in the dateline, in its
/// own address.
final class StatedDates {
    private static final int LONGEST_LABELLED = 30;
    private static final int OPENING = 2;
    private static final int MOST_DATES = 3;

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)\\b(?:published|posted|publicado|publicada)\\b[^.;|]{0,25}$"
                    + "|^\\W*(?:date|dated|issued|released|filed|created|aired|sent|fecha|data)(?: (?:of publication|de publica[cç][aã]o|de publicaci[oó]n|on))?\\W{0,4}$");
    private static final Pattern UPDATED =
            Pattern.compile("(?iu)\\b(?:updated|update|modified|revised|last|edited|corrected|actualizad[oa]"
                    + "|actualizaci[oó]n|modificad[oa]|atualizad[oa]|atualiza[cç][aã]o)\\b[^.;|]{0,25}$");
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?iu)\\b(?:recorded|interview(?:ed)?|accessed|retrieved|born|founded|since|est\\.?|established"
                    + "|event|deadline|due|expires|when|starts|ends|consultado|acesso)\\b[^.;|]{0,25}$");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)\\b(?:article|story|column|post|report|piece|essay|interview|text|transcript|version|art[ií]culo|nota"
                    + "|texto|artigo|reportagem|mat[eé]ria)\\b.{0,40}\\b(?:published|appeared|posted|released|publicad[oa])\\b.{0,60}$");
    private static final Pattern DATELINE = Pattern.compile(
            "(?u)^\\p{Lu}[\\p{L}’'.-]*(?:,? (?:(?:de|del|la|do|da|of) )?\\p{Lu}[\\p{L}’'.-]*){0,4},?\\s*(?:on )?$");
    private static final Pattern AFTER_DATELINE =
            Pattern.compile("(?u)^,?\\s*(?:\\([^)]{2,40}\\)\\s*)?\\.?[—–-].*", Pattern.DOTALL);

    /// @param exact whether the day counts; the day of a later version tells no more than the month
    record Statement(WrittenDate date, boolean exact, String reason) {}

    private final PastedPage page;
    private final Optional<PageLine> title;
    private final WebAddresses addresses;

    /// Where the teasers behind the article begin.
    private final int firstTeaser;

    StatedDates(PastedPage page, Optional<PageLine> title, WebAddresses addresses) {
        this.page = page;
        this.title = title;
        this.addresses = addresses;
        this.firstTeaser = page.foot().stream()
                .filter(Teasers::isHeading)
                .mapToInt(line -> line.span().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /// The best statement, with or without a year.
    Optional<Statement> find() {
        return labelled(true)
                .or(this::alone)
                .or(this::dateline)
                .or(this::address)
                .or(() -> labelled(false));
    }

    private Stream<PageLine> around() {
        return Stream.concat(page.head().stream(), page.foot().stream());
    }

    private Optional<Statement> labelled(boolean first) {
        Stream<PageLine> lines = Stream.concat(around(), edgesOfBody())
                .filter(line -> !isTeaser(line) && WrittenDates.in(line.text()).size() <= MOST_DATES);
        return lines.filter(line -> line.words() <= LONGEST_LABELLED
                        || SENTENCE.matcher(line.text()).find()
                        || line.isProse())
                .flatMap(line ->
                        WrittenDates.in(line.text()).stream().flatMap(date -> labelled(line, date, first).stream()))
                .findFirst();
    }

    /// Notes on the article before or behind its text may look like running text.
    private Stream<PageLine> edgesOfBody() {
        List<PageLine> body = page.body();
        return body.size() < 2 ? Stream.empty() : Stream.of(body.getFirst(), body.getLast());
    }

    private static Optional<Statement> labelled(PageLine line, WrittenDate date, boolean first) {
        String before = line.text().substring(0, date.span().start());
        boolean published = line.isProse()
                ? SENTENCE.matcher(before).find()
                : PUBLISHED.matcher(before).find();
        boolean updated = !line.isProse() && UPDATED.matcher(before).find();
        if (first && published && !updated && !OTHER_DAY.matcher(before).find()) {
            return Optional.of(new Statement(date, true, "the line “%s”".formatted(Inferred.shortened(line.text()))));
        }
        return !first && updated
                ? Optional.of(
                        new Statement(date, false, "the last update, “%s”".formatted(Inferred.shortened(line.text()))))
                : Optional.empty();
    }

    /// A date on a line of its own, the nearest to the article first; one with a year before one without.
    private Optional<Statement> alone() {
        List<PageLine> head = page.head();
        int from = title.map(head::indexOf).orElse(-1) + 1;
        List<PageLine> order = new ArrayList<>(head.subList(Math.max(0, from), head.size()));
        order.addAll(head.subList(0, Math.max(0, from)).reversed());
        List<PageLine> feet = page.foot().stream()
                .filter(line -> !isTeaser(line))
                .filter(DateLines::isDateLine)
                .toList();
        if (feet.size() == 1) {
            order.addAll(feet);
        }
        List<Statement> statements = order.stream()
                .filter(line -> title.filter(line::equals).isEmpty())
                .filter(DateLines::isDateLine)
                .flatMap(line -> WrittenDates.in(line.text()).stream()
                        .filter(date -> isPublication(line, date))
                        .limit(1)
                        .map(date ->
                                new Statement(date, true, "the line “%s”".formatted(Inferred.shortened(line.text())))))
                .toList();
        return statements.stream()
                .filter(statement -> statement.date().year().isPresent())
                .findFirst()
                .or(() -> statements.stream().findFirst());
    }

    private static boolean isPublication(PageLine line, WrittenDate date) {
        String before = line.text().substring(0, date.span().start());
        return !UPDATED.matcher(before).find() && !OTHER_DAY.matcher(before).find();
    }

    /// "BREVIK, March 3 (Agency) —"
    private Optional<Statement> dateline() {
        int end = Math.min(page.lines().size(), page.bodyStart() + OPENING);
        for (PageLine line : page.lines().subList(Math.min(end, page.bodyStart()), end)) {
            for (WrittenDate date : WrittenDates.in(line.text())) {
                String before = line.text().substring(0, date.span().start());
                String after = line.text().substring(date.span().end());
                if (before.length() <= 60
                        && DATELINE.matcher(before).matches()
                        && AFTER_DATELINE.matcher(after).matches()) {
                    return Optional.of(
                            new Statement(date, true, "the dateline “%s”".formatted(Inferred.shortened(line.text()))));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Statement> address() {
        return addresses
                .url()
                .flatMap(url -> WebAddresses.dateIn(url.value())
                        .flatMap(date -> WrittenDates.in(date.length() > 7 ? date : date + "-01").stream()
                                .findFirst()
                                .map(written -> new Statement(
                                        written, date.length() > 7, "the address %s".formatted(url.value())))));
    }

    /// The date beside another article is not that of this one.
    private boolean isTeaser(PageLine line) {
        boolean behind = line.span().start()
                >= page.lines().get(Math.max(0, page.bodyEnd() - 1)).span().start();
        return behind && line.span().start() >= firstTeaser;
    }
}
