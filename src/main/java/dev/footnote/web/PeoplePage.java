package dev.footnote.web;

import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.Wording;
import dev.footnote.library.Brief;
import dev.footnote.library.LocatedQuotation;
import dev.footnote.people.Person;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Who is quoted, how often, and where.
final class PeoplePage {
    private static final int MOST = 200;
    private static final int MOST_DOCUMENTS = 12;

    private final Brief brief;

    PeoplePage(Brief brief) {
        this.brief = brief;
    }

    /// @param name part of the names that are shown
    String page(String name) {
        List<Map.Entry<Person, List<LocatedQuotation>>> all = quoted(name);
        List<Html> rows = new ArrayList<>();
        all.stream().limit(MOST).forEach(entry -> rows.add(person(entry.getKey(), entry.getValue())));
        String count = all.size() > MOST
                ? "The %,d who are quoted most, of %,d.".formatted(MOST, all.size())
                : Wording.count(all.size(), "name") + (all.size() == 1 ? " is quoted." : " are quoted.");
        return PageFrame.page(
                PageFrame.Place.PEOPLE,
                "People",
                "",
                List.of(
                        Html.el("h1", "Who says what"),
                        form(name),
                        Html.el("p", count),
                        Html.el("ul", rows).with("class", "people")));
    }

    /// The most quoted first, then by name.
    private List<Map.Entry<Person, List<LocatedQuotation>>> quoted(String name) {
        Map<String, Map.Entry<Person, List<LocatedQuotation>>> people = new TreeMap<>();
        String part = name.toLowerCase(Locale.ROOT);
        for (LocatedQuotation quotation : brief.sayings().all()) {
            brief.sayings()
                    .speaker(quotation)
                    .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(part))
                    .ifPresent(person -> people.computeIfAbsent(
                            person.name(),
                            first -> Map.entry(person, brief.sayings().of(person))));
        }
        Comparator<Map.Entry<Person, List<LocatedQuotation>>> byCount =
                Comparator.comparingInt(entry -> -entry.getValue().size());
        return people.values().stream().sorted(byCount).toList();
    }

    private Html person(Person person, List<LocatedQuotation> quotations) {
        Map<DocumentId, List<LocatedQuotation>> documents = new LinkedHashMap<>();
        quotations.forEach(quotation -> documents
                .computeIfAbsent(quotation.document(), first -> new ArrayList<>())
                .add(quotation));
        List<Html> parts = new ArrayList<>();
        String call = "/?line=" + ReaderLinks.encode("/quote person:" + CommandLine.quoteIfNeeded(person.name()));
        parts.add(Html.el("strong", Html.link(call, person.name())));
        person.role().ifPresent(role -> parts.add(Html.text(", " + role)));
        parts.add(Html.text(": " + Wording.count(quotations.size(), "quotation")));
        List<Html> where = new ArrayList<>();
        documents.entrySet().stream()
                .limit(MOST_DOCUMENTS)
                .forEach(entry -> where.add(document(entry.getKey(), entry.getValue())));
        if (documents.size() > MOST_DOCUMENTS) {
            where.add(Html.el("li", "and %,d more".formatted(documents.size() - MOST_DOCUMENTS)));
        }
        parts.add(Html.el("ul", where));
        return Html.el("li", parts);
    }

    private Html document(DocumentId id, List<LocatedQuotation> quotations) {
        var document = brief.require(id);
        Excerpt first = new Excerpt(document, quotations.getFirst().quotation().extent());
        return Html.el(
                "li",
                Html.link(ReaderLinks.path(first), document.details().title()),
                Html.text(quotations.size() > 1 ? " (%,d)".formatted(quotations.size()) : ""));
    }

    private static Html form(String name) {
        Html input = Html.el("input")
                .with("type", "text")
                .with("id", "name")
                .with("name", "name")
                .with("value", name);
        return Html.el(
                        "form",
                        Html.el("div", Html.el("label", "Name").with("for", "name"), input),
                        Html.el("button", "Find").with("type", "submit"))
                .with("action", "/people")
                .with("class", "fields");
    }
}
