package dev.footnote.corpus.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who wrote a page: in a byline, or in the note on the author at its end.
final class BylineFinder {
    private static final int LONGEST_BYLINE = 24;

    /// A byline under a picture or deep in the text is somebody else's.
    private static final int NEAR_THE_BODY = 4;

    private static final int MOST_AUTHORS = 20;

    private static final String NAMES =
            PersonNames.NAME + "(?:(?:,? (?:and|y|e|&|und|et) |, )" + PersonNames.NAME + ")*";

    private static final Pattern BYLINE =
            Pattern.compile("(?u)^[\\W_]*(?i:(?:(?:written|words|text|story|reporting|reported|opinion"
                    + "|analysis|commentary|posted|published|guest post|column|texto|escrito|opini[oó]n|reportagem) )?(?:by|por)|autora?s?:|authors?:|texto:|par|von)"
                    + ":? +(?<names>" + NAMES + ")(?<rest>\\W.*)?$");

    private static final Pattern AND = Pattern.compile(",? (?:and|y|e|&|und|et) |, ");

    /// What may stand behind the names of a byline: an office, a house, a place, a date, in few words.
    private static final Pattern REST = Pattern.compile(
            "(?u)\\s*(?:[,;|·•/(—–-].*|\\p{Lu}.*|(?i:for|in|at|on|in|para|en|em|published|updated|posted)\\b.*|)");

    private static final int LONGEST_NAMES = 14;

    /// "… by Ann Lee" at the end of a line that dates a page.
    private static final Pattern SIGNED = Pattern.compile("(?u)\\b(?i:by|por) (?<names>" + NAMES + ")$");

    private static final Pattern BESIDE =
            Pattern.compile("(?u)\\s*(?:[|·•—–(]|, (?!" + PersonNames.NAME + "(?:,|$))).*$");
    private static final Pattern WORK = Pattern.compile(
            "(?iu), .{0,30}\\b(?:writer|reporter|correspondent|editor|columnist|redactora?|corresponsal|rep[oó]rter|colunista)$");

    private static final String ROLE =
            "(?:(?:[\\p{L}’'-]+ ){0,5}(?:writer|reporter|journalist|editor|correspondent|columnist|fellow|professor"
                    + "|researcher|analyst|author|director|economist|historian|lecturer|contributor|scientist|associate|lawyer|physician"
                    + "|periodista|escritor|escritora|profesor|profesora|investigador|investigadora|editor|editora|columnista|corresponsal|director|directora"
                    + "|jornalista|professor|professora|pesquisador|pesquisadora|repórter|colunista|diretor|diretora|economista))";

    private static final Pattern NOTE = Pattern.compile("(?u)^[\\W_]*(?<name>" + PersonNames.NAME
            + "),? (?:(?:is|was|es|é) (?:(?:an?|the|un|una|el|la|um|uma|o|a) )?" + ROLE
            + "\\b|(?:covers|writes|reports) ).*");

    private static final Pattern HANDLE = Pattern.compile(
            "(?iu)(?:twitter|x|follow .{2,30}|e-?mail|contact .{2,30}|reach .{2,30})?\\W*@\\w{3,}|\\b(?:follow|reach|contact) (?:him|her|them)\\b|\\S+@\\S+\\.\\w+");

    private static final Pattern STAFF =
            Pattern.compile("(?u)(?:" + Mastheads.NAME + " )?(?:Staff|Newsroom)(?: (?:Reports?|Writers?|Reporters?))?");
    private static final Pattern DESK = Pattern.compile(
            "(?iu)^\\W*(?:additional )?(?:reporting|editing|writing|translated|edited|compiled|edi[cç][aã]o|edici[oó]n) (?:by|por|de) .*");

    private final PastedPage page;
    private final Optional<PageLine> title;

    BylineFinder(PastedPage page, Optional<PageLine> title) {
        this.page = page;
        this.title = title;
    }

    Optional<Inferred> find() {
        return HeadLabels.value(page, HeadLabels.AUTHOR)
                .filter(value -> value.length() <= LONGEST_BYLINE * 5)
                .map(value -> Inferred.from(value, "the author is named at the head of the text: %s", value))
                .or(this::byline)
                .or(this::bareName)
                .or(this::note);
    }

    /// The byline's line, wherever it is.
    static boolean isByline(PageLine line) {
        return names(line).isPresent()
                || line.words() <= LONGEST_NAMES
                        && (STAFF.matcher(line.text()).matches()
                                || DESK.matcher(line.text()).matches())
                || line.words() <= 10
                        && line.text()
                                .matches(
                                        "(?iu)^\\W*(?:by|por) [\\p{L}’' ]*\\b(?:staff|desk|newsroom|team"
                                                + "|editorial board|editors|redacci[oó]n|reda[cç][aã]o|agenc(?:y|ies)|agencias|ag[eê]ncias)\\b.*");
    }

    /// The persons named in a byline.
    private static Optional<List<String>> names(PageLine line) {
        Matcher byline = BYLINE.matcher(line.text());
        if (line.words() > LONGEST_BYLINE || line.isProse() || !byline.matches()) {
            return Optional.empty();
        }
        String rest = byline.group("rest") == null ? "" : byline.group("rest");
        List<String> names = new ArrayList<>();
        for (String name : AND.split(byline.group("names"))) {
            if (PersonNames.isPerson(name)) {
                names.add(PersonNames.spelled(name));
            }
        }
        return names.isEmpty() || !REST.matcher(rest).matches() ? Optional.empty() : Optional.of(names);
    }

    private Optional<Inferred> byline() {
        List<PageLine> near = new ArrayList<>(page.head());
        near.addAll(page.body().subList(0, Math.min(NEAR_THE_BODY, page.body().size())));
        near.addAll(page.foot().subList(0, Math.min(NEAR_THE_BODY, page.foot().size())));
        return near.stream()
                .filter(line -> title.filter(line::equals).isEmpty())
                .flatMap(line -> names(line).stream()
                        .map(names -> Inferred.from(
                                String.join(", ", names), "the author is named in the byline %s", line.text())))
                .findFirst();
    }

    private Optional<Inferred> bareName() {
        return bareNameLine(page, title)
                .map(line -> Inferred.from(
                        String.join(", ", bareNames(line)), "the author is named below the headline: %s", line.text()));
    }

    /// A line between the headline and the article that is a person's name, beside a date or with his work.
    static Optional<PageLine> bareNameLine(PastedPage page, Optional<PageLine> title) {
        List<PageLine> head = page.head();
        int from = title.map(head::indexOf).orElse(-1) + 1;
        for (int i = Math.max(1, from); from > 0 && i < head.size(); i++) {
            PageLine line = head.get(i);
            boolean dated = i + 1 < head.size() && DateLines.isDateLine(head.get(i + 1)) || DateLines.isDateLine(line);
            if ((dated || WORK.matcher(line.text()).find())
                    && line.words() <= LONGEST_NAMES
                    && !bareNames(line).isEmpty()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static List<String> bareNames(PageLine line) {
        List<String> names = new ArrayList<>();
        Matcher posted = SIGNED.matcher(line.text());
        String all = posted.find()
                ? posted.group("names")
                : WORK.matcher(line.text()).find()
                        ? line.text().substring(0, line.text().indexOf(','))
                        : BESIDE.matcher(line.text()).replaceFirst("");
        for (String name : AND.split(all)) {
            if (!PersonNames.isPerson(name) || Mastheads.hasHouseWord(name)) {
                return List.of();
            }
            names.add(PersonNames.spelled(name));
        }
        return names;
    }

    /// "Ann Lee is a reporter …" behind the text, about somebody whom the text does not name.
    private Optional<Inferred> note() {
        List<PageLine> end = new ArrayList<>(page.foot());
        List<PageLine> body = page.body();
        end.addAll(0, body.subList(Math.max(body.size() / 2, body.size() - 3), body.size()));
        List<String> names = new ArrayList<>();
        String evidence = "";
        for (PageLine line : end) {
            Matcher note = NOTE.matcher(line.text());
            if (names.size() < MOST_AUTHORS
                    && note.matches()
                    && PersonNames.isPerson(note.group("name"))
                    && isNew(note.group("name"), line)) {
                names.add(note.group("name"));
                evidence = evidence.isEmpty() ? line.text() : evidence;
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Inferred.from(String.join(", ", names), "the author is introduced at the end: %s", evidence));
    }

    private boolean isNew(String name, PageLine note) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return page.body().stream()
                .filter(line -> !line.equals(note))
                .noneMatch(line -> line.text().contains(surname));
    }

    /// Whether the line introduces the author, or says how to reach one.
    boolean isNote(PageLine line) {
        Matcher note = NOTE.matcher(line.text());
        return note.matches()
                && PersonNames.isPerson(note.group("name"))
                && (isNew(note.group("name"), line)
                        || HANDLE.matcher(line.text()).find());
    }
}
