package dev.winerr.generator.catalog;

import dev.winerr.HResult;
import dev.winerr.NtFacility;
import dev.winerr.NtStatus;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.MessageParts;
import java.util.HashMap;
import java.util.Map;

/**
 * Names the facilities of codes. Those of HRESULT and NTSTATUS have the names that the runtime uses, so that Javadoc
 * and programs agree, or else the header's. Customer-defined values, which have the C bit set, number their facilities
 * independently: only a header can define their names.
 */
final class Facilities {
    private static final Map<Integer, String> OF_HRESULT = dev.winerr.Facility.symbols();
    private static final Map<Integer, String> OF_NTSTATUS = NtFacility.symbols();

    private final Map<Integer, String> headerNames;
    private final Map<Integer, String> ownNames;

    /** Creates a naming of facilities, with the names that the header and its includes define. */
    Facilities(Map<Integer, String> names) {
        this.headerNames = names;
        this.ownNames = new HashMap<>(names);
        ownNames.entrySet().removeAll(OF_HRESULT.entrySet());
    }

    CodeFacility of(HeaderCode code) {
        int number = code.kind().facility(code.bits());
        return switch (code.kind()) {
            case HRESULT -> new CodeFacility(number, ofHResult(number, new HResult(code.bits()).isCustomer()));
            case NTSTATUS -> new CodeFacility(number, ofNtStatus(number, new NtStatus(code.bits()).isCustomer()));
            case WIN32 -> new CodeFacility(0, "");
            case OTHER -> ofMessage(code);
        };
    }

    private CodeFacility ofMessage(HeaderCode code) {
        int stated = code.parts().map(MessageParts::facility).orElse(0);
        return new CodeFacility(stated, code.parts().isEmpty() ? "" : ownNames.getOrDefault(stated, ""));
    }

    private String ofNtStatus(int number, boolean isCustomer) {
        String name = isCustomer ? null : OF_NTSTATUS.get(number);
        return name == null ? ownNames.getOrDefault(number, "") : name;
    }

    private String ofHResult(int number, boolean isCustomer) {
        String name = isCustomer ? null : OF_HRESULT.get(number);
        return name == null ? (isCustomer ? ownNames : headerNames).getOrDefault(number, "") : name;
    }
}
