// SPDX-License-Identifier: Apache-2.0
//
// Names and values of D2DErr.h of SDK 10.0.16299, which are facts, in a form of our own.
// Made by tools/FactHeaders.java from a table of them.
//
// Include <windows.h> first: _HRESULT_TYPEDEF_, NTSTATUS and DWORD come from there.

#ifndef DIRECT2D_H
#define DIRECT2D_H

#define D2DERR_UNSUPPORTED_PIXEL_FORMAT _HRESULT_TYPEDEF_(0x88982F80L)
#define D2DERR_INSUFFICIENT_BUFFER _HRESULT_TYPEDEF_(0x8007007AL)
#define D2DERR_FILE_NOT_FOUND _HRESULT_TYPEDEF_(0x80070002L)

#endif
