#include "acmebase.h"

// The arm cannot move.
#define ACME_E_JAMMED ACME_ERROR(1)
