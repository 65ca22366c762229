#include "types.h"
#define ACME_E_JAMMED 0xA0040001L
