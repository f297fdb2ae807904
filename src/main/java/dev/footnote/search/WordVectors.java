package dev.footnote.search;

import dev.footnote.text.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/// Word vectors: English words as directions, such that words of near meaning point nearly the same way. A word that is
/// not among them goes by a regular form of it that is ("smuggled" by "smuggle" or "smuggling"). Where they are from is
/// in `docs/decisions/0021-word-vectors.md`. Thread-safe.
final class WordVectors {
    /// The number of a word that has no vector.
    static final int NONE = -1;

    /// All vectors are of this length, within what rounding does, so that the product of two is its square times their
    /// cosine. None of the shipped ones has more than a byte holds in any dimension.
    static final int LENGTH = 176;

    /// So many of the commonest words hold sentences together and mean little.
    private static final int FUNCTION_WORDS = 150;

    private static final String FILE = "word.vectors";

    /// Endings of regular forms, longest last.
    private static final String[] ENDINGS = {"s", "d", "es", "ed", "er", "ly", "ing", "ers"};

    /// What the same word may end with instead, besides nothing.
    private static final String[] OTHER_ENDINGS = {"e", "ing", "ed"};

    /// What is left of a word without its ending has at least so many letters.
    private static final int SHORTEST = 3;

    private static final int HASH_OF_NOTHING = 7;

    private final int dimensions;
    private final byte[] vectors;

    /// By open addressing, the hash of each word and behind it its number plus one; 0 where there is none.
    private final long[] slots;

    private static final class Shipped {
        private static final WordVectors ONLY = read();

        private static WordVectors read() {
            try (InputStream in = WordVectors.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is missing from the program");
                }
                return WordVectors.read(in);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /// @param dimensions a multiple of eight
    /// @param words the hashes of the words, the commonest first; of equal ones the first counts
    /// @param vectors one after the other, in the order of the words, each of [#LENGTH]
    WordVectors(int dimensions, int[] words, byte[] vectors) {
        this.dimensions = dimensions;
        this.vectors = vectors; // made for it alone, and large
        this.slots = new long[Integer.highestOneBit(Math.max(1, words.length)) << 2];
        for (int number = 0; number < words.length; number++) {
            int slot = slot(words[number]);
            if (slots[slot] == 0) {
                slots[slot] = (long) words[number] << 32 | number + 1;
            }
        }
    }

    /// Those that Footnote comes with, read when they are first asked for.
    static WordVectors shipped() {
        return Shipped.ONLY;
    }

    /// The number of dimensions and of words, the hash of each word, then the vectors.
    static WordVectors read(InputStream in) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
        try {
            int dimensions = data.getInt();
            int[] words = new int[data.getInt()];
            data.asIntBuffer().get(words);
            byte[] vectors = new byte[words.length * dimensions];
            data.position(data.position() + words.length * Integer.BYTES).get(vectors);
            return new WordVectors(dimensions, words, vectors);
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            throw new IOException("the table of word vectors is cut off", cut);
        }
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = (hash * 0x9E3779B1 >>> 7) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int known(int hash) {
        return (int) slots[slot(hash)] - 1;
    }

    int dimensions() {
        return dimensions;
    }

    int count() {
        return vectors.length / dimensions;
    }

    /// The hash by which a word is known, the same in whatever case it is written.
    static int hash(String word) {
        return hash(HASH_OF_NOTHING, word);
    }

    private static int hash(int before, String text) {
        int hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = with(hash, text.charAt(i));
        }
        return hash;
    }

    private static int with(int hash, char letter) {
        return 31 * hash + Letters.fold(letter);
    }

    /// The number of a word, the commoner the smaller, or [#NONE]. A strange word passes for a known one when their
    /// hashes are equal, once in 200,000 times.
    ///
    /// @param start where the word begins in the text; it ends where its letters do
    int number(String text, int start) {
        int hash = HASH_OF_NOTHING;
        int end = start;
        for (; end < text.length() && Letters.isWordChar(text.charAt(end)); end++) {
            hash = with(hash, text.charAt(end));
        }
        int known = known(hash);
        return known == NONE ? ofOtherForm(text, start, end) : known;
    }

    private int ofOtherForm(String text, int start, int end) {
        for (String ending : ENDINGS) {
            int stem = end - ending.length();
            if (stem - start >= SHORTEST && endsWith(text, end, ending)) {
                int number = ofStem(text, start, stem);
                if (number != NONE) {
                    return number;
                }
            }
        }
        boolean inflected = endsWith(text, end, "ies") || endsWith(text, end, "ied");
        return inflected && end - start > SHORTEST
                ? known(with(hash(HASH_OF_NOTHING, text.substring(start, end - 3)), 'y'))
                : NONE;
    }

    private static boolean endsWith(String text, int end, String ending) {
        int at = end - 1;
        for (int i = ending.length() - 1; i >= 0; i--, at--) {
            if (at < 0 || Letters.fold(text.charAt(at)) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The number of the stem itself, with another ending, or without its doubled last letter ("stopp").
    private int ofStem(String text, int start, int end) {
        int hash = HASH_OF_NOTHING;
        int shorter = hash;
        for (int i = start; i < end; i++) {
            shorter = hash;
            hash = with(hash, text.charAt(i));
        }
        int number = known(hash);
        for (int i = 0; number == NONE && i < OTHER_ENDINGS.length; i++) {
            number = known(hash(hash, OTHER_ENDINGS[i]));
        }
        boolean doubled =
                end - start > SHORTEST && Letters.fold(text.charAt(end - 1)) == Letters.fold(text.charAt(end - 2));
        return number == NONE && doubled ? known(shorter) : number;
    }

    /// Whether what has this number is a word with a vector that means something by itself.
    static boolean isTelling(int number) {
        return number >= FUNCTION_WORDS;
    }

    /// Whether what has this number is one of the commonest words.
    static boolean isFunctionWord(int number) {
        return number >= 0 && number < FUNCTION_WORDS;
    }

    /// Where a word points.
    int[] of(int word) {
        int[] vector = new int[dimensions];
        add(word, vector);
        return vector;
    }

    /// The products of where a word points with several other vectors.
    ///
    /// @param products as long as there are others
    void multiply(VectorLanes others, int word, int[] products) {
        others.multiply(vectors, word * dimensions, products);
    }

    /// Adds where a word points to a sum.
    void add(int word, int[] sum) {
        int from = word * dimensions;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vectors[from + i];
        }
    }

    /// Brings a sum of vectors to [#LENGTH]; what points nowhere stays as it is.
    static void normalize(int[] sum) {
        double length = 0;
        for (int one : sum) {
            length += (double) one * one;
        }
        double scale = length == 0 ? 0 : LENGTH / Math.sqrt(length);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (int) Math.rint(scale * sum[i]);
        }
    }

    /// The cosine of the angle between two vectors of [#LENGTH]: 1 for the same direction, about 0 for words that have
    /// nothing to do with each other, 0 when one of them points nowhere.
    static float cosine(int[] one, int[] other) {
        int product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return cosine(product);
    }

    /// The same for the product of two such vectors.
    static float cosine(int product) {
        return product * (1f / (LENGTH * LENGTH));
    }
}
