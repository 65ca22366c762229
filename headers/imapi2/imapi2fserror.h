// SPDX-License-Identifier: Apache-2.0
//
// Result codes of the Image Mastering API, version 2 (IMAPI2): file system images.
//
// Include <windows.h> first: HRESULT comes from there.
//
// How the values are built: each is an HRESULT of FACILITY_IMAPI2 (0xAA, 170), as in imapi2error.h.
// The top digit tells the outcome: 0 in the one code that reports success, C in those that report
// failure. The low 16 bits are the code: 0xB100 and up for IFileSystemImage and its items, 0xB200
// and up for IIsoImageManager. %1, %2 and so on stand for what FormatMessage is to insert, with the
// printf type between exclamation marks.

#ifndef IMAPI2FSERROR_H
#define IMAPI2FSERROR_H

//
// ==========================================================================
// The image as a whole
// ==========================================================================
//

//
// MessageId: IMAPI_E_FSI_INTERNAL_ERROR
//
// MessageText:
//
//  The file system image failed because of an internal problem: %1!ls!.
//
#define IMAPI_E_FSI_INTERNAL_ERROR ((HRESULT)0xC0AAB100L)

//
// MessageId: IMAPI_E_INVALID_PARAM
//
// MessageText:
//
//  The value passed for '%1!ls!' is not one that this call accepts.
//
#define IMAPI_E_INVALID_PARAM ((HRESULT)0xC0AAB101L)

//
// MessageId: IMAPI_E_READONLY
//
// MessageText:
//
//  The result of the file system image has been created, so the image can no longer be changed.
//
#define IMAPI_E_READONLY ((HRESULT)0xC0AAB102L)

//
// MessageId: IMAPI_E_NO_OUTPUT
//
// MessageText:
//
//  No file system has been chosen for the image; choose at least one.
//
#define IMAPI_E_NO_OUTPUT ((HRESULT)0xC0AAB103L)

//
// MessageId: IMAPI_E_INVALID_VOLUME_NAME
//
// MessageText:
//
//  The volume name is too long or has characters that the chosen file systems do not allow.
//
#define IMAPI_E_INVALID_VOLUME_NAME ((HRESULT)0xC0AAB104L)

//
// MessageId: IMAPI_E_INVALID_DATE
//
// MessageText:
//
//  The dates of the file contradict each other: its %1!ls! time comes before its %2!ls! time.
//
#define IMAPI_E_INVALID_DATE ((HRESULT)0xC0AAB105L)

//
// MessageId: IMAPI_E_FILE_SYSTEM_NOT_EMPTY
//
// MessageText:
//
//  This can be done only while the file system image is empty; it already has files.
//
#define IMAPI_E_FILE_SYSTEM_NOT_EMPTY ((HRESULT)0xC0AAB106L)

//
// ==========================================================================
// Files, folders and their names
// ==========================================================================
//

//
// MessageId: IMAPI_E_NOT_FILE
//
// MessageText:
//
//  '%1!ls!' is a folder, and a file is needed here.
//
#define IMAPI_E_NOT_FILE ((HRESULT)0xC0AAB108L)

//
// MessageId: IMAPI_E_NOT_DIR
//
// MessageText:
//
//  '%1!ls!' is a file, and a folder is needed here.
//
#define IMAPI_E_NOT_DIR ((HRESULT)0xC0AAB109L)

//
// MessageId: IMAPI_E_DIR_NOT_EMPTY
//
// MessageText:
//
//  The folder '%1!s!' still holds files or folders and cannot be removed on its own.
//
#define IMAPI_E_DIR_NOT_EMPTY ((HRESULT)0xC0AAB10AL)

//
// MessageId: IMAPI_E_NOT_IN_FILE_SYSTEM
//
// MessageText:
//
//  '%1!ls!' is not part of the image yet; add it before this call.
//
#define IMAPI_E_NOT_IN_FILE_SYSTEM ((HRESULT)0xC0AAB10BL)

//
// MessageId: IMAPI_E_INVALID_PATH
//
// MessageText:
//
//  The path '%1!s!' is malformed or has characters that are not allowed.
//
#define IMAPI_E_INVALID_PATH ((HRESULT)0xC0AAB110L)

//
// MessageId: IMAPI_E_RESTRICTED_NAME_VIOLATION
//
// MessageText:
//
//  The name '%1!ls!' has characters outside the restricted character set (32 to 127).
//
#define IMAPI_E_RESTRICTED_NAME_VIOLATION ((HRESULT)0xC0AAB111L)

//
// MessageId: IMAPI_E_DUP_NAME
//
// MessageText:
//
//  The folder already has an item named '%1!ls!'.
//
#define IMAPI_E_DUP_NAME ((HRESULT)0xC0AAB112L)

//
// MessageId: IMAPI_E_NO_UNIQUE_NAME
//
// MessageText:
//
//  Every shorter form of the name '%1!ls!' is already in use in the %2!ls! file system.
//
#define IMAPI_E_NO_UNIQUE_NAME ((HRESULT)0xC0AAB113L)

//
// MessageId: IMAPI_E_ITEM_NOT_FOUND
//
// MessageText:
//
//  The image has no file and no folder '%1!ls!'.
//
#define IMAPI_E_ITEM_NOT_FOUND ((HRESULT)0xC0AAB118L)

//
// MessageId: IMAPI_E_FILE_NOT_FOUND
//
// MessageText:
//
//  The image has no file '%1!s!'.
//
#define IMAPI_E_FILE_NOT_FOUND ((HRESULT)0xC0AAB119L)

//
// MessageId: IMAPI_E_DIR_NOT_FOUND
//
// MessageText:
//
//  The image has no folder '%1!s!'.
//
#define IMAPI_E_DIR_NOT_FOUND ((HRESULT)0xC0AAB11AL)

//
// ==========================================================================
// Size of the image and data of its files
// ==========================================================================
//

//
// MessageId: IMAPI_E_IMAGE_SIZE_LIMIT
//
// MessageText:
//
//  With '%1!ls!' the image would exceed the size limit that is set for it.
//
#define IMAPI_E_IMAGE_SIZE_LIMIT ((HRESULT)0xC0AAB120L)

//
// MessageId: IMAPI_E_IMAGE_TOO_BIG
//
// MessageText:
//
//  The new size limit is less than the content of the image already needs.
//
#define IMAPI_E_IMAGE_TOO_BIG ((HRESULT)0xC0AAB121L)

//
// MessageId: IMAPI_E_DATA_STREAM_INCONSISTENCY
//
// MessageText:
//
//  The data for '%1!ls!' changed in size: %2!I64d! bytes were expected, and %3!I64d! were read.
//
#define IMAPI_E_DATA_STREAM_INCONSISTENCY ((HRESULT)0xC0AAB128L)

//
// MessageId: IMAPI_E_DATA_STREAM_READ_FAILURE
//
// MessageText:
//
//  The data for '%1!ls!' could not be read from its stream.
//
#define IMAPI_E_DATA_STREAM_READ_FAILURE ((HRESULT)0xC0AAB129L)

//
// MessageId: IMAPI_E_DATA_STREAM_CREATE_FAILURE
//
// MessageText:
//
//  The source of '%1!ls!' could not be opened for reading; the underlying error has the reason.
//
#define IMAPI_E_DATA_STREAM_CREATE_FAILURE ((HRESULT)0xC0AAB12AL)

//
// MessageId: IMAPI_E_DIRECTORY_READ_FAILURE
//
// MessageText:
//
//  The files of the folder '%1!ls!' could not be listed; check the permissions of the user.
//
#define IMAPI_E_DIRECTORY_READ_FAILURE ((HRESULT)0xC0AAB12BL)

//
// ==========================================================================
// Limits of the file systems
// ==========================================================================
//

//
// MessageId: IMAPI_E_TOO_MANY_DIRS
//
// MessageText:
//
//  The image has more folders than the %1!ls! file system can hold.
//
#define IMAPI_E_TOO_MANY_DIRS ((HRESULT)0xC0AAB130L)

//
// MessageId: IMAPI_E_ISO9660_LEVELS
//
// MessageText:
//
//  Folders are nested too deeply for ISO 9660, which allows eight levels.
//
#define IMAPI_E_ISO9660_LEVELS ((HRESULT)0xC0AAB131L)

//
// MessageId: IMAPI_E_DATA_TOO_BIG
//
// MessageText:
//
//  The file is larger than the %1!ls! file system can hold.
//
#define IMAPI_E_DATA_TOO_BIG ((HRESULT)0xC0AAB132L)

//
// MessageId: IMAPI_E_INCOMPATIBLE_PREVIOUS_SESSION
//
// MessageText:
//
//  The session imported from the disc has a layout to which nothing can be added.
//
#define IMAPI_E_INCOMPATIBLE_PREVIOUS_SESSION ((HRESULT)0xC0AAB133L)

//
// ==========================================================================
// Stash file and working directory
// ==========================================================================
//

//
// MessageId: IMAPI_E_STASHFILE_OPEN_FAILURE
//
// MessageText:
//
//  The stash file %1!ls! could not be created or opened.
//
#define IMAPI_E_STASHFILE_OPEN_FAILURE ((HRESULT)0xC0AAB138L)

//
// MessageId: IMAPI_E_STASHFILE_SEEK_FAILURE
//
// MessageText:
//
//  The position in the stash file '%1!ls!' could not be changed.
//
#define IMAPI_E_STASHFILE_SEEK_FAILURE ((HRESULT)0xC0AAB139L)

//
// MessageId: IMAPI_E_STASHFILE_WRITE_FAILURE
//
// MessageText:
//
//  The stash file '%1!ls!' could not be written; the disk may be full.
//
#define IMAPI_E_STASHFILE_WRITE_FAILURE ((HRESULT)0xC0AAB13AL)

//
// MessageId: IMAPI_E_STASHFILE_READ_FAILURE
//
// MessageText:
//
//  The stash file '%1!ls!' could not be read back.
//
#define IMAPI_E_STASHFILE_READ_FAILURE ((HRESULT)0xC0AAB13BL)

//
// MessageId: IMAPI_E_INVALID_WORKING_DIRECTORY
//
// MessageText:
//
//  The working directory '%1!ls!' does not exist or cannot be used.
//
#define IMAPI_E_INVALID_WORKING_DIRECTORY ((HRESULT)0xC0AAB140L)

//
// MessageId: IMAPI_E_WORKING_DIRECTORY_SPACE
//
// MessageText:
//
//  The working directory '%1!ls!' has %2!I64d! bytes free, and about %3!I64d! are needed.
//
#define IMAPI_E_WORKING_DIRECTORY_SPACE ((HRESULT)0xC0AAB141L)

//
// MessageId: IMAPI_E_STASHFILE_MOVE
//
// MessageText:
//
//  The stash file could not be moved to the new working directory '%1!ls!'.
//
#define IMAPI_E_STASHFILE_MOVE ((HRESULT)0xC0AAB142L)

//
// ==========================================================================
// Boot image
// ==========================================================================
//

//
// MessageId: IMAPI_E_BOOT_IMAGE_DATA
//
// MessageText:
//
//  The boot image could not be included; its data is missing or cannot be read.
//
#define IMAPI_E_BOOT_IMAGE_DATA ((HRESULT)0xC0AAB148L)

//
// MessageId: IMAPI_E_BOOT_OBJECT_CONFLICT
//
// MessageText:
//
//  Only the first session of a disc can have a boot image, and this image continues an earlier session.
//
#define IMAPI_E_BOOT_OBJECT_CONFLICT ((HRESULT)0xC0AAB149L)

//
// MessageId: IMAPI_E_BOOT_EMULATION_IMAGE_SIZE_MISMATCH
//
// MessageText:
//
//  The boot image does not have the size that the chosen floppy emulation requires.
//
#define IMAPI_E_BOOT_EMULATION_IMAGE_SIZE_MISMATCH ((HRESULT)0xC0AAB14AL)

//
// ==========================================================================
// Import of an earlier session
// ==========================================================================
//

//
// MessageId: IMAPI_E_EMPTY_DISC
//
// MessageText:
//
//  The disc is blank, so there is nothing to import from it.
//
#define IMAPI_E_EMPTY_DISC ((HRESULT)0xC0AAB150L)

//
// MessageId: IMAPI_E_NO_SUPPORTED_FILE_SYSTEM
//
// MessageText:
//
//  The disc has no file system that can be imported.
//
#define IMAPI_E_NO_SUPPORTED_FILE_SYSTEM ((HRESULT)0xC0AAB151L)

//
// MessageId: IMAPI_E_FILE_SYSTEM_NOT_FOUND
//
// MessageText:
//
//  The disc does not have the requested '%1!ls!' file system.
//
#define IMAPI_E_FILE_SYSTEM_NOT_FOUND ((HRESULT)0xC0AAB152L)

//
// MessageId: IMAPI_E_FILE_SYSTEM_READ_CONSISTENCY_ERROR
//
// MessageText:
//
//  The '%1!ls!' file system on the disc is inconsistent and cannot be imported.
//
#define IMAPI_E_FILE_SYSTEM_READ_CONSISTENCY_ERROR ((HRESULT)0xC0AAB153L)

//
// MessageId: IMAPI_E_FILE_SYSTEM_FEATURE_NOT_SUPPORTED
//
// MessageText:
//
//  The '%1!ls!' file system on the disc uses a feature that cannot be imported: %2!ls!.
//
#define IMAPI_E_FILE_SYSTEM_FEATURE_NOT_SUPPORTED ((HRESULT)0xC0AAB154L)

//
// MessageId: IMAPI_E_IMPORT_TYPE_COLLISION_FILE_EXISTS_AS_DIRECTORY
//
// MessageText:
//
//  The %2!ls! file system has a file '%1!ls!' where the image has a folder with the same name.
//
#define IMAPI_E_IMPORT_TYPE_COLLISION_FILE_EXISTS_AS_DIRECTORY ((HRESULT)0xC0AAB155L)

//
// MessageId: IMAPI_E_IMPORT_SEEK_FAILURE
//
// MessageText:
//
//  During the import, IMAPI could not move to block %1!I64d! of the disc.
//
#define IMAPI_E_IMPORT_SEEK_FAILURE ((HRESULT)0xC0AAB156L)

//
// MessageId: IMAPI_E_IMPORT_READ_FAILURE
//
// MessageText:
//
//  A block of the disc, probably %1!u!, could not be read during the import.
//
#define IMAPI_E_IMPORT_READ_FAILURE ((HRESULT)0xC0AAB157L)

//
// MessageId: IMAPI_E_DISC_MISMATCH
//
// MessageText:
//
//  This is not the disc from which the file system was imported; insert that disc again.
//
#define IMAPI_E_DISC_MISMATCH ((HRESULT)0xC0AAB158L)

//
// MessageId: IMAPI_E_IMPORT_MEDIA_NOT_ALLOWED
//
// MessageText:
//
//  IMAPI cannot add sessions to this kind of disc.
//
#define IMAPI_E_IMPORT_MEDIA_NOT_ALLOWED ((HRESULT)0xC0AAB159L)

//
// MessageId: IMAPI_E_UDF_NOT_WRITE_COMPATIBLE
//
// MessageText:
//
//  The UDF revision on the disc can be read but not written, so no session can be added.
//
#define IMAPI_E_UDF_NOT_WRITE_COMPATIBLE ((HRESULT)0xC0AAB15AL)

//
// MessageId: IMAPI_E_INCOMPATIBLE_MULTISESSION_TYPE
//
// MessageText:
//
//  IMAPI does not support the requested way of adding sessions.
//
#define IMAPI_E_INCOMPATIBLE_MULTISESSION_TYPE ((HRESULT)0xC0AAB15BL)

//
// MessageId: IMAPI_E_NO_COMPATIBLE_MULTISESSION_TYPE
//
// MessageText:
//
//  None of the offered ways of adding sessions works with this disc, or the drive is empty.
//
#define IMAPI_E_NO_COMPATIBLE_MULTISESSION_TYPE ((HRESULT)0xC0AAB15CL)

//
// MessageId: IMAPI_E_MULTISESSION_NOT_SET
//
// MessageText:
//
//  The multisession interfaces of the image are not set; set them before the import.
//
#define IMAPI_E_MULTISESSION_NOT_SET ((HRESULT)0xC0AAB15DL)

//
// MessageId: IMAPI_E_IMPORT_TYPE_COLLISION_DIRECTORY_EXISTS_AS_FILE
//
// MessageText:
//
//  The %2!ls! file system has a folder '%1!ls!' where the image has a file with the same name.
//
#define IMAPI_E_IMPORT_TYPE_COLLISION_DIRECTORY_EXISTS_AS_FILE ((HRESULT)0xC0AAB15EL)

//
// MessageId: IMAPI_S_IMAGE_FEATURE_NOT_SUPPORTED
//
// MessageText:
//
//  The chosen file system revision does not have this feature, and the image leaves it out.
//
#define IMAPI_S_IMAGE_FEATURE_NOT_SUPPORTED ((HRESULT)0x00AAB15FL)

//
// MessageId: IMAPI_E_PROPERTY_NOT_ACCESSIBLE
//
// MessageText:
//
//  The property '%1!ls!' is not available on this item.
//
#define IMAPI_E_PROPERTY_NOT_ACCESSIBLE ((HRESULT)0xC0AAB160L)

//
// MessageId: IMAPI_E_UDF_REVISION_CHANGE_NOT_ALLOWED
//
// MessageText:
//
//  The UDF revision is set by the imported session and cannot be changed.
//
#define IMAPI_E_UDF_REVISION_CHANGE_NOT_ALLOWED ((HRESULT)0xC0AAB161L)

//
// MessageId: IMAPI_E_BAD_MULTISESSION_PARAMETER
//
// MessageText:
//
//  A value about the earlier session could not be obtained or makes no sense.
//
#define IMAPI_E_BAD_MULTISESSION_PARAMETER ((HRESULT)0xC0AAB162L)

//
// MessageId: IMAPI_E_FILE_SYSTEM_CHANGE_NOT_ALLOWED
//
// MessageText:
//
//  The new session must have the same file systems as the imported one.
//
#define IMAPI_E_FILE_SYSTEM_CHANGE_NOT_ALLOWED ((HRESULT)0xC0AAB163L)

//
// ==========================================================================
// Check of ISO images (IIsoImageManager)
// ==========================================================================
//

//
// MessageId: IMAPI_E_IMAGEMANAGER_IMAGE_NOT_ALIGNED
//
// MessageText:
//
//  The size of the ISO image is not a whole number of 2,048-byte sectors.
//
#define IMAPI_E_IMAGEMANAGER_IMAGE_NOT_ALIGNED ((HRESULT)0xC0AAB200L)

//
// MessageId: IMAPI_E_IMAGEMANAGER_NO_VALID_VD_FOUND
//
// MessageText:
//
//  The ISO image has no valid volume descriptor; a disc made from it may be unreadable.
//
#define IMAPI_E_IMAGEMANAGER_NO_VALID_VD_FOUND ((HRESULT)0xC0AAB201L)

//
// MessageId: IMAPI_E_IMAGEMANAGER_NO_IMAGE
//
// MessageText:
//
//  No ISO image to check has been set; set its path or its stream first.
//
#define IMAPI_E_IMAGEMANAGER_NO_IMAGE ((HRESULT)0xC0AAB202L)

//
// MessageId: IMAPI_E_IMAGEMANAGER_IMAGE_TOO_BIG
//
// MessageText:
//
//  The ISO image has more sectors than a LONG can count and cannot be checked.
//
#define IMAPI_E_IMAGEMANAGER_IMAGE_TOO_BIG ((HRESULT)0xC0AAB203L)

//
// ==========================================================================
// Bounds of the code part (low 16 bits), not codes themselves; the second pair renames the first
// ==========================================================================
//

#define IMAPI_ERROR_FIRST 0xB100U
#define IMAPI_ERROR_LAST 0xB2FFU

#define IMAPI_FSI_ERROR_FIRST IMAPI_ERROR_FIRST
#define IMAPI_FSI_ERROR_LAST IMAPI_ERROR_LAST

#endif // IMAPI2FSERROR_H
