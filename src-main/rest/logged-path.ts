/** A path as a log may hold it: real numbers in it are left out. */
export function loggedPath(path: string): string {
  return path.replaceAll(/(\+|%2b)\d+/gi, '+…')
}
