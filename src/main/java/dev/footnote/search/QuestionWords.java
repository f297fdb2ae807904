package dev.footnote.search;

import java.util.Set;

/// Words that make a sentence a question, or hold it together, and say nothing about what it is about.
final class QuestionWords {
    private static final Set<String> WORDS = Set.of(
            "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whether", "what's", "who's", "do",
            "does", "did", "done", "has", "have", "had", "having", "were", "been", "being", "am", "can", "could", "would",
            "should", "shall", "may", "might", "must", "i", "me", "my", "you", "your", "we", "our", "us", "he", "him",
            "his", "she", "her", "they", "them", "its", "it's", "than", "so", "too", "very", "just", "also", "any",
            "some", "each", "both", "either", "neither", "nor", "yet", "about", "from", "during", "between", "there's",
            "here", "please", "tell", "say", "says", "said", "according", "didn't", "doesn't", "isn't", "wasn't", "weren't", "those", "ever");

    private QuestionWords() {}

    /// @param word in lower case
    static boolean isQuestionWord(String word) {
        return WORDS.contains(word);
    }
}
