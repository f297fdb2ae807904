package dev.footnote.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Calls in writing: `/quote Felbab-Brown about:supply from:2023-10`. What stands without a name belongs to the
/// leading parameter; a value of several words behind a name is put in double quotation marks. Forgiving: the slash
/// may be missing, an unknown `name:` is ordinary text, and it may be said in words, `quote felbab about supply from
/// 2023`. `parse(format(call))` gives the call back.
public final class CommandLine {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final String ABOUT = "about";

    private final List<CommandSpec> specs;

    /// @param specs the commands there are; the first takes a line that names none
    public CommandLine(List<CommandSpec> specs) {
        this.specs = List.copyOf(specs);
    }

    /// The call in one line. The leading value goes bare where the line reads back as the call, otherwise in
    /// quotation marks.
    public String format(Invocation invocation) {
        String bare = format(invocation, value -> value);
        return parse(bare).by(invocation.by()).equals(invocation) ? bare : format(invocation, CommandLine::quoted);
    }

    private String format(Invocation invocation, UnaryOperator<String> leadingForm) {
        Optional<String> leading =
                spec(invocation.command()).flatMap(CommandSpec::leading).map(Parameter::name);
        StringBuilder line = new StringBuilder("/").append(invocation.command());
        leading.flatMap(invocation::argument)
                .ifPresent(value -> line.append(' ').append(leadingForm.apply(value)));
        invocation.arguments().forEach((name, value) -> {
            if (!leading.equals(Optional.of(name))) {
                line.append(' ').append(name).append(':').append(quoteIfNeeded(value));
            }
        });
        return line.toString();
    }

    /// The call that a line means.
    public Invocation parse(String line) {
        List<String> tokens = tokens(line.strip());
        Optional<CommandSpec> named = tokens.isEmpty() ? Optional.empty() : commandOf(tokens.getFirst());
        CommandSpec spec = named.orElse(specs.getFirst());
        List<String> rest = named.isPresent() ? tokens.subList(1, tokens.size()) : tokens;
        Map<String, String> arguments = new LinkedHashMap<>();
        List<String> leading = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            String token = rest.get(i);
            int colon = token.indexOf(':');
            String name = colon > 0 ? token.substring(0, colon) : "";
            int said = leading.isEmpty() ? 0 : saidInWords(spec, rest, i);
            if (spec.parameter(name).isPresent() && colon + 1 < token.length()) {
                arguments.put(name, unquote(token.substring(colon + 1)));
            } else if (said > 0) {
                arguments.put(token.toLowerCase(Locale.ROOT), String.join(" ", rest.subList(i + 1, i + 1 + said)));
                i += said;
            } else {
                leading.add(token);
            }
        }
        spec.leading()
                .filter(parameter -> !leading.isEmpty())
                .ifPresent(parameter -> arguments.put(parameter.name(), unquote(String.join(" ", leading))));
        return new Invocation(spec.name(), arguments);
    }

    /// How many of the tokens behind a preposition are the value of the parameter of that name: a date behind `from`
    /// and
    /// `to`, everything up to those behind `about`; 0 when the word is just a word.
    private static int saidInWords(CommandSpec spec, List<String> tokens, int at) {
        Optional<Parameter> parameter =
                spec.parameter(tokens.get(at).toLowerCase(Locale.ROOT)).filter(known -> !known.required());
        if (parameter.isEmpty() || at + 1 == tokens.size()) {
            return 0;
        }
        if (parameter.get().values() == Parameter.Values.DATE) {
            return DATE.matcher(tokens.get(at + 1)).matches() ? 1 : 0;
        }
        int end = at + 1;
        while (end < tokens.size() && !isNamed(spec, tokens.get(end)) && !startsDate(spec, tokens, end)) {
            end++;
        }
        return parameter.get().name().equals(ABOUT) ? end - at - 1 : 0;
    }

    private static boolean isNamed(CommandSpec spec, String token) {
        int colon = token.indexOf(':');
        return colon > 0 && spec.parameter(token.substring(0, colon)).isPresent();
    }

    private static boolean startsDate(CommandSpec spec, List<String> tokens, int at) {
        return at + 1 < tokens.size()
                && DATE.matcher(tokens.get(at + 1)).matches()
                && spec.parameter(tokens.get(at).toLowerCase(Locale.ROOT))
                        .filter(known -> known.values() == Parameter.Values.DATE)
                        .isPresent();
    }

    private Optional<CommandSpec> spec(String name) {
        return specs.stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    private Optional<CommandSpec> commandOf(String token) {
        String name = token.startsWith("/") ? token.substring(1) : token;
        return spec(name.toLowerCase(Locale.ROOT));
    }

    /// A value as it stands behind a `name:`.
    public static String quoteIfNeeded(String value) {
        boolean bare = value.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\\');
        return bare ? value : quoted(value);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unquote(String value) {
        if (value.length() < 2 || value.charAt(0) != '"' || closingQuote(value, 0) != value.length() - 1) {
            return value;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 1; i < value.length() - 1; i++) {
            if (value.charAt(i) == '\\') {
                i++;
            }
            plain.append(value.charAt(i));
        }
        return plain.toString();
    }

    /// Words, with what stands in double quotation marks kept together, also behind a `name:`.
    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            if (Character.isWhitespace(line.charAt(i))) {
                i++;
                continue;
            }
            int end = endOfToken(line, i);
            tokens.add(line.substring(i, end));
            i = end;
        }
        return tokens;
    }

    private static int endOfToken(String line, int start) {
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c)) {
                return i;
            }
            boolean opens = c == '"' && (i == start || line.charAt(i - 1) == ':');
            int close = opens ? closingQuote(line, i) : -1;
            if (close > 0) {
                i = close;
            }
        }
        return line.length();
    }

    private static int closingQuote(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }
}
