package dev.winerr.generator.header.oracle;

/**
 * What the compiler reports about one constant.
 *
 * @param name its name
 * @param value its value, converted to {@code long long}
 * @param type the C type of its expression, as {@link Gcc#TYPES} spells it
 * @param typedefKind {@code h} if the type came from HRESULT or SCODE, {@code n} from NTSTATUS, {@code -} from neither,
 *     {@code ?} where the compiler could not tell
 */
public record Fact(String name, long value, String type, char typedefKind) {
    String line() {
        return name + "\t" + value + "\t" + type + "\t" + typedefKind;
    }

    static Fact parse(String line) {
        String[] parts = line.split("\t", -1);
        return new Fact(parts[0], Long.parseLong(parts[1]), parts[2], parts[3].charAt(0));
    }
}
