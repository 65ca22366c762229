// What the lifts of Acme answer: an NTSTATUS each.
typedef long NTSTATUS;

// The cabin stands between two floors.
#define LIFT_STATUS_BETWEEN_FLOORS ((NTSTATUS)0xE0050001L)
