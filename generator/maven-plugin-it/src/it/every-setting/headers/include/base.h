typedef long HRESULT;
typedef long NTSTATUS;
