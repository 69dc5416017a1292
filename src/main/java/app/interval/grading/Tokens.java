package app.interval.grading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A piece of code cut into tokens, so that its layout does not decide whether it is the same as
/// another one.
public final class Tokens {

    private static final String STRING =
            "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'";
    private static final String OPERATOR =
            "\\*\\*=?|//=?|>>=?|<<=?|[-+*/%@&|^<>=!:]=|->|\\|\\||&&|::|\\.\\.\\.";
    private static final Pattern TOKEN =
            Pattern.compile("\\w+|" + STRING + "|" + OPERATOR + "|[^\\w\\s]");

    private static final Pattern SINGLE_QUOTED = Pattern.compile("'[^'\"\\\\]*+'");

    private Tokens() {}

    /// Names, numbers, strings and signs of `text`. Spaces count inside strings alone.
    public static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The same, with double quotes around strings that could have either kind.
    static List<String> withAnyQuotes(String text) {
        return of(text).stream().map(Tokens::doubleQuoted).toList();
    }

    private static String doubleQuoted(String token) {
        return SINGLE_QUOTED.matcher(token).matches()
                ? '"' + token.substring(1, token.length() - 1) + '"'
                : token;
    }
}
