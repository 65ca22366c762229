// What the robots of Acme answer.

#define ACME_E_JAMMED 0xA0040001L
#define ACME_E_ASLEEP (0xA0040003L

/* The rest is not written yet.
