package dev.footnote.quotation;

import dev.footnote.people.MentionedPerson;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.people.PersonMatch;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.NameWords.Gender;
import dev.footnote.quotation.RoleFinder.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The people whom one document names: every mention of a name, the person whom it means, and what the
/// document says of that person. Immutable.
final class DocumentPeople {
    private static final Pattern ACRONYM_BEHIND_HYPHEN = Pattern.compile("\\p{Ll}-\\p{Lu}{2,}\\b");

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
        Map<String, String> resolved = new HashMap<>();
        List<Named> mentions = new ArrayList<>();
        Map<String, Role> roles = new HashMap<>();
        Map<String, String> acronyms = new HashMap<>();
        Map<String, Gender> genders = new HashMap<>();
        for (NameMention mention : found) {
            String name = resolved.computeIfAbsent(mention.name(), form -> fullName(form, directory, full));
            mentions.add(new Named(mention, name));
            acronymBehind(tokens, mention).ifPresent(acronym -> {
                resolved.put(acronym, name);
                acronyms.putIfAbsent(name, acronym);
            });
            if (mention.gender() != Gender.UNKNOWN) {
                genders.putIfAbsent(name, mention.gender());
            }
            if (!roles.containsKey(name)) {
                RoleFinder.of(tokens, mention).ifPresent(role -> roles.put(name, role));
            }
        }
        Map<String, Person> people = new HashMap<>();
        for (String name : resolved.values()) {
            people.put(
                    name,
                    person(name, known, Optional.ofNullable(acronyms.get(name)), Optional.ofNullable(roles.get(name))));
        }
        return new DocumentPeople(mentions, people, genders, roles, ordinary);
    }

    /// The fullest form of a name. A form that several people share means the one whom the document names in
    /// full at least three times as often as all the others together; otherwise it stays what it is.
    private static String fullName(String form, PeopleDirectory directory, Map<String, Integer> full) {
        Optional<Person> one = directory.personOf(form);
        if (one.isPresent()) {
            return isShortForm(form, one.get()) ? one.get().name() : form;
        }
        if (directory.find(form) instanceof PersonMatch.Ambiguous(List<Person> candidates)) {
            int all = candidates.stream()
                    .mapToInt(person -> full.getOrDefault(person.name(), 0))
                    .sum();
            int most = full.getOrDefault(candidates.getFirst().name(), 0);
            if (isShortForm(form, candidates.getFirst()) && most >= 3 * (all - most)) {
                return candidates.getFirst().name();
            }
        }
        return form;
    }

    /// Whether a single word can stand for a person: as an alias, the last name or a part of a double one, or
    /// a first name that is one. "Mexico" is no short form of "Mexico City".
    private static boolean isShortForm(String form, Person person) {
        if (form.indexOf(' ') > 0
                || person.name().equals(form)
                || person.aliases().contains(form)) {
            return true;
        }
        List<String> words = List.of(person.name().split("[ -]"));
        int at = words.indexOf(form.split("-")[0]);
        boolean organisation =
                NameWords.isOrganisation(WordHash.of(words.getLast())) || isHyphenatedWithAcronym(person.name());
        boolean first = at == 0 && FirstNames.genderOf(WordHash.of(form)) != Gender.UNKNOWN;
        boolean sameSpelling = at < 0 && !person.name().startsWith(form);
        return !organisation && (first || sameSpelling || at > 0);
    }

    /// Whether a name is none but something between two places, as in "Lisbon-UK".
    private static boolean isHyphenatedWithAcronym(String name) {
        return ACRONYM_BEHIND_HYPHEN.matcher(name).find();
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

    /// The full names of those whose role has a word in it, in lower case.
    Set<String> holders(String office) {
        return holders.getOrDefault(office, Set.of());
    }

    private static Map<String, Set<String>> holders(Map<String, Role> roles) {
        Map<String, Set<String>> holders = new HashMap<>();
        roles.forEach((name, role) -> {
            for (String word : role.role().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                holders.computeIfAbsent(word, absent -> new HashSet<>()).add(name);
            }
        });
        return holders;
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
