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

/* 6.7.2.2 enumerations */
enum colour { G_RED, G_GREEN = 4, G_BLUE, } const G_OBJECT_OF_ENUM = G_BLUE;
enum { G_NEGATIVE = -1, G_ZERO };
enum wide { G_WIDE = 0x100000000, G_WIDE_NEXT };
enum __attribute__((aligned_not)) annotated { G_ANNOTATED __attribute__((deprecated)) = 3, G_ANNOTATED_NEXT };
const enum colour G_ENUM = 9;
#define G_ENUM_SIZE sizeof(enum wide)
#define G_ENUM_CAST (enum colour)7
#define G_ENUM_IN_PLACE sizeof(enum { inner_enumerator = 12 })

/* 6.7.3 qualifiers, 6.7.4 function specifiers */
#define G_VOLATILE (volatile short const volatile)0x1000A
volatile int not_constant = 3;
inline int function_before(const int x) { const int local = 99; enum { inner = 98 }; return x + local + inner; }
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

/* 6.7.10 static assertions, 6.9 functions, and what is not C between */
_Static_assert(sizeof(int) == 4, "int");
const int G_AFTER_ASSERTION = 31;
int old_style(a, b) int a; char b; { return a + b; }
const int G_AFTER_OLD_STYLE = 32;
;
const int G_AFTER_SEMICOLON = 33;
