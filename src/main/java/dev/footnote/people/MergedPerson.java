package dev.footnote.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One person of a directory while it is being put together.
final class MergedPerson {
    private final boolean configured;
    private final Set<String> otherNames = new LinkedHashSet<>();
    private final Set<NameKey> keys = new LinkedHashSet<>();
    private String name;
    private Optional<String> role;
    private Optional<String> affiliation;
    private int quotations;

    MergedPerson(Person person, boolean configured) {
        this.configured = configured;
        this.name = person.name();
        this.role = person.role();
        this.affiliation = person.affiliation();
        otherNames.addAll(person.aliases());
        addKey(person.name());
        person.aliases().forEach(this::addKey);
    }

    void count(int more) {
        quotations += more;
    }

    /// Takes in what another document says of the same person: the longest name found leads, unless the name
    /// was configured, and the first role that is stated stays.
    void absorb(MentionedPerson mentioned) {
        Person person = mentioned.person();
        count(mentioned.quotations());
        if (!configured && NameKey.of(person.name()).size() > NameKey.of(name).size()) {
            otherNames.add(name);
            name = person.name();
        } else {
            otherNames.add(person.name());
        }
        otherNames.addAll(person.aliases());
        addKey(person.name());
        person.aliases().forEach(this::addKey);
        role = role.or(person::role);
        affiliation = affiliation.or(person::affiliation);
    }

    private void addKey(String form) {
        NameKey key = NameKey.of(form);
        if (!key.isEmpty()) {
            keys.add(key);
        }
    }

    /// Whether `key` may be a short form of a name of this person, or a fuller form of a name of two words or
    /// more. A single word has to be more than the first name.
    boolean goesBy(NameKey key) {
        for (NameKey own : keys) {
            boolean shorter = key.isShortFormOf(own) && (key.size() > 1 || isSurname(key.last(), own));
            boolean longer = own.size() > 1 && own.isShortFormOf(key);
            if (key.equals(own) || shorter || longer) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSurname(String word, NameKey name) {
        return name.words().lastIndexOf(word) > 0;
    }

    Set<NameKey> keys() {
        return keys;
    }

    int quotations() {
        return quotations;
    }

    String name() {
        return name;
    }

    Person person() {
        List<String> aliases = new ArrayList<>(otherNames);
        aliases.remove(name);
        return new Person(name, aliases, role, affiliation);
    }
}
