package dev.footnote.corpus.pasted;

import java.util.Map;

/// Press agencies that sign with letters.
final class Agencies {
    private static final Map<String, String> NAMES = Map.of(
            "AP", "Associated Press",
            "UPI", "United Press International",
            "AFP", "Agence France-Presse",
            "dpa", "Deutsche Presse-Agentur",
            "EFE", "EFE",
            "ANSA", "ANSA",
            "PA", "PA Media",
            "IPS", "Inter Press Service",
            "RNS", "Religion News Service");

    private Agencies() {}

    /// A mark of property under a picture: "© AFP via Getty Images".
    static boolean isOfPictures(String notice) {
        return !notice.matches("(?s).*(?:19|20)\\d\\d.*")
                || notice.matches("(?is).*\\b(?:via|getty|shutterstock|photo|image)\\b.*");
    }

    static String fullName(String name) {
        return NAMES.getOrDefault(name, name);
    }
}
