package dev.footnote.quotation;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.people.PersonMatch;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.NameWords.Gender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the full names that the short ones of a document stand for. Is asked for the mentions in text order. Not
/// thread-safe.
final class ShortForms {
    private static final Pattern ACRONYM_BEHIND_HYPHEN = Pattern.compile("\\p{Ll}-\\p{Lu}{2,}\\b");

    /// Common family names in languages that put them first ("Chen" for "Chen Wei").
    private static final WordSet FIRST_FAMILY_NAMES = WordSet.of("""
            chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie tang deng feng
            zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding shen xi kim choi jung nguyen tran pham
            hoang phan""");

    private final Tokens tokens;
    private final List<NameMention> mentions;
    private final PeopleDirectory directory;
    private final Map<String, Integer> full;
    private final Map<String, List<String>> candidates = new HashMap<>();
    private final Map<String, Set<String>> offices = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private boolean read;

    /// @param mentions all of the document
    /// @param full how often each full name stands there
    ShortForms(Tokens tokens, List<NameMention> mentions, PeopleDirectory directory, Map<String, Integer> full) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.directory = directory;
        this.full = full;
    }

    /// Makes a short form known from here on.
    void put(String form, String name) {
        candidates.put(form, List.of(name));
        named.add(name);
    }

    /// All that were given as full names so far.
    Set<String> fullNames() {
        return named;
    }

    /// The fullest form of the name of whom a mention means. Of several who share it: those with the office and the
    /// sex that stand in front of it, whose last name it is, who were named before; or the one whom the document
    /// names in full at least three times as often as all the others together. Otherwise it stays what it is.
    String fullName(NameMention mention) {
        List<String> names = candidates.computeIfAbsent(mention.name(), this::candidates);
        String name = names.size() > 1 ? choose(mention, names) : names.getFirst();
        named.add(name);
        return name;
    }

    private List<String> candidates(String form) {
        Optional<Person> one = directory.personOf(form);
        if (one.isPresent()) {
            return List.of(isShortForm(form, one.get()) ? one.get().name() : form);
        }
        if (directory.find(form) instanceof PersonMatch.Ambiguous(List<Person> several)) {
            List<String> names = several.stream()
                    .filter(person -> isShortForm(form, person))
                    .map(Person::name)
                    .toList();
            return names.isEmpty() ? List.of(form) : names;
        }
        return List.of(form);
    }

    private String choose(NameMention mention, List<String> names) {
        readFullNames();
        Optional<String> office = mention.titleStart() < mention.tokens().first()
                ? RoleFinder.office(
                        tokens, new Range(mention.titleStart(), mention.tokens().first() - 1))
                : Optional.empty();
        List<String> left = narrowed(
                names,
                name -> office.isPresent()
                        && offices.getOrDefault(name, Set.of()).contains(office.get()));
        left = narrowed(left, name -> genders.getOrDefault(name, Gender.UNKNOWN).fits(mention.gender()));
        left = narrowed(left, name -> name.endsWith(" " + mention.name()));
        left = narrowed(left, named::contains);
        return left.size() == 1 ? left.getFirst() : mostNamed(left).orElse(mention.name());
    }

    private static List<String> narrowed(List<String> names, Predicate<String> fits) {
        List<String> fitting = names.stream().filter(fits).toList();
        return fitting.isEmpty() ? names : fitting;
    }

    private Optional<String> mostNamed(List<String> names) {
        int all = names.stream().mapToInt(this::count).sum();
        return names.stream()
                .filter(name -> count(name) >= 3 * (all - count(name)))
                .findFirst();
    }

    private int count(String name) {
        return full.getOrDefault(name, 0);
    }

    /// What the document says where it names people in full; only looked at where two share a name.
    private void readFullNames() {
        if (read) {
            return;
        }
        read = true;
        for (NameMention mention : mentions) {
            if (full.containsKey(mention.name())) {
                genders.merge(mention.name(), mention.gender(), (one, other) -> one == Gender.UNKNOWN ? other : one);
                RoleFinder.of(tokens, mention)
                        .map(role -> RoleFinder.offices(role.role()))
                        .ifPresent(found -> offices.computeIfAbsent(mention.name(), absent -> new HashSet<>())
                                .addAll(found));
            }
        }
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
        boolean first = at == 0
                && (FirstNames.genderOf(form) != Gender.UNKNOWN || FIRST_FAMILY_NAMES.contains(WordHash.of(form)));
        boolean sameSpelling = at < 0 && !person.name().startsWith(form);
        return !organisation && (first || sameSpelling || at > 0);
    }

    /// Whether a name is none but something between two places, as in "Lisbon-UK".
    private static boolean isHyphenatedWithAcronym(String name) {
        return ACRONYM_BEHIND_HYPHEN.matcher(name).find();
    }
}
