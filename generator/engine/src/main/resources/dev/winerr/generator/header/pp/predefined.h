// The macros that Microsoft's compiler predefines for C on 64-bit Windows, with the newest Windows as the target; and the
// macro by which windows.h names the processor, because other headers require it.
#define _WIN32 1
#define _WIN64 1
#define _M_X64 100
#define _M_AMD64 100
#define _AMD64_ 1
#define _MSC_VER 1940
#define _MSC_FULL_VER 194033811
#define _MSC_BUILD 0
#define _MSC_EXTENSIONS 1
#define _MSVC_TRADITIONAL 0
#define _INTEGRAL_MAX_BITS 64
#define _MT 1
#define _DLL 1
#define __STDC_HOSTED__ 1
#define __STDC_VERSION__ 201710L
#define __DATE__ "Jan  1 1970"
#define __TIME__ "00:00:00"
#define WINVER 0x0A00
#define _WIN32_WINNT 0x0A00
#define NTDDI_VERSION 0x0A00000C
