import dev.winerr.ResultCode;
import dev.winerr.ResultCodes;

/** Explains one failure: finds the code of a value and its text. */
public final class Lookup {
    private Lookup() {}

    public static void main(String[] args) {
        ResultCode code = ResultCodes.whatIs(Integer.decode(args[0])).get(0);
        System.out.println(code.name());
        System.out.println(code.message().orElse(""));
    }
}
