#pragma once
// C17 7.19, with the types for 64-bit Windows; offsetof is built in as an operator.
typedef long long ptrdiff_t;
typedef unsigned long long size_t;
typedef unsigned short wchar_t;
typedef double max_align_t;
#define NULL ((void *)0)
