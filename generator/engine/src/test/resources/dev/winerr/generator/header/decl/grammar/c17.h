/* One constant or more for each production of C17 6.7 that a constant can need; gcc says their values. */

/* 6.7.1 storage classes, in front of the type and after it */
static const int G_STATIC = 1;
const static int G_STATIC_LATE = 2;
int const static G_STATIC_LAST = 3;
extern const int G_EXTERN;
const int G_EXTERN = 4;
typedef int number_t, *number_pointer, numbers_t[3], function_t(int), (*function_pointer)(int), (grouped_t);
long typedef late_t;
const number_t G_TYPEDEF = 5;
const late_t G_TYPEDEF_LATE = 6;
const grouped_t G_TYPEDEF_GROUPED = 7;
static _Thread_local int of_a_thread;
inline static const int inline_before(void) { return 3; }

/* 6.7.2 specifiers in any order */
unsigned const long G_UNSIGNED_LONG = -1;
long const unsigned int G_LONG_UNSIGNED = -2;
const long long unsigned G_LONG_LONG = 0x100000001;
short const int G_SHORT = 0x12345;
const signed G_SIGNED = -3;
const signed char G_SIGNED_CHAR = 200;
const unsigned char G_UNSIGNED_CHAR = 300;
const _Bool G_BOOL = 17;
const char G_CHAR = 'x';
#define G_ATOMIC (_Atomic int)8
#define G_ATOMIC_TYPE sizeof(_Atomic(short))
#define G_SPECIFIERS_CHAR sizeof(char) + sizeof(signed char) * 8 + sizeof(unsigned char) * 64 + sizeof(char signed) * 512
#define G_SPECIFIERS_SHORT sizeof(short) + sizeof(signed short) * 8 + sizeof(int short signed) * 64 + sizeof(short int) * 512
#define G_SPECIFIERS_INT sizeof(int) + sizeof(signed) * 8 + sizeof(int signed) * 64 + sizeof(unsigned) * 512
#define G_SPECIFIERS_LONG sizeof(long) + sizeof(long signed int) * 16 + sizeof(int long) * 256 + sizeof(unsigned long) * 4096
#define G_SPECIFIERS_LONG_LONG sizeof(long long) + sizeof(long signed long) * 16 + sizeof(long int long unsigned) * 256
#define G_SPECIFIERS_FLOATING sizeof(float) + sizeof(double) * 16 + sizeof(float _Complex) * 256 + sizeof(_Complex double) * 4096
#define G_SPECIFIERS_ALIGNMENT _Alignof(double) + _Alignof(double _Complex) * 16 + _Alignof(long long) * 256 + _Alignof(_Bool) * 4096
#define G_INT128 sizeof(__int128) + sizeof(unsigned __int128) * 32 + _Alignof(__int128) * 1024
#define G_SIGNED_MINUS (signed)-1 < 0
#define G_UNSIGNED_MINUS (unsigned)-1 < 0
#define G_CHAR_MINUS (char)-1 < 0
#define G_LONG_UNSIGNED_MINUS (long unsigned)-1 / 2

/* 6.7.2.1 structures and unions */
struct pair { char first; long long second; };
struct fields { unsigned a : 3, : 0, b : 5; int (c), *d, e[2][3], (*f)[4]; struct pair g; struct { char h; int i; }; };
union choice { char bytes[9]; int whole; } const_free_choice;
#define G_PAIR sizeof(struct pair)
#define G_FIELDS sizeof(struct fields)
#define G_FIELDS_F __builtin_offsetof(struct fields, f)
#define G_FIELDS_I __builtin_offsetof(struct fields, i)
#define G_FIELDS_E __builtin_offsetof(struct fields, e[1][2])
#define G_CHOICE sizeof(union choice)
struct anonymous { int a : 3; union { unsigned b : 9; struct { char c; short d; }; }; unsigned : 0; long long e : 40; };
#define G_ANONYMOUS sizeof(struct anonymous)
#define G_ANONYMOUS_D __builtin_offsetof(struct anonymous, d)
struct flexible { short count; int items[]; };
#define G_FLEXIBLE sizeof(struct flexible)
#define G_FLEXIBLE_ITEMS __builtin_offsetof(struct flexible, items)
struct __attribute__((packed)) packed_before { char a; int b; };
struct packed_after { char a; int b; } __attribute__((packed));
#define G_PACKED_BEFORE sizeof(struct packed_before)
#define G_PACKED_AFTER sizeof(struct packed_after)
struct asserted { int a; _Static_assert(1, "inside"); __extension__ struct { short b, c; }; };
#define G_ASSERTED sizeof(struct asserted)
const struct pair not_a_number = { 1, 2 };

struct nothing {};
#define G_NOTHING sizeof(struct nothing)

/* 6.7.2.1 again: tags before, inside and after, and bit-fields of each type */
struct later;
struct list { struct later *first; struct list *next, **previous; const volatile char name[8]; };
struct later { struct inside { short x; struct deeper { char y[3]; } deep; } inside; union inside_union { int i; char c; } u; };
#define G_LIST sizeof(struct list) + sizeof(struct later) * 64 + sizeof(struct inside) * 4096
#define G_DEEPER sizeof(struct deeper) + sizeof(union inside_union) * 16
#define G_DEEPER_Y __builtin_offsetof(struct later, inside.deep.y[1])
struct bits_char { unsigned char a : 3, b : 5, c : 1; };
struct bits_mixed { char a : 3; short b : 5; int c : 7; long long d : 40; _Bool e : 1; };
struct bits_enum { enum { G_BITS_ONE = 1 } a : 2; enum wide_bits { G_BITS_TWO } b : 4; signed : 3; const unsigned d : 5; };
struct bits_full { unsigned a : 32; unsigned b : 1; unsigned : 31; unsigned c : 8 * sizeof(char); };
struct bits_zero { char a; int : 0; char b; long long : 0; char c; };
union bits_union { unsigned a : 9; char b; unsigned short : 12; };
struct bits_between { int a : 4; char b; int c : 4; };
#define G_BITS_CHAR sizeof(struct bits_char)
#define G_BITS_MIXED sizeof(struct bits_mixed)
#define G_BITS_ENUM sizeof(struct bits_enum)
#define G_BITS_FULL sizeof(struct bits_full)
#define G_BITS_ZERO sizeof(struct bits_zero)
#define G_BITS_UNION sizeof(union bits_union)
#define G_BITS_BETWEEN sizeof(struct bits_between)
#define G_BITS_BETWEEN_B __builtin_offsetof(struct bits_between, b)
struct { int a; char b; } unnamed_object, *unnamed_pointer, unnamed_array[3];
#define G_UNNAMED sizeof(unnamed_object) + sizeof unnamed_array * 16
struct holder { struct { int x; }; struct { int y; } named; union { long long z; char w; }; enum { G_IN_HOLDER = 7 } kind; };
#define G_HOLDER sizeof(struct holder)
#define G_HOLDER_KIND __builtin_offsetof(struct holder, kind) + G_IN_HOLDER
struct flexible_last { struct { int a; } head; short rows[][2]; };
#define G_FLEXIBLE_LAST sizeof(struct flexible_last) + __builtin_offsetof(struct flexible_last, rows) * 16
struct zero_length { char a; int b[0]; };
#define G_ZERO_LENGTH sizeof(struct zero_length)
struct only_functions { int (*open)(const char *name, int flags), (*close)(int); };
#define G_ONLY_FUNCTIONS sizeof(struct only_functions)
#pragma pack(push, 2)
struct packed_by_pragma { char a; int b; long long c; unsigned d : 3; };
#pragma pack(pop)
#define G_PACKED_BY_PRAGMA sizeof(struct packed_by_pragma) + _Alignof(struct packed_by_pragma) * 64
_Pragma("pack(1)") struct packed_by_operator { char a; int b; short c; }; _Pragma("pack()")
#define G_PACKED_BY_OPERATOR sizeof(struct packed_by_operator)
#pragma pack(push, 1)
struct packed_by_pragma_aligned { char a; int b __attribute__((aligned(8))); _Alignas(4) char c; short d; };
typedef struct { char a; int b; } __attribute__((aligned(4))) packed_whole_t;
#pragma pack(pop)
#define G_PACKED_BY_PRAGMA_ALIGNED sizeof(struct packed_by_pragma_aligned) + sizeof(packed_whole_t) * 64

/* attributes of gcc and Microsoft where a structure, a member, a typedef or an object may have one */
struct packed_member { char a; int b __attribute__((packed)); };
struct packed_member_before { char a; __attribute__((packed)) int b; char c; long long d; };
struct packed_between { char a; int __attribute__((packed)) b, c; };
struct packed_one_of_three { char a; int b, c __attribute__((packed)), d; short e; };
struct packed_and_aligned { char a; int b __attribute__((packed, aligned(2))); };
struct packed_twice { char a; int b __attribute__((packed)) __attribute__((__aligned__(4))); };
struct packed_pointer { char a; int *b __attribute__((packed)), (c) __attribute__((packed)); };
struct packed_structure { char a; struct { char b; int c; } d __attribute__((packed)); };
struct packed_inside { char a; struct { int b; } __attribute__((packed)) c; };
struct packed_with_aligned { char a; int b __attribute__((aligned(8))); } __attribute__((packed));
struct packed_bits { char a; unsigned b : 3; unsigned c : 31; } __attribute__((packed));
struct packed_bit_field { char a; unsigned b : 3 __attribute__((packed)); unsigned c : 31; };
union packed_choice { char a; int b __attribute__((packed)); };
union __attribute__((packed)) packed_union { char a[5]; int b; };
#define G_PACKED_MEMBER sizeof(struct packed_member) + _Alignof(struct packed_member) * 64
#define G_PACKED_MEMBER_BEFORE sizeof(struct packed_member_before) + _Alignof(struct packed_member_before) * 64
#define G_PACKED_BETWEEN sizeof(struct packed_between)
#define G_PACKED_ONE_OF_THREE __builtin_offsetof(struct packed_one_of_three, e)
#define G_PACKED_AND_ALIGNED sizeof(struct packed_and_aligned)
#define G_PACKED_TWICE sizeof(struct packed_twice)
#define G_PACKED_POINTER sizeof(struct packed_pointer)
#define G_PACKED_STRUCTURE sizeof(struct packed_structure)
#define G_PACKED_INSIDE sizeof(struct packed_inside)
#define G_PACKED_WITH_ALIGNED sizeof(struct packed_with_aligned)
#define G_PACKED_BITS sizeof(struct packed_bits)
#define G_PACKED_BIT_FIELD sizeof(struct packed_bit_field)
#define G_PACKED_CHOICE _Alignof(union packed_choice)
#define G_PACKED_UNION sizeof(union packed_union)
struct aligned_member { char a; int b __attribute__((aligned(2))); short c __attribute__((aligned(8))), d; };
struct aligned_before { char a; __attribute__((aligned(4))) short b, c; __declspec(align(8)) char d; };
struct aligned_array { char a; int b[3] __attribute__((aligned(16))); };
struct aligned_at_most { char a; int b __attribute__((aligned)); };
struct __attribute__((aligned(32))) aligned_whole { char a; };
struct aligned_after { char a; } __attribute__((aligned(16)));
struct __declspec(align(16)) aligned_declspec { char a; };
struct aligned_unnamed { char a; struct { int b; } __attribute__((aligned(8))); };
struct aligned_bits { unsigned a : 3 __attribute__((aligned(8))); unsigned b : 2; };
struct aligned_standard { char a; _Alignas(16) int b; _Alignas(short) char c, d; _Alignas(0) char e; };
struct aligned_c23 { char a; [[gnu::aligned(8)]] char b; int c [[gnu::packed]]; };
#define G_ALIGNED_MEMBER sizeof(struct aligned_member)
#define G_ALIGNED_BEFORE sizeof(struct aligned_before) + __builtin_offsetof(struct aligned_before, d) * 64
#define G_ALIGNED_ARRAY sizeof(struct aligned_array)
#define G_ALIGNED_AT_MOST sizeof(struct aligned_at_most)
#define G_ALIGNED_WHOLE sizeof(struct aligned_whole)
#define G_ALIGNED_AFTER sizeof(struct aligned_after)
#define G_ALIGNED_DECLSPEC sizeof(struct aligned_declspec)
#define G_ALIGNED_UNNAMED sizeof(struct aligned_unnamed)
#define G_ALIGNED_BITS sizeof(struct aligned_bits)
#define G_ALIGNED_STANDARD sizeof(struct aligned_standard) + __builtin_offsetof(struct aligned_standard, e) * 64
#define G_ALIGNED_C23 sizeof(struct aligned_c23) + __builtin_offsetof(struct aligned_c23, c) * 64
typedef int high_t __attribute__((aligned(16))), usual_t;
typedef int low_t __attribute__((aligned(2)));
typedef __attribute__((aligned(8))) short before_t;
typedef struct { char a; } structure_t __attribute__((aligned(16)));
typedef struct { char a; } __attribute__((aligned(16))) whole_t;
typedef __declspec(align(16)) struct { char a; } declspec_t;
typedef struct __declspec(align(8)) declspec_tag { char a; } declspec_tag_t, *declspec_pointer_t;
typedef int aligned_array_t[4] __attribute__((aligned(16)));
typedef high_t high_again_t;
struct of_typedefs { char a; high_t b; usual_t c; low_t d; char e; before_t f; high_t *g; high_again_t h; };
struct of_structures { structure_t a; char b; whole_t c; char d; aligned_array_t e; declspec_pointer_t f; low_t g[3]; };
#define G_HIGH sizeof(high_t) + _Alignof(high_t) * 64 + _Alignof(usual_t) * 4096
#define G_LOW sizeof(low_t) + _Alignof(low_t) * 64 + _Alignof(before_t) * 4096
#define G_STRUCTURE_T sizeof(structure_t) + _Alignof(structure_t) * 64
#define G_WHOLE_T sizeof(whole_t) + _Alignof(whole_t) * 64
#define G_DECLSPEC_T _Alignof(declspec_t)
#define G_DECLSPEC_TAG_T sizeof(declspec_tag_t) + _Alignof(struct declspec_tag) * 64
#define G_OF_TYPEDEFS sizeof(struct of_typedefs)
#define G_OF_STRUCTURES sizeof(struct of_structures)
#define G_OF_STRUCTURES_G __builtin_offsetof(struct of_structures, g[2])
#define G_CAST_ALIGNED (low_t)0x100000003
const high_t G_OBJECT_ALIGNED = 0x80040001;
int object_aligned __attribute__((aligned(32)));
#define G_ALIGN_OF_OBJECT _Alignof(object_aligned)
#define G_ALIGN_IN_TYPE_NAME _Alignof(int __attribute__((aligned(16)))) + sizeof(struct { char a; } __attribute__((aligned(32))))

/* 6.7.2.2 enumerations */
enum colour { G_RED, G_GREEN = 4, G_BLUE, } const G_OBJECT_OF_ENUM = G_BLUE;
enum { G_NEGATIVE = -1, G_ZERO };
enum wide { G_WIDE = 0x100000000, G_WIDE_NEXT };
enum __attribute__((aligned_not)) annotated { G_ANNOTATED __attribute__((deprecated)) = 3, G_ANNOTATED_NEXT };
const enum colour G_ENUM = 9;
#define G_ENUM_SIZE sizeof(enum wide)
#define G_ENUM_CAST (enum colour)7
#define G_ENUM_IN_PLACE sizeof(enum { inner_enumerator = 12 })
enum later_enum { G_LATER = sizeof(enum colour), G_LATER_CAST = (unsigned char)-1, G_LATER_CHAR = 'A' } *enum_pointer, enum_array[3];
#define G_ENUM_ARRAY sizeof enum_array
typedef enum { G_OF_TYPEDEF = 1 << 4, G_OF_TYPEDEF_LAST = G_OF_TYPEDEF | G_BLUE } enum_t;
typedef enum tagged_enum { G_TAGGED = ~0 } tagged_t, *tagged_pointer_t;
const enum_t G_TYPEDEF_OF_ENUM = G_OF_TYPEDEF_LAST;
enum in_parameter { G_BEFORE_PARAMETER = 3 }; void takes(enum in_parameter p, enum colour q, struct pair r);
const enum later_enum G_ENUM_OBJECT = G_LATER_CHAR, G_ENUM_OBJECT_TOO = 3;
enum __attribute__((packed)) small_enum { G_SMALL = 3 };
enum medium_enum { G_MEDIUM = 300, G_MEDIUM_NEGATIVE = -2 } __attribute__((__packed__));
struct of_enums { enum small_enum a; enum medium_enum b; enum colour c; };
#define G_SMALL_SIZE sizeof(enum small_enum)
#define G_MEDIUM_SIZE sizeof(enum medium_enum)
#define G_OF_ENUMS sizeof(struct of_enums)

/* 6.7.3 qualifiers, 6.7.4 function specifiers */
#define G_VOLATILE (volatile short const volatile)0x1000A
volatile int not_constant = 3;
inline int function_before(const int x) { const int local = 99; enum { inner = 98 }; return x + local + inner; }
_Noreturn void function_without_return(void);
static inline __attribute__((always_inline)) const int *function_of_pointer(const char *restrict a, int b[static 3]) { return 0; }
extern const volatile int *const volatile qualified_pointer, *const *volatile qualified_pointers;
const int G_AFTER_FUNCTION = 11;

/* 6.7.5 alignment */
_Alignas(16) const int G_ALIGNED = 12;
const _Alignas(long long) int G_ALIGNED_AS_TYPE = 13;
struct aligned { _Alignas(8) char a; _Alignas(long long) char b; };
#define G_ALIGNED_SIZE sizeof(struct aligned)
#define G_ALIGNMENT _Alignof(struct aligned[2])
#define G_ALIGNMENT_ATOMIC _Alignof(_Atomic long long)
struct atomic { char a; _Atomic(int) b; _Atomic short *c; };
#define G_ATOMIC_MEMBERS sizeof(struct atomic)

/* 6.7.6 declarators */
const char (G_GROUPED) = 3;
const long ((G_GROUPED_TWICE)) = 4;
const int G_FIRST = 1, *pointer = 0, G_SECOND = 2, array[2] = { 3, 4 }, (G_THIRD) = 5;
const int not_constant_array[] = { 1, 2, 3 };
const char *const text = "text";
int (*const returns_pointer(int a, char *b))(void);
int *returns_number_pointer(void), (*pointer_to_array)[5], *(*(*nested)(int))[3];
const int G_BESIDE_FUNCTION = 8, function_beside(int), (*const pointer_to_function)(char) = 0, G_BESIDE_POINTER = 9;
struct declarators { int (*a)[5], *(*b)(int), c[2][3]; char (*(*d[2])(void))[4]; };
#define G_DECLARATORS sizeof(struct declarators)
#define G_DECLARATORS_D __builtin_offsetof(struct declarators, d[1])
int parameters(int a, int (b), int c[], int d[*], int e[static const 4], int (*f)(int, ...), int (int), char *const h), after_parameters;
#define G_AFTER_PARAMETERS sizeof after_parameters
int variable_length(int n, int (*rows)[n]), no_prototype(), takes_void(void);
extern int (*(*table[2][3])(void))[4], (*row)[3], (grouped_object), ((grouped_array)[5]), *(*pointers[4]);
#define G_TABLE sizeof table + sizeof(row) * 256 + sizeof *row * 4096
#define G_GROUPED_OBJECTS sizeof grouped_object + sizeof grouped_array * 16 + sizeof pointers * 1024
const int (*const pointer_to_constants)[3] = 0, *const constant_pointer = 0, G_AFTER_POINTERS = 44;
const int matrix[2][2] = { { 1, 2 }, { 3, 4 } };
__extension__ const int G_EXTENSION = 10;
__declspec(selectany) const int G_DECLSPEC = 11;
const __declspec(selectany) int G_DECLSPEC_BETWEEN = 12;
const int G_UNUSED __attribute__((unused)) = 2;
const int G_LABELLED __asm__("g_labelled") = 3;
__attribute__((unused)) const int G_UNUSED_BEFORE = 4;
const __attribute__((unused)) int G_UNUSED_BETWEEN = 5, __attribute__((unused)) G_UNUSED_SECOND = 6;
const int G_CONVENTION __attribute__((aligned(8), unused)) __attribute__((used)) = 7;

/* 6.7.7 type names */
#define G_SIZE_POINTER sizeof(int (*)(void))
#define G_SIZE_POINTER_TO_ARRAY sizeof(int (*)[7])
#define G_SIZE_POINTERS sizeof(int *[7])
#define G_SIZE_ARRAYS sizeof(short[2][3])
#define G_SIZE_FUNCTION_POINTERS sizeof(char (*[5])(int, char *))
#define G_SIZE_NESTED sizeof(int (*(*)(int))[3])
#define G_SIZE_STRUCT sizeof(struct { int a; char b; })
#define G_SIZE_UNION sizeof(union { char a[3]; short b; })
#define G_SIZE_QUALIFIED sizeof(const volatile unsigned short int)
#define G_SIZE_TYPEDEF sizeof(numbers_t)
#define G_SIZE_TYPEDEF_POINTER sizeof(number_pointer)
#define G_SIZE_OF_SIZE sizeof(char[sizeof(int[3])])
#define G_SIZE_FUNCTION_RETURNS sizeof(int *(*)(int, ...))
#define G_SIZE_CONST_POINTER sizeof(char *const *restrict)
#define G_SIZE_GROUPED sizeof(short (*(*)[2])[3])
#define G_SIZE_ATTRIBUTE sizeof(int __attribute__((aligned(4))) *)
#define G_SIZE_PARAMETERS sizeof(int (*)(char[], int (*)(int), struct pair, ...))
#define G_SIZE_PLAIN sizeof(int) + sizeof(int *) * 16 + sizeof(int *[3]) * 256 + sizeof(int (*)[3]) * 8192
#define G_SIZE_ARRAY_OF_FUNCTIONS sizeof(int (*const[3])(unsigned int, ...))
#define G_SIZE_GROUPED_POINTER sizeof(int (*)) + sizeof(char (*)[2][3]) * 16
#define G_SIZE_ENUM sizeof(enum colour) + sizeof(enum colour *) * 16
#define G_SIZE_ATOMIC sizeof(_Atomic(int *)) + sizeof(_Atomic const short) * 16
#define G_CAST (unsigned short const)0x12345
#define G_CAST_TYPEDEF (late_t)0x100000001
#define G_CAST_POINTER (long long)(char (*)(int))16
#define G_CAST_CAST (unsigned char)(int)(short)-1
#define G_ALIGN_FUNCTION_POINTER _Alignof(function_t *)
#define G_TYPEOF (__typeof__(G_SHORT))0x12345
#define G_TYPEOF_TYPE sizeof(__typeof__(int *))
const __typeof__(G_SHORT) G_TYPEOF_OBJECT = 0x12346;
typedef __typeof__(short[3]) typeof_t;
#define G_TYPEOF_TYPEDEF sizeof(typeof_t)
#define G_TYPEOF_EXPRESSION sizeof(__typeof(1 ? (short)1 : 2LL))
#define G_TYPEOF_MEMBER sizeof(__typeof__(((struct fields *)0)->e))
#define G_TYPEOF_POINTER sizeof(__typeof__(*(struct pair *)0))
__typeof__(G_SHORT) *typeof_pointer; const __typeof__(struct pair) *typeof_structure;
#define G_TYPEOF_POINTED sizeof *typeof_pointer + sizeof *typeof_structure * 16
#define G_COMPOUND sizeof((struct pair){ 1, 2 }) + sizeof (struct pair){ 1, 2 }.second * 64
#define G_GENERIC _Generic(1, int: 5, default: 6)
#define G_GENERIC_DEFAULT _Generic(1L, int: 1 / 0, default: 6)
#define G_GENERIC_ORDER _Generic((unsigned short)1, default: 1 / 0, int: 7, unsigned short: 8 + 9)
#define G_GENERIC_POINTER _Generic((struct pair *)0, int *: 1, struct pair *: 2, char (*)[3]: 3)
#define G_GENERIC_TEXT _Generic("text", char *: 4, default: 5) + _Generic('c', char: 1, int: 2)
#define G_GENERIC_NESTED _Generic(_Generic(1, int: 1LL, default: 1), long long: 10, default: 20)

/* 6.5.3.4: the size of what is declared */
int sized[4], *sized_pointer, sized_rows[2][3];
extern struct pair sized_pair, *sized_pairs[7];
enum { G_SIZED = sizeof sized, G_SIZED_COUNT = sizeof(sized) / sizeof(*sized), G_SIZED_ELEMENT = sizeof sized_rows[1] };
enum { G_SIZED_PAIR = sizeof sized_pair, G_SIZED_MEMBER = sizeof(sized_pair.first), G_SIZED_PAIRS = sizeof sized_pairs };
enum { G_SIZED_TARGET = sizeof *sized_pointer, G_SIZED_ARROW = sizeof sized_pairs[1]->second, G_SIZED_ADDRESS = sizeof &sized };
enum { G_SIZED_SUM = sizeof(sized[0] + 1LL), G_SIZED_CONDITION = sizeof(sized[0] ? 'a' : 2), G_SIZED_NOT = sizeof !sized_pointer };
static const char *const counted[] = { "one", "two" "three", [5] = "six", };
static const unsigned char letters[] = "hello", braced_letters[] = { "hi" };
struct pair counted_pairs[] = { { 1, 2 }, { 3, 4 }, { 5 } };
int counted_rows[][2] = { { 1, 2 }, { 3 }, };
#define G_COUNTED (sizeof(counted) / sizeof(counted[0]))
#define G_COUNTED_LETTERS sizeof letters + sizeof(braced_letters) * 16
#define G_COUNTED_PAIRS sizeof counted_pairs + sizeof counted_rows * 256
__typeof__(sized) sized_again; struct { char a; __typeof__(sized_pair) b; } sized_structure;
#define G_SIZED_AGAIN sizeof sized_again + sizeof sized_structure * 256

/* 6.7.8 typedef names, again as names of members, tags and objects */
typedef struct number_t { short number_t; } number_struct, *number_struct_pointer;
typedef typeof_t typeof_again_t, typeof_rows_t[2];
struct named { number_t number_t; typeof_rows_t rows; };
#define G_NAMED sizeof(struct named)
#define G_NAMED_STRUCT sizeof(number_struct) + sizeof(struct number_t) * 16

/* 6.7.9 initialisers */
const int G_BRACED = { 21 };
const int G_BRACED_COMMA = { 22, };
const int G_EXPRESSION = (G_BRACED + 1) * 2, G_TERNARY = G_BRACED > 20 ? 7 : 8;
const int G_FROM_FLOATING = 2.75;
const unsigned G_FROM_NEGATIVE_FLOATING = 3e2;
const char G_CHAR_CUT = 0x1FF;
const struct pair pair_of_values = { .second = 2, .first = 1 }, pairs_of_values[] = { [1] = { 3, 4 } };
const int not_constant_list[3] = { [2] = 3, 1 }, G_AFTER_LIST = 23;
const _Bool G_BOOL_FROM_FLOATING = 0.5;
const long long G_FROM_LARGE = 0x7FFFFFFFFFFFFFFF, G_FROM_UNSIGNED = 0xFFFFFFFFU;
const int G_COMMA_IN_PARENTHESES = (0 ? 1 : (3)), G_FROM_ENUM = G_LATER_CHAR, G_FROM_SIZE = sizeof sized;

/* 6.7.10 static assertions, 6.9 functions, and what is not C between */
_Static_assert(sizeof(int) == 4, "int");
_Static_assert(sizeof(struct pair) == 16, "a string; with { brackets" " (in it)"); _Static_assert(1, "again");
struct assertions { _Static_assert(1, "first"); int a; _Static_assert(sizeof(int) > 2, "between"); char b; _Static_assert(1, "last"); };
#define G_ASSERTIONS sizeof(struct assertions)
__asm__(".globl g_nothing");
const int G_AFTER_ASSERTION = 31;
int old_style(a, b) int a; char b; { return a + b; }
const int G_AFTER_OLD_STYLE = 32;
int defined_with_loops(int n) { for (int i = 0; i < n; i++) { switch (n) { case 3: { break; } default: ; } } return n; }
const int G_AFTER_LOOPS = 34;
struct pair *defined_pointer(void) { static const int local = 3; return 0; }
;
const int G_AFTER_SEMICOLON = 33;
