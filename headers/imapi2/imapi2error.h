// SPDX-License-Identifier: Apache-2.0
//
// Result codes of the Image Mastering API, version 2 (IMAPI2): recorders, disc formats, raw images.
//
// Include <windows.h> first: HRESULT comes from there.
//
// How the values are built: each is an HRESULT of FACILITY_IMAPI2 (0xAA, 170), the facility of
// IMAPI version 2 alone. The top digit tells the outcome: 0 in the codes that report success
// with a remark, C or 8 in those that report failure (C sets the reserved bit 30 as well; both
// are below zero, so FAILED is true for them).
// The low 16 bits are the code; its high byte names
// the part of IMAPI2 that speaks: 02 recorder, 03 write engine, 04 data, 05 track-at-once, 06 raw
// CD, 09 erase, 0A raw image, 00 any of them.

#ifndef IMAPI2ERROR_H
#define IMAPI2ERROR_H

//
// ==========================================================================
// General
// ==========================================================================
//

//
// MessageId: E_IMAPI_REQUEST_CANCELLED
//
// MessageText:
//
//  The request was cancelled before it was complete.
//
#define E_IMAPI_REQUEST_CANCELLED ((HRESULT)0xC0AA0002L)

//
// MessageId: E_IMAPI_RECORDER_REQUIRED
//
// MessageText:
//
//  No recorder is set on this object; set one before the call.
//
#define E_IMAPI_RECORDER_REQUIRED ((HRESULT)0xC0AA0003L)

//
// MessageId: S_IMAPI_SPEEDADJUSTED
//
// MessageText:
//
//  The drive does not offer the requested write speed and uses another one.
//
#define S_IMAPI_SPEEDADJUSTED ((HRESULT)0x00AA0004L)

//
// MessageId: S_IMAPI_ROTATIONADJUSTED
//
// MessageText:
//
//  The drive does not offer the requested kind of rotation and uses another one.
//
#define S_IMAPI_ROTATIONADJUSTED ((HRESULT)0x00AA0005L)

//
// MessageId: S_IMAPI_BOTHADJUSTED
//
// MessageText:
//
//  The drive offers neither the requested write speed nor the kind of rotation and uses others.
//
#define S_IMAPI_BOTHADJUSTED ((HRESULT)0x00AA0006L)

//
// MessageId: E_IMAPI_BURN_VERIFICATION_FAILED
//
// MessageText:
//
//  What was read back from the disc differs from what was written; do not trust this disc.
//
#define E_IMAPI_BURN_VERIFICATION_FAILED ((HRESULT)0xC0AA0007L)

//
// ==========================================================================
// Recorder (IDiscRecorder2, IDiscRecorder2Ex)
// ==========================================================================
//

//
// MessageId: S_IMAPI_COMMAND_HAS_SENSE_DATA
//
// MessageText:
//
//  The drive accepted the command and returned sense data that the caller should examine.
//
#define S_IMAPI_COMMAND_HAS_SENSE_DATA ((HRESULT)0x00AA0200L)

//
// MessageId: E_IMAPI_RECORDER_NO_SUCH_MODE_PAGE
//
// MessageText:
//
//  The drive does not have the requested mode page.
//
#define E_IMAPI_RECORDER_NO_SUCH_MODE_PAGE ((HRESULT)0xC0AA0201L)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_NO_MEDIA
//
// MessageText:
//
//  The drive is empty; insert a disc.
//
#define E_IMAPI_RECORDER_MEDIA_NO_MEDIA ((HRESULT)0xC0AA0202L)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_INCOMPATIBLE
//
// MessageText:
//
//  The drive cannot work with this disc, or does not recognize its physical format.
//
#define E_IMAPI_RECORDER_MEDIA_INCOMPATIBLE ((HRESULT)0xC0AA0203L)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_UPSIDE_DOWN
//
// MessageText:
//
//  The disc is in the drive with the wrong side up; turn it over.
//
#define E_IMAPI_RECORDER_MEDIA_UPSIDE_DOWN ((HRESULT)0xC0AA0204L)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_BECOMING_READY
//
// MessageText:
//
//  The drive is still getting ready; wait a moment and repeat the request.
//
#define E_IMAPI_RECORDER_MEDIA_BECOMING_READY ((HRESULT)0xC0AA0205L)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_FORMAT_IN_PROGRESS
//
// MessageText:
//
//  The disc is being formatted; wait until the formatting is complete.
//
#define E_IMAPI_RECORDER_MEDIA_FORMAT_IN_PROGRESS ((HRESULT)0xC0AA0206L)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_BUSY
//
// MessageText:
//
//  The drive is busy with a long operation and may stay so for a long time.
//
#define E_IMAPI_RECORDER_MEDIA_BUSY ((HRESULT)0xC0AA0207L)

//
// MessageId: E_IMAPI_RECORDER_INVALID_MODE_PARAMETERS
//
// MessageText:
//
//  The drive refused the values of the mode page; this combination is not supported.
//
#define E_IMAPI_RECORDER_INVALID_MODE_PARAMETERS ((HRESULT)0xC0AA0208L)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_WRITE_PROTECTED
//
// MessageText:
//
//  The disc is write-protected; remove the protection or insert another disc.
//
#define E_IMAPI_RECORDER_MEDIA_WRITE_PROTECTED ((HRESULT)0xC0AA0209L)

//
// MessageId: E_IMAPI_RECORDER_NO_SUCH_FEATURE
//
// MessageText:
//
//  The drive does not have the requested feature.
//
#define E_IMAPI_RECORDER_NO_SUCH_FEATURE ((HRESULT)0xC0AA020AL)

//
// MessageId: E_IMAPI_RECORDER_FEATURE_IS_NOT_CURRENT
//
// MessageText:
//
//  The drive has the feature, but it is not active with the disc in the drive.
//
#define E_IMAPI_RECORDER_FEATURE_IS_NOT_CURRENT ((HRESULT)0xC0AA020BL)

//
// MessageId: E_IMAPI_RECORDER_GET_CONFIGURATION_NOT_SUPPORTED
//
// MessageText:
//
//  The drive is too old to describe its features: it lacks the GET CONFIGURATION command.
//
#define E_IMAPI_RECORDER_GET_CONFIGURATION_NOT_SUPPORTED ((HRESULT)0xC0AA020CL)

//
// MessageId: E_IMAPI_RECORDER_COMMAND_TIMEOUT
//
// MessageText:
//
//  The drive did not accept the command in time; it may be stuck, or the timeout may be too short.
//
#define E_IMAPI_RECORDER_COMMAND_TIMEOUT ((HRESULT)0xC0AA020DL)

//
// MessageId: E_IMAPI_RECORDER_DVD_STRUCTURE_NOT_PRESENT
//
// MessageText:
//
//  The disc does not have the requested DVD structure, or the drive cannot read it.
//
#define E_IMAPI_RECORDER_DVD_STRUCTURE_NOT_PRESENT ((HRESULT)0xC0AA020EL)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_SPEED_MISMATCH
//
// MessageText:
//
//  The disc and the drive have no write speed in common; use a disc rated for this drive.
//
#define E_IMAPI_RECORDER_MEDIA_SPEED_MISMATCH ((HRESULT)0xC0AA020FL)

//
// MessageId: E_IMAPI_RECORDER_LOCKED
//
// MessageText:
//
//  Another program has exclusive access to the drive; close it and repeat the operation.
//
#define E_IMAPI_RECORDER_LOCKED ((HRESULT)0xC0AA0210L)

//
// MessageId: E_IMAPI_RECORDER_CLIENT_NAME_IS_NOT_VALID
//
// MessageText:
//
//  The client name for exclusive access is empty or has characters that are not allowed.
//
#define E_IMAPI_RECORDER_CLIENT_NAME_IS_NOT_VALID ((HRESULT)0xC0AA0211L)

//
// MessageId: E_IMAPI_RECORDER_MEDIA_NOT_FORMATTED
//
// MessageText:
//
//  The disc must be formatted before it can be used.
//
#define E_IMAPI_RECORDER_MEDIA_NOT_FORMATTED ((HRESULT)0xC0AA0212L)

//
// MessageId: E_IMAPI_RECORDER_INVALID_RESPONSE_FROM_DEVICE
//
// MessageText:
//
//  The drive responded to a command with data that makes no sense; its firmware may be faulty.
//
#define E_IMAPI_RECORDER_INVALID_RESPONSE_FROM_DEVICE ((HRESULT)0xC0AA02FFL)

//
// ==========================================================================
// Write engine (IWriteEngine2)
// ==========================================================================
//

//
// MessageId: E_IMAPI_LOSS_OF_STREAMING
//
// MessageText:
//
//  Data reached the drive too slowly and the write was aborted; write at a lower speed or from a local disk.
//
#define E_IMAPI_LOSS_OF_STREAMING ((HRESULT)0xC0AA0300L)

//
// MessageId: E_IMAPI_UNEXPECTED_RESPONSE_FROM_DEVICE
//
// MessageText:
//
//  The drive reported an error from which the write could not recover.
//
#define E_IMAPI_UNEXPECTED_RESPONSE_FROM_DEVICE ((HRESULT)0xC0AA0301L)

//
// MessageId: S_IMAPI_WRITE_NOT_IN_PROGRESS
//
// MessageText:
//
//  Nothing is being written, so there was nothing to cancel.
//
#define S_IMAPI_WRITE_NOT_IN_PROGRESS ((HRESULT)0x00AA0302L)

//
// ==========================================================================
// Data discs (IDiscFormat2Data)
// ==========================================================================
//

//
// MessageId: E_IMAPI_DF2DATA_WRITE_IN_PROGRESS
//
// MessageText:
//
//  This data writer is writing; wait until the write has ended.
//
#define E_IMAPI_DF2DATA_WRITE_IN_PROGRESS ((HRESULT)0xC0AA0400L)

//
// MessageId: E_IMAPI_DF2DATA_WRITE_NOT_IN_PROGRESS
//
// MessageText:
//
//  This data writer is not writing, so there is nothing to cancel.
//
#define E_IMAPI_DF2DATA_WRITE_NOT_IN_PROGRESS ((HRESULT)0xC0AA0401L)

//
// MessageId: E_IMAPI_DF2DATA_INVALID_MEDIA_STATE
//
// MessageText:
//
//  The state of the disc in the drive does not allow this operation.
//
#define E_IMAPI_DF2DATA_INVALID_MEDIA_STATE ((HRESULT)0xC0AA0402L)

//
// MessageId: E_IMAPI_DF2DATA_STREAM_NOT_SUPPORTED
//
// MessageText:
//
//  The data stream cannot be written; its size must be a whole number of 2,048-byte sectors.
//
#define E_IMAPI_DF2DATA_STREAM_NOT_SUPPORTED ((HRESULT)0xC0AA0403L)

//
// MessageId: E_IMAPI_DF2DATA_STREAM_TOO_LARGE_FOR_CURRENT_MEDIA
//
// MessageText:
//
//  The data does not fit on the disc in the drive.
//
#define E_IMAPI_DF2DATA_STREAM_TOO_LARGE_FOR_CURRENT_MEDIA ((HRESULT)0xC0AA0404L)

//
// MessageId: E_IMAPI_DF2DATA_MEDIA_NOT_BLANK
//
// MessageText:
//
//  The disc contains data, and overwriting it was not allowed.
//
#define E_IMAPI_DF2DATA_MEDIA_NOT_BLANK ((HRESULT)0xC0AA0405L)

//
// MessageId: E_IMAPI_DF2DATA_MEDIA_IS_NOT_SUPPORTED
//
// MessageText:
//
//  Data cannot be written to this kind of disc.
//
#define E_IMAPI_DF2DATA_MEDIA_IS_NOT_SUPPORTED ((HRESULT)0xC0AA0406L)

//
// MessageId: E_IMAPI_DF2DATA_RECORDER_NOT_SUPPORTED
//
// MessageText:
//
//  This drive cannot write data discs.
//
#define E_IMAPI_DF2DATA_RECORDER_NOT_SUPPORTED ((HRESULT)0xC0AA0407L)

//
// MessageId: E_IMAPI_DF2DATA_CLIENT_NAME_IS_NOT_VALID
//
// MessageText:
//
//  The client name of the data writer is empty or has characters that are not allowed.
//
#define E_IMAPI_DF2DATA_CLIENT_NAME_IS_NOT_VALID ((HRESULT)0xC0AA0408L)

//
// ==========================================================================
// Audio, track by track (IDiscFormat2TrackAtOnce)
// ==========================================================================
//

//
// MessageId: E_IMAPI_DF2TAO_WRITE_IN_PROGRESS
//
// MessageText:
//
//  A track is being written; wait until it is done.
//
#define E_IMAPI_DF2TAO_WRITE_IN_PROGRESS ((HRESULT)0xC0AA0500L)

//
// MessageId: E_IMAPI_DF2TAO_WRITE_NOT_IN_PROGRESS
//
// MessageText:
//
//  No track is being written, so there is nothing to cancel.
//
#define E_IMAPI_DF2TAO_WRITE_NOT_IN_PROGRESS ((HRESULT)0xC0AA0501L)

//
// MessageId: E_IMAPI_DF2TAO_MEDIA_IS_NOT_PREPARED
//
// MessageText:
//
//  The disc has not been prepared for track-at-once writing; prepare it first.
//
#define E_IMAPI_DF2TAO_MEDIA_IS_NOT_PREPARED ((HRESULT)0xC0AA0502L)

//
// MessageId: E_IMAPI_DF2TAO_MEDIA_IS_PREPARED
//
// MessageText:
//
//  The disc is prepared for tracks; release it before you change this setting.
//
#define E_IMAPI_DF2TAO_MEDIA_IS_PREPARED ((HRESULT)0xC0AA0503L)

//
// MessageId: E_IMAPI_DF2TAO_PROPERTY_FOR_BLANK_MEDIA_ONLY
//
// MessageText:
//
//  This property can be set only while the disc is blank; this disc already has tracks.
//
#define E_IMAPI_DF2TAO_PROPERTY_FOR_BLANK_MEDIA_ONLY ((HRESULT)0xC0AA0504L)

//
// MessageId: E_IMAPI_DF2TAO_TABLE_OF_CONTENTS_EMPTY_DISC
//
// MessageText:
//
//  A blank disc has no table of contents; add a track first.
//
#define E_IMAPI_DF2TAO_TABLE_OF_CONTENTS_EMPTY_DISC ((HRESULT)0xC0AA0505L)

//
// MessageId: E_IMAPI_DF2TAO_MEDIA_IS_NOT_BLANK
//
// MessageText:
//
//  Tracks can only be written to a blank CD, and this disc is not blank.
//
#define E_IMAPI_DF2TAO_MEDIA_IS_NOT_BLANK ((HRESULT)0xC0AA0506L)

//
// MessageId: E_IMAPI_DF2TAO_MEDIA_IS_NOT_SUPPORTED
//
// MessageText:
//
//  Tracks can only be written to CD-R and CD-RW, not to this kind of disc.
//
#define E_IMAPI_DF2TAO_MEDIA_IS_NOT_SUPPORTED ((HRESULT)0xC0AA0507L)

//
// MessageId: E_IMAPI_DF2TAO_TRACK_LIMIT_REACHED
//
// MessageText:
//
//  The disc has 99 tracks, the most that a CD can have.
//
#define E_IMAPI_DF2TAO_TRACK_LIMIT_REACHED ((HRESULT)0xC0AA0508L)

//
// MessageId: E_IMAPI_DF2TAO_NOT_ENOUGH_SPACE
//
// MessageText:
//
//  The track is longer than the room left on the disc.
//
#define E_IMAPI_DF2TAO_NOT_ENOUGH_SPACE ((HRESULT)0xC0AA0509L)

//
// MessageId: E_IMAPI_DF2TAO_NO_RECORDER_SPECIFIED
//
// MessageText:
//
//  No recorder is set for the tracks; set one before the disc is prepared.
//
#define E_IMAPI_DF2TAO_NO_RECORDER_SPECIFIED ((HRESULT)0xC0AA050AL)

//
// MessageId: E_IMAPI_DF2TAO_INVALID_ISRC
//
// MessageText:
//
//  The ISRC of the track is malformed; it has 12 characters: country, owner, year, number.
//
#define E_IMAPI_DF2TAO_INVALID_ISRC ((HRESULT)0xC0AA050BL)

//
// MessageId: E_IMAPI_DF2TAO_INVALID_MCN
//
// MessageText:
//
//  The Media Catalog Number is malformed; it has 13 digits.
//
#define E_IMAPI_DF2TAO_INVALID_MCN ((HRESULT)0xC0AA050CL)

//
// MessageId: E_IMAPI_DF2TAO_STREAM_NOT_SUPPORTED
//
// MessageText:
//
//  The audio stream cannot be written; it must be raw CD audio in sectors of 2,352 bytes.
//
#define E_IMAPI_DF2TAO_STREAM_NOT_SUPPORTED ((HRESULT)0xC0AA050DL)

//
// MessageId: E_IMAPI_DF2TAO_RECORDER_NOT_SUPPORTED
//
// MessageText:
//
//  This drive cannot write track by track.
//
#define E_IMAPI_DF2TAO_RECORDER_NOT_SUPPORTED ((HRESULT)0xC0AA050EL)

//
// MessageId: E_IMAPI_DF2TAO_CLIENT_NAME_IS_NOT_VALID
//
// MessageText:
//
//  The client name of the track writer is empty or has characters that are not allowed.
//
#define E_IMAPI_DF2TAO_CLIENT_NAME_IS_NOT_VALID ((HRESULT)0xC0AA050FL)

//
// ==========================================================================
// Raw images written to CD (IDiscFormat2RawCD)
// ==========================================================================
//

//
// MessageId: E_IMAPI_DF2RAW_WRITE_IN_PROGRESS
//
// MessageText:
//
//  A raw image is being written; wait until it is done.
//
#define E_IMAPI_DF2RAW_WRITE_IN_PROGRESS ((HRESULT)0xC0AA0600L)

//
// MessageId: E_IMAPI_DF2RAW_WRITE_NOT_IN_PROGRESS
//
// MessageText:
//
//  No raw image is being written, so there is nothing to cancel.
//
#define E_IMAPI_DF2RAW_WRITE_NOT_IN_PROGRESS ((HRESULT)0xC0AA0601L)

//
// MessageId: E_IMAPI_DF2RAW_MEDIA_IS_NOT_PREPARED
//
// MessageText:
//
//  The disc has not been prepared for a raw write; prepare it first.
//
#define E_IMAPI_DF2RAW_MEDIA_IS_NOT_PREPARED ((HRESULT)0xC0AA0602L)

//
// MessageId: E_IMAPI_DF2RAW_MEDIA_IS_PREPARED
//
// MessageText:
//
//  The disc is prepared for a raw write; release it before you change this setting.
//
#define E_IMAPI_DF2RAW_MEDIA_IS_PREPARED ((HRESULT)0xC0AA0603L)

//
// MessageId: E_IMAPI_DF2RAW_CLIENT_NAME_IS_NOT_VALID
//
// MessageText:
//
//  The client name of the raw writer is empty or has characters that are not allowed.
//
#define E_IMAPI_DF2RAW_CLIENT_NAME_IS_NOT_VALID ((HRESULT)0xC0AA0604L)

//
// MessageId: E_IMAPI_DF2RAW_MEDIA_IS_NOT_BLANK
//
// MessageText:
//
//  A raw image needs a blank CD, and this disc is not blank.
//
#define E_IMAPI_DF2RAW_MEDIA_IS_NOT_BLANK ((HRESULT)0xC0AA0606L)

//
// MessageId: E_IMAPI_DF2RAW_MEDIA_IS_NOT_SUPPORTED
//
// MessageText:
//
//  Raw images can only be written to CD-R and CD-RW.
//
#define E_IMAPI_DF2RAW_MEDIA_IS_NOT_SUPPORTED ((HRESULT)0xC0AA0607L)

//
// MessageId: E_IMAPI_DF2RAW_NOT_ENOUGH_SPACE
//
// MessageText:
//
//  The session is longer than the room left on the disc.
//
#define E_IMAPI_DF2RAW_NOT_ENOUGH_SPACE ((HRESULT)0xC0AA0609L)

//
// MessageId: E_IMAPI_DF2RAW_NO_RECORDER_SPECIFIED
//
// MessageText:
//
//  No recorder is set for the raw write; set one before the disc is prepared.
//
#define E_IMAPI_DF2RAW_NO_RECORDER_SPECIFIED ((HRESULT)0xC0AA060AL)

//
// MessageId: E_IMAPI_DF2RAW_STREAM_NOT_SUPPORTED
//
// MessageText:
//
//  The raw stream cannot be written; its size or layout does not fit the chosen sector type.
//
#define E_IMAPI_DF2RAW_STREAM_NOT_SUPPORTED ((HRESULT)0xC0AA060DL)

//
// MessageId: E_IMAPI_DF2RAW_DATA_BLOCK_TYPE_NOT_SUPPORTED
//
// MessageText:
//
//  The drive cannot write the requested type of data block.
//
#define E_IMAPI_DF2RAW_DATA_BLOCK_TYPE_NOT_SUPPORTED ((HRESULT)0xC0AA060EL)

//
// MessageId: E_IMAPI_DF2RAW_STREAM_LEADIN_TOO_SHORT
//
// MessageText:
//
//  The lead-in at the start of the stream is too short for this disc.
//
#define E_IMAPI_DF2RAW_STREAM_LEADIN_TOO_SHORT ((HRESULT)0xC0AA060FL)

//
// MessageId: E_IMAPI_DF2RAW_RECORDER_NOT_SUPPORTED
//
// MessageText:
//
//  This drive cannot write raw images.
//
#define E_IMAPI_DF2RAW_RECORDER_NOT_SUPPORTED ((HRESULT)0xC0AA0610L)

//
// ==========================================================================
// Erasing (IDiscFormat2Erase)
// ==========================================================================
//

//
// MessageId: E_IMAPI_ERASE_RECORDER_IN_USE
//
// MessageText:
//
//  The recorder is erasing a disc; wait until that is done before you change the recorder.
//
#define E_IMAPI_ERASE_RECORDER_IN_USE ((HRESULT)0x80AA0900L)

//
// MessageId: E_IMAPI_ERASE_ONLY_ONE_RECORDER_SUPPORTED
//
// MessageText:
//
//  This object already has a recorder and can have only one; clear it before you set another.
//
#define E_IMAPI_ERASE_ONLY_ONE_RECORDER_SUPPORTED ((HRESULT)0x80AA0901L)

//
// MessageId: E_IMAPI_ERASE_DISC_INFORMATION_TOO_SMALL
//
// MessageText:
//
//  The drive returned too little information about the disc (READ DISC INFORMATION), so nothing was erased.
//
#define E_IMAPI_ERASE_DISC_INFORMATION_TOO_SMALL ((HRESULT)0x80AA0902L)

//
// MessageId: E_IMAPI_ERASE_MODE_PAGE_2A_TOO_SMALL
//
// MessageText:
//
//  The drive returned too little information about its capabilities (mode page 0x2A), so nothing was erased.
//
#define E_IMAPI_ERASE_MODE_PAGE_2A_TOO_SMALL ((HRESULT)0x80AA0903L)

//
// MessageId: E_IMAPI_ERASE_MEDIA_IS_NOT_ERASABLE
//
// MessageText:
//
//  This disc can be written only once and cannot be erased.
//
#define E_IMAPI_ERASE_MEDIA_IS_NOT_ERASABLE ((HRESULT)0x80AA0904L)

//
// MessageId: E_IMAPI_ERASE_DRIVE_FAILED_ERASE_COMMAND
//
// MessageText:
//
//  The drive rejected the command to erase the disc or failed to complete it.
//
#define E_IMAPI_ERASE_DRIVE_FAILED_ERASE_COMMAND ((HRESULT)0x80AA0905L)

//
// MessageId: E_IMAPI_ERASE_TOOK_LONGER_THAN_ONE_HOUR
//
// MessageText:
//
//  The erase was not finished after one hour; take the disc out or switch the drive off and on.
//
#define E_IMAPI_ERASE_TOOK_LONGER_THAN_ONE_HOUR ((HRESULT)0x80AA0906L)

//
// MessageId: E_IMAPI_ERASE_UNEXPECTED_DRIVE_RESPONSE_DURING_ERASE
//
// MessageText:
//
//  The drive reported an unknown error during the erase; the state of the disc is uncertain.
//
#define E_IMAPI_ERASE_UNEXPECTED_DRIVE_RESPONSE_DURING_ERASE ((HRESULT)0x80AA0907L)

//
// MessageId: E_IMAPI_ERASE_DRIVE_FAILED_SPINUP_COMMAND
//
// MessageText:
//
//  The drive could not spin up the disc; take the disc out and insert it again.
//
#define E_IMAPI_ERASE_DRIVE_FAILED_SPINUP_COMMAND ((HRESULT)0x80AA0908L)

//
// MessageId: E_IMAPI_ERASE_MEDIA_IS_NOT_SUPPORTED
//
// MessageText:
//
//  IMAPI cannot erase this kind of disc.
//
#define E_IMAPI_ERASE_MEDIA_IS_NOT_SUPPORTED ((HRESULT)0xC0AA0909L)

//
// MessageId: E_IMAPI_ERASE_RECORDER_NOT_SUPPORTED
//
// MessageText:
//
//  This drive cannot erase discs.
//
#define E_IMAPI_ERASE_RECORDER_NOT_SUPPORTED ((HRESULT)0xC0AA090AL)

//
// MessageId: E_IMAPI_ERASE_CLIENT_NAME_IS_NOT_VALID
//
// MessageText:
//
//  The client name of the erase object is empty or has characters that are not allowed.
//
#define E_IMAPI_ERASE_CLIENT_NAME_IS_NOT_VALID ((HRESULT)0xC0AA090BL)

//
// ==========================================================================
// Raw image creation (IRawCDImageCreator, IRawCDImageTrackInfo)
// ==========================================================================
//

//
// MessageId: E_IMAPI_RAW_IMAGE_IS_READ_ONLY
//
// MessageText:
//
//  The raw image has been created and can no longer be changed.
//
#define E_IMAPI_RAW_IMAGE_IS_READ_ONLY ((HRESULT)0x80AA0A00L)

//
// MessageId: E_IMAPI_RAW_IMAGE_TOO_MANY_TRACKS
//
// MessageText:
//
//  The raw image cannot have another track; track numbers on a CD end at 99.
//
#define E_IMAPI_RAW_IMAGE_TOO_MANY_TRACKS ((HRESULT)0x80AA0A01L)

//
// MessageId: E_IMAPI_RAW_IMAGE_SECTOR_TYPE_NOT_SUPPORTED
//
// MessageText:
//
//  Tracks of this sector type cannot be added to the raw image.
//
#define E_IMAPI_RAW_IMAGE_SECTOR_TYPE_NOT_SUPPORTED ((HRESULT)0x80AA0A02L)

//
// MessageId: E_IMAPI_RAW_IMAGE_NO_TRACKS
//
// MessageText:
//
//  The raw image has no tracks yet; add one before the call.
//
#define E_IMAPI_RAW_IMAGE_NO_TRACKS ((HRESULT)0x80AA0A03L)

//
// MessageId: E_IMAPI_RAW_IMAGE_TRACKS_ALREADY_ADDED
//
// MessageText:
//
//  The raw image already has tracks; this call must come before the first one is added.
//
#define E_IMAPI_RAW_IMAGE_TRACKS_ALREADY_ADDED ((HRESULT)0x80AA0A04L)

//
// MessageId: E_IMAPI_RAW_IMAGE_INSUFFICIENT_SPACE
//
// MessageText:
//
//  The track would extend past the point where the lead-out must start.
//
#define E_IMAPI_RAW_IMAGE_INSUFFICIENT_SPACE ((HRESULT)0x80AA0A05L)

//
// MessageId: E_IMAPI_RAW_IMAGE_TOO_MANY_TRACK_INDEXES
//
// MessageText:
//
//  The track has 99 indexes, the most that a track can have.
//
#define E_IMAPI_RAW_IMAGE_TOO_MANY_TRACK_INDEXES ((HRESULT)0x80AA0A06L)

//
// MessageId: E_IMAPI_RAW_IMAGE_TRACK_INDEX_NOT_FOUND
//
// MessageText:
//
//  The track has no index at this offset.
//
#define E_IMAPI_RAW_IMAGE_TRACK_INDEX_NOT_FOUND ((HRESULT)0x80AA0A07L)

//
// MessageId: S_IMAPI_RAW_IMAGE_TRACK_INDEX_ALREADY_EXISTS
//
// MessageText:
//
//  The track already has an index at this offset; nothing was changed.
//
#define S_IMAPI_RAW_IMAGE_TRACK_INDEX_ALREADY_EXISTS ((HRESULT)0x00AA0A08L)

//
// MessageId: E_IMAPI_RAW_IMAGE_TRACK_INDEX_OFFSET_ZERO_CANNOT_BE_CLEARED
//
// MessageText:
//
//  Index 1 at offset zero marks the start of the track and cannot be cleared.
//
#define E_IMAPI_RAW_IMAGE_TRACK_INDEX_OFFSET_ZERO_CANNOT_BE_CLEARED ((HRESULT)0x80AA0A09L)

//
// MessageId: E_IMAPI_RAW_IMAGE_TRACK_INDEX_TOO_CLOSE_TO_OTHER_INDEX
//
// MessageText:
//
//  Two indexes must be at least ten sectors apart.
//
#define E_IMAPI_RAW_IMAGE_TRACK_INDEX_TOO_CLOSE_TO_OTHER_INDEX ((HRESULT)0x80AA0A0AL)

#endif // IMAPI2ERROR_H
