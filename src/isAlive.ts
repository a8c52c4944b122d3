import { systemErrorCode } from './systemErrorCode.ts';

/** True if there is a process with this number, of any user. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not permitted means that it exists and is another user's.
    return systemErrorCode(error) === 'EPERM';
  }
}
