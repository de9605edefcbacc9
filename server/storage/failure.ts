export type StorageCode = 'read-only' | 'full' | 'unreachable' | 'in-use';

/** The data folder cannot be used; the message is one sentence for whoever runs the mall. */
export class StorageError extends Error {
  readonly code: StorageCode;

  constructor(code: StorageCode, message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'StorageError';
    this.code = code;
  }
}

const CAUSES: readonly { codes: RegExp; code: StorageCode; sentence: (path: string) => string }[] = [
  { codes: /^(SQLITE_READONLY|EROFS|EACCES|EPERM)/, code: 'read-only', sentence: path => `${path} cannot be written: make its folder writable for this user.` },
  { codes: /^(SQLITE_FULL|ENOSPC|EDQUOT)/, code: 'full', sentence: path => `${path} cannot grow because the disk is full: free some space.` },
  { codes: /^(SQLITE_CANTOPEN|ENOTDIR|EEXIST|ENOENT)/, code: 'unreachable', sentence: path => `${path} cannot be opened: its folder is missing, is a file, or is not writable.` },
];

/** `error` as a `StorageError` when the data folder is the cause, otherwise `error` itself. */
export function storageFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const found = error.code;
  const cause = CAUSES.find(each => each.codes.test(found));
  return cause === undefined ? error : new StorageError(cause.code, cause.sentence(path), error);
}
