package dev.footnote.quotation;

import dev.footnote.people.MentionedPerson;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.NameWords.Gender;
import dev.footnote.quotation.RoleFinder.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people whom one document names: every mention of a name, the person whom it means, and what the
/// document says of that person. Immutable.
final class DocumentPeople {
    private final List<Named> mentions;
    private final Map<String, Person> people;
    private final Map<String, Gender> genders;
    private final Map<String, Set<String>> holders;
    private final OrdinaryWords ordinary;

    /// A mention and the full name of the person whom it means.
    record Named(NameMention mention, String name) {}

    private DocumentPeople(
            List<Named> mentions,
            Map<String, Person> people,
            Map<String, Gender> genders,
            Map<String, Role> roles,
            OrdinaryWords ordinary) {
        this.ordinary = ordinary;
        this.holders = holders(roles);
        this.mentions = List.copyOf(mentions);
        this.people = Map.copyOf(people);
        this.genders = Map.copyOf(genders);
    }

    static DocumentPeople of(Tokens tokens, PeopleDirectory known) {
        List<NameMention> all = NameFinder.in(tokens);
        OrdinaryWords ordinary = new OrdinaryWords(tokens, all);
        List<NameMention> found =
                all.stream().filter(mention -> !ordinary.has(mention)).toList();
        Map<String, Integer> full = new LinkedHashMap<>();
        for (NameMention mention : found) {
            boolean organisation =
                    NameWords.isOrganisation(tokens.word(mention.tokens().last()));
            if ((mention.words() > 1 && !organisation)
                    || known.personOf(mention.name()).isPresent()) {
                full.merge(mention.name(), 1, Integer::sum);
            }
        }
        List<MentionedPerson> named = new ArrayList<>();
        full.forEach((name, count) ->
                named.add(new MentionedPerson(known.personOf(name).orElse(Person.named(name)), count)));
        PeopleDirectory directory = PeopleDirectory.of(List.of(), named);
        ShortForms forms = new ShortForms(tokens, found, directory, full);
        List<Named> mentions = new ArrayList<>();
        Map<String, Role> roles = new HashMap<>();
        Map<String, Role> inShort = new HashMap<>();
        Map<String, String> acronyms = new HashMap<>();
        Map<String, Gender> genders = new HashMap<>();
        for (NameMention mention : found) {
            String name = forms.fullName(mention);
            mentions.add(new Named(mention, name));
            acronymBehind(tokens, mention).ifPresent(acronym -> {
                forms.put(acronym, name);
                acronyms.putIfAbsent(name, acronym);
            });
            if (mention.gender() != Gender.UNKNOWN) {
                genders.putIfAbsent(name, mention.gender());
            }
            Map<String, Role> stated = mention.words() > 1 ? roles : inShort;
            if (!stated.containsKey(name)) {
                RoleFinder.of(tokens, mention).ifPresent(role -> stated.put(name, role));
            }
        }
        inShort.forEach(roles::putIfAbsent);
        Map<String, Person> people = new HashMap<>();
        for (String name : forms.fullNames()) {
            people.put(
                    name,
                    person(name, known, Optional.ofNullable(acronyms.get(name)), Optional.ofNullable(roles.get(name))));
        }
        return new DocumentPeople(mentions, people, genders, roles, ordinary);
    }

    /// The short form in brackets behind a name, made of its initials: "(AMLO)".
    private static Optional<String> acronymBehind(Tokens tokens, NameMention mention) {
        int at = mention.tokens().last() + 2;
        if (at + 1 >= tokens.size()
                || tokens.charAt(at - 1) != '('
                || tokens.charAt(at + 1) != ')'
                || mention.words() < 2) {
            return Optional.empty();
        }
        String acronym = tokens.string(at);
        boolean initials = acronym.length() == mention.words();
        for (int i = 0; initials && i < acronym.length(); i++) {
            initials = acronym.charAt(i) == tokens.charAt(mention.tokens().first() + i);
        }
        return initials ? Optional.of(acronym) : Optional.empty();
    }

    private static Person person(String name, PeopleDirectory known, Optional<String> acronym, Optional<Role> role) {
        Person entry = known.personOf(name).orElse(Person.named(name));
        List<String> aliases = new ArrayList<>(entry.aliases());
        acronym.filter(alias -> !aliases.contains(alias)).ifPresent(aliases::add);
        return new Person(
                entry.name(),
                aliases,
                role.map(Role::role).or(entry::role),
                role.map(Role::affiliation).orElse(entry.affiliation()));
    }

    /// All mentions of names, in text order.
    List<Named> mentions() {
        return mentions;
    }

    /// The person of a full name of this document.
    Person person(String name) {
        return people.getOrDefault(name, Person.named(name));
    }

    /// The full names of those who have an office, in lower case; see [RoleFinder#offices].
    Set<String> holders(String office) {
        return holders.getOrDefault(office, Set.of());
    }

    private static Map<String, Set<String>> holders(Map<String, Role> roles) {
        Map<String, Set<String>> holders = new HashMap<>();
        roles.forEach((name, role) -> {
            for (String office : RoleFinder.offices(role.role())) {
                holders.computeIfAbsent(office, absent -> new HashSet<>()).add(name);
            }
        });
        return holders;
    }

    /// Whether a single word is the last name of several, so that nobody's full name is known by it.
    boolean isShared(String word) {
        return people.keySet().stream().anyMatch(name -> name.endsWith(" " + word));
    }

    Gender gender(String name) {
        return genders.getOrDefault(name, Gender.UNKNOWN);
    }

    /// The mentions in a range of tokens that are names.
    List<NameMention> mentions(Tokens tokens, Range range) {
        return NameFinder.in(tokens, range).stream()
                .filter(mention -> !ordinary.has(mention))
                .toList();
    }

    /// The full name that a mention beginning at a token means.
    Optional<String> nameAt(NameMention mention) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).mention().tokens().last()
                    < mention.tokens().first()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < mentions.size() && mentions.get(low).mention().tokens().overlaps(mention.tokens())
                ? Optional.of(mentions.get(low).name())
                : Optional.empty();
    }

    /// How many of the mentions end before a token: the index of the first that does not.
    int mentionsBefore(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).mention().tokens().last() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
