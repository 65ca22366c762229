// Structures of every kind that Windows headers have, and constants made of them. Read after windows.h.
#include <stddef.h>

typedef struct tagPLAIN { char a; short b; char c; int d; long long e; char f; } PLAIN, *PPLAIN;
#define PLAIN_SIZE sizeof(PLAIN)
#define PLAIN_B FIELD_OFFSET(PLAIN, b)
#define PLAIN_E offsetof(struct tagPLAIN, e)
#define PLAIN_BEHIND_D (FIELD_OFFSET(PLAIN, d) + sizeof(((PPLAIN)0)->d))
#define PLAIN_POINTER sizeof(PPLAIN)
#define PLAIN_POINTEE sizeof(*(PPLAIN)0)
#define PLAIN_DISTANCE ((int)((LPBYTE)(&((PLAIN *)0)->d) - ((LPBYTE)((PLAIN *)0))))
#define PLAIN_ELEMENTS (&((PLAIN *)64)[3] - (PLAIN *)64)
#define PLAIN_MOVED ((LONG_PTR)((PLAIN *)0 + 2))

struct NESTED { char a; struct { short x; int y[3]; } inner; union { double d; char bytes[11]; }; struct tagPLAIN plain; };
#define NESTED_SIZE sizeof(struct NESTED)
#define NESTED_Y2 FIELD_OFFSET(struct NESTED, inner.y[2])
#define NESTED_Y_ALL sizeof(((struct NESTED *)0)->inner.y)
#define NESTED_BYTES FIELD_OFFSET(struct NESTED, bytes[5])
#define NESTED_PLAIN_C FIELD_OFFSET(struct NESTED, plain.c)

#pragma pack(push, 1)
typedef struct { char a; int b; short c; } PACKED1;
#pragma pack(push, two, 2)
typedef struct { char a; int b; short c; double d; } PACKED2;
#pragma pack(pop, two)
typedef struct { char a; int b; } PACKED1_AGAIN;
#pragma pack(4)
typedef struct { char a; double b; } PACKED4;
#pragma pack()
typedef struct { char a; double b; } UNPACKED;
#pragma pack(pop)
typedef struct { char a; double b; } POPPED;
#define PACKED_SIZES (sizeof(PACKED1) + 100 * sizeof(PACKED2) + 10000 * sizeof(PACKED1_AGAIN))
#define PACKED_MORE (sizeof(PACKED4) + 100 * sizeof(UNPACKED) + 10000 * sizeof(POPPED))
#define PACKED2_D FIELD_OFFSET(PACKED2, d)
_Pragma("pack(push, 2)")
struct BY_OPERATOR { char a; int b; };
_Pragma("pack(pop)")
#define BY_OPERATOR_SIZE sizeof(struct BY_OPERATOR)

struct BITS { unsigned a : 3; unsigned b : 5; unsigned char c : 4; unsigned char d : 5; int e : 30; int f : 3; };
struct BITS_APART { int a : 4; int : 0; int b : 4; char c; unsigned short d : 15, e : 2; long long f : 40; };
struct BITS_OF_SIZES { char a : 1; short b : 1; int c : 1; long long d : 1; };
union BITS_TOGETHER { int a : 3; char b : 2; long long c : 33; };
struct BITS_AND_MEMBERS { int flag : 1; int value; ULONG low : 16; ULONG high : 16; WORD last; };
#define BITS_SIZES (sizeof(struct BITS) + 100 * sizeof(struct BITS_APART) + 10000 * sizeof(struct BITS_OF_SIZES))
#define BITS_UNION sizeof(union BITS_TOGETHER)
#define BITS_LAST FIELD_OFFSET(struct BITS_AND_MEMBERS, last)

typedef struct DECLSPEC_ALIGN(16) { char a; } ALIGNED16;
struct HAS_ALIGNED { char a; ALIGNED16 b; char c; };
struct ALIGNED_MEMBER { char a; DECLSPEC_ALIGN(32) char b; char c __attribute__((aligned(4))); };
struct TIGHT { char a; long long b; short c; } __attribute__((packed));
#define ALIGNED_SIZES (sizeof(ALIGNED16) + 100 * sizeof(struct HAS_ALIGNED) + 10000 * sizeof(struct ALIGNED_MEMBER))
#define ALIGNED_C FIELD_OFFSET(struct ALIGNED_MEMBER, c)
#define TIGHT_SIZE sizeof(struct TIGHT)

typedef int (CALLBACK *LPFNACME)(HWND window, struct NESTED *nested, int (*next)(void));
typedef LPFNACME (*TABLE[4])(int);
struct FUNCTIONS { LPFNACME one; int (__stdcall *two)(int, char); void *three[2]; TABLE four; int (*(*five)(void))[7]; };
#define FUNCTIONS_SIZE sizeof(struct FUNCTIONS)
#define FUNCTIONS_FOUR FIELD_OFFSET(struct FUNCTIONS, four)
#define FUNCTION_POINTER sizeof(LPFNACME)

typedef enum { RED, GREEN } COLOUR;
struct WITH_ENUMS { COLOUR colour; enum SHADE { DARK = 7, BRIGHT } shade; BOOLEAN on; };
#define WITH_ENUMS_SIZE sizeof(struct WITH_ENUMS)
struct FLEXIBLE { ULONG count; LARGE_INTEGER items[]; };
#define FLEXIBLE_HEADER FIELD_OFFSET(struct FLEXIBLE, items)
#define FLEXIBLE_FOR_5 (FIELD_OFFSET(struct FLEXIBLE, items) + 5 * sizeof(LARGE_INTEGER))
#define WINDOWS_SIZES (sizeof(GUID) + 100 * sizeof(FILETIME) + 10000 * sizeof(SYSTEMTIME) + 1000000 * sizeof(RECT))
#define ARRAY_SIZE sizeof(UCHAR[16])
#define ARRAY_OF_ARRAYS sizeof(struct tagPLAIN[2][3])
#define POINTER_ARRAY sizeof(void *[3])
#define STRING_SIZE sizeof(L"seven!")
#define STRING_LENGTH (sizeof(L"\\\\?\\") / sizeof(*(L"\\\\?\\")) - 1)
#define STRING_ELEMENT sizeof(("ab")[1])
struct LATER;
typedef struct LATER *PLATER;
struct LATER { PLATER next; char c; };
#define LATER_SIZE sizeof(*(PLATER)0)
#define LATER_C FIELD_OFFSET(struct LATER, next[1].c)

typedef struct { char kind; long long value; } PAIRED;
#define PAIRED_ALIGNMENT _Alignof(PAIRED)
#define PAIRED_ARRAY_ALIGNMENT _Alignof(PAIRED[5])
struct APART64 { DECLSPEC_ALIGN(64) UCHAR byte; };
struct HAS_APART64 { char first; struct APART64 apart; char last; };
#define APART64_SIZES (sizeof(struct HAS_APART64) + 1000 * _Alignof(struct HAS_APART64))
#pragma pack(push, 16)
struct PACKED_APART64 { char first; struct APART64 apart; char last; };
#pragma pack(pop)
#pragma pack(push, 1)
struct TIGHT_APART64 { char first; struct APART64 apart; char last; };
struct TIGHT_BITS { char a : 3; long long : 0; char b : 2; };
#pragma pack(pop)
#define PACKED_APART64_SIZES (sizeof(struct PACKED_APART64) + 1000 * sizeof(struct TIGHT_APART64))
struct ENDS_WITH_NONE { short a : 9; unsigned b : 4; unsigned long long : 0; };
struct NONE_BEHIND_MEMBER { char a; unsigned long long : 0; char b; };
struct NONE_BETWEEN { char a : 3; long long : 0; char b : 2; };
struct NONE_TWICE { char a : 3; int : 0; long long : 0; char b : 2; };
struct NONE_FIRST { long long : 0; char b : 2; };
struct NONE_BEFORE_MEMBER { char a : 3; int : 0; char b; };
struct NONE_OF_LESS { long long a : 3; char : 0; char b; };
union NONE_IN_UNION { char a : 3; long long : 0; char b; };
#define NONE_1 (sizeof(struct ENDS_WITH_NONE) + 100 * sizeof(struct NONE_BEHIND_MEMBER) + 10000 * sizeof(struct NONE_BETWEEN))
#define NONE_2 (sizeof(struct NONE_TWICE) + 100 * sizeof(struct NONE_FIRST) + 10000 * sizeof(struct NONE_BEFORE_MEMBER))
#define NONE_3 (sizeof(struct NONE_OF_LESS) + 100 * sizeof(union NONE_IN_UNION) + 10000 * sizeof(struct TIGHT_BITS))
#define NONE_4 (_Alignof(struct NONE_BETWEEN) + 100 * _Alignof(struct NONE_TWICE) + 10000 * _Alignof(struct NONE_FIRST))
