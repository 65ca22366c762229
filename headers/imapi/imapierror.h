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
//  Some of the given properties are unknown to the recorder or the format; they were skipped and the rest was set.
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
//  The disc master is not open yet; open it before anything else is asked of it.
//
#define IMAPI_E_NOTOPENED _HRESULT_TYPEDEF_(0x8004020BL)

//
// MessageId: IMAPI_E_NOTINITIALIZED
//
// MessageText:
//
//  This recorder object has no drive behind it yet; take recorders from the enumeration of the disc master.
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
//  IMAPI failed for a reason that no other code describes; the system event log may tell more.
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
//  This recorder has no properties that could be read or set.
//
#define IMAPI_E_DEVICE_NOPROPERTIES _HRESULT_TYPEDEF_(0x80040211L)

//
// MessageId: IMAPI_E_DEVICE_NOTACCESSIBLE
//
// MessageText:
//
//  The recorder cannot be reached: another program holds it, or it does not answer.
//
#define IMAPI_E_DEVICE_NOTACCESSIBLE _HRESULT_TYPEDEF_(0x80040212L)

//
// MessageId: IMAPI_E_DEVICE_NOTPRESENT
//
// MessageText:
//
//  The recorder is gone: it was unplugged, switched off or disabled.
//
#define IMAPI_E_DEVICE_NOTPRESENT _HRESULT_TYPEDEF_(0x80040213L)

//
// MessageId: IMAPI_E_DEVICE_INVALIDTYPE
//
// MessageText:
//
//  The recorder is not able to do what was asked of it.
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
//  The drive did not accept the preparations for writing; nothing was written yet.
//
#define IMAPI_E_INITIALIZE_WRITE _HRESULT_TYPEDEF_(0x80040215L)

//
// MessageId: IMAPI_E_INITIALIZE_ENDWRITE
//
// MessageText:
//
//  The drive did not accept the preparations for closing the disc; the disc may be unreadable elsewhere.
//
#define IMAPI_E_INITIALIZE_ENDWRITE _HRESULT_TYPEDEF_(0x80040216L)

//
// MessageId: IMAPI_E_FILESYSTEM
//
// MessageText:
//
//  Windows could not be kept away from the disc, or could not be let back to it, around the operation.
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
//  The recorder could not tell what is on its disc; the disc may be dirty, damaged or of an unknown kind.
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
//  No audio track is open that could take blocks or be closed; create a track first.
//
#define IMAPI_E_TRACKNOTOPEN _HRESULT_TYPEDEF_(0x8004021AL)

//
// MessageId: IMAPI_E_TRACKOPEN
//
// MessageText:
//
//  The previous audio track is still open; close it before a new track or the burn begins.
//
#define IMAPI_E_TRACKOPEN _HRESULT_TYPEDEF_(0x8004021BL)

//
// MessageId: IMAPI_E_DISCFULL
//
// MessageText:
//
//  There is no room left on the disc for what is to be added.
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
//  The staged image has nothing that can be burned: it is empty, was cleared or is damaged.
//
#define IMAPI_E_INVALIDIMAGE _HRESULT_TYPEDEF_(0x8004021EL)

//
// MessageId: IMAPI_E_NOACTIVEFORMAT
//
// MessageText:
//
//  No format is active; choose audio or data before content is added or burned.
//
#define IMAPI_E_NOACTIVEFORMAT _HRESULT_TYPEDEF_(0x8004021FL)

//
// MessageId: IMAPI_E_NOACTIVERECORDER
//
// MessageText:
//
//  No recorder is active; choose the one that is to burn.
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
//  This disc master is open already; go on with it, or close it first.
//
#define IMAPI_E_ALREADYOPEN _HRESULT_TYPEDEF_(0x80040222L)

//
// MessageId: IMAPI_E_WRONGDISC
//
// MessageText:
//
//  The recorder no longer holds the disc whose earlier session the new one continues; put that disc back.
//
#define IMAPI_E_WRONGDISC _HRESULT_TYPEDEF_(0x80040223L)

//
// MessageId: IMAPI_E_FILEEXISTS
//
// MessageText:
//
//  A file of that name is in the image already, and overwriting was not asked for.
//
#define IMAPI_E_FILEEXISTS _HRESULT_TYPEDEF_(0x80040224L)

//
// MessageId: IMAPI_E_STASHINUSE
//
// MessageText:
//
//  Another program is staging an image and holds the stash file; wait until it is done.
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
//  Another program is working with the recorder; close that program and try again.
//
#define IMAPI_E_DEVICE_STILL_IN_USE _HRESULT_TYPEDEF_(0x80040226L)

//
// MessageId: IMAPI_E_LOSS_OF_STREAMING
//
// MessageText:
//
//  Data did not arrive fast enough and the burn broke off; write more slowly, and close busy programs.
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
//  The stash file is on a compressed volume or folder, which is too slow or unreadable for a burn.
//
#define IMAPI_E_COMPRESSEDSTASH _HRESULT_TYPEDEF_(0x80040228L)

//
// MessageId: IMAPI_E_ENCRYPTEDSTASH
//
// MessageText:
//
//  The stash file is in an encrypted place, where IMAPI cannot read it.
//
#define IMAPI_E_ENCRYPTEDSTASH _HRESULT_TYPEDEF_(0x80040229L)

//
// MessageId: IMAPI_E_NOTENOUGHDISKFORSTASH
//
// MessageText:
//
//  The hard disk has too little free space for the stash file; free some, or choose another volume.
//
#define IMAPI_E_NOTENOUGHDISKFORSTASH _HRESULT_TYPEDEF_(0x8004022AL)

//
// MessageId: IMAPI_E_REMOVABLESTASH
//
// MessageText:
//
//  The stash file may not lie on a removable drive; choose a fixed hard disk.
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
//  The disc does not take any writing; it may be finalized, damaged or not recordable.
//
#define IMAPI_E_CANNOT_WRITE_TO_MEDIA _HRESULT_TYPEDEF_(0x8004022CL)

//
// MessageId: IMAPI_E_TRACK_NOT_BIG_ENOUGH
//
// MessageText:
//
//  The audio track is too short; the Red Book standard asks for at least four seconds of sound.
//
#define IMAPI_E_TRACK_NOT_BIG_ENOUGH _HRESULT_TYPEDEF_(0x8004022DL)

//
// MessageId: IMAPI_E_BOOTIMAGE_AND_NONBLANK_DISC
//
// MessageText:
//
//  A boot image can go on a blank disc only, and this disc holds data; insert a blank one or erase it.
//
#define IMAPI_E_BOOTIMAGE_AND_NONBLANK_DISC _HRESULT_TYPEDEF_(0x8004022EL)

#endif // IMAPIERROR_H
