// What the robots of Acme answer.

// The arm cannot move.
#define ACME_E_JAMMED 0xA0040001L

// The arm moved, but slowly.
#define ACME_S_SLOW 0x20040002L
