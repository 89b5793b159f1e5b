const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'it may not be read: its permissions forbid it',
  EPERM: 'it may not be read: its permissions forbid it',
  ELOOP: 'a symbolic link that leads back to itself',
  ENAMETOOLONG: 'its path is too long',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large: split it',
  ERR_STRING_TOO_LONG: 'the file is too large: split it',
}

/** The code of an error of the file system, empty for any other. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** What an error that came of reading a file means, in words for a person. */
export const errorReason = (error: unknown): string =>
  REASONS[errorCode(error)] ?? `it cannot be read: ${error instanceof Error ? error.message : String(error)}`
