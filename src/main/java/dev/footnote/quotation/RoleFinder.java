package dev.footnote.quotation;

import dev.footnote.people.Person;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what a person is from the words around the name: `Ana Ruiz, a fellow at the Delta Institute,` and
/// `Delta Institute fellow Ana Ruiz`. Pure.
final class RoleFinder {
    private static final int LONGEST_BEHIND = 40;
    private static final int LONGEST_BEFORE = 8;
    private static final WordSet ARTICLES = WordSet.of("a an the");
    private static final WordSet QUALIFIERS =
            WordSet.of("former then acting deputy senior assistant ex- interim current longtime");
    private static final WordSet PLACES = WordSet.of("at with from of for");
    private static final int AND = WordHash.of("and");
    private static final int OF = WordHash.of("of");
    private static final int FOR = WordHash.of("for");
    private static final int THE = WordHash.of("the");
    private static final int WHO = WordHash.of("who");
    private static final int POSSESSIVE = WordHash.of("'s");

    /// What makes of an office another.
    private static final Set<String> NOT_THE_HOLDER =
            Set.of("former", "ex", "then", "deputy", "vice", "assistant", "late", "retired", "shadow");

    private static final Pattern WHOSE = Pattern.compile("^.*['’]s? ");
    private static final Pattern WHERE = Pattern.compile(" (?:of|for|at|to|in|with|from|under|on) ");

    private RoleFinder() {}

    /// A role, and the organisation where it names one.
    record Role(String role, Optional<String> affiliation) {
        Person of(String name) {
            return new Person(name, List.of(), Optional.of(role), affiliation);
        }
    }

    static Optional<Role> of(Tokens tokens, NameMention mention) {
        Optional<Role> behind = behind(tokens, mention.tokens().last());
        return behind.isPresent() ? behind : before(tokens, mention);
    }

    private static Optional<Role> behind(Tokens tokens, int last) {
        int from = last + 2;
        if (from >= tokens.size()
                || tokens.shape(last + 1) != Shape.COMMA
                || tokens.sentence(from) != tokens.sentence(last)) {
            return Optional.empty();
        }
        int to = from;
        while (to < tokens.size()
                && to - from < LONGEST_BEHIND
                && tokens.sentence(to) == tokens.sentence(last)
                && goesOn(tokens, to)) {
            to++;
        }
        boolean clause = false;
        for (int i = from; i < to; i++) {
            boolean possessive = tokens.word(i) == POSSESSIVE;
            clause |= !possessive
                    && (FunctionWords.auxiliary(tokens.word(i)) > 1 || SayingWords.isSaying(tokens.word(i)));
        }
        return clause ? Optional.empty() : role(tokens, from, to - 1);
    }

    private static boolean goesOn(Tokens tokens, int i) {
        return (tokens.isWord(i) && tokens.word(i) != WHO)
                || tokens.charAt(i) == '\''
                || tokens.charAt(i) == '’'
                || tokens.charAt(i) == '&'
                || (tokens.shape(i) == Shape.DASH && tokens.start(i) == tokens.end(i - 1));
    }

    private static Optional<Role> before(Tokens tokens, NameMention mention) {
        int last = mention.tokens().first() - 1;
        int first = mention.titleStart();
        while (first > 0
                && mention.tokens().first() - first < LONGEST_BEFORE
                && tokens.sentence(first - 1) == tokens.sentence(last + 1)
                && leadsOn(tokens, first - 1, mention)) {
            first--;
        }
        boolean title = last - first == 0 && tokens.end(last) - tokens.start(last) <= 4;
        boolean placeOfOffice = first <= last && tokens.word(last) == OF;
        return first > last || title || placeOfOffice ? Optional.empty() : role(tokens, first, last);
    }

    /// Whether a token in front of the name still belongs to the role: capitalised, a role, what qualifies one
    /// ("bakery owner", but not the verb of "met Governor"), or the "of" of "Secretary of State".
    private static boolean leadsOn(Tokens tokens, int i, NameMention mention) {
        int word = tokens.word(i);
        boolean capitalised =
                tokens.shape(i).isCapitalised() && (!NameWords.isSmall(word) || i + 1 == mention.titleStart());
        boolean demonym = tokens.shape(i).isCapitalised() && tokens.end(i) - tokens.start(i) > 3;
        boolean of = word == OF && tokens.shape(i + 1).isCapitalised() && i > 0 && NameWords.isRole(tokens.word(i - 1));
        boolean noun = tokens.shape(i) == Shape.LOWER
                && tokens.shape(i + 1) == Shape.LOWER
                && !QUALIFIERS.contains(tokens.word(i + 1))
                && !NameWords.isSmall(word)
                && !SayingWords.isSaying(word)
                && NameWords.isRole(tokens.word(mention.tokens().first() - 1));
        return noun
                || (capitalised && demonym)
                || (capitalised && tokens.string(i).contains("."))
                || NameWords.isRole(word)
                || QUALIFIERS.contains(word)
                || of;
    }

    /// The role in the tokens from `first` to `last`, if one of its first words is a role at all.
    static Optional<Role> role(Tokens tokens, int first, int last) {
        int from = first;
        while (from < last && ARTICLES.contains(tokens.word(from))) {
            from++;
        }
        int head = head(tokens, from, last);
        if (head < 0) {
            return Optional.empty();
        }
        int split = affiliation(tokens, head, last);
        if (split < 0) {
            return Optional.of(new Role(text(tokens, from, last), Optional.empty()));
        }
        int end = endOfOrganisation(tokens, split, last);
        int organisation = split + 1 < last && ARTICLES.contains(tokens.word(split + 1)) ? split + 2 : split + 1;
        return Optional.of(new Role(text(tokens, from, split - 1), Optional.of(text(tokens, organisation, end))));
    }

    /// An "and" before a word in lower case leads on to another office.
    private static int endOfOrganisation(Tokens tokens, int split, int last) {
        for (int i = split + 2; i < last; i++) {
            if (tokens.word(i) == AND && tokens.shape(i + 1) == Shape.LOWER) {
                return i - 1;
            }
        }
        return last;
    }

    private static int head(Tokens tokens, int from, int last) {
        for (int i = from; i <= last; i++) {
            if (NameWords.isRole(tokens.word(i))) {
                return i;
            }
            if (tokens.word(i) == OF
                    || NameWords.isSmall(tokens.word(i)) && !tokens.shape(i).isCapitalised()) {
                return -1;
            }
        }
        return -1;
    }

    /// The token that leads from the role to the organisation, or -1: "at" and "with" before a name, "of the"
    /// and "for the" too.
    private static int affiliation(Tokens tokens, int head, int last) {
        int weak = -1;
        for (int i = head + 1; i < last; i++) {
            int word = tokens.word(i);
            if (!PLACES.contains(word)) {
                continue;
            }
            boolean article = tokens.word(i + 1) == THE;
            boolean named =
                    tokens.shape(article && i + 2 <= last ? i + 2 : i + 1).isCapitalised();
            if (named && word != OF && word != FOR) {
                return i;
            }
            if (named && article && weak < 0) {
                weak = i;
            }
        }
        return weak;
    }

    private static String text(Tokens tokens, int first, int last) {
        return tokens.text().substring(tokens.start(first), tokens.end(Math.max(first, last)));
    }

    /// The first word of a range that is an office or occupation, in lower case; behind what tells it from the office
    /// itself, as in "former mayor".
    static Optional<String> office(Tokens tokens, Range range) {
        Optional<String> apart = Optional.empty();
        for (int i = range.first(); i <= range.last(); i++) {
            String word = tokens.string(i).toLowerCase(Locale.ROOT);
            if (NOT_THE_HOLDER.contains(word) && i < range.last()) {
                apart = apart.or(() -> Optional.of(word));
            } else if (NameWords.isRole(tokens.word(i))) {
                return Optional.of(apart.map(first -> first + " " + word).orElse(word));
            }
        }
        return apart;
    }

    /// The offices and occupations that somebody with a role has, as [#office(Tokens, Range)] gives them.
    ///
    /// @param role such as "deputy mayor of Brod": neither "mayor" nor "brod"
    static List<String> offices(String role) {
        List<String> offices = new ArrayList<>();
        String apart = "";
        String own = WHERE.split(WHOSE.matcher(role.toLowerCase(Locale.ROOT)).replaceFirst(""), 2)[0];
        for (String word : own.split("[^\\p{L}-]+")) {
            offices.add(apart + word);
            apart = apart.isEmpty() && NOT_THE_HOLDER.contains(word) ? word + " " : apart;
        }
        return offices;
    }
}
