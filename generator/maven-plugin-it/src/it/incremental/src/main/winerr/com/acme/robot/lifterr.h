#include "shared/values.h"
#define LIFT_E_STUCK VALUE_OF_STUCK
