/**
 * Does the error carry one of these codes of the operating system, such as ENOENT? Told by the code alone: to a
 * context of its own, such as a test's, an error of Node's core is no `Error`.
 */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
