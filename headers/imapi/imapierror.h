// SPDX-License-Identifier: Apache-2.0
//
// Result codes of the Image Mastering API, version 1 (IMAPI).
//
// Include <windows.h> first: _HRESULT_TYPEDEF_ and HRESULT come from there.
//
// How the values are built: each is an HRESULT of FACILITY_ITF (4). The top bit is the
// severity: clear in IMAPI_S_ codes, which report success with a remark, and set in
// IMAPI_E_ codes, which report failure. The low 16 bits are the code; it counts from 0x200,
// the first code that COM leaves to interfaces. So 0x80040200 + 0x0B is IMAPI_E_NOTOPENED.
// Codes of FACILITY_ITF mean something only together with the interface that returned them.

#ifndef IMAPIERROR_H
#define IMAPIERROR_H

//
// ==========================================================================
// Success codes: the call worked, with a remark
// ==========================================================================
//

//
// MessageId: IMAPI_S_PROPERTIESIGNORED
//
// MessageText:
//
//  The recorder or the format does not know some of the given properties; it skipped them and set the others.
//
#define IMAPI_S_PROPERTIESIGNORED _HRESULT_TYPEDEF_(0x00040200L)

//
// MessageId: IMAPI_S_BUFFER_TO_SMALL
//
// MessageText:
//
//  The result does not fit in the caller's buffer; ask for the needed size and call again with a larger one.
//
#define IMAPI_S_BUFFER_TO_SMALL _HRESULT_TYPEDEF_(0x00040201L)

//
// ==========================================================================
// General
// ==========================================================================
//

//
// MessageId: IMAPI_E_NOTOPENED
//
// MessageText:
//
//  The disc master is not open yet; open it before any other call.
//
#define IMAPI_E_NOTOPENED _HRESULT_TYPEDEF_(0x8004020BL)

//
// MessageId: IMAPI_E_NOTINITIALIZED
//
// MessageText:
//
//  This recorder object is not associated with a drive yet; get recorders from the enumeration of the disc master.
//
#define IMAPI_E_NOTINITIALIZED _HRESULT_TYPEDEF_(0x8004020CL)

//
// MessageId: IMAPI_E_USERABORT
//
// MessageText:
//
//  The user stopped the operation before it was complete.
//
#define IMAPI_E_USERABORT _HRESULT_TYPEDEF_(0x8004020DL)

//
// MessageId: IMAPI_E_GENERIC
//
// MessageText:
//
//  IMAPI failed for a reason that no other code describes; the system event log may have details.
//
#define IMAPI_E_GENERIC _HRESULT_TYPEDEF_(0x8004020EL)

//
// ==========================================================================
// Medium and device
// ==========================================================================
//

//
// MessageId: IMAPI_E_MEDIUM_NOTPRESENT
//
// MessageText:
//
//  The recorder is empty; insert a disc and try again.
//
#define IMAPI_E_MEDIUM_NOTPRESENT _HRESULT_TYPEDEF_(0x8004020FL)

//
// MessageId: IMAPI_E_MEDIUM_INVALIDTYPE
//
// MessageText:
//
//  This kind of disc cannot be used here; insert a recordable or rewritable CD.
//
#define IMAPI_E_MEDIUM_INVALIDTYPE _HRESULT_TYPEDEF_(0x80040210L)

//
// MessageId: IMAPI_E_DEVICE_NOPROPERTIES
//
// MessageText:
//
//  This recorder has no properties that can be read or set.
//
#define IMAPI_E_DEVICE_NOPROPERTIES _HRESULT_TYPEDEF_(0x80040211L)

//
// MessageId: IMAPI_E_DEVICE_NOTACCESSIBLE
//
// MessageText:
//
//  The recorder cannot be reached: another program is using it, or it does not answer.
//
#define IMAPI_E_DEVICE_NOTACCESSIBLE _HRESULT_TYPEDEF_(0x80040212L)

//
// MessageId: IMAPI_E_DEVICE_NOTPRESENT
//
// MessageText:
//
//  The recorder is no longer there: it was unplugged, switched off or disabled.
//
#define IMAPI_E_DEVICE_NOTPRESENT _HRESULT_TYPEDEF_(0x80040213L)

//
// MessageId: IMAPI_E_DEVICE_INVALIDTYPE
//
// MessageText:
//
//  The recorder cannot perform the requested operation.
//
#define IMAPI_E_DEVICE_INVALIDTYPE _HRESULT_TYPEDEF_(0x80040214L)

//
// ==========================================================================
// Start and end of a write, file access, disc information
// ==========================================================================
//

//
// MessageId: IMAPI_E_INITIALIZE_WRITE
//
// MessageText:
//
//  The drive could not be prepared for writing; nothing has been written yet.
//
#define IMAPI_E_INITIALIZE_WRITE _HRESULT_TYPEDEF_(0x80040215L)

//
// MessageId: IMAPI_E_INITIALIZE_ENDWRITE
//
// MessageText:
//
//  The drive could not be prepared for closing the disc; other drives may not be able to read the disc.
//
#define IMAPI_E_INITIALIZE_ENDWRITE _HRESULT_TYPEDEF_(0x80040216L)

//
// MessageId: IMAPI_E_FILESYSTEM
//
// MessageText:
//
//  File system access or insert detection could not be turned off or back on for the operation.
//
#define IMAPI_E_FILESYSTEM _HRESULT_TYPEDEF_(0x80040217L)

//
// MessageId: IMAPI_E_FILEACCESS
//
// MessageText:
//
//  The image being staged on the hard disk could not be written; check free space and permissions.
//
#define IMAPI_E_FILEACCESS _HRESULT_TYPEDEF_(0x80040218L)

//
// MessageId: IMAPI_E_DISCINFO
//
// MessageText:
//
//  The recorder could not determine what is on its disc; the disc may be dirty, damaged or of an unknown kind.
//
#define IMAPI_E_DISCINFO _HRESULT_TYPEDEF_(0x80040219L)

//
// ==========================================================================
// Tracks, room on the disc, names
// ==========================================================================
//

//
// MessageId: IMAPI_E_TRACKNOTOPEN
//
// MessageText:
//
//  No audio track is open to add blocks to or to close; create a track first.
//
#define IMAPI_E_TRACKNOTOPEN _HRESULT_TYPEDEF_(0x8004021AL)

//
// MessageId: IMAPI_E_TRACKOPEN
//
// MessageText:
//
//  The previous audio track is still open; close it before you create a new track or start the burn.
//
#define IMAPI_E_TRACKOPEN _HRESULT_TYPEDEF_(0x8004021BL)

//
// MessageId: IMAPI_E_DISCFULL
//
// MessageText:
//
//  The disc does not have enough room left for the content that is to be added.
//
#define IMAPI_E_DISCFULL _HRESULT_TYPEDEF_(0x8004021CL)

//
// MessageId: IMAPI_E_BADJOLIETNAME
//
// MessageText:
//
//  A file or folder name breaks the rules of Joliet: it is too long or has characters that are not allowed.
//
#define IMAPI_E_BADJOLIETNAME _HRESULT_TYPEDEF_(0x8004021DL)

//
// ==========================================================================
// Image, active format, active recorder, session, files
// ==========================================================================
//

//
// MessageId: IMAPI_E_INVALIDIMAGE
//
// MessageText:
//
//  The staged image contains nothing that can be burned: it is empty, has been cleared or is damaged.
//
#define IMAPI_E_INVALIDIMAGE _HRESULT_TYPEDEF_(0x8004021EL)

//
// MessageId: IMAPI_E_NOACTIVEFORMAT
//
// MessageText:
//
//  No disc format is active; choose audio or data before you add or burn content.
//
#define IMAPI_E_NOACTIVEFORMAT _HRESULT_TYPEDEF_(0x8004021FL)

//
// MessageId: IMAPI_E_NOACTIVERECORDER
//
// MessageText:
//
//  No recorder is active; choose the one to burn with.
//
#define IMAPI_E_NOACTIVERECORDER _HRESULT_TYPEDEF_(0x80040220L)

//
// MessageId: IMAPI_E_WRONGFORMAT
//
// MessageText:
//
//  The call belongs to the other format: audio calls need the Red Book format active, data calls the Joliet format.
//
#define IMAPI_E_WRONGFORMAT _HRESULT_TYPEDEF_(0x80040221L)

//
// MessageId: IMAPI_E_ALREADYOPEN
//
// MessageText:
//
//  This disc master is already open; continue with it, or close it first.
//
#define IMAPI_E_ALREADYOPEN _HRESULT_TYPEDEF_(0x80040222L)

//
// MessageId: IMAPI_E_WRONGDISC
//
// MessageText:
//
//  The disc in the recorder is not the one whose session the new session continues; insert that disc again.
//
#define IMAPI_E_WRONGDISC _HRESULT_TYPEDEF_(0x80040223L)

//
// MessageId: IMAPI_E_FILEEXISTS
//
// MessageText:
//
//  The image already contains a file with that name, and overwriting was not requested.
//
#define IMAPI_E_FILEEXISTS _HRESULT_TYPEDEF_(0x80040224L)

//
// MessageId: IMAPI_E_STASHINUSE
//
// MessageText:
//
//  Another program is staging an image and is using the stash file; wait until it is done.
//
#define IMAPI_E_STASHINUSE _HRESULT_TYPEDEF_(0x80040225L)

//
// ==========================================================================
// Busy recorder, broken stream
// ==========================================================================
//

//
// MessageId: IMAPI_E_DEVICE_STILL_IN_USE
//
// MessageText:
//
//  Another program is using the recorder; close that program and try again.
//
#define IMAPI_E_DEVICE_STILL_IN_USE _HRESULT_TYPEDEF_(0x80040226L)

//
// MessageId: IMAPI_E_LOSS_OF_STREAMING
//
// MessageText:
//
//  Data did not arrive fast enough and the burn was aborted; write at a lower speed, and close busy programs.
//
#define IMAPI_E_LOSS_OF_STREAMING _HRESULT_TYPEDEF_(0x80040227L)

//
// ==========================================================================
// Stash: the file in which a disc image is staged
// ==========================================================================
//

//
// MessageId: IMAPI_E_COMPRESSEDSTASH
//
// MessageText:
//
//  The stash file is on a compressed volume or in a compressed folder, where IMAPI cannot read it.
//
#define IMAPI_E_COMPRESSEDSTASH _HRESULT_TYPEDEF_(0x80040228L)

//
// MessageId: IMAPI_E_ENCRYPTEDSTASH
//
// MessageText:
//
//  The stash file is in an encrypted folder or on an encrypted volume, where IMAPI cannot read it.
//
#define IMAPI_E_ENCRYPTEDSTASH _HRESULT_TYPEDEF_(0x80040229L)

//
// MessageId: IMAPI_E_NOTENOUGHDISKFORSTASH
//
// MessageText:
//
//  The hard disk has too little free space for the stash file; free some space, or choose another volume.
//
#define IMAPI_E_NOTENOUGHDISKFORSTASH _HRESULT_TYPEDEF_(0x8004022AL)

//
// MessageId: IMAPI_E_REMOVABLESTASH
//
// MessageText:
//
//  The stash file must not be on a removable drive; choose a fixed hard disk.
//
#define IMAPI_E_REMOVABLESTASH _HRESULT_TYPEDEF_(0x8004022BL)

//
// ==========================================================================
// Content that the disc cannot take
// ==========================================================================
//

//
// MessageId: IMAPI_E_CANNOT_WRITE_TO_MEDIA
//
// MessageText:
//
//  The disc cannot be written to; it may be finalized, damaged or not recordable.
//
#define IMAPI_E_CANNOT_WRITE_TO_MEDIA _HRESULT_TYPEDEF_(0x8004022CL)

//
// MessageId: IMAPI_E_TRACK_NOT_BIG_ENOUGH
//
// MessageText:
//
//  The audio track is too short; the Red Book standard requires at least four seconds of sound.
//
#define IMAPI_E_TRACK_NOT_BIG_ENOUGH _HRESULT_TYPEDEF_(0x8004022DL)

//
// MessageId: IMAPI_E_BOOTIMAGE_AND_NONBLANK_DISC
//
// MessageText:
//
//  A boot image can only be written to a blank disc, and this disc contains data; insert a blank disc or erase this one.
//
#define IMAPI_E_BOOTIMAGE_AND_NONBLANK_DISC _HRESULT_TYPEDEF_(0x8004022EL)

#endif // IMAPIERROR_H
