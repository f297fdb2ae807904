package dev.footnote.chronology;

import java.util.Set;

/// Reports of games: their quarters are no quarters of a year.
final class GameReport {
    /// Words that reports of business hardly use.
    private static final Set<String> GAME = WordSet.of(
            "game games touchdown touchdowns halftime kickoff quarterback quarterbacks playoff playoffs overtime yard yards",
            "interception fumble linebacker receiver rebounds scoreboard coach teammate teammates league nfl nba referee",
            "touchback punt dunk tackle tackles defender defenders possession");
    private static final Set<String> BUSINESS = WordSet.of(
            "revenue revenues earnings sales profit profits income share shares shareholders stock investors analyst analysts",
            "growth economy gdp forecast dividend margin margins inflation exports quarterly fiscal bank banks",
            "company companies loss losses");

    private GameReport() {}

    /// Whether a text speaks more of a game than of business.
    static boolean is(Tokens tokens) {
        int balance = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            balance += GAME.contains(word) ? 1 : BUSINESS.contains(word) ? -1 : 0;
        }
        return balance > 0;
    }

    /// Whether an expression names a quarter without a year ("the second quarter", "the quarter", `Q2`).
    static boolean isQuarter(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.Named(var part, var pointer) ->
                part instanceof Part.Quarter && pointer instanceof Pointer.Open;
            case TimePhrase.Pointed(var unit, var reference) ->
                unit == TimeUnit.QUARTER && (reference.isNarrative() || reference == Reference.BARE);
            default -> false;
        };
    }
}
