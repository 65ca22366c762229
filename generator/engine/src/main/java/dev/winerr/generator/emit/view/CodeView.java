package dev.winerr.generator.emit.view;

import dev.winerr.generator.text.RichText;
import java.util.List;

/**
 * A code.
 *
 * @param name its name in Java, which differs from the symbol only if that is not a valid Java identifier
 * @param symbol its name in the header: {@code IMAPI_E_NOTOPENED}
 * @param literal the value as an int literal, hexadecimal for HRESULT and NTSTATUS, decimal for others: {@code
 *     0x8004020B}
 * @param value the value in hexadecimal: {@code 0x8004020B}
 * @param signed the value as a signed number: {@code -2147220981}
 * @param kind {@code HRESULT}, {@code NTSTATUS}, {@code WIN32} or {@code OTHER}
 * @param inDecimal whether the value is usually written in decimal: for Win32 codes, and for others if configured
 * @param written the value as it is usually written: {@code 0x8004020B}, {@code 5}, {@code -1811}
 * @param hasParts whether it consists of severity, facility and code: HRESULT, NTSTATUS, and message identifiers
 * @param severity {@code success}, {@code informational}, {@code warning} or {@code error}
 * @param facility its facility's name, or its number in hexadecimal: {@code FACILITY_ITF}; {@code FACILITY_NT_BIT} for
 *     an HRESULT made from an NTSTATUS; empty for kinds without facilities
 * @param facilityNumber its facility's number: {@code 4}
 * @param code the part of the value that is neither severity nor facility: {@code 523}
 * @param primary the primary code's name in Java; its own if it is not an alias
 * @param primarySymbol the primary code's name in the header; its own if it is not an alias
 * @param primaryType the enum that has the primary code as a constant
 * @param type the enum that has the code as a constant: {@code ImapiCode}, or {@code WinErrorCode.HResultItf} in a
 *     family of several parts
 * @param valueType the runtime's type for its value: {@code HResult}, {@code NtStatus} or {@code Win32Code}; empty for
 *     kind {@code OTHER}
 * @param documented whether it has a text in any language
 * @param deprecated whether the header marks it as deprecated
 * @param link the address of its page; empty if unknown
 * @param text its text in the default language; empty if there is none
 * @param messages its texts, in all languages that have one
 * @param texts its texts in every language of the family, in the family's order, for tables: empty where there is none
 * @param last whether it is the last code in its list
 */
public record CodeView(
        String name,
        String symbol,
        String literal,
        String value,
        int signed,
        String kind,
        boolean inDecimal,
        String written,
        boolean hasParts,
        String severity,
        String facility,
        int facilityNumber,
        int code,
        String primary,
        String primarySymbol,
        String primaryType,
        String type,
        String valueType,
        boolean documented,
        boolean deprecated,
        String link,
        RichText text,
        List<MessageView> messages,
        List<MessageView> texts,
        boolean last) {

    /** Whether its name in Java differs from the symbol. */
    public boolean renamed() {
        return !name.equals(symbol);
    }

    /** The value as an unsigned number: {@code 2147746315}. */
    public long number() {
        return Integer.toUnsignedLong(signed);
    }

    /** Whether the signed number is negative. */
    public boolean negative() {
        return signed < 0;
    }

    /** Whether it is another name for a primary code. */
    public boolean alias() {
        return !primarySymbol.equals(symbol);
    }

    /** Whether the address is known. */
    public boolean hasLink() {
        return !link.isEmpty();
    }

    /** Whether there is a text in the default language. */
    public boolean hasText() {
        return !text.isEmpty();
    }
}
