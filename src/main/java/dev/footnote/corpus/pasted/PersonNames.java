package dev.footnote.corpus.pasted;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the name of a person from that of a newsroom, and writes capitals small.
final class PersonNames {
    private static final String PARTICLES =
            "(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|bin|ibn|al|el|la|le|y|e|i)";
    private static final String PART =
            "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[’'](?:\\p{Lu}[\\p{L}-]+))";

    /// Two to four parts, with particles between them.
    static final String NAME = PART + "(?: (?:" + PARTICLES + " ){0,2}" + PART + "){1,3}(?:,? (?:Jr|Sr)\\.)?";

    private static final Pattern WHOLE = Pattern.compile(NAME);

    /// Words that no person is called by.
    private static final Set<String> NO_PERSON =
            Set.copyOf(java.util.List.of(("staff news times post press desk team editors editorial board agency"
                            + " reuters redacción redacao redação bureau service newsroom correspondent correspondents reporter reporters institute center"
                            + " centre weekly daily report journal review herald gazette tribune magazine observer chronicle"
                            + " associated foundation university council government ministry department office committee"
                            + " agencia agência diario diário jornal revista editor contributor writer wire wires the of and"
                            + " our your this that more read about contact january february march april june july august"
                            + " september october november december monday tuesday wednesday thursday friday saturday sunday"
                            + " today politics business world opinion sports international national local latest breaking update"
                            + " updated published analysis united states new york london washington america american north south"
                            + " privacy terms policy share home search subscribe sign")
                    .split(" +")));

    private PersonNames() {}

    static boolean isPerson(String name) {
        if (!WHOLE.matcher(name).matches()) {
            return false;
        }
        for (String part : name.split("[ ]+")) {
            if (NO_PERSON.contains(part.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /// "ANN LEE-MOSS" as "Ann Lee-Moss"; a name in small letters stays.
    static String spelled(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() <= 3) {
            return name;
        }
        StringBuilder spelled = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            spelled.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return spelled.toString();
    }
}
