package dev.winerr.generator.header;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.code.KindRules;
import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.decl.Outcome;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.TypedefKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Determines the kinds of constants.
 *
 * <ol>
 *   <li>The type of the constant determines its kind if the name of the type is HRESULT, SCODE or NTSTATUS. A DWORD or LONG
 *       is a Win32 code, except that {@code STATUS_*} and {@code DBG_*} are NTSTATUS values however winnt.h casts them.
 *   <li>Otherwise it is a bare number, and its name and spelling determine its kind: names that contain {@code E_} as a word are
 *       HRESULTs if the severity bit is set; {@code STATUS_*} with a severity is an NTSTATUS; Win32 codes are decimal
 *       numbers from 0 to 65535 with the suffix {@code L}, as mc.exe writes them, or in {@code __MSABI_LONG()}, as
 *       mingw-w64 does, names that start with {@code ERROR_}, {@code NERR_} or {@code WSAE} and have such a value,
 *       {@code WSA*} in the range of Windows Sockets, 10000 to 11999, and {@code ERROR_*} of SetupAPI, from 0xE0000000
 *       on.
 *   <li>Otherwise, if it belongs to an enumeration that contains an HRESULT or NTSTATUS, it has the same kind: MIDL
 *       writes codes in this way, including success codes.
 *   <li>Otherwise, if it is defined as another constant of the header, it has the same kind.
 *   <li>Everything else is {@link ResultKind#OTHER}.
 * </ol>
 */
final class Kinds {

    private static final String MINGW_LONG = "__MSABI_LONG";
    private static final int SETUP_ERROR = 0xE000_0000;
    private static final int FIRST_SOCKET_CODE = 10000;
    private static final int LAST_SOCKET_CODE = 11999;

    private final Map<String, Constant> constants;
    /** The kind of the first HRESULT or NTSTATUS of each enumeration, by its opening brace. */
    private final Map<Token, ResultKind> enumerations;

    private Kinds(Map<String, Constant> constants, Map<Token, ResultKind> enumerations) {
        this.constants = constants;
        this.enumerations = enumerations;
    }

    /** The kinds of the constants of a header. */
    static Kinds of(List<Constant> constants) {
        Map<String, Constant> byName = new HashMap<>();
        Map<Token, ResultKind> enumerations = new HashMap<>();
        for (Constant constant : constants) {
            byName.put(constant.name().text(), constant);
            if (constant.enumeration().isPresent() && constant.outcome() instanceof Outcome.Known known) {
                ResultKind kind = of(constant.name().text(), known.value(), constant.body());
                if (kind == ResultKind.HRESULT || kind == ResultKind.NTSTATUS) {
                    enumerations.putIfAbsent(constant.enumeration().get(), kind);
                }
            }
        }
        return new Kinds(byName, enumerations);
    }

    /** The kind of a constant with a value. */
    ResultKind of(Constant constant, Value value) {
        ResultKind kind = alone(constant, value);
        Constant target = kind == ResultKind.OTHER ? target(constant) : null;
        Set<String> seen = target == null ? Set.of() : new HashSet<>();
        while (kind == ResultKind.OTHER
                && target != null
                && seen.add(target.name().text())) {
            if (target.outcome() instanceof Outcome.Known known) {
                kind = alone(target, known.value());
            }
            target = target(target);
        }
        return kind;
    }

    /** The kind of a constant by itself, whatever it is defined as. */
    private ResultKind alone(Constant constant, Value value) {
        ResultKind shared = constant.enumeration().map(enumerations::get).orElse(null);
        return shared != null && value.type().typedefKind() == TypedefKind.NONE
                ? shared
                : of(constant.name().text(), value, constant.body());
    }

    private @Nullable Constant target(Constant alias) {
        return alias.soleName().map(constants::get).orElse(null);
    }

    private static ResultKind of(String name, Value value, List<Token> body) {
        TypedefKind kind = value.type().typedefKind();
        return switch (kind) {
            case HRESULT -> ResultKind.HRESULT;
            case NTSTATUS -> ResultKind.NTSTATUS;
            case WIN32 -> KindRules.isStatusName(name) ? ResultKind.NTSTATUS : ResultKind.WIN32;
            case NONE -> ofNumber(name, value, body);
        };
    }

    private static ResultKind ofNumber(String name, Value value, List<Token> body) {
        int bits = (int) value.bits();
        if (value.type().basic() == Basic.LLONG || value.type().basic() == Basic.ULLONG) {
            return ResultKind.OTHER;
        } else if (isSetupCode(name, bits)) {
            return ResultKind.WIN32;
        } else if (!KindRules.isWin32Range(value.bits())) {
            return KindRules.ofUntyped(name, bits);
        }
        boolean win32 = isWin32Number(body) || KindRules.isWin32Name(name) || isSocketCode(name, bits);
        return win32 ? ResultKind.WIN32 : ResultKind.OTHER;
    }

    private static boolean isSetupCode(String name, int bits) {
        return name.startsWith("ERROR_") && (bits & SETUP_ERROR) == SETUP_ERROR;
    }

    private static boolean isSocketCode(String name, int bits) {
        return name.startsWith("WSA") && bits >= FIRST_SOCKET_CODE && bits <= LAST_SOCKET_CODE;
    }

    private static boolean isWin32Number(List<Token> body) {
        return (body.size() == 1 && isDecimal(body.get(0), "lL"))
                || (body.size() == 4 && body.get(0).is(MINGW_LONG) && isDecimal(body.get(2), ""));
    }

    /** Whether a token is a decimal number with one of some one-letter suffixes, or without a suffix if none are given. */
    private static boolean isDecimal(Token token, String suffixes) {
        String text = token.text();
        int end = text.length() - (suffixes.isEmpty() ? 0 : 1);
        if (token.kind() != TokenKind.NUMBER || end < 1) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return suffixes.isEmpty() || suffixes.indexOf(text.charAt(end)) >= 0;
    }
}
