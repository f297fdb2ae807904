package dev.footnote.conversation;

import dev.footnote.check.Difference;
import dev.footnote.check.Match;
import dev.footnote.check.Verdict;
import dev.footnote.chronology.CalendarValue;
import dev.footnote.chronology.DatingBasis;
import dev.footnote.chronology.Modality;
import dev.footnote.chronology.TemporalExpression;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.chronology.TimexType;
import dev.footnote.people.Person;
import dev.footnote.quotation.AttributionRule;
import dev.footnote.quotation.Quotation;
import dev.footnote.quotation.QuotationKind;
import dev.footnote.text.Citation;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Replies whose every word is after a platform's markup, limits or mentions. The same seed gives the same replies.
public final class HostileReplies {
    private static final List<String> FRAGMENTS = List.of(
            "@everyone",
            "@here",
            "<@1>",
            "<@!1>",
            "<@&2>",
            "<#3>",
            "</ask:4>",
            "<t:0:R>",
            "<:x:1>",
            "<a:x:1>",
            "<id:home>",
            ":tada:",
            ":8ball:",
            "https://evil.example/a_b",
            "http://1.2.3.4/",
            "discord.gg/abcdef",
            "discord.com/invite/x",
            "[prize](https://evil.example)",
            "[a](<https://evil.example>)",
            "![i](https://evil.example/i.png)",
            "||spoiler||",
            "**bold**",
            "*i*",
            "__under__",
            "_i_",
            "~~gone~~",
            "`code`",
            "```",
            "# heading",
            "## h",
            "- item",
            "* item",
            "+ item",
            "1. first",
            "> quote",
            ">>> all",
            "-# small",
            "\u200b",
            "\u200d",
            "\u202e",
            "\u2066",
            "\u2069",
            "\ufeff",
            "\u00ad",
            "\u0000",
            "\u001b[31m",
            "\u0007",
            "\u3164",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\\",
            "\\\\",
            "\\*",
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            "|",
            ":",
            "*",
            "_",
            "~",
            "-",
            ".",
            "!",
            "?",
            "\"",
            "“",
            "”",
            "الحكومة",
            "日本語。",
            "zebra",
            "harbour",
            "said",
            "on 5 May 2023",
            "e.g.",
            "3.5",
            "10:30",
            "a@b.example");

    private static final List<String> LONG = List.of(
            "A title that goes on, ".repeat(60),
            "x".repeat(700),
            "*".repeat(1_500),
            "&<>".repeat(900),
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67".repeat(120),
            "e\u0301\u0323".repeat(300),
            "\u200b\u2060\ufeff".repeat(400) + "end",
            "|| a \u202e b ``` c ".repeat(80),
            "\n\n".repeat(300) + "end",
            "ألعاب ".repeat(200));

    private final Random random;

    /// @param seed the same one gives the same replies
    public HostileReplies(long seed) {
        random = new Random(seed);
    }

    /// The next reply.
    public Reply next() {
        List<ReplyBlock> blocks = new ArrayList<>();
        if (random.nextInt(10) > 0) {
            blocks.add(new ReplyBlock.Restated(invocation()));
        }
        int count = 1 + random.nextInt(10);
        for (int number = 1; number <= count; number++) {
            blocks.add(block(number));
        }
        if (random.nextInt(10) > 0) {
            blocks.add(new ReplyBlock.Footer(text(6)));
        }
        Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
        return new Reply(outcome, Audience.values()[random.nextInt(2)], blocks);
    }

    private Invocation invocation() {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("question", text(30));
        if (random.nextBoolean()) {
            arguments.put("publisher", text(4));
        }
        return new Invocation("ask", arguments);
    }

    private ReplyBlock block(int number) {
        return switch (random.nextInt(9)) {
            case 0 -> new ReplyBlock.Note(text(20));
            case 1 -> new ReplyBlock.Heading(text(8));
            case 2 -> quotation(number);
            case 3 -> datedLine(number);
            case 4 -> new ReplyBlock.SourceLine(number, excerpt().citation(), random.nextInt(5), random.nextInt(5));
            case 5 -> new ReplyBlock.Choices(choices());
            case 6 ->
                random.nextBoolean()
                        ? new ReplyBlock.Perhaps(passage(number))
                        : new ReplyBlock.Nearest(List.of(passage(1)));
            case 7 -> checked(number);
            default -> passage(number);
        };
    }

    private ReplyBlock.Checked checked(int number) {
        String claim = text(30);
        Excerpt place = excerpt();
        List<Difference> differences = List.of(
                new Difference.Changed(within(new Span(0, claim.length())), place.span()),
                new Difference.Added(within(new Span(0, claim.length()))),
                new Difference.LeftOut(within(place.span())));
        Match match = new Match(place.document(), place.span(), differences, random.nextDouble());
        List<Verdict> verdicts = List.of(
                new Verdict.Exact(List.of(match)),
                new Verdict.Near(List.of(match)),
                new Verdict.Joined(match, match),
                new Verdict.NotThere(Optional.of(match)),
                new Verdict.TooCommon());
        return new ReplyBlock.Checked(
                number,
                claim,
                verdicts.get(random.nextInt(verdicts.size())),
                Optional.of(Person.named(text(4))).filter(person -> random.nextBoolean()),
                Optional.of(Person.named(text(4))).filter(person -> random.nextBoolean()));
    }

    private List<ReplyBlock.Choice> choices() {
        List<ReplyBlock.Choice> choices = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            choices.add(new ReplyBlock.Choice(text(3), new FollowUp.Ask("quote", text(3))));
        }
        return choices;
    }

    private ReplyBlock.CitedPassage passage(int number) {
        Excerpt excerpt = excerpt();
        Optional<Span> answer = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(within(excerpt.span()));
        return new ReplyBlock.CitedPassage(number, excerpt, answer, 1, others());
    }

    private ReplyBlock quotation(int number) {
        Excerpt context = excerpt();
        Span all = within(context.span());
        int middle = all.start() + all.length() / 2;
        List<Span> content = random.nextBoolean()
                ? List.of(all)
                : List.of(new Span(all.start(), middle), new Span(middle, all.end()));
        Quotation quotation = new Quotation(
                QuotationKind.values()[random.nextInt(QuotationKind.values().length)],
                content,
                List.of(),
                List.of(),
                Optional.empty(),
                random.nextDouble(),
                AttributionRule.values()[random.nextInt(AttributionRule.values().length)]);
        return new ReplyBlock.CitedQuotation(
                number,
                context,
                quotation,
                Optional.of(Person.named(text(4))).filter(person -> random.nextBoolean()),
                others());
    }

    private ReplyBlock datedLine(int number) {
        Excerpt sentence = excerpt();
        return new ReplyBlock.DatedLine(
                number,
                sentence,
                entry(sentence),
                random.nextBoolean() ? List.of() : List.of(corroboration(), corroboration(), corroboration()));
    }

    private ReplyBlock.Corroboration corroboration() {
        Excerpt sentence = excerpt();
        return new ReplyBlock.Corroboration(sentence, entry(sentence));
    }

    private TimelineEntry entry(Excerpt sentence) {
        CalendarValue day = new CalendarValue.Day(LocalDate.of(2023, 1 + random.nextInt(12), 5));
        DatingBasis basis = DatingBasis.values()[random.nextInt(DatingBasis.values().length)];
        Span words = basis == DatingBasis.SENTENCE
                ? within(sentence.span())
                : within(new Span(0, sentence.document().text().length()));
        Optional<TemporalExpression> expression = basis == DatingBasis.PUBLICATION
                ? Optional.empty()
                : Optional.of(new TemporalExpression(words, TimexType.DATE, day, Optional.empty()));
        return new TimelineEntry(sentence.document().id(), sentence.span(), expression, day, basis, Modality.HAPPENED);
    }

    private List<Citation> others() {
        List<Citation> others = new ArrayList<>();
        for (int i = random.nextInt(6); i > 3; i--) {
            others.add(excerpt().citation());
        }
        return others;
    }

    private Excerpt excerpt() {
        String text = document();
        List<String> urls = List.of(
                "https://trusted.example/a",
                "javascript:alert(1)",
                "https://x y",
                "file:///etc/passwd",
                "https://evil.example@trusted.example/",
                "https://trusted.example/" + "a(b)*".repeat(90),
                "https://trusted.example/" + "é".repeat(100),
                "https://trusted.example/" + "x".repeat(487),
                "https://trusted.example/" + "y".repeat(3_000),
                "not an address");
        DocumentDetails details = new DocumentDetails(
                text(5),
                Optional.of(text(3)).filter(publisher -> random.nextBoolean()),
                Optional.empty(),
                Optional.of(text(3)).filter(author -> random.nextBoolean()),
                PartialDate.parse("2023-05"),
                Optional.of(urls.get(random.nextInt(urls.size()))).filter(url -> random.nextBoolean()),
                Optional.empty(),
                List.of(text(4)));
        SourceDocument document = new SourceDocument(new DocumentId(text(4) + "x"), details, text);
        return new Excerpt(
                document, random.nextInt(3) == 0 ? within(new Span(0, text.length())) : new Span(0, text.length()));
    }

    /// Now and then a word of ten thousand characters, or a page without a single full stop.
    private String document() {
        return switch (random.nextInt(40)) {
            case 0 -> "x".repeat(10_000) + text(5);
            case 1 -> "*".repeat(5_000);
            case 2 -> "\u200b".repeat(200);
            case 3 -> "Short. ".repeat(900);
            case 4 -> text(400);
            default -> text(40);
        };
    }

    private Span within(Span span) {
        int a = span.start() + random.nextInt(span.length());
        int b = a + 1 + random.nextInt(span.end() - a);
        return new Span(a, b);
    }

    /// Not blank, at most so many fragments; now and then longer than anything that has a place in a message.
    private String text(int most) {
        if (random.nextInt(40) == 0) {
            return LONG.get(random.nextInt(LONG.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString().isBlank() ? "z" : text.toString();
    }
}
