package kith.people.time;

import java.util.ArrayList;
import java.util.List;
import kith.people.time.Token.Kind;
import kith.reading.Plain;

/** Takes what is written to pieces. */
final class Tokens {
    private static final String SIGNS = ":/.-,'+#@()";

    private Tokens() {}

    /** The pieces in order; empty when there is a character that no time has, such as a {@code $} or a smiley. */
    static List<Token> of(String written) {
        String text = folded(written);
        List<Token> tokens = new ArrayList<>();
        boolean glued = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c == ' ') {
                glued = false;
                at = end;
                continue;
            }
            Kind kind = kind(c);
            if (kind == Kind.SIGN && SIGNS.indexOf(c) < 0) {
                return List.of();
            }
            if (isBracketed(text, at)) {
                kind = Kind.GLYPH;
                end = at + 3;
            }
            while ((kind == Kind.NUMBER || kind == Kind.WORD)
                    && end < text.length()
                    && kind(text.charAt(end)) == kind) {
                end++;
            }
            tokens.add(new Token(kind, text.substring(at, end), glued));
            glued = true;
            at = end;
        }
        return withoutMarksInWords(tokens);
    }

    private static String folded(String written) {
        StringBuilder folded = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = Fold.fold(written.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return Plain.collapse(folded.toString());
    }

    private static Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Kind.NUMBER;
        }
        boolean glyph = (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
        if (glyph) {
            return Kind.GLYPH;
        }
        return Character.isLetter(c) || c == 'º' || c == 'ª' ? Kind.WORD : Kind.SIGN;
    }

    /** {@code (火)}: a weekday, while 火 alone is fire. */
    private static boolean isBracketed(String text, int at) {
        return text.charAt(at) == '('
                && at + 2 < text.length()
                && text.charAt(at + 2) == ')'
                && kind(text.charAt(at + 1)) == Kind.GLYPH;
    }

    /** The stop behind "Mar." and within "p.m.", the hyphen of "avant-hier", the apostrophe of "aujourd'hui". */
    private static List<Token> withoutMarksInWords(List<Token> tokens) {
        List<Token> plain = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean afterWord = token.glued() && tokens.get(i - 1).named();
            boolean beforeWord = i + 1 < tokens.size()
                    && tokens.get(i + 1).glued()
                    && tokens.get(i + 1).named();
            boolean within = afterWord && beforeWord && (token.is("-") || token.is("'"));
            if (!within && !(afterWord && token.is("."))) {
                plain.add(token);
            }
        }
        return plain;
    }
}
