package dev.winerr.generator.header;

import dev.winerr.generator.header.expr.Basic;
import dev.winerr.generator.header.expr.Family;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the kind of a constant.
 *
 * <ol>
 *   <li>Its type decides, where that has a name that tells: HRESULT and SCODE, NTSTATUS. A DWORD or LONG is a Win32 code,
 *       except that {@code STATUS_*} and {@code DBG_*} are an NTSTATUS however winnt.h casts it.
 *   <li>Else it is a bare number, and its spelling decides: names with {@code E_} as a word of their own are an HRESULT if
 *       the severity bit is set; {@code STATUS_*} with a severity is an NTSTATUS; a decimal number with the suffix
 *       {@code L} from 0 to 65535, as mc.exe writes Win32 codes, and names with {@code ERROR} or {@code ERR} as a word of
 *       their own and such a value, are Win32 codes.
 *   <li>Everything else is {@link CodeKind#OTHER}.
 * </ol>
 */
final class Kinds {
    private static final Pattern HRESULT_NAME = Pattern.compile("(?:.*_)?E_.+");
    private static final Pattern STATUS_NAME = Pattern.compile("(?:STATUS|DBG)_.+");
    private static final Pattern WIN32_NAME = Pattern.compile("(?:.*_)?(?:ERROR|ERR)(?:_.*)?|N?ERR_.+|WSAE[A-Z]+");
    private static final Pattern WIN32_NUMBER = Pattern.compile("[0-9]+[lL]");
    private static final int LARGEST_WIN32 = 0xFFFF;

    private Kinds() {}

    /**
     * The kind of a constant.
     *
     * @param name its name
     * @param value its value
     * @param body its definition as it is written
     */
    static CodeKind of(String name, Value value, List<Token> body) {
        Family family = value.type().family();
        boolean status = STATUS_NAME.matcher(name).matches();
        return switch (family) {
            case HRESULT -> CodeKind.HRESULT;
            case NTSTATUS -> CodeKind.NTSTATUS;
            case WIN32 -> status ? CodeKind.NTSTATUS : CodeKind.WIN32;
            case NONE -> ofNumber(name, value, body);
        };
    }

    private static CodeKind ofNumber(String name, Value value, List<Token> body) {
        int bits = (int) value.bits();
        boolean small = value.bits() >= 0 && value.bits() <= LARGEST_WIN32;
        if (value.type().basic() == Basic.LLONG || value.type().basic() == Basic.ULLONG) {
            return CodeKind.OTHER;
        } else if (bits < 0 && HRESULT_NAME.matcher(name).matches()) {
            return CodeKind.HRESULT;
        } else if (bits >>> 30 != 0 && STATUS_NAME.matcher(name).matches()) {
            return CodeKind.NTSTATUS;
        }
        return small && (isWin32Number(body) || WIN32_NAME.matcher(name).matches()) ? CodeKind.WIN32 : CodeKind.OTHER;
    }

    private static boolean isWin32Number(List<Token> body) {
        return body.size() == 1
                && body.get(0).kind() == TokenKind.NUMBER
                && WIN32_NUMBER.matcher(body.get(0).text()).matches();
    }
}
