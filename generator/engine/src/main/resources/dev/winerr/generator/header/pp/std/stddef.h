#pragma once
// C17 7.19, as compilers for 64-bit Windows have it; offsetof is an operator here.
typedef long long ptrdiff_t;
typedef unsigned long long size_t;
typedef unsigned short wchar_t;
typedef double max_align_t;
#define NULL ((void *)0)
