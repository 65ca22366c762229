import com.sun.jna.platform.win32.WinError;
import java.lang.reflect.Field;

/** The lookup of {@link Lookup} with JNA, which has names but no texts: searches the fields of a class. */
public final class JnaLookup {
    private JnaLookup() {}

    public static void main(String[] args) throws IllegalAccessException {
        int value = Integer.decode(args[0]);
        for (Field field : WinError.class.getFields()) {
            if (field.get(null) instanceof Number number && number.intValue() == value) {
                System.out.println(field.getName());
                return;
            }
        }
    }
}
