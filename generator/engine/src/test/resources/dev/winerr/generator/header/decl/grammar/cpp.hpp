// The constants of C++ as headers write them; g++ says their values.
typedef long HRESULT;
using code_t = unsigned long;
using pointer_t = int (*)(int);
constexpr int G_CONSTEXPR = 10;
constexpr int G_BRACES{11}, G_PARENTHESES(12), G_EQUALS_BRACES = {13};
inline constexpr HRESULT G_INLINE{static_cast<HRESULT>(0x80040306L)};
static constexpr auto G_AUTO = 0x80040308UL;
const auto G_CONST_AUTO = 'A';
static constexpr auto text = "Success";
constexpr HRESULT G_PARENTHESIZED(0x40307L), G_REFERS(G_BRACES);
const code_t G_ALIAS = -1;
[[maybe_unused]] const long G_ATTRIBUTE = 6;
const long G_ATTRIBUTE_AFTER [[maybe_unused]] = 7;
constexpr int G_FUNCTIONAL = int(7.5) + unsigned(2) + code_t{3};
constexpr bool G_TRUE = true;
constexpr HRESULT function(int a, int b = 3) { return a + b; }
const HRESULT declared(int);
const HRESULT declared_too(HRESULT value, code_t = 5);
HRESULT const G_LATE = 8;

struct Holder {
    static const unsigned short G_IN_STRUCT = 0x1000;
    static const unsigned short G_IN_STRUCT_TOO = G_IN_STRUCT | (1 << 2);
    static constexpr HRESULT G_E_IN_STRUCT = (HRESULT)0x80040305L;
    enum { G_ENUM_IN_STRUCT = 3 };
    enum class Inner : unsigned char { G_INNER = 200, G_INNER_NEXT };
    typedef int inner_t;
    const int member = 5;
    static int changes;
    Holder() : member(1), other{2} { const int local = 7; }
    ~Holder() {}
    bool operator==(const Holder &) const { return true; }
    virtual int method(int a = 3) const noexcept { return a; }
private:
    int other = 4;
    friend class Other;
};
class Derived : public Holder {
public:
    static constexpr int G_IN_STRUCT = 5;
    static constexpr int G_DERIVED = Holder::G_IN_STRUCT + G_IN_STRUCT;
};
int Holder::changes = 9;

enum class Disk { G_OK = 0, G_FAIL = 1, G_WORSE = G_FAIL + 10 };
enum class Door : long long { G_OK = 0, G_FAIL = 2 };
enum struct [[deprecated]] Gate { G_OK, G_SHUT };
enum Plain : unsigned short { G_PLAIN = 0xFFFF };
constexpr int G_OF_SCOPED = static_cast<int>(Door::G_FAIL) + (int)Disk::G_WORSE;

namespace acme {
constexpr long G_IN_NAMESPACE = -5;
namespace inner { const int G_IN_NAMESPACE = 6, G_SEEN = G_IN_NAMESPACE + 1; }
inline namespace v1 { constexpr int G_INLINE_NAMESPACE = 8; }
}
namespace one::two { const int G_TWO_LEVELS = 9; }
extern "C" const int G_LINKAGE = 14;
extern "C" {
const int G_LINKAGE_BLOCK = 15;
}
constexpr int G_QUALIFIED = acme::inner::G_SEEN + one::two::G_TWO_LEVELS + ::G_CONSTEXPR;
template <typename T, int N = 5> struct Reader { T items[N]; };
template <class T> T larger(T a, T b) { return a > b ? a : b; }
static_assert(sizeof(int) == 4, "int");
struct Nothing {};
class Functions { public: static int f(); int g() const; };
struct HasNothing { Nothing nothing; int number; };
constexpr int G_NOTHING = sizeof(Nothing), G_FUNCTIONS = sizeof(Functions), G_HAS_NOTHING = sizeof(HasNothing);

namespace made {
constexpr HRESULT base = (HRESULT)0x80040000;
constexpr HRESULT code(unsigned number) noexcept { return base | static_cast<HRESULT>(number); }
constexpr auto facility(int number = 4) -> long { static_assert(sizeof(number) == 4, "int"); return number << 16; }
}
template <typename E> constexpr auto number(E value) { return static_cast<int>(value); }
static constexpr int factorial(int n) { return n <= 1 ? 1 : n * factorial(n - 1); }
struct Codes { static constexpr HRESULT of(int low, int high = 7) { return low | high << 8; } };
constexpr HRESULT G_MADE = made::code(0x201), G_MADE_TOO = made::code(G_BRACES);
constexpr auto G_MADE_AUTO = made::facility() + made::facility(7);
constexpr int G_FACTORIAL = factorial(5), G_NUMBER = number(Disk::G_WORSE), G_OF_CLASS = Codes::of(1) + Codes::of(2, 3);
enum class Made : unsigned { G_FROM_FUNCTION = static_cast<unsigned>(made::code(9)), G_AFTER_FUNCTION };
template <class T> struct Traits { T member; };
template <> struct Traits<short> { static constexpr int G_TRAIT = 7; };
constexpr int G_OF_TRAITS = Traits<short>::G_TRAIT + HRESULT{} + int();
namespace types { using code_t = long; typedef struct { int a, b; } pair_t; }
constexpr int G_QUALIFIED_TYPES = static_cast<types::code_t>(5) + (types::code_t)6 + sizeof(types::pair_t) + types::code_t{7};
constexpr int G_SIZE_OF_CALL = sizeof(made::code(1)) + sizeof(declared(3));
#ifdef __cplusplus
extern "C++" { struct NothingToo {}; constexpr int G_NOTHING_TOO = sizeof(NothingToo); }
#endif
constexpr int G_LAST = 99;
