#define ACME_ERROR(code) (0xA0040000L | (code))
