/* What SWIG needs to read a header of the Windows SDK's shape, casts left out: of these it makes no constants. */
%module winerror
#define _WIN32
#define RC_INVOKED
typedef long HRESULT;
typedef long LONG;
typedef unsigned long DWORD;
%include "winerror.h"
