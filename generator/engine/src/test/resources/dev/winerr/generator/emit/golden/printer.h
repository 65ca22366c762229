// Codes of the Acme printer, every kind of them.

#define FACILITY_PRINTER 0x123

//
// ==========================================================================
// Paper
// ==========================================================================
//

// An alias that stands before what it stands for.
#define PRINTER_E_NOPAPER PRINTER_E_EMPTY

//
// MessageId: PRINTER_E_EMPTY
//
// MessageText:
//
//  Tray %1 has no paper; it wants %2!u! sheets, 100%% of them dry.
//
#define PRINTER_E_EMPTY ((HRESULT)0x80040201L)

#define PRINTER_S_LOW ((HRESULT)0x00040201L)

/// @deprecated Trays do not jam any more.
#define PRINTER_E_JAM ((HRESULT)0x81230007L)

#define PRINTER_E_JAMMED PRINTER_E_JAM

//
// ==========================================================================
// Kernel & driver: */ <b>{@code}</b>
// ==========================================================================
//

#define STATUS_PRINTER_ASLEEP ((NTSTATUS)0x40000017L)
#define STATUS_PRINTER_GONE ((NTSTATUS)0xE0020001L)
#define ERROR_PRINTER_OFF 1801L
#define ERROR_PRINTER_ON 0L
#define PRINTER_STEP -7

// Names that Java has its own opinion of.
#define native ((HRESULT)0x80040210L)
#define Native ((HRESULT)0x80040211L)
#define value ((HRESULT)0x80040212L)
#define PRINTER$COST ((HRESULT)0x80040213L)
#define PrinterFamily ((HRESULT)0x80040214L)
#define PRINTER_E_NASTY ((HRESULT)0x80040215L)

#define PRINTER_E_LOCKED HRESULT_FROM_NT(0xC0000043L) /* Another program prints. */
