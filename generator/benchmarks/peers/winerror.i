/* Lets SWIG read a header laid out like the Windows SDK's, without casts, of which SWIG makes no constants. */
%module winerror
#define _WIN32
#define RC_INVOKED
typedef long HRESULT;
typedef long LONG;
typedef unsigned long DWORD;
%include "winerror.h"
